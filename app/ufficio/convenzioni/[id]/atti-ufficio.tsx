import { CollegamentoBottone } from '@/components/ui/bottone';
import type { ConvenzioneView } from '@/lib/convenzioni/views';
import { PAGINE_ATTO, type IndirizzoAtto } from './[atto]/pagine-atto';

type Convenzione = Pick<ConvenzioneView, 'id' | 'atti' | 'puoModificare' | 'bozzaDelleClausole'>;

/** Only the acts that are possible now: each leads to its own page, where it is explained and motivated. The addendum is prepared by clauses. */
export function AttiUfficio({ convenzione }: { convenzione: Convenzione }) {
  const { id, atti } = convenzione;
  const possibili = (Object.keys(PAGINE_ATTO) as IndirizzoAtto[])
    .filter((indirizzo) => atti.includes(PAGINE_ATTO[indirizzo].atto))
    .map((indirizzo) => ({ indirizzo: indirizzo as string, titolo: PAGINE_ATTO[indirizzo].titolo }));
  const modifica = modificaDelleClausole(convenzione);
  const tutti = modifica === null ? possibili : [{ indirizzo: 'modifica', titolo: modifica }, ...possibili];
  if (tutti.length === 0) return <p className="text-secondary">Nessun atto possibile in questo stato con il tuo ruolo.</p>;
  return (
    <ul className="space-y-2.5">
      {tutti.map(({ indirizzo, titolo }) => (
        <li key={indirizzo}>
          <CollegamentoBottone
            href={`/ufficio/convenzioni/${id}/${indirizzo}`}
            variante="secondario"
            dimensione="piccola"
            className="w-full"
          >
            {titolo}
          </CollegamentoBottone>
        </li>
      ))}
    </ul>
  );
}

function modificaDelleClausole({ puoModificare, bozzaDelleClausole }: Convenzione): string | null {
  if (puoModificare) return bozzaDelleClausole ? 'Riprendi la modifica delle clausole' : 'Modifica le clausole';
  return bozzaDelleClausole ? 'Leggi la bozza delle clausole' : null;
}
