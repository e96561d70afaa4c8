import { ADESIONI } from './input/adesioni';
import { ANOMALIE } from './input/anomalie';
import { ATTI } from './input/atti';
import { BANCHE } from './input/banche';
import { CONVENZIONI } from './input/convenzioni';
import { DOCUMENTI } from './input/documenti';
import { ENTI } from './input/enti';
import { IDENTITA } from './input/identita';
import { LAVORI } from './input/lavori';
import { MESSAGGI } from './input/messaggi';
import { MODELLI } from './input/modelli';
import { OPERATORI } from './input/operatori';
import { PACCHETTI } from './input/pacchetti';
import { PRESA_IN_CARICO } from './input/presa-in-carico';
import { PROFILI } from './input/profili';
import { PROTEZIONI } from './input/protezioni';
import { PROTOCOLLO } from './input/protocollo';
import { REGISTRO } from './input/registro';
import { RELAZIONI } from './input/relazioni';
import { SCRIVANIA } from './input/scrivania';
import { SEGNALAZIONI } from './input/segnalazioni';
import { VERIFICHE } from './input/verifiche';
import { VISURE } from './input/visure';
import type { InputDiContesto } from './input-di-contesto';

/** By the context's folder in lib. */
export const PER_CONTESTO: Readonly<Record<string, InputDiContesto>> = {
  adesioni: ADESIONI,
  anomalie: ANOMALIE,
  atti: ATTI,
  banche: BANCHE,
  convenzioni: CONVENZIONI,
  documenti: DOCUMENTI,
  enti: ENTI,
  identita: IDENTITA,
  lavori: LAVORI,
  messaggi: MESSAGGI,
  modelli: MODELLI,
  operatori: OPERATORI,
  pacchetti: PACCHETTI,
  'presa-in-carico': PRESA_IN_CARICO,
  profili: PROFILI,
  protezioni: PROTEZIONI,
  protocollo: PROTOCOLLO,
  registro: REGISTRO,
  relazioni: RELAZIONI,
  scrivania: SCRIVANIA,
  segnalazioni: SEGNALAZIONI,
  verifiche: VERIFICHE,
  visure: VISURE,
};

const tutti = <T>(quali: (uno: InputDiContesto) => Readonly<Record<string, T>> | undefined): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.values(PER_CONTESTO).flatMap((uno) => Object.entries(quali(uno) ?? {})));

/** What is in each list of each context, together. */
export const CON_ID = tutti(({ conId }) => conId);
export const ALTRA_RISPOSTA = tutti(({ altraRisposta }) => altraRisposta);
export const ELENCHI = tutti(({ elenchi }) => elenchi);
export const PER_RICERCA = Object.values(PER_CONTESTO).flatMap(({ perRicerca }) => perRicerca ?? []);
export const DEL_PROPRIO = Object.values(PER_CONTESTO).flatMap(({ delProprio }) => delProprio ?? []);
