import { istanteItaliano } from '@/lib/core/date';
import type { Segnalazione, SegnalazioneDaRispondere } from '@/lib/segnalazioni/views';
import { Riepilogo } from '../ui/riepilogo';

/** What was reported, of which request, and what the office answered. */
export function DatiSegnalazione({ segnalazione }: { segnalazione: Segnalazione | SegnalazioneDaRispondere }) {
  const { risposta, rispostaDa, rispostaIl } = segnalazione;
  return (
    <Riepilogo
      voci={[
        { termine: 'Che cosa non torna', valore: <span className="whitespace-pre-line">{segnalazione.testo}</span> },
        { termine: 'Visura', valore: segnalazione.visura },
        { termine: 'Richiesta n.', valore: segnalazione.numeroRichiesta },
        ...('diChi' in segnalazione ? diChi(segnalazione) : []),
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

/** For who answers: by what the card is found in the archive. */
function diChi({ diChi, soggetto }: SegnalazioneDaRispondere) {
  return diChi === null
    ? [{ termine: 'Identificativo della scheda', valore: <span className="break-all">{soggetto}</span> }]
    : [{ termine: 'Di chi sono i dati', valore: diChi }];
}
