import { CollegamentoBottone } from '@/components/ui/bottone';
import type { ConvenzioneView } from '@/lib/convenzioni/views';
import { ATTI, type IndirizzoAtto } from './[atto]/testi';

/** Only the acts that are possible now: each leads to its own page, where it is explained and motivated. */
export function AttiUfficio({ id, atti }: { id: string; atti: ConvenzioneView['atti'] }) {
  const possibili = (Object.keys(ATTI) as IndirizzoAtto[]).filter((indirizzo) => atti.includes(ATTI[indirizzo].atto));
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
            {ATTI[indirizzo].titolo}
          </CollegamentoBottone>
        </li>
      ))}
    </ul>
  );
}
