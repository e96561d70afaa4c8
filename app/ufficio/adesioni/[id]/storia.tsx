import { ElencoDocumenti } from '@/components/adesione/elenco-documenti';
import { Cronologia } from '@/components/ui/cronologia';
import { Scheda } from '@/components/ui/scheda';
import type { AdesioneView } from '@/lib/adesioni/views';
import { firmaConMotivi } from '@/lib/documenti/domain/firma-del-file';
import { istanteItaliano } from '@/lib/core/date';

/** The files, and what has happened so far, the newest first: it comes from the register. */
export function Storia({ adesione }: { adesione: AdesioneView }) {
  const { documenti, cronologia } = adesione;
  return (
    <>
      {documenti.length > 0 ? (
        <Scheda titolo="Documenti ricevuti">
          <ElencoDocumenti
            documenti={documenti}
            indirizzo={(id) => `/api/documenti/${id}`}
            firma={({ firma }) => firma && firmaConMotivi(firma)}
          />
        </Scheda>
      ) : null}
      <Scheda titolo="Che cosa è successo">
        <Cronologia
          eventi={cronologia.map(({ id, istante, titolo, chi, descrizione }) => ({
            chiave: id,
            titolo,
            chi,
            quando: istante.toISOString(),
            quandoInParole: istanteItaliano(istante),
            descrizione: descrizione ? <span className="whitespace-pre-line">{descrizione}</span> : undefined,
          }))}
        />
      </Scheda>
    </>
  );
}
