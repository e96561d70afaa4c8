'use client';

import { CampoArea } from '@/components/modulo/campo-area';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { Finestra } from '@/components/ui/finestra';
import type { Azione } from '@/lib/core/esito';
import { segnalareSchema } from '@/lib/segnalazioni/schema';

interface Props {
  numeroRichiesta: string;
  soggetto: string;
  azione: Azione<unknown>;
}

/** To the office, about what is on the sheet in sight: its number goes with what is written. */
export function SegnalaIncongruenza({ numeroRichiesta, soggetto, azione }: Props) {
  return (
    <Finestra titolo="Segnala un’incongruenza" etichetta="Segnala incongruenza">
      <Modulo
        schema={segnalareSchema}
        azione={azione}
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
