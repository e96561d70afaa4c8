import type { RiassuntoView } from '@/lib/modelli/views';
import { Riepilogo } from '../ui/riepilogo';
import { Scheda } from '../ui/scheda';

/** A set of clauses for who does not read articles: what will be enforced, and when somebody is told. */
export function RiassuntoDelModello({ riassunto: { applicato, avvisi } }: { riassunto: Pick<RiassuntoView, 'applicato' | 'avvisi'> }) {
  return (
    <section id="in-parole" aria-labelledby="titolo-in-parole" className="scroll-mt-4 space-y-6">
      <h2 id="titolo-in-parole" className="text-xl">
        In parole semplici
      </h2>
      <div className="gap-6 lg:columns-2">
        {applicato.map(({ titolo, voci }) => (
          <div key={titolo} className="mb-6 break-inside-avoid">
            <Scheda titolo={titolo} livello={3}>
              <Riepilogo voci={voci} />
            </Scheda>
          </div>
        ))}
        <div id="quando-avvisera" className="mb-6 scroll-mt-4 break-inside-avoid">
          <Scheda titolo="Quando avviserà" livello={3}>
            <p className="mb-3 text-secondary">Per una convenzione firmata oggi:</p>
            <Riepilogo voci={avvisi} />
          </Scheda>
        </div>
      </div>
    </section>
  );
}
