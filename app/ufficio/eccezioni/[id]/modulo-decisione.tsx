'use client';

import { CampoArea } from '@/components/modulo/campo-area';
import { CampoScelta } from '@/components/modulo/campo-scelta';
import { CampoTesto } from '@/components/modulo/campo-testo';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { decidereEccezioneSchema, GIORNI_MASSIMI } from '@/lib/visure/schema-eccezioni';
import { decidere } from '../azioni';

export function ModuloDecisione({ id }: { id: string }) {
  return (
    <Modulo
      schema={decidereEccezioneSchema}
      azione={decidere}
      valoriIniziali={{ id, giorni: '15', risposta: '' }}
      fatto="Decisione presa: l’operatore la legge tra le sue richieste."
    >
      <CampoScelta
        nome="esito"
        etichetta="Decisione"
        opzioni={[
          { valore: 'CONCESSA', etichetta: 'Concedi', aiuto: 'Solo a questo operatore, per questa pratica e per questi giorni.' },
          { valore: 'NEGATA', etichetta: 'Nega' },
        ]}
      />
      <CampoTesto
        nome="giorni"
        etichetta="Per quanti giorni, se concedi"
        aiuto={`Da oggi, al massimo ${GIORNI_MASSIMI}; poi scade da sé.`}
        tastiera="numeric"
        larghezza="corta"
        completamento="off"
      />
      <CampoArea nome="risposta" etichetta="Perché" aiuto="Lo legge l’operatore." massimo={1000} />
      <BarraAzioni>
        <Invio>Decidi</Invio>
      </BarraAzioni>
    </Modulo>
  );
}
