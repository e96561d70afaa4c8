import { differenzaGiorni, formatoEsteso, type DataIso } from '@/lib/core/date';
import type { Scadenza } from '@/lib/clausole/tipi';
import { quantoManca } from '@/lib/core/parole';
import { Etichetta } from '../ui/etichetta';

/** Nearer than this a date is shown as near. */
const GIORNI_VICINI = 30;

/** Due dates of one convenzione, each with how far it is. */
export function ProssimeScadenze({ scadenze, oggi }: { scadenze: readonly Scadenza[]; oggi: DataIso }) {
  if (scadenze.length === 0) return <p className="text-secondary">Le clausole non fissano altre date.</p>;
  return (
    <ul className="divide-y divide-soft">
      {scadenze.map(({ tipo, il, descrizione }) => (
        <li key={`${tipo}-${il}`} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-2">
          <span>{descrizione}</span>
          <span className="text-sm text-secondary">
            <time dateTime={il}>{formatoEsteso(il)}</time>{' '}
            <Etichetta tono={il < oggi ? 'errore' : differenzaGiorni(oggi, il) <= GIORNI_VICINI ? 'attenzione' : 'neutro'}>
              {quantoManca(oggi, il)}
            </Etichetta>
          </span>
        </li>
      ))}
    </ul>
  );
}
