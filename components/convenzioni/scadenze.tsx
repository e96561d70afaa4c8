import { formatoItaliano, type DataIso } from '@/lib/core/date';
import { quantoManca } from '@/lib/core/parole';
import type { ScadenzaView } from '@/lib/convenzioni/views';
import { Collegamento } from '../ui/collegamento';

/** Where a clause is read on this page. */
export const ancoraDellaClausola = (chiave: string): string => `clausola-${chiave}`;

/** What falls due because of the clauses, the nearest first, on a line that runs from today: each leads to the clause that asks it. */
export function Scadenze({ scadenze, oggi }: { scadenze: readonly ScadenzaView[]; oggi: DataIso }) {
  if (scadenze.length === 0) return <p className="text-secondary">Nessuna scadenza in arrivo.</p>;
  return (
    <ol className="border-l-2 border-l-subtle">
      {scadenze.map(({ tipo, il, descrizione, chiave }) => (
        <li key={`${tipo} ${il}`} className="relative pb-4 pl-5 last:pb-0">
          <span aria-hidden="true" className="absolute top-2 -left-[5px] size-2 rounded-full bg-primary" />
          <p className="text-sm text-secondary">
            <time dateTime={il} className="font-semibold text-ink">
              {formatoItaliano(il)}
            </time>{' '}
            · {quantoManca(oggi, il)}
          </p>
          <Collegamento href={`#${ancoraDellaClausola(chiave)}`}>{descrizione}</Collegamento>
        </li>
      ))}
    </ol>
  );
}
