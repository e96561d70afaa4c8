'use client';

import { CampoArea } from '@/components/modulo/campo-area';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { BottoneAzione } from '@/components/ui/bottone-azione';
import { Finestra } from '@/components/ui/finestra';
import { Scheda } from '@/components/ui/scheda';
import { ritirareProfiloSchema } from '@/lib/profili/schema';
import { riproporre, ritirare } from '../azioni';

/** Whether it is offered to whoever asks from now on; what has been signed does not change. */
export function Offerta({ codice, offerto }: { codice: string; offerto: boolean }) {
  return (
    <Scheda titolo="Offerta">
      <div className="space-y-4">
        <p className="misura">
          {offerto
            ? 'Se smetti di offrirlo, nessuno può più chiederlo né riceverlo. Le convenzioni firmate lo conservano.'
            : 'Se torni a offrirlo, si può di nuovo chiedere con i modelli che lo prevedono.'}
        </p>
        {offerto ? (
          <Finestra titolo={`Smettere di offrire il profilo ${codice}?`} etichetta="Smetti di offrirlo" variante="pericolo">
            <Modulo
              schema={ritirareProfiloSchema}
              azione={ritirare}
              valoriIniziali={{ codice, motivo: '' }}
              fatto={`Il profilo ${codice} non è più offerto.`}
            >
              <CampoArea nome="motivo" etichetta="Perché non si offre più" righe={3} massimo={500} />
              <BarraAzioni>
                <Invio variante="pericolo">Smetti di offrirlo</Invio>
              </BarraAzioni>
            </Modulo>
          </Finestra>
        ) : (
          <BottoneAzione
            etichetta="Torna a offrirlo"
            oggetto={`il profilo ${codice}`}
            azione={riproporre}
            valori={{ codice }}
            fatto={`Il profilo ${codice} è di nuovo offerto.`}
          />
        )}
      </div>
    </Scheda>
  );
}
