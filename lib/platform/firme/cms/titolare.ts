import { attendi, INSIEME, leggiBer, leggiOid, SEQUENZA, type Nodo } from './ber';

const COMUNE = '2.5.4.3';
const COGNOME = '2.5.4.4';
const NUMERO_DI_SERIE = '2.5.4.5';
const ORGANIZZAZIONE = '2.5.4.10';
const NOME = '2.5.4.42';

/** Sixteen characters with omocodia, or the eleven digits of a provisional one. */
const CODICE_FISCALE = /^(?:[A-Z]{6}[0-9L-NP-V]{2}[A-EHLMPR-T][0-9L-NP-V]{2}[A-Z][0-9L-NP-V]{3}[A-Z]|\d{11})$/;

/** Character strings of a name (X.520); the older kinds of one octet a character read as Latin 1, as everybody does. */
const UTF8 = 0x0c;
const BMP = 0x1e;
const DI_UN_OTTETTO: ReadonlySet<number> = new Set([0x12, 0x13, 0x14, 0x16, 0x1a]);

/** A distinguished name, read: its attributes in their order. */
export type Nome = readonly { readonly oid: string; readonly valore: string }[];

export function leggiNome(der: Uint8Array): Nome {
  const parti = attendi(leggiBer(der), SEQUENZA).figli.flatMap((insieme) => attendi(insieme, INSIEME).figli);
  return parti.map((parte) => {
    const [oid, valore] = attendi(parte, SEQUENZA).figli;
    return { oid: leggiOid(oid), valore: valore ? testo(valore).trim() : '' };
  });
}

function testo({ etichetta, contenuto }: Nodo): string {
  const byte = Buffer.from(contenuto);
  if (etichetta === UTF8) return byte.toString('utf8');
  if (DI_UN_OTTETTO.has(etichetta)) return byte.toString('latin1');
  return etichetta === BMP && byte.length % 2 === 0 ? byte.swap16().toString('utf16le') : '';
}

function valori(nome: Nome, cercato: string): string[] {
  return nome.filter(({ oid }) => oid === cercato).map(({ valore }) => valore);
}

/** "Nome Cognome" when the certificate has them apart, otherwise its common name. */
export function nomeDelTitolare(soggetto: Nome): string {
  const [nome] = valori(soggetto, NOME);
  const [cognome] = valori(soggetto, COGNOME);
  return nome && cognome ? `${nome} ${cognome}` : (valori(soggetto, COMUNE)[0] ?? '');
}

export function nomeDellAutorita(emittente: Nome): string {
  return valori(emittente, COMUNE)[0] ?? valori(emittente, ORGANIZZAZIONE)[0] ?? '';
}

/**
 * Codice fiscale of an Italian natural person: `TINIT-…` (ETSI EN 319 412-1), the older `IT:…`, or a CNS common name
 * `CF/identifier.hash`. Two different answers in one certificate are no answer.
 */
export function codiceFiscaleDelTitolare(soggetto: Nome): string | null {
  const daSerie = valori(soggetto, NUMERO_DI_SERIE).flatMap((valore) => /^(?:TINIT-|IT:)(.+)$/i.exec(valore)?.[1] ?? []);
  const daNome = valori(soggetto, COMUNE).flatMap((valore) => /^([A-Z0-9]{11,16})\/[^/]+\./i.exec(valore)?.[1] ?? []);
  const trovati = new Set([...daSerie, ...daNome].map((valore) => valore.toUpperCase()));
  const [unico] = trovati;
  return trovati.size === 1 && unico !== undefined && CODICE_FISCALE.test(unico) ? unico : null;
}
