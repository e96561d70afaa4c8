import { isRifiuto, type CodiceMotivo } from '../motivi';
import type { Criterio, Qualificazione } from '../tipi';
import type { Certificato } from './certificato';
import { politiche, usiEstesi, usoChiave } from './estensioni';
import { leggiNome } from './titolare';

/** By the last part of their names (TS 119 612 §5.5.9.2.3); `SSCD` is what the directive of 1999 called a `QSCD`. */
const CON_DISPOSITIVO = ['QCWithSSCD', 'QCWithQSCD', 'QCQSCDManagedOnBehalf'];
const SENZA_DISPOSITIVO = ['QCNoSSCD', 'QCNoQSCD'];
const DISPOSITIVO_COME_DICHIARATO = ['QCSSCDStatusAsInCert', 'QCQSCDStatusAsInCert'];
const NON_PER_FIRMA = ['QCForESeal', 'QCForWSA', 'QCForLegalPerson'];
const TOLGONO = ['NotQualified', ...SENZA_DISPOSITIVO, ...NON_PER_FIRMA];
const NOTI = new Set([...TOLGONO, ...CON_DISPOSITIVO, ...DISPOSITIVO_COME_DICHIARATO, 'QCStatement', 'QCForESig']);

/**
 * Whether a certificate is qualified, for signatures, on a qualified device (TS 119 615 §4.4 and §4.5): what it declares of itself, as
 * corrected by the list that names its authority. Where the list contradicts itself, what trusts less holds; a certificate that it calls
 * both of a person and of an organisation or a site is for a person to judge. No reason: it is.
 */
export function giudicaQualifica(foglia: Certificato, qualificazioni: readonly Qualificazione[]): CodiceMotivo[] {
  const { detti, oscuri } = qualificatoriDi(foglia, qualificazioni);
  const dice = (nomi: readonly string[]): boolean => nomi.some((nome) => detti.has(nome));
  const dichiarata = foglia.qualifica;
  const esclusioni: CodiceMotivo[] = [
    ...(dice(['NotQualified']) ? (['QUALIFICA_ESCLUSA_DALL_ELENCO'] as const) : []),
    ...(dice(SENZA_DISPOSITIVO) ? (['DISPOSITIVO_ESCLUSO_DALL_ELENCO'] as const) : []),
    ...(dice(NON_PER_FIRMA) ? ([dice(['QCForESig']) ? 'QUALIFICHE_CONTRADDITTORIE' : 'FIRMA_ESCLUSA_DALL_ELENCO'] as const) : []),
    ...(oscuri ? (['QUALIFICA_NON_COMPRESA'] as const) : []),
  ];
  if (esclusioni.length > 0) return esclusioni;
  const dispositivo = dice(CON_DISPOSITIVO) || dichiarata?.dispositivo === true;
  return dispositivo && isQualificatoPerFirma(foglia, detti) ? [] : ['CERTIFICATO_NON_QUALIFICATO'];
}

/**
 * The same by what the list said when the certificate was issued: qualified it must be then and at the signature (TS 119 615; Regulation
 * 910/2014 art. 32 c. 1 b), on a device at the signature alone. What is not understood is no yes.
 */
export function eraQualificato(foglia: Certificato, qualificazioni: readonly Qualificazione[]): boolean {
  const { detti, oscuri } = qualificatoriDi(foglia, qualificazioni);
  return !oscuri && !['NotQualified', ...NON_PER_FIRMA].some((nome) => detti.has(nome)) && isQualificatoPerFirma(foglia, detti);
}

function isQualificatoPerFirma({ qualifica: dichiarata }: Certificato, detti: ReadonlySet<string>): boolean {
  const qualificato = dichiarata?.altraLegge !== true && (detti.has('QCStatement') || dichiarata?.conforme === true);
  return qualificato && (detti.has('QCForESig') || (dichiarata?.perFirma ?? true));
}

/**
 * What the list says of that certificate; `oscuri` when it says something that is not understood here. Of a criterion that is not
 * understood nobody knows who meets it: what it would give is not given, and what it would take away is obscure.
 */
function qualificatoriDi(foglia: Certificato, qualificazioni: readonly Qualificazione[]): { detti: ReadonlySet<string>; oscuri: boolean } {
  const detti = new Set<string>();
  let oscuri = false;
  for (const { qualificatori, criterio } of qualificazioni) {
    const risposta = soddisfa(foglia, criterio);
    if (risposta === false) continue;
    for (const nome of qualificatori) {
      if (risposta === true) detti.add(nome);
      if (!NOTI.has(nome) || (risposta === null && TOLGONO.includes(nome))) oscuri = true;
    }
  }
  return { detti, oscuri };
}

/** null: it cannot be said. */
function soddisfa(foglia: Certificato, criterio: Criterio): boolean | null {
  switch (criterio.tipo) {
    case 'TUTTI':
      return tutti(criterio.criteri.map((suo) => soddisfa(foglia, suo)));
    case 'ALMENO_UNO':
      return nega(tutti(criterio.criteri.map((suo) => nega(soddisfa(foglia, suo)))));
    case 'NESSUNO':
      return tutti(criterio.criteri.map((suo) => nega(soddisfa(foglia, suo))));
    case 'USO_CHIAVE': {
      const bit = usoChiave(foglia.der);
      return criterio.bit.every(({ posizione, acceso }) => (bit[posizione] ?? false) === acceso);
    }
    case 'POLITICHE':
      return contiene(() => politiche(foglia.der), criterio.oid);
    case 'SCOPI':
      return contiene(() => usiEstesi(foglia.der)?.usi ?? [], criterio.oid);
    case 'ATTRIBUTI':
      return contiene(() => leggiNome(foglia.soggetto).map(({ oid }) => oid), criterio.oid);
    case 'IGNOTO':
      return null;
  }
}

/** All of them among those of the certificate, whose extension may be no such thing. */
function contiene(suoi: () => readonly string[], cercati: readonly string[]): boolean | null {
  try {
    const letti = suoi();
    return cercati.every((oid) => letti.includes(oid));
  } catch (errore) {
    if (isRifiuto(errore)) return null;
    throw errore;
  }
}

function tutti(risposte: readonly (boolean | null)[]): boolean | null {
  if (risposte.includes(false)) return false;
  return risposte.length === 0 || risposte.includes(null) ? null : true;
}

function nega(risposta: boolean | null): boolean | null {
  return risposta === null ? null : !risposta;
}
