import { formatoItaliano } from '@/lib/core/date';
import type { ScadenzaView } from '@/lib/convenzioni/views';

/** What falls due because of the clauses, the nearest first. */
export function Scadenze({ scadenze }: { scadenze: readonly ScadenzaView[] }) {
  if (scadenze.length === 0) return <p className="text-secondary">Nessuna scadenza in arrivo.</p>;
  return (
    <ul className="space-y-2">
      {scadenze.map(({ tipo, il, descrizione }) => (
        <li key={`${tipo} ${il}`} className="flex justify-between gap-4">
          <span>{descrizione}</span>
          <time dateTime={il} className="font-semibold whitespace-nowrap">
            {formatoItaliano(il)}
          </time>
        </li>
      ))}
    </ul>
  );
}
