import type { RelativeDistinguishedNames } from 'pkijs';

const COMUNE = '2.5.4.3';
const COGNOME = '2.5.4.4';
const NUMERO_DI_SERIE = '2.5.4.5';
const ORGANIZZAZIONE = '2.5.4.10';
const NOME = '2.5.4.42';

/** Sixteen characters with omocodia, or the eleven digits of a provisional one. */
const CODICE_FISCALE = /^(?:[A-Z]{6}[0-9L-NP-V]{2}[A-EHLMPR-T][0-9L-NP-V]{2}[A-Z][0-9L-NP-V]{3}[A-Z]|\d{11})$/;

function valori(nome: RelativeDistinguishedNames, oid: string): string[] {
  return nome.typesAndValues.filter(({ type }) => type === oid).map(({ value }) => String(value.valueBlock.value).trim());
}

/** "Nome Cognome" when the certificate has them apart, otherwise its common name. */
export function nomeDelTitolare(soggetto: RelativeDistinguishedNames): string {
  const [nome] = valori(soggetto, NOME);
  const [cognome] = valori(soggetto, COGNOME);
  return nome && cognome ? `${nome} ${cognome}` : (valori(soggetto, COMUNE)[0] ?? '');
}

export function nomeDellAutorita(emittente: RelativeDistinguishedNames): string {
  return valori(emittente, COMUNE)[0] ?? valori(emittente, ORGANIZZAZIONE)[0] ?? '';
}

/**
 * Codice fiscale of an Italian natural person: `TINIT-…` (ETSI EN 319 412-1), the older `IT:…`, or a CNS common name
 * `CF/identifier.hash`. Two different answers in one certificate are no answer.
 */
export function codiceFiscaleDelTitolare(soggetto: RelativeDistinguishedNames): string | null {
  const daSerie = valori(soggetto, NUMERO_DI_SERIE).flatMap((valore) => /^(?:TINIT-|IT:)(.+)$/i.exec(valore)?.[1] ?? []);
  const daNome = valori(soggetto, COMUNE).flatMap((valore) => /^([A-Z0-9]{11,16})\/[^/]+\./i.exec(valore)?.[1] ?? []);
  const trovati = new Set([...daSerie, ...daNome].map((valore) => valore.toUpperCase()));
  const [unico] = trovati;
  return trovati.size === 1 && unico !== undefined && CODICE_FISCALE.test(unico) ? unico : null;
}
