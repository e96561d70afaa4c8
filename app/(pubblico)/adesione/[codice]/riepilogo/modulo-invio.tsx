'use client';

import { AnteprimaAccordo } from '@/components/adesione/anteprima-accordo';
import { CampoSpunta } from '@/components/modulo/campo-spunta';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { presentazioneSchema } from '@/lib/adesioni/schema-atti';
import type { Azione } from '@/lib/core/esito';

export function ModuloInvio({ azione, codice }: { azione: Azione<unknown>; codice: string }) {
  return (
    <Modulo schema={presentazioneSchema} azione={azione} fatto={null} valoriIniziali={{}} alSuccesso={() => `/adesione/${codice}/ricevuta`}>
      <CampoSpunta
        nome="dichiara"
        etichetta="Dichiaro che l’ente mi ha incaricato di presentare questa domanda e che i dati sono esatti."
        aiuto="La ricevuta arriva alla tua e-mail e alla PEC dell’ente."
      />
      <AnteprimaAccordo />
      <BarraAzioni>
        <Invio attesa="Invio in corso…">Invia la domanda</Invio>
      </BarraAzioni>
    </Modulo>
  );
}
