import { AppenaFatto } from '@/components/ui/appena-fatto';
import { nominativo } from '@/lib/core/nominativo';
import type { Collega } from '@/lib/identita/views';

type Aggiunto = Pick<Collega, 'nome' | 'cognome' | 'nomeUtente' | 'email' | 'credenziali'>;

/** Who has just been added, and what happens next: two messages, two mailboxes (CA-18). */
export function Aggiunta({ nome, cognome, nomeUtente, email, credenziali }: Aggiunto) {
  return (
    <AppenaFatto titolo={`${nominativo({ nome, cognome })} è ora tra le persone del comune`}>
      {credenziali === 'DA_ATTIVARE' ? (
        <p>
          Il collegamento per la password provvisoria è partito per {email} e vale 72 ore. Il nome utente, {nomeUtente}, arriva alla casella
          dell’ufficio: va consegnato personalmente. Finché la persona non entra, le sue credenziali risultano da attivare.
        </p>
      ) : (
        <p>Aveva già le sue credenziali: entra con quelle, e non riceve altri messaggi.</p>
      )}
    </AppenaFatto>
  );
}
