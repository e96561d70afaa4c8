import type { RigaRegistro } from '@/lib/registro/views';
import { Etichetta } from '../ui/etichetta';
import { Icona } from '../ui/icona';
import { Riepilogo } from '../ui/riepilogo';

/** The rows of the register, newest first: a line each, and everything else one click away, also without scripts. */
export function ElencoRegistro({ righe }: { righe: readonly RigaRegistro[] }) {
  return (
    <ol
      className="divide-y divide-soft rounded-sm border border-subtle bg-white shadow-low"
      aria-label="Voci del registro, dalla più recente"
    >
      {righe.map((riga) => (
        <li key={riga.id}>
          <details className="group non-spezzare">
            <summary className="grid list-none items-start gap-x-4 gap-y-1 px-4 py-3 hover:bg-primary-lighter md:grid-cols-[11rem_1fr_1.4fr_6rem_1.5rem]">
              <time dateTime={riga.quandoIso} className="text-sm text-secondary md:text-base">
                {riga.quando}
              </time>
              <span className="min-w-0">
                <span className="block font-semibold">{riga.chi}</span>
                <span className="block text-sm text-secondary">
                  {[riga.ruolo === riga.chi ? null : riga.ruolo, riga.ente].filter(Boolean).join(' · ')}
                </span>
              </span>
              <span className="min-w-0">
                <span className="block">{riga.cosa}</span>
                {riga.motivo ? <span className="block text-sm text-secondary">{riga.motivo}</span> : null}
              </span>
              <span>
                <Etichetta tono={riga.negato ? 'errore' : 'successo'}>{riga.negato ? 'Negato' : 'Consentito'}</Etichetta>
              </span>
              <Icona nome="freccia-giu" className="hidden text-primary transition-transform group-open:rotate-180 md:block" />
            </summary>
            <div className="border-t border-soft bg-primary-lighter px-4 py-4 text-sm md:px-6">
              {riga.dettagli.length > 0 ? <Riepilogo voci={riga.dettagli} /> : <p>Il registro non conserva altro di questa operazione.</p>}
            </div>
          </details>
        </li>
      ))}
    </ol>
  );
}
