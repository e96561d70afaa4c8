import { ritentareLavoroFallito } from '@/app/ufficio/azioni-scrivania';
import { AggiornaDaSolo } from '@/components/ui/aggiorna-da-solo';
import { Avanzamento } from '@/components/ui/avanzamento';
import { Avviso } from '@/components/ui/avviso';
import { BottoneAzione } from '@/components/ui/bottone-azione';
import { Scheda } from '@/components/ui/scheda';
import type { StatoPresaView } from '@/lib/presa-in-carico/views';

/** While the worker does it: all or nothing, so that there is nothing to look at before. */
export function InCorso({ presa: { percento, fallito, lavoroId } }: { presa: StatoPresaView }) {
  if (fallito !== null)
    return (
      <Avviso
        tono="errore"
        titolo="La presa in carico non è riuscita"
        azioni={
          <BottoneAzione
            etichetta="Riprova"
            oggetto="la presa in carico"
            azione={ritentareLavoroFallito}
            valori={{ lavoroId }}
            fatto="La presa in carico riparte ora."
          />
        }
      >
        <p>Dopo tre tentativi si è fermata, e non è entrato nulla. Riprova; se si ripete, comunica al responsabile tecnico: {fallito}.</p>
      </Avviso>
    );
  return (
    <Scheda titolo="In corso">
      <AggiornaDaSolo ogniSecondi={2} />
      <div aria-live="polite">
        <Avanzamento etichetta="Presa in carico" valore={percento} testo={percento === 0 ? 'In attesa' : undefined} />
      </div>
      <p className="misura mt-4 text-secondary">Entra tutto insieme: puoi lasciare questa pagina, il lavoro continua.</p>
    </Scheda>
  );
}
