'use client';

import { CampoArea } from '@/components/modulo/campo-area';
import { CampoTesto } from '@/components/modulo/campo-testo';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { disporreProtezioneSchema } from '@/lib/protezioni/schema';
import { disponi } from './azioni';

export function ModuloProtezione() {
  return (
    <Modulo
      schema={disporreProtezioneSchema}
      azione={disponi}
      valoriIniziali={{ codiceFiscale: '', motivo: '' }}
      fatto="Protezione disposta: da ora nessuno consulta i dati di questa persona."
      svuota
    >
      <CampoTesto nome="codiceFiscale" etichetta="Codice fiscale" completamento="off" />
      <CampoArea nome="motivo" etichetta="Motivo riservato" aiuto="Lo legge solo il responsabile: non va nel registro." massimo={1000} />
      <BarraAzioni>
        <Invio>Proteggi</Invio>
      </BarraAzioni>
    </Modulo>
  );
}
