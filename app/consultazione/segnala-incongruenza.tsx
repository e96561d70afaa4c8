'use client';

import { CampoArea } from '@/components/modulo/campo-area';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { Finestra } from '@/components/ui/finestra';
import { segnalareSchema } from '@/lib/segnalazioni/schema';
import { segnalare } from './azioni';

/** To the office, about what is on the sheet in sight: its number goes with what is written. */
export function SegnalaIncongruenza({ numeroRichiesta, soggetto }: { numeroRichiesta: string; soggetto: string }) {
  return (
    <Finestra titolo="Segnala un’incongruenza" etichetta="Segnala incongruenza">
      <Modulo
        schema={segnalareSchema}
        azione={segnalare}
        valoriIniziali={{ numeroRichiesta, soggetto, testo: '' }}
        fatto="Segnalazione inviata all’ufficio del comune: la risposta comparirà in «Segnalazioni»."
        alSuccesso={() => undefined}
        svuota
      >
        <CampoArea
          nome="testo"
          etichetta="Che cosa non torna"
          aiuto={`Arriva all’ufficio con il numero della richiesta, ${numeroRichiesta}.`}
          massimo={1000}
        />
        <BarraAzioni>
          <Invio>Invia all’ufficio</Invio>
        </BarraAzioni>
      </Modulo>
    </Finestra>
  );
}
