import { useId } from 'react';
import type { SegnapostoView } from '@/lib/modelli/views';
import { Bottone } from '../ui/bottone';
import { Etichetta } from '../ui/etichetta';

interface Props {
  segnaposti: readonly SegnapostoView[];
  /** Writes it where the cursor was. */
  inserisci: (nome: string) => void;
}

/**
 * What a text may name: a button each, that writes it where the cursor was, those that apply under these rules first; then what each stands
 * for and what it says in the act of example.
 */
export function Segnaposti({ segnaposti, inserisci }: Props) {
  const id = useId();
  const ordinati = [...segnaposti].sort((uno, altro) => Number(uno.esempio === null) - Number(altro.esempio === null));
  return (
    <section aria-labelledby={id} className="rounded-sm border border-subtle bg-white px-4 py-3">
      <h2 id={id} className="text-base font-semibold">
        Segnaposti
      </h2>
      <p className="misura text-sm text-secondary">
        Nell’atto diventano i dati di ciascuna convenzione. Premine uno per scriverlo dov’è il cursore.
      </p>
      <ul className="mt-3 flex flex-wrap gap-2">
        {ordinati.map(({ nome }) => (
          <li key={nome} className="max-w-full">
            <Bottone
              variante="secondario"
              dimensione="piccola"
              className="max-w-full break-all"
              aria-describedby={`${id}-${nome}`}
              onClick={() => inserisci(nome)}
            >
              <span className="sr-only">Inserisci </span>
              <span className="font-mono text-sm font-normal">{`{{${nome}}}`}</span>
            </Bottone>
          </li>
        ))}
      </ul>
      <details className="mt-3">
        <summary className="cursor-pointer py-1 text-sm text-primary">Che cosa dicono, e come si scrive un comma</summary>
        <dl className="mt-2 space-y-2 text-sm">
          {ordinati.map((segnaposto) => (
            <div key={segnaposto.nome}>
              <dt className="font-mono break-all">{segnaposto.nome}</dt>
              <dd id={`${id}-${segnaposto.nome}`}>
                <Significato {...segnaposto} />
              </dd>
            </div>
          ))}
        </dl>
        <ul className="misura mt-3 list-disc space-y-1 pl-5 text-sm text-secondary">
          <li>Un comma che nomina un segnaposto senza valore non compare nell’atto: così si scrive ciò che vale solo in certi casi.</li>
          <li>Le righe che cominciano con «- » sono l’elenco che chiude il comma: nell’atto diventano a), b), c).</li>
        </ul>
      </details>
    </section>
  );
}

function Significato({ descrizione, obbligatorio, esempio }: SegnapostoView) {
  if (esempio === null) return `${descrizione}. Con le regole di questo modello non si applica.`;
  return (
    <>
      {descrizione}. <span className="text-secondary">Nell’esempio: «{esempio.replaceAll('\n', '; ')}».</span>{' '}
      {obbligatorio ? <Etichetta tono="info">Obbligatorio</Etichetta> : null}
    </>
  );
}
