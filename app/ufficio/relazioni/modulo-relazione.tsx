'use client';

import { CampoSelezione } from '@/components/modulo/campo-selezione';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { chiedereRelazioneSchema } from '@/lib/relazioni/schema';
import type { ConvenzioneConRelazioni } from '@/lib/relazioni/views';
import { AnnoDellaRelazione } from './anno-della-relazione';
import { chiedere } from './azioni';

export function ModuloRelazione({ convenzioni }: { convenzioni: readonly ConvenzioneConRelazioni[] }) {
  const sola = convenzioni.length === 1 ? convenzioni[0] : undefined;
  return (
    <Modulo
      schema={chiedereRelazioneSchema}
      azione={chiedere}
      valoriIniziali={{ convenzioneId: sola?.id ?? '', anno: String(sola?.anni[0] ?? '') }}
      fatto="Richiesta ricevuta: la relazione è in preparazione e tra poco comparirà nell’elenco."
    >
      <CampoSelezione
        nome="convenzioneId"
        etichetta="Convenzione"
        opzioni={convenzioni.map(({ id, numero, ente }) => ({ valore: id, etichetta: `${ente} – n. ${numero}` }))}
      />
      <AnnoDellaRelazione convenzioni={convenzioni} />
      <BarraAzioni>
        <Invio icona="documento">Prepara la relazione</Invio>
      </BarraAzioni>
    </Modulo>
  );
}
