import type { FormaTesto, TestoInLavorazione, VoceTesto } from '@/lib/core/testo/lavorazione';
import { Bottone } from '../ui/bottone';
import { Etichetta } from '../ui/etichetta';

interface Props {
  vista: Pick<TestoInLavorazione, 'forma' | 'segnaposti' | 'inserti' | 'casi'>;
  inserisciParola: (scritto: string) => void;
  inserisciParte: (scritto: string) => void;
}

/** How each kind of wording is written. */
const GUIDA: Record<FormaTesto, string> = {
  ATTO: 'Una frase che nomina un dato che in quell’atto non c’è viene tralasciata. Una riga che comincia con «## » apre una parte, una che comincia con «- » è la voce di un elenco.',
  ARTICOLO:
    'Un comma che nomina un dato senza valore viene tralasciato: così si scrive ciò che vale solo in certi casi. Le righe che cominciano con «- » sono l’elenco che chiude il comma: nell’atto diventano a), b), c).',
};

/**
 * What a wording may name: a button each, that writes it where the cursor is, with what it stands for and what it says in the example; those
 * that apply there first.
 */
export function VociDelTesto({ vista: { forma, segnaposti, inserti, casi }, inserisciParola, inserisciParte }: Props) {
  const esempio = (nome: string): string | null => casi[0]?.[nome] || null;
  const ordinati = [...segnaposti].sort((uno, altro) => Number(!esempio(uno.nome)) - Number(!esempio(altro.nome)));
  return (
    <details open className="rounded-sm border border-subtle bg-white">
      <summary className="cursor-pointer px-4 py-3 font-semibold">Che cosa si può inserire</summary>
      <div className="space-y-4 border-t border-soft px-4 py-3">
        <p className="misura text-sm text-secondary">Premi una voce per scriverla dov’è il cursore. {GUIDA[forma]}</p>
        <Gruppo titolo="Dati" voci={ordinati} scritta={(nome) => `{{${nome}}}`} dice={esempio} inserisci={inserisciParola} />
        <Gruppo titolo="Parti, ciascuna su una riga a sé" voci={inserti} scritta={(nome) => `[[${nome}]]`} inserisci={inserisciParte} />
      </div>
    </details>
  );
}

interface PropsGruppo {
  titolo: string;
  voci: readonly VoceTesto[];
  scritta: (nome: string) => string;
  /** What it says in the example; null when it is not in it. */
  dice?: (nome: string) => string | null;
  inserisci: (scritto: string) => void;
}

function Gruppo({ titolo, voci, scritta, dice, inserisci }: PropsGruppo) {
  if (voci.length === 0) return null;
  return (
    <section className="space-y-2">
      <h3 className="text-base font-semibold">{titolo}</h3>
      <ul className="space-y-2">
        {voci.map(({ nome, descrizione, obbligatorio }) => (
          <li key={nome} className="flex flex-wrap items-start gap-x-3 gap-y-1">
            <Bottone variante="secondario" dimensione="piccola" className="max-w-full break-all" onClick={() => inserisci(scritta(nome))}>
              <span className="sr-only">Inserisci </span>
              <span className="font-mono text-sm font-normal">{scritta(nome)}</span>
            </Bottone>
            <p className="min-w-0 grow basis-56 py-1 text-sm">
              {descrizione} {obbligatorio ? <Etichetta tono="info">da dire</Etichetta> : null}
              {dice ? <span className="block break-words text-secondary">{nellEsempio(dice(nome))}</span> : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function nellEsempio(dice: string | null): string {
  return dice === null ? 'Nell’esempio non compare.' : `Nell’esempio: «${dice.replaceAll('\n', '; ')}».`;
}
