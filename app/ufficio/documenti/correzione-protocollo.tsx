import { Collegamento } from '@/components/ui/collegamento';
import type { DocumentoFascicolo } from '@/lib/documenti/views';

/** How a wrong entry is put right, and by whom, while it still can be (DPR 445/2000, art. 54). */
export function CorrezioneProtocollo({
  documento: { stato, protocollo },
}: {
  documento: Pick<DocumentoFascicolo, 'stato' | 'protocollo'>;
}) {
  if (stato !== 'PROTOCOLLATO' || !protocollo) return null;
  return (
    <p className="misura text-sm text-secondary">
      Se il numero o la data sono sbagliati, la registrazione la annulla il responsabile dal{' '}
      <Collegamento href={`/ufficio/registro/protocollo?numero=${protocollo.numero}`}>registro di protocollo</Collegamento>, con il motivo e
      il provvedimento: il documento si protocolla poi di nuovo. Una volta spedito non si può più.
    </p>
  );
}
