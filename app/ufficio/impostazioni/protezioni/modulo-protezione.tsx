'use client';

import { useWatch } from 'react-hook-form';
import { CampoArea } from '@/components/modulo/campo-area';
import { CampoData } from '@/components/modulo/campo-data';
import { CampoScelta } from '@/components/modulo/campo-scelta';
import { CampoTesto } from '@/components/modulo/campo-testo';
import { FilaDiCampi } from '@/components/modulo/fila-di-campi';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { disporreProtezioneSchema } from '@/lib/protezioni/schema';
import { disponi } from './azioni';

const CONOSCIUTA = [
  { valore: 'CODICE', etichetta: 'Dal codice fiscale' },
  { valore: 'NOME', etichetta: 'Dal nome: nessun archivio le dà un codice fiscale' },
];
const VUOTO = { codiceFiscale: '', cognome: '', nome: '', dataNascita: '', motivo: '' };

export function ModuloProtezione() {
  return (
    <Modulo
      schema={disporreProtezioneSchema}
      azione={disponi}
      valoriIniziali={{ ...VUOTO, conosciuta: 'CODICE' }}
      fatto="Protezione disposta: da ora nessuno consulta i dati di questa persona."
      svuota
    >
      <CampoScelta nome="conosciuta" etichetta="Come si riconosce" opzioni={CONOSCIUTA} inRiga />
      <Chi />
      <CampoArea nome="motivo" etichetta="Motivo riservato" aiuto="Lo legge solo il responsabile: non va nel registro." massimo={1000} />
      <BarraAzioni>
        <Invio>Proteggi</Invio>
      </BarraAzioni>
    </Modulo>
  );
}

function Chi() {
  if (useWatch({ name: 'conosciuta' }) === 'CODICE')
    return <CampoTesto nome="codiceFiscale" etichetta="Codice fiscale" completamento="off" />;
  return (
    <FilaDiCampi colonne="sm:grid-cols-3">
      <CampoTesto nome="cognome" etichetta="Cognome" completamento="off" />
      <CampoTesto nome="nome" etichetta="Nome" completamento="off" />
      <CampoData nome="dataNascita" etichetta="Data di nascita" />
    </FilaDiCampi>
  );
}
