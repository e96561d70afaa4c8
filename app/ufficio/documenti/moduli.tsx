'use client';

import { CampoArea } from '@/components/modulo/campo-area';
import { CampoData } from '@/components/modulo/campo-data';
import { CampoScelta } from '@/components/modulo/campo-scelta';
import { CampoTesto } from '@/components/modulo/campo-testo';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { CampiProtocollo } from '@/components/protocollo/campi-protocollo';
import { consegnaSchema, mancataConsegnaSchema, MODI_CONSEGNA, protocolloDocumentoSchema } from '@/lib/documenti/schema';
import { consegnare, mancareConsegna, protocollare } from './azioni';

export function ModuloProtocollo({ id, registroInterno }: { id: string; registroInterno: boolean }) {
  return (
    <Modulo
      schema={protocolloDocumentoSchema}
      azione={protocollare}
      fatto="Protocollo registrato."
      valoriIniziali={{ id, numero: '', data: '', conferma: false }}
    >
      {registroInterno ? (
        <p className="misura">Il numero è il prossimo del registro interno, con la data di oggi. Una volta dato non si cambia.</p>
      ) : (
        <CampiProtocollo />
      )}
      <BarraAzioni>
        <Invio>{registroInterno ? 'Protocolla' : 'Registra il protocollo'}</Invio>
      </BarraAzioni>
    </Modulo>
  );
}

const opzioni = (conPec: boolean) =>
  (Object.keys(MODI_CONSEGNA) as (keyof typeof MODI_CONSEGNA)[])
    .filter((modo) => modo !== 'PEC' || conPec)
    .map((modo) => ({ valore: modo, etichetta: MODI_CONSEGNA[modo] }));

/** `conPec`: a PEC has left and nothing is known of it yet. */
export function ModuloConsegna({ id, conPec }: { id: string; conPec: boolean }) {
  return (
    <Modulo
      schema={consegnaSchema}
      azione={consegnare}
      fatto="Consegna registrata."
      valoriIniziali={{ id, modo: conPec ? 'PEC' : undefined, data: '', nota: '' }}
    >
      <CampoScelta nome="modo" etichetta="Come è arrivato" opzioni={opzioni(conPec)} />
      <CampoData nome="data" etichetta="Giorno della consegna" />
      <CampoTesto nome="nota" etichetta="Nota" facoltativo aiuto="Per esempio il numero della raccomandata, o chi lo ha ritirato." />
      <BarraAzioni>
        <Invio>Registra la consegna</Invio>
      </BarraAzioni>
    </Modulo>
  );
}

export function ModuloMancataConsegna({ id, conPec }: { id: string; conPec: boolean }) {
  return (
    <Modulo
      schema={mancataConsegnaSchema}
      azione={mancareConsegna}
      fatto="Mancata consegna registrata."
      valoriIniziali={{ id, modo: conPec ? 'PEC' : undefined, data: '', nota: '' }}
    >
      <CampoScelta nome="modo" etichetta="Come era stato spedito" opzioni={opzioni(conPec)} />
      <CampoData nome="data" etichetta="Giorno in cui se n’è avuta notizia" />
      <CampoArea nome="nota" etichetta="Perché non è arrivato" massimo={500} righe={2} />
      <BarraAzioni>
        <Invio variante="secondario">Registra la mancata consegna</Invio>
      </BarraAzioni>
    </Modulo>
  );
}
