import { ritentareLavoroFallito } from '@/app/ufficio/azioni-scrivania';
import { AggiornaDaSolo } from '@/components/ui/aggiorna-da-solo';
import { Avanzamento } from '@/components/ui/avanzamento';
import { Avviso } from '@/components/ui/avviso';
import { BottoneAzione } from '@/components/ui/bottone-azione';
import { Scheda } from '@/components/ui/scheda';
import { LAVORO_FALLITO } from '@/lib/core/lavori';
import type { LavoroView } from '@/lib/relazioni/views';

/** Reports that are not there yet: how far they are, and what went wrong with those that failed. */
export function InPreparazione({ lavori }: { lavori: readonly LavoroView[] }) {
  const inCorso = lavori.filter(({ stato }) => stato !== LAVORO_FALLITO);
  if (lavori.length === 0) return null;
  return (
    <Scheda titolo="In preparazione">
      {inCorso.length > 0 ? <AggiornaDaSolo /> : null}
      <ul className="space-y-4" aria-live="polite">
        {lavori.map((lavoro) => (
          <li key={lavoro.id}>
            {lavoro.stato === LAVORO_FALLITO ? (
              <Avviso
                tono="errore"
                titolo={titolo(lavoro)}
                azioni={
                  <BottoneAzione
                    etichetta="Riprova"
                    oggetto={titolo(lavoro)}
                    azione={ritentareLavoroFallito}
                    valori={{ lavoroId: lavoro.id }}
                    fatto={`${titolo(lavoro)}: riparte ora.`}
                  />
                }
              >
                <p>
                  La preparazione non è riuscita dopo tre tentativi. Riprova; se si ripete, comunica al responsabile tecnico:{' '}
                  {lavoro.errore ?? 'nessun dettaglio'}.
                </p>
              </Avviso>
            ) : (
              <Avanzamento
                etichetta={titolo(lavoro)}
                valore={lavoro.avanzamento}
                testo={lavoro.stato === 'IN_ATTESA' ? 'In attesa' : undefined}
              />
            )}
          </li>
        ))}
      </ul>
    </Scheda>
  );
}

const titolo = ({ anno, convenzione }: LavoroView): string => `Relazione ${anno}, convenzione n. ${convenzione}`;
