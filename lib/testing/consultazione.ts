import { digestClausole } from '@/lib/clausole/compila';
import { scrivereClausole, type ParametriClausole } from '@/lib/clausole/catalogo';
import { istanziare, type Concessione } from '@/lib/clausole/istanza';
import { MODELLI } from '@/lib/clausole/modelli';
import type { ProfiloConcesso } from '@/lib/clausole/regole/regole';
import { idCasuale } from '@/lib/core/ids';
import { chiaveRicerca } from '@/lib/core/grafia';
import { ADESSO, inserisci, type Mondo, type PersonaDiProva } from './mondo';
import { profiloDiProva } from './profili';

const FINALITA = [
  { codice: 'assistenza', descrizione: 'Assistenza sanitaria', base: 'L. 833/1978' },
  { codice: 'ticket', descrizione: 'Esenzioni', base: 'L. 537/1993' },
];

export type Postazione = PersonaDiProva & { enteId: string; convenzioneId: string; operatoreId: string };

/** An operator at work: a convenzione in force under the given preset (by its place in the list), with what is granted. */
export async function operatoreAlLavoro(
  mondo: Mondo,
  scelte: {
    modello?: number;
    cambia?: (clausole: ParametriClausole) => ParametriClausole;
    /** A profile by the code that its bank gives it, or one of the comune's own. */
    concessione?: Omit<Partial<Concessione>, 'profilo'> & { profilo?: string | ProfiloConcesso };
    ente?: Record<string, unknown>;
    convenzione?: Record<string, unknown>;
    operatore?: Record<string, unknown>;
  } = {},
): Promise<Postazione> {
  const modello = MODELLI[scelte.modello ?? 0];
  if (!modello) throw new Error('preset mancante');
  const chiesto = scelte.concessione?.profilo ?? 'M';
  const concessione: Concessione = {
    visure: ['INDIVIDUALE', 'COMPOSIZIONE_FAMIGLIA'],
    numeroAccessi: 5,
    motivoAnpr: 'prova',
    finalita: FINALITA,
    ...scelte.concessione,
    profilo: typeof chiesto === 'string' ? profiloDiProva(chiesto) : chiesto,
  };
  const clausole = istanziare(scrivereClausole(scelte.cambia?.(modello.clausole) ?? modello.clausole), concessione);
  const enteId = await mondo.ente(scelte.ente);
  const convenzioneId = await mondo.convenzione(enteId, {
    clausole: JSON.stringify(clausole),
    clausole_digest: digestClausole(clausole),
    profilo: concessione.profilo.codice,
    finalita: JSON.stringify(concessione.finalita),
    ...scelte.convenzione,
  });
  return collegaAlLavoro(mondo, { enteId, convenzioneId }, scelte.operatore);
}

/** One more operator of that convenzione. */
export async function collegaAlLavoro(
  mondo: Mondo,
  { enteId, convenzioneId }: { enteId: string; convenzioneId: string },
  colonne: Record<string, unknown> = {},
): Promise<Postazione> {
  const operatoreId = await inserisci('operatore', {
    erogatore_id: mondo.erogatoreId,
    id: idCasuale(),
    convenzione_id: convenzioneId,
    ente_id: enteId,
    stato: 'ATTIVO',
    nome: 'Ada',
    cognome: 'Prova',
    codice_fiscale: idCasuale().slice(0, 16),
    scheda: '{}',
    campi: [],
    creato_il: ADESSO,
    ...colonne,
  });
  const persona = await mondo.persona(['OPERATORE'], { enteId, operatoreId });
  return { ...persona, enteId, convenzioneId, operatoreId };
}

/** Another operator of the same convenzione. */
export async function collegaDi(mondo: Mondo, { enteId, convenzioneId }: Postazione): Promise<Postazione> {
  const operatoreId = await inserisci('operatore', {
    erogatore_id: mondo.erogatoreId,
    id: idCasuale(),
    convenzione_id: convenzioneId,
    ente_id: enteId,
    stato: 'ATTIVO',
    nome: 'Bea',
    cognome: 'Prova',
    codice_fiscale: idCasuale().slice(0, 16),
    scheda: '{}',
    campi: [],
    creato_il: ADESSO,
  });
  return { ...(await mondo.persona(['OPERATORE'], { enteId, operatoreId })), enteId, convenzioneId, operatoreId };
}

/** A published load of the data bank; `soggetto` and `famiglia` add to it. */
export async function archivio(mondo: Mondo): Promise<{
  famiglia: (colonne?: Record<string, unknown>) => Promise<string>;
  soggetto: (colonne: Record<string, unknown>) => Promise<string>;
}> {
  const versioneId = await inserisci('anagrafe_versione', {
    erogatore_id: mondo.erogatoreId,
    id: idCasuale(),
    stato: 'CORRENTE',
    aggiornati_al: '2026-03-09',
    origine: 'prova',
    impronta: 'x',
    soggetti: 0,
    famiglie: 0,
    iniziata_il: ADESSO,
    pubblicata_il: ADESSO,
  });
  const comune = { erogatore_id: mondo.erogatoreId, versione_id: versioneId };
  return {
    famiglia: (colonne = {}) =>
      inserisci('anagrafe_famiglia', {
        ...comune,
        id: idCasuale(),
        codice: idCasuale().slice(0, 8),
        tipo_scheda: '3',
        numero_componenti: 2,
        ...colonne,
      }),
    soggetto: (colonne) =>
      inserisci('anagrafe_soggetto', {
        ...comune,
        id: idCasuale(),
        id_scheda: idCasuale().slice(0, 8),
        sesso: 'F',
        posizione: 'APR',
        cognome_ricerca: chiaveRicerca(String(colonne.cognome ?? '')),
        nome_ricerca: chiaveRicerca(String(colonne.nome ?? '')),
        ...colonne,
      }),
  };
}

/** Why a test reads, and a search by name for it. */
export const pratica = { finalita: 'assistenza', riferimento: 'Prot.12/2026' };
export const perNome = (cognome: string, nome = '') => ({ ...pratica, ricerca: 'NOMINATIVO', voci: { cognome, nome } });
/** A visura asked for it. */
export const perVisura = (visura: string, id: string) => ({ ...pratica, visura, id });

/** A mother and her daughter in one household, in a data bank of their own. */
export async function famigliaDAngelo(mondo: Mondo): Promise<{ madre: string; figlia: string }> {
  const banca = await archivio(mondo);
  const famiglia = await banca.famiglia();
  const madre = await banca.soggetto({
    cognome: 'D’Angelò',
    nome: 'Maria',
    nascita_data: '1970-05-02',
    codice_fiscale: 'DNGMRA70E42H501G',
    codice_fiscale_validita: '1',
    famiglia_id: famiglia,
    progressivo: 1,
    legame_famiglia: '1',
    carta_numero: 'CARTASEGRETA',
    stato_civile: '1',
    cittadinanza: '1',
  });
  const figlia = await banca.soggetto({
    cognome: 'D’Angelò',
    nome: 'Lia',
    nascita_data: '2001-01-01',
    famiglia_id: famiglia,
    progressivo: 2,
    legame_famiglia: '3',
  });
  return { madre, figlia };
}
