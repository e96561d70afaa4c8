import { istanteItaliano } from '@/lib/core/date';
import type { Segnalazione } from '@/lib/segnalazioni/views';
import { Riepilogo } from '../ui/riepilogo';

/** What was reported, of which request, and what the office answered. */
export function DatiSegnalazione({ segnalazione }: { segnalazione: Segnalazione }) {
  const { risposta, rispostaDa, rispostaIl } = segnalazione;
  return (
    <Riepilogo
      voci={[
        { termine: 'Che cosa non torna', valore: <span className="whitespace-pre-line">{segnalazione.testo}</span> },
        { termine: 'Visura', valore: segnalazione.visura },
        { termine: 'Richiesta n.', valore: segnalazione.numeroRichiesta },
        { termine: 'Identificativo della scheda', valore: <span className="break-all">{segnalazione.soggetto}</span> },
        {
          termine: 'Segnalata da',
          valore: `${segnalazione.segnalataDa} – ${segnalazione.ente}, convenzione n. ${segnalazione.convenzione}`,
        },
        { termine: 'Segnalata il', valore: istanteItaliano(segnalazione.creataIl) },
        ...(risposta && rispostaIl
          ? [
              { termine: 'Risposta', valore: <span className="whitespace-pre-line">{risposta}</span> },
              { termine: 'Ha risposto', valore: `${rispostaDa}, ${istanteItaliano(rispostaIl)}` },
            ]
          : []),
      ]}
    />
  );
}
