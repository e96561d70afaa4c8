import { nomeRicerca, VOCI_SCRITTE } from '@/lib/banche/domain/voci-scritte';
import { DESCRIZIONE_RUOLO } from '@/lib/core/ruoli';
import { OPERAZIONI } from './operazioni';
import type { CATEGORIE, ESITI } from './voce';

/** How the register's codes are told to a person. What is not here is shown as it is: a row is never hidden for want of a word. */

export const NOMI_CATEGORIA = {
  CONSULTAZIONE: 'Consultazione',
  ACCESSO: 'Accesso al sistema',
  ATTO: 'Atto',
  LETTURA: 'Lettura',
} as const satisfies Record<(typeof CATEGORIE)[number], string>;
export const NOMI_ESITO = { CONSENTITO: 'Consentito', NEGATO: 'Negato' } as const satisfies Record<(typeof ESITI)[number], string>;

/** Who acts without a role of its own. */
const ALTRI_RUOLI: Readonly<Record<string, string>> = {
  SISTEMA: 'Sistema',
  ANONIMO: 'Visitatore',
  RICHIEDENTE: 'Richiedente',
  NESSUNO: 'Nessun ruolo',
};

/** Refusals by their code, in a few words; the sentence that the person read is longer. */
const MOTIVI: Readonly<Record<string, string>> = {
  ACCESSO_NEGATO: 'Nome utente o password non corretti, o utenza ferma',
  ACCESSO_TERMINATO: 'Periodo di accesso terminato',
  CLAUSOLE_ALTERATE: 'Clausole diverse da quelle firmate',
  CONVENZIONE_NON_IN_VIGORE: 'Convenzione non in vigore',
  CONVENZIONE_SCADUTA: 'Convenzione scaduta',
  CONVENZIONE_SOSPESA: 'Convenzione sospesa',
  DATI_NON_VALIDI: 'Dati mancanti o non corretti',
  DIFFIDA_TRASCORSA: 'Termine della diffida trascorso senza rimedio',
  FOGLIO_SCADUTO: 'Foglio di una ricerca troppo vecchia',
  FOGLIO_SUPERATO: 'Foglio di dati che non si possono più leggere',
  METODO_NON_AMMESSO: 'Metodo di accesso non ammesso',
  MODIFICATO_DA_ALTRI: 'Dati modificati da altri nel frattempo',
  NON_PDF_CON_NOME_PDF: 'File diverso da quello che dice il suo nome',
  NON_TROVATO: 'Dato inesistente o non accessibile',
  OPERATORE_NON_ABILITATO: 'Operatore non abilitato',
  PASSWORD_DA_CAMBIARE: 'Password da cambiare',
  PDF_CIFRATO: 'PDF protetto con password',
  PDF_CON_NOME_P7M: 'File diverso da quello che dice il suo nome',
  PDF_DANNEGGIATO: 'PDF illeggibile',
  PDF_TRONCATO: 'PDF incompleto',
  PERMESSO_MANCANTE: 'Operazione non consentita al profilo',
  PERSONA_NON_CERCATA: 'Persona che nessuna ricerca ha mostrato per quella pratica',
  PROVVISORIA_SCADUTA: 'Password provvisoria scaduta',
  RICHIEDENTE_NON_ABILITATO: 'Richiesta di chi non può più chiedere',
  RIFERIMENTO_NON_OPACO: 'Codice della pratica con il nome di chi si cerca',
  RICERCA_NON_CONSENTITA: 'Ricerca con dati fuori profilo',
  SESSIONE_GIA_APERTA: 'Altra sessione già aperta',
  SOGLIA_GIORNALIERA: 'Troppe richieste in un giorno',
  SOGLIA_GIORNALIERA_ENTE: 'Troppe richieste dell’ente in un giorno',
  SOGLIA_ORARIA: 'Troppe richieste in un’ora',
  SOGLIA_ORARIA_ENTE: 'Troppe richieste dell’ente in un’ora',
  VERIFICA_NON_CONSENTITA: 'Verifica fuori convenzione',
  VISURA_NON_CONSENTITA: 'Visura fuori convenzione',
};

/** What was asked, by the names under which the register keeps it: what the banks ask, then what a request adds of its own. */
const CHIAVI: ReadonlyMap<string, string> = new Map([
  ...VOCI_SCRITTE,
  ['soggetto', 'Scheda'],
  ['allaData', 'Alla data'],
  ['testo', 'Scritto'],
]);

/** `PASSWORD_ERRATA` → `Password errata`: for codes that have no words of their own yet. */
function aParole(codice: string): string {
  const parole = codice
    .toLowerCase()
    .replaceAll('_', ' ')
    .replace(/\bgia\b/, 'già');
  return parole.charAt(0).toUpperCase() + parole.slice(1);
}

export const nomeOperazione = (nome: string): string => (OPERAZIONI as Readonly<Record<string, string>>)[nome] ?? nome;
export const nomeMotivo = (codice: string): string =>
  MOTIVI[codice] ?? (codice.endsWith('_NON_AMMESSO') ? 'Atto non ammesso in quello stato' : aParole(codice));
export const nomeRuolo = (codice: string): string =>
  (DESCRIZIONE_RUOLO as Readonly<Record<string, { readonly nome: string }>>)[codice]?.nome ?? ALTRI_RUOLI[codice] ?? aParole(codice);

/** What was looked for, in one line and always in the same order: `nome e cognome – Cognome: Rossi; Nome: Ada`. */
export function chiaviInParole(chiavi: Readonly<Record<string, string>>): string {
  const ordine = [...CHIAVI.keys()];
  const posto = (chiave: string): number => (CHIAVI.has(chiave) ? ordine.indexOf(chiave) : ordine.length);
  const { tipo, ...resto } = chiavi;
  const voci = Object.entries(resto)
    .sort(([a], [b]) => posto(a) - posto(b))
    .map(([chiave, valore]) => `${CHIAVI.get(chiave) ?? chiave}: ${valore}`)
    .join('; ');
  return tipo === undefined ? voci : [nomeRicerca(tipo), voci].filter(Boolean).join(' – ');
}
