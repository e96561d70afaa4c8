import { formatoEsteso } from '@/lib/core/date';
import type { DataInArrivo } from '@/lib/scrivania/views';
import { Collegamento } from '../ui/collegamento';
import { Scheda } from '../ui/scheda';

/** The next dates that clauses set: nothing to do about them yet. `conEnte`: the office looks after many. */
export function DateInArrivo({ date, conEnte = false }: { date: readonly DataInArrivo[]; conEnte?: boolean }) {
  if (date.length === 0) return null;
  return (
    <Scheda titolo="Prossime date">
      <ul className="divide-y divide-soft">
        {date.map(({ il, descrizione, ente, numero, href }) => (
          <li key={`${href}-${il}-${descrizione}`} className="py-2 first:pt-0 last:pb-0">
            <p className="text-sm text-secondary">
              <time dateTime={il}>{formatoEsteso(il)}</time>
            </p>
            <p>{descrizione}</p>
            <p className="text-sm">
              <Collegamento href={href}>
                {conEnte ? `${ente}, ` : ''}convenzione n. {numero}
              </Collegamento>
            </p>
          </li>
        ))}
      </ul>
    </Scheda>
  );
}
