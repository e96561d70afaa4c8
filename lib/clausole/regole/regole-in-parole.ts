import { banca, profiloInParole, titoloVisura, verificaDi } from '@/lib/banche/domain/elenco';
import { enumera, quanti, minutiInParole } from '@/lib/core/parole';
import { NOMI_CAMPO_SCHEDA, NOMI_CAUSALE, NOMI_TIPO_ENTE } from '../denominazioni';
import type { Regole, RegolePassword } from './regole';

/** Each rule by its name and what it says, for whoever composes a model: what will be enforced, before anybody signs it. */

export const SEZIONI_REGOLE = {
  DATI: 'Che cosa si consulta',
  PERSONE: 'Chi consulta',
  ACCESSO: 'Come si entra',
  LIMITI: 'Quanto si può chiedere',
  CONTROLLI: 'Come si controlla',
  VITA: 'Quanto dura e come finisce',
} as const;
type Sezione = keyof typeof SEZIONI_REGOLE;

type InParole<Campo extends keyof Regole> = {
  readonly sezione: Sezione;
  readonly etichetta: string;
  /** Null: there is nothing to say of it. */
  valore(valore: Regole[Campo]): string | null;
};

const siNo = (vero: boolean): string => (vero ? 'sì' : 'no');
const limite = (numero: number | null): string => (numero === null ? 'nessun limite' : String(numero));
const mesi = (numero: number): string => quanti(numero, 'mese', 'mesi');

function password(regole: RegolePassword | null): string | null {
  if (regole === null) return null;
  const tipi = [
    regole.maiuscola && 'maiuscola',
    regole.minuscola && 'minuscola',
    regole.cifra && 'cifra',
    regole.speciale && 'carattere speciale',
  ].filter((tipo) => tipo !== false);
  return [
    `almeno ${regole.lunghezzaMinima} caratteri`,
    ...(tipi.length > 0 ? [`con ${enumera(tipi)}`] : []),
    regole.durataMesi === null ? 'senza scadenza' : `per ${mesi(regole.durataMesi)} al massimo`,
    ...(regole.storico > 0 ? [`diversa dalle ultime ${regole.storico}`] : []),
  ].join(', ');
}

export const REGOLE_IN_PAROLE: { readonly [Campo in keyof Regole]: InParole<Campo> } = {
  destinatari: {
    sezione: 'PERSONE',
    etichetta: 'Enti che possono aderire',
    valore: (tipi) => enumera(tipi.map((tipo) => NOMI_TIPO_ENTE[tipo].toLowerCase())),
  },
  forzeOrdine: {
    sezione: 'PERSONE',
    etichetta: 'Regime dei dati',
    valore: (vero) => (vero ? 'quello delle forze di polizia' : 'quello generale'),
  },
  bancaDati: { sezione: 'DATI', etichetta: 'Banca dati', valore: (codice) => banca(codice)?.nomeEsteso ?? codice },
  visure: { sezione: 'DATI', etichetta: 'Visure', valore: (codici) => enumera(codici.map(titoloVisura)) },
  verifiche: {
    sezione: 'DATI',
    etichetta: 'Domande a cui si risponde sì o no',
    valore: (codici) => enumera(codici.map((codice) => verificaDi(codice)?.domanda ?? codice)) || 'nessuna',
  },
  profili: { sezione: 'DATI', etichetta: 'Profili', valore: (codici) => enumera(codici.map(profiloInParole)) },
  profilo: {
    sezione: 'DATI',
    etichetta: 'Profilo concesso',
    valore: (concesso) => concesso && `${concesso.codice} (${concesso.nome}), ${quanti(concesso.campi.length, 'campo', 'campi')}`,
  },
  eccezioneMotivata: { sezione: 'DATI', etichetta: 'Altri dati, con richiesta motivata', valore: siNo },
  modiAlternativi: { sezione: 'DATI', etichetta: 'Risposte per PEC o su carta, con richiesta motivata', valore: siNo },
  finalita: { sezione: 'DATI', etichetta: 'Finalità', valore: (voci) => voci && enumera(voci.map(({ descrizione }) => descrizione)) },
  riferimentoPratica: {
    sezione: 'DATI',
    etichetta: 'Riferimento della pratica',
    valore: (quale) =>
      ({ FACOLTATIVO: 'facoltativo', OBBLIGATORIO: 'sempre', OPACO: 'sempre, con un codice che l’ufficio non legge' })[quale],
  },
  aggiornamento: {
    sezione: 'DATI',
    etichetta: 'Aggiornamento dei dati',
    valore: (quale) =>
      ({
        TEMPO_REALE: 'in tempo reale',
        GIORNALIERO: 'ogni giorno',
        NORMA: 'nei tempi della normativa anagrafica',
        PUBBLICAZIONE: 'alla data di pubblicazione',
      })[quale],
  },
  pacchetti: {
    sezione: 'DATI',
    etichetta: 'Pacchetti di dati',
    valore: (formati) => (formati.length === 0 ? 'no' : formati.map((formato) => formato.replace('_', ' ')).join(', ')),
  },
  giorniPacchetto: {
    sezione: 'DATI',
    etichetta: 'Un pacchetto si scarica per',
    valore: (giorni) => (giorni === null ? null : quanti(giorni, 'giorno', 'giorni')),
  },
  cooperazioneApplicativa: { sezione: 'DATI', etichetta: 'Cooperazione applicativa', valore: siNo },
  tettoOperatori: {
    sezione: 'PERSONE',
    etichetta: 'Operatori abilitati insieme',
    valore: (tetto) => tetto?.toString() ?? 'li dice ogni atto',
  },
  righeModuloAdesione: { sezione: 'PERSONE', etichetta: 'Righe del modulo di adesione', valore: String },
  termineElencoGiorni: {
    sezione: 'PERSONE',
    etichetta: 'Operatori da comunicare entro',
    valore: (giorni) => (giorni === null ? 'nessun termine' : quanti(giorni, 'giorno', 'giorni')),
  },
  schedaOperatore: {
    sezione: 'PERSONE',
    etichetta: 'Scheda dell’operatore',
    valore: (campi) => enumera(['nome', 'cognome', 'codice fiscale', ...campi.map((campo) => NOMI_CAMPO_SCHEDA[campo])]),
  },
  abilita: {
    sezione: 'PERSONE',
    etichetta: 'Chi abilita',
    valore: (chi) => (chi === 'UFFICIO' ? 'l’ufficio del comune' : 'l’ente stesso'),
  },
  designazione: {
    sezione: 'PERSONE',
    etichetta: 'Designazione degli operatori',
    valore: (forma) => (forma === 'SINGOLA' ? 'un atto per persona' : 'anche un solo atto per più persone'),
  },
  reti: {
    sezione: 'ACCESSO',
    etichetta: 'Da dove ci si collega',
    valore: (quali) => ({ LIBERE: 'da ogni rete', DEL_FRUITORE: 'dalle sole reti dell’ente', VPN: 'da una rete privata virtuale' })[quali],
  },
  orario: {
    sezione: 'ACCESSO',
    etichetta: 'Quando ci si collega',
    valore: (quale) => (quale === 'LIBERO' ? 'a ogni ora, per lavoro' : 'nell’orario che l’ente stabilisce'),
  },
  metodiAccesso: {
    sezione: 'ACCESSO',
    etichetta: 'Metodi di accesso',
    valore: (metodi) => enumera(metodi.map((metodo) => (metodo === 'PASSWORD' ? 'nome utente e password' : metodo))),
  },
  password: { sezione: 'ACCESSO', etichetta: 'Password', valore: password },
  sessione: {
    sezione: 'ACCESSO',
    etichetta: 'Sessione',
    valore: ({ concorrenza, inattivitaMinuti, durataMassimaMinuti }) =>
      `un secondo accesso ${{ SOSTITUISCE: 'chiude il primo', NEGA: 'è rifiutato', AMMESSA: 'è ammesso e segnalato' }[concorrenza]}; ` +
      `si chiude dopo ${minutiInParole(inattivitaMinuti)} senza attività, e comunque dopo ${minutiInParole(durataMassimaMinuti)}`,
  },
  ultimoAccesso: { sezione: 'ACCESSO', etichetta: 'L’operatore vede l’accesso precedente', valore: (vero) => (vero ? 'sì' : null) },
  massimoRisultati: { sezione: 'LIMITI', etichetta: 'Risultati di una ricerca', valore: (numero) => `al più ${numero}` },
  richiesteOra: { sezione: 'LIMITI', etichetta: 'Richieste di un operatore in un’ora', valore: limite },
  richiesteGiorno: { sezione: 'LIMITI', etichetta: 'Richieste di un operatore in un giorno', valore: limite },
  richiesteOraConvenzione: { sezione: 'LIMITI', etichetta: 'Richieste dell’ente in un’ora', valore: limite },
  richiesteGiornoConvenzione: { sezione: 'LIMITI', etichetta: 'Richieste dell’ente in un giorno', valore: limite },
  richiesteMinuto: {
    sezione: 'LIMITI',
    etichetta: 'Rallenta e segnala oltre',
    valore: (numero) => (numero === null ? 'mai' : `${numero} richieste al minuto`),
  },
  conservazioneMesi: { sezione: 'CONTROLLI', etichetta: 'Conservazione del registro', valore: mesi },
  inutilizzoMesi: {
    sezione: 'CONTROLLI',
    etichetta: 'Credenziali inutilizzate',
    valore: (numero) => (numero === null ? 'decide l’ufficio, caso per caso' : `le disattiva l’ufficio, dopo ${mesi(numero)}`),
  },
  verificaTrimestrale: { sezione: 'CONTROLLI', etichetta: 'Verifica trimestrale dell’ente', valore: siNo },
  verificaAnnuale: { sezione: 'CONTROLLI', etichetta: 'Verifica annuale del comune', valore: siNo },
  sospensioneAutomatica: {
    sezione: 'CONTROLLI',
    etichetta: 'Senza risposta alla verifica',
    valore: (automatica) => (automatica ? 'gli accessi sono sospesi da sé' : 'decide il responsabile'),
  },
  firme: {
    sezione: 'VITA',
    etichetta: 'Chi firma, nell’ordine',
    valore: (parti) => parti.map((parte) => (parte === 'FRUITORE' ? 'l’ente' : 'il comune')).join(', poi '),
  },
  firmaAutografa: { sezione: 'VITA', etichetta: 'Firma autografa ammessa', valore: siNo },
  durataAnni: { sezione: 'VITA', etichetta: 'Durata', valore: (anni) => quanti(anni, 'anno', 'anni') },
  rinnovo: {
    sezione: 'VITA',
    etichetta: 'Rinnovo',
    valore: (rinnovo) =>
      rinnovo === null
        ? 'con un atto che ne dice la durata'
        : `per altri ${quanti(rinnovo.anni, 'anno', 'anni')}, ${rinnovo.volte === 1 ? 'una volta' : `${rinnovo.volte} volte`}`,
  },
  recessoErogatore: {
    sezione: 'VITA',
    etichetta: 'Il comune recede per',
    valore: (cause) =>
      enumera(
        cause.map(({ causale, immediato }) => `${NOMI_CAUSALE[causale]}${immediato ? ' (subito)' : ''}`),
        'o',
      ) || 'nessuna causa',
  },
  recessoFruitoreGiorni: {
    sezione: 'VITA',
    etichetta: 'Preavviso di recesso dell’ente',
    valore: (giorni) => (giorni === null ? 'non previsto' : quanti(giorni, 'giorno', 'giorni')),
  },
  diffida: { sezione: 'VITA', etichetta: 'Diffida prima della risoluzione', valore: siNo },
  decadenzaAnpr: { sezione: 'VITA', etichetta: 'Decade quando ANPR serve l’ente', valore: siNo },
};
