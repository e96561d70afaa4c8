'use client';

import { CampoSelezione } from '@/components/modulo/campo-selezione';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { chiedereRelazioneSchema } from '@/lib/relazioni/schema';
import { chiedere } from './azioni';

interface Props {
  convenzioni: readonly { id: string; numero: string; ente: string }[];
  anni: readonly number[];
}

export function ModuloRelazione({ convenzioni, anni }: Props) {
  return (
    <Modulo
      schema={chiedereRelazioneSchema}
      azione={chiedere}
      valoriIniziali={{ convenzioneId: convenzioni.length === 1 ? convenzioni[0]?.id : '', anno: String(anni[0]) }}
      fatto="Richiesta ricevuta: la relazione è in preparazione e tra poco comparirà nell’elenco."
    >
      <CampoSelezione
        nome="convenzioneId"
        etichetta="Convenzione"
        opzioni={convenzioni.map(({ id, numero, ente }) => ({ valore: id, etichetta: `${ente} – n. ${numero}` }))}
      />
      <CampoSelezione nome="anno" etichetta="Anno" opzioni={anni.map((anno) => ({ valore: String(anno), etichetta: String(anno) }))} />
      <BarraAzioni>
        <Invio icona="documento">Prepara la relazione</Invio>
      </BarraAzioni>
    </Modulo>
  );
}
