'use client';

import { CampoArea } from '@/components/modulo/campo-area';
import { CampoData } from '@/components/modulo/campo-data';
import { CampoScelta } from '@/components/modulo/campo-scelta';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { chiuderePervenutaSchema } from '@/lib/visure/schema-pervenute';
import { chiudi } from '../azioni';

export function ModuloChiusura({ id }: { id: string }) {
  return (
    <Modulo schema={chiuderePervenutaSchema} azione={chiudi} valoriIniziali={{ id, rispostaIl: '', nota: '' }} fatto="Richiesta chiusa.">
      <CampoScelta
        nome="esito"
        etichetta="Com’è finita"
        opzioni={[
          { valore: 'EVASA', etichetta: 'Evasa', aiuto: 'La risposta è stata inviata o consegnata.' },
          { valore: 'NON_EVASA', etichetta: 'Non evasa', aiuto: 'Nella nota, perché.' },
        ]}
      />
      <CampoData nome="rispostaIl" etichetta="Data della risposta" />
      <CampoArea nome="nota" etichetta="Nota" massimo={1000} facoltativo />
      <BarraAzioni>
        <Invio>Chiudi la richiesta</Invio>
      </BarraAzioni>
    </Modulo>
  );
}
