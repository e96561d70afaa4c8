'use client';

import { CampoArea } from '@/components/modulo/campo-area';
import { CampoSelezione } from '@/components/modulo/campo-selezione';
import { CampoSpunte } from '@/components/modulo/campo-spunte';
import { CampoTesto } from '@/components/modulo/campo-testo';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { chiedereEccezioneSchema } from '@/lib/visure/schema-eccezioni';
import type { ModuloEccezioneView } from '@/lib/visure/views';
import { chiedereAltriDati } from '../azioni';

export function ModuloEccezione({ modulo: { finalita, campi, visure } }: { modulo: ModuloEccezioneView }) {
  return (
    <Modulo
      schema={chiedereEccezioneSchema}
      azione={chiedereAltriDati}
      valoriIniziali={{ finalita: '', riferimento: '', visure: [], campi: [], competenza: '', pertinenza: '', necessita: '' }}
      fatto="Richiesta inviata al comune. Finché il responsabile non decide, nulla si apre."
      svuota
    >
      <CampoSelezione nome="finalita" etichetta="Finalità" opzioni={[...finalita]} />
      <CampoTesto
        nome="riferimento"
        etichetta="Riferimento della pratica"
        aiuto="Lo stesso che scriverai quando consulti: i dati si aprono solo per questa pratica."
        larghezza="media"
        completamento="off"
      />
      <CampoSpunte
        nome="campi"
        etichetta="Dati che ti servono"
        aiuto={visure.length > 0 ? 'Almeno un dato, oppure una visura tra quelle più sotto.' : 'Almeno un dato.'}
        opzioni={[...campi]}
      />
      {visure.length > 0 ? <CampoSpunte nome="visure" etichetta="Visure che ti servono" opzioni={[...visure]} facoltativo /> : null}
      <CampoArea nome="competenza" etichetta="Competenza" aiuto="Per quale compito del tuo ente." massimo={1000} />
      <CampoArea nome="pertinenza" etichetta="Pertinenza" aiuto="Che cosa c’entrano questi dati con la pratica." massimo={1000} />
      <CampoArea nome="necessita" etichetta="Necessità" aiuto="Perché senza non si può concludere." massimo={1000} />
      <BarraAzioni>
        <Invio>Chiedi al comune</Invio>
      </BarraAzioni>
    </Modulo>
  );
}
