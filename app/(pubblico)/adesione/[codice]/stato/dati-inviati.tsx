import { ElencoDocumenti } from '@/components/adesione/elenco-documenti';
import { nomiCodici, TITOLI_PASSO } from '@/components/adesione/nomi';
import { RiepilogoPasso } from '@/components/adesione/riepilogo-dati';
import { Scheda } from '@/components/ui/scheda';
import { PASSI } from '@/lib/adesioni/schema';
import type { AdesioneSeguitaView } from '@/lib/adesioni/views';

/** What was sent, folded part by part, and the files sent, to be downloaded again. */
export function DatiInviati({ dati, profilo, documenti }: Pick<AdesioneSeguitaView, 'dati' | 'profilo' | 'documenti'>) {
  return (
    <>
      <Scheda titolo="I dati che hai inviato">
        <div className="space-y-3">
          {PASSI.map((passo) => (
            <details key={passo}>
              <summary className="text-primary underline underline-offset-4">{TITOLI_PASSO[passo]}</summary>
              <div className="mt-3 mb-5">
                <RiepilogoPasso passo={passo} dati={dati} nomi={nomiCodici([profilo])} />
              </div>
            </details>
          ))}
        </div>
      </Scheda>
      {documenti.length > 0 ? (
        <Scheda titolo="I documenti che hai inviato">
          <ElencoDocumenti documenti={documenti} indirizzo={(id) => `/adesione/documenti/${id}`} />
        </Scheda>
      ) : null}
    </>
  );
}
