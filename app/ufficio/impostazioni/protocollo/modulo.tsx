'use client';

import { CampoScelta } from '@/components/modulo/campo-scelta';
import { CampoTesto } from '@/components/modulo/campo-testo';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { MODI_PROTOCOLLO, type ImpostazioneProtocollo } from '@/lib/protocollo/domain/protocollo';
import { impostazioneSchema } from '@/lib/protocollo/schema';
import { scegliere } from './azioni';

const OPZIONI = Object.entries(MODI_PROTOCOLLO).map(([valore, etichetta]) => ({ valore, etichetta }));

export function ModuloProtocollo({ modo, registro, aoo, versione }: ImpostazioneProtocollo) {
  return (
    <Modulo
      key={versione}
      schema={impostazioneSchema}
      azione={scegliere}
      valoriIniziali={{ modo, registro, aoo: aoo ?? '', versione }}
      fatto="Scelta registrata: vale dal prossimo documento che si protocolla."
    >
      <CampoScelta nome="modo" etichetta="Chi dà i numeri" opzioni={OPZIONI} />
      <CampoTesto
        nome="registro"
        etichetta="Nome del registro"
        aiuto="Il registro interno ha un nome suo: i suoi numeri non si mescolano con quelli del comune."
      />
      <CampoTesto
        nome="aoo"
        etichetta="Codice AOO"
        facoltativo
        larghezza="media"
        maiuscolo
        aiuto="L’area organizzativa omogenea, come è nell’indice IPA."
      />
      <BarraAzioni>
        <Invio>Salva</Invio>
      </BarraAzioni>
    </Modulo>
  );
}
