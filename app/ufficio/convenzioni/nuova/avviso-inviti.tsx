import { Avviso } from '@/components/ui/avviso';
import type { GenerazioneView } from '@/lib/convenzioni/views';

/** Where the first credentials will go, when it is not where the domanda says: the office must know before it generates. */
export function AvvisoInviti({ inviti }: Pick<GenerazioneView, 'inviti'>) {
  if (inviti.dove === 'DOMANDA') return null;
  if (inviti.dove === 'NESSUNO') {
    return (
      <Avviso tono="info" titolo="L’ente ha già le sue persone">
        <p>Nessuno riceve nuove credenziali: l’avviso della convenzione da firmare va a chi già opera per l’ente e ai recapiti noti.</p>
      </Avviso>
    );
  }
  return (
    <Avviso tono="attenzione" titolo="I collegamenti andranno alla PEC già nota">
      <p>
        Con questo ente c’è già stata una convenzione e oggi nessuno ha credenziali: i collegamenti per la password provvisoria vanno a{' '}
        <strong className="break-all">{inviti.pec}</strong>, non agli indirizzi scritti nella domanda. Questi varranno da quando entrambe le
        parti avranno firmato.
      </p>
      <p>
        Se la PEC non è più in uso, si verifica in IPA quella attuale e si manda lì il documento da firmare: la copia firmata che arriva per
        PEC la carica l’ufficio.
      </p>
    </Avviso>
  );
}
