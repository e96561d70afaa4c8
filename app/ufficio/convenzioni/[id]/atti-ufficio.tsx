import { CollegamentoBottone } from '@/components/ui/bottone';
import type { ConvenzioneView } from '@/lib/convenzioni/views';
import { PAGINE_ATTO, type IndirizzoAtto } from './[atto]/pagine-atto';

/** Only the acts that are possible now: each leads to its own page, where it is explained and motivated. */
export function AttiUfficio({ id, atti }: { id: string; atti: ConvenzioneView['atti'] }) {
  const possibili = (Object.keys(PAGINE_ATTO) as IndirizzoAtto[]).filter((indirizzo) => atti.includes(PAGINE_ATTO[indirizzo].atto));
  if (possibili.length === 0) return <p className="text-secondary">Nessun atto possibile in questo stato con il tuo ruolo.</p>;
  return (
    <ul className="space-y-2.5">
      {possibili.map((indirizzo) => (
        <li key={indirizzo}>
          <CollegamentoBottone
            href={`/ufficio/convenzioni/${id}/${indirizzo}`}
            variante="secondario"
            dimensione="piccola"
            className="w-full"
          >
            {PAGINE_ATTO[indirizzo].titolo}
          </CollegamentoBottone>
        </li>
      ))}
    </ul>
  );
}
