import { profiloInParole, titoloVisura } from '@/lib/banche/domain/elenco';
import { NOMI_TIPO_ENTE } from '@/lib/clausole/denominazioni';
import { formatoItaliano, isDataIso } from '@/lib/core/date';
import type { Modifica } from '../views';

const GRUPPI: Readonly<Record<string, string>> = {
  ente: 'Ente',
  legaleRappresentante: 'Legale rappresentante',
  responsabile: 'Responsabile',
  richieste: 'Dati e visure',
};
const VOCI: Readonly<Record<string, string>> = {
  tipo: 'tipo',
  denominazione: 'denominazione',
  codiceFiscale: 'codice fiscale',
  partitaIva: 'partita IVA',
  indirizzo: 'indirizzo',
  comune: 'comune',
  provincia: 'provincia',
  telefono: 'telefono',
  fax: 'fax',
  email: 'e-mail',
  pec: 'PEC',
  nome: 'nome',
  cognome: 'cognome',
  dataNascita: 'data di nascita',
  luogoNascita: 'luogo di nascita',
  qualifica: 'qualifica',
  sede: 'sede',
  profilo: 'profilo',
  motivoProfilo: 'motivo del profilo',
  descrizione: 'che cosa si fa con i dati',
  base: 'norma',
};

const ALTRE_VOCI: Readonly<Record<string, string>> = { numeroAccessi: 'numero di accessi', note: 'note', motivo: 'motivo' };

type Oggetto = Readonly<Record<string, unknown>>;
const oggetto = (valore: unknown): Oggetto => (typeof valore === 'object' && valore !== null ? (valore as Oggetto) : {});
const elenco = (valore: unknown): readonly unknown[] => (Array.isArray(valore) ? valore : []);

function parola(campo: string, valore: unknown): string {
  if (typeof valore === 'number') return String(valore);
  if (typeof valore !== 'string') return '';
  if (campo === 'tipo') return (NOMI_TIPO_ENTE as Readonly<Record<string, string>>)[valore] ?? valore;
  if (campo === 'profilo') return profiloInParole(valore);
  return isDataIso(valore) ? formatoItaliano(valore) : valore;
}

const voci = (gruppo: string, valori: unknown): [string, string][] =>
  Object.entries(oggetto(valori))
    .filter(([campo]) => campo in VOCI)
    .map(([campo, valore]) => [`${gruppo}: ${VOCI[campo] ?? campo}`, parola(campo, valore)]);

const SENZA_CAMPO = /^(Compila|Controlla) quest|^Scrivi (un|almeno|al massimo) |^Scegli una delle|^Indica al/;
const SINGOLI: Readonly<Record<string, string>> = { finalita: 'Finalità', operatori: 'Operatore', visure: 'Visura' };

/** Where a problem is, by the names on the form: «PEC», «Operatore 2, data di nascita». Empty when it is of a whole part. */
function doveSta(percorso: readonly PropertyKey[]): string {
  const [campo, riga] = [String(percorso.at(-1)), percorso.findLast((uno) => typeof uno === 'number')];
  const nome = ALTRE_VOCI[campo] ?? VOCI[campo];
  if (nome === undefined) return '';
  const elencoDi = SINGOLI[String(percorso[percorso.findLastIndex((uno) => typeof uno === 'number') - 1])];
  return elencoDi && typeof riga === 'number' ? `${elencoDi} ${riga + 1}, ${nome}` : nome.charAt(0).toUpperCase() + nome.slice(1);
}

/** What is wrong in a step, one sentence each: one that does not say by itself which field it is about names it first. */
export function frasiDelPasso(problemi: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]): string[] {
  const frasi = problemi.map(({ path, message }) => {
    const dove = path.some((uno) => typeof uno === 'number') || SENZA_CAMPO.test(message) ? doveSta(path) : '';
    return dove === '' ? message : `${dove}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
  });
  return [...new Set(frasi)];
}

/** Everything a domanda declares, by the name under which people read it. People and visure are told apart by what does not change. */
function inVoci(dati: Oggetto): Map<string, string> {
  const { richieste, finalita, operatori, numeroAccessi, note } = dati;
  return new Map<string, string>([
    ...Object.entries(GRUPPI).flatMap(([chiave, gruppo]) => voci(gruppo, dati[chiave])),
    ...elenco(oggetto(richieste).visure).map((visura): [string, string] => {
      const { codice, motivo } = oggetto(visura);
      return [`Visura: ${titoloVisura(String(codice))}`, parola('motivo', motivo)];
    }),
    ...elenco(finalita).flatMap((voce, indice) => voci(`Finalità ${indice + 1}`, voce)),
    ['Numero di accessi', parola('numeroAccessi', numeroAccessi)],
    ...elenco(operatori).flatMap((operatore) => voci(`Operatore ${parola('', oggetto(operatore).codiceFiscale)}`, operatore)),
    ['Note', parola('note', note)],
  ]);
}

/** What differs between two states of a domanda, old → new; an empty string where there was, or is, nothing. In the order of the form. */
export function modificheTra(prima: unknown, dopo: unknown): Modifica[] {
  const [vecchie, nuove] = [inVoci(oggetto(prima)), inVoci(oggetto(dopo))];
  return [...new Set([...vecchie.keys(), ...nuove.keys()])]
    .map((voce) => ({ voce, prima: vecchie.get(voce) ?? '', dopo: nuove.get(voce) ?? '' }))
    .filter((modifica) => modifica.prima !== modifica.dopo);
}
