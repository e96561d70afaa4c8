import type { SegnapostoView } from '@/lib/modelli/views';
import { Bottone } from '../ui/bottone';
import { Etichetta } from '../ui/etichetta';

interface Props {
  segnaposti: readonly SegnapostoView[];
  /** Writes it where the cursor was. */
  inserisci: (nome: string) => void;
}

/** What a text may name: a button each, that writes it where the cursor was, with what it stands for and what it says in the example. */
export function Segnaposti({ segnaposti, inserisci }: Props) {
  return (
    <details open className="rounded-sm border border-subtle bg-white">
      <summary className="cursor-pointer px-4 py-3 font-semibold">Segnaposti</summary>
      <div className="space-y-3 border-t border-soft px-4 py-3">
        <p className="misura text-sm text-secondary">
          Nell’atto diventano i dati di ciascuna convenzione. Premine uno per scriverlo dov’è il cursore. Un comma che ne nomina uno senza
          valore non compare nell’atto. Le righe che cominciano con «- » formano un elenco.
        </p>
        <ul className="space-y-2.5">
          {segnaposti.map(({ nome, descrizione, obbligatorio, esempio }) => (
            <li key={nome} className="flex flex-wrap items-start gap-x-3 gap-y-1">
              <Bottone variante="secondario" dimensione="piccola" className="max-w-full break-all" onClick={() => inserisci(nome)}>
                <span className="sr-only">Inserisci </span>
                <span className="font-mono text-sm font-normal">{`{{${nome}}}`}</span>
              </Bottone>
              <p className="min-w-0 grow basis-56 py-1 text-sm">
                {descrizione}
                {esempio === null ? (
                  <span className="block text-secondary">Con le regole di questo modello non si applica.</span>
                ) : (
                  <span className="block text-secondary">
                    {obbligatorio ? <Etichetta tono="info">da dire</Etichetta> : null} Nell’esempio: «{esempio.replaceAll('\n', '; ')}»
                  </span>
                )}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
