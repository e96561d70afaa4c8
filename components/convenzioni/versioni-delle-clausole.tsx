import type { VersioneView } from '@/lib/convenzioni/views';
import { Collegamento } from '../ui/collegamento';

/** Since when each version of the clauses is in force, until when, and by which act; `qui`: the one that is being read. */
export function VersioniDelleClausole({ versioni, qui = null }: { versioni: readonly VersioneView[]; qui?: number | null }) {
  return (
    <ul className="space-y-2" aria-label="Versioni delle clausole">
      {versioni.map(({ versione, dal, al, atto, href }) => (
        <li key={versione}>
          {versione === qui ? <strong>Versione {versione} (questa)</strong> : <Collegamento href={href}>Versione {versione}</Collegamento>}
          {dal === null ? ', non ancora in vigore' : `, dal ${dal}${al === null ? '' : ` al ${al}`}`}
          {atto ? (
            <>
              {' · '}
              <Collegamento href={atto}>{versione === 1 ? 'convenzione firmata' : 'atto che l’ha portata'}</Collegamento>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
