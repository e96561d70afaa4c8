import { formatoItaliano, istanteItaliano } from '@/lib/core/date';
import { aChi } from '@/lib/core/elisione';
import type { StatoMessaggio } from '@/lib/core/messaggi';
import type { DocumentoFascicolo } from '@/lib/documenti/views';
import { MODI_CONSEGNA } from '@/lib/documenti/schema';
import { protocolloInParole } from '@/lib/protocollo/domain/protocollo';

/** The worker has given up, or cannot know: who follows the document reads it here. */
const MESSAGGI: Readonly<Record<StatoMessaggio, string>> = {
  DA_INVIARE: 'in uscita',
  IN_INVIO: 'in uscita',
  INVIATO: 'partita',
  NON_INVIATO: 'non partita: vedi Messaggi inviati',
  DA_VERIFICARE: 'forse partita: vedi Messaggi inviati',
};

/** Protocol and last delivery of a document, in words; nothing before the protocol. */
export function StatoConsegna({ documento: { protocollo, trasmissione } }: { documento: DocumentoFascicolo }) {
  if (!protocollo) return null;
  return (
    <div className="text-sm">
      <p>
        Protocollo {protocolloInParole(protocollo)} ({protocollo.registro})
      </p>
      {trasmissione ? (
        <p className="break-words text-secondary">
          {MODI_CONSEGNA[trasmissione.modo]} {aChi(trasmissione.destinatario)}
          {trasmissione.modo === 'PEC' ? `, ${istanteItaliano(trasmissione.inviataIl)}` : ''}
          {trasmissione.messaggio && !trasmissione.esitoIl ? ` (${MESSAGGI[trasmissione.messaggio]})` : ''}
          {trasmissione.esitoIl ? ` · esito del ${formatoItaliano(trasmissione.esitoIl)}` : ''}
          {trasmissione.nota ? `: ${trasmissione.nota}` : ''}
        </p>
      ) : null}
    </div>
  );
}
