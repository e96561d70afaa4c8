import { BottoneAzione } from '@/components/ui/bottone-azione';
import { Conferma } from '@/components/ui/conferma';
import type { MessaggioInElenco } from '@/lib/messaggi/views';
import { confermare, ritentare } from './azioni';

/** What a person may decide about a message: nothing for those that the worker still holds or has delivered. */
export function AzioniMessaggio({
  id,
  destinatario,
  stato,
  puoRitentare,
  puoConfermare,
}: Pick<MessaggioInElenco, 'id' | 'destinatario' | 'stato' | 'puoRitentare' | 'puoConfermare'>) {
  const valori = { messaggioId: id };
  const riparte = `Il messaggio a ${destinatario} è di nuovo in partenza.`;
  if (!puoRitentare) return <span className="text-muted">Nessuna</span>;
  if (stato !== 'DA_VERIFICARE')
    return <BottoneAzione etichetta="Riprova" oggetto={`l’invio a ${destinatario}`} azione={ritentare} valori={valori} fatto={riparte} />;
  return (
    <div className="flex flex-wrap gap-2">
      <Conferma
        titolo="Inviare di nuovo il messaggio?"
        etichetta="Invia di nuovo"
        conferma="Invia di nuovo"
        variante="secondario"
        dimensione="piccola"
        azione={ritentare}
        valori={valori}
        fatto={riparte}
      >
        <p>Non è certo che il messaggio a {destinatario} sia partito: se era partito, il destinatario lo riceverà due volte.</p>
      </Conferma>
      {puoConfermare ? (
        <BottoneAzione
          etichetta="È arrivato"
          oggetto={`a ${destinatario}`}
          azione={confermare}
          valori={valori}
          fatto={`Il messaggio a ${destinatario} è segnato come arrivato.`}
          variante="testo"
        />
      ) : null}
    </div>
  );
}
