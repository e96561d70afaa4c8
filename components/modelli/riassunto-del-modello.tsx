import type { ReactNode } from 'react';
import type { RiassuntoView } from '@/lib/modelli/views';
import { Etichetta } from '../ui/etichetta';
import { Riepilogo } from '../ui/riepilogo';
import { Scheda } from '../ui/scheda';

/** A set of clauses for who does not read articles: what will be enforced, and when somebody is told. */
export function RiassuntoDelModello({ riassunto: { applicato, avvisi } }: { riassunto: Pick<RiassuntoView, 'applicato' | 'avvisi'> }) {
  return (
    <section id="in-parole" aria-labelledby="titolo-in-parole" className="scroll-mt-4 space-y-6">
      <h2 id="titolo-in-parole" className="text-xl">
        In parole semplici
      </h2>
      <p className="misura">
        Ciò che non porta un’etichetta lo fa rispettare Varco da sé. «Varco lo ricorda»: lo fanno le persone, con la scadenza e i dati per
        decidere davanti. «Non ancora»: l’atto lo dice, questa versione non lo applica.
      </p>
      <div className="gap-6 lg:columns-2">
        {applicato.map(({ titolo, voci }) => (
          <div key={titolo} className="mb-6 break-inside-avoid">
            <Scheda titolo={titolo} livello={3}>
              <Riepilogo voci={voci.map(({ termine, valore, applica }) => ({ termine, valore: conChiApplica(valore, applica) }))} />
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

const CHI_APPLICA = { DALLE_PERSONE: ['neutro', 'Varco lo ricorda'], NON_ANCORA: ['attenzione', 'Non ancora'] } as const;

function conChiApplica(valore: string, applica: RiassuntoView['applicato'][number]['voci'][number]['applica']): ReactNode {
  if (applica === 'DA_VARCO') return valore;
  const [tono, etichetta] = CHI_APPLICA[applica];
  return (
    <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      {valore} <Etichetta tono={tono}>{etichetta}</Etichetta>
    </span>
  );
}
