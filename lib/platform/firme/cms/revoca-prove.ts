import type { Bilancio } from '../bilancio';
import { rifiuta } from '../motivi';
import { attendi, contesto, leggiOid, SEQUENZA, type Nodo } from './ber';
import type { Attributo } from './busta';
import type { Certificato } from './certificato';
import { corrisponde } from './firmato';
import { leggiCrl, type Crl } from './revoca-crl';
import { leggiOcsp, rispondeCome, type Ocsp } from './revoca-ocsp';

const RISPOSTA_OCSP = '1.3.6.1.5.5.7.16.2';
const RISPOSTA_DI_BASE = '1.3.6.1.5.5.7.48.1.1';
/** Signed attribute of Adobe's signers. */
const ARCHIVIO_ADOBE = '1.2.840.113583.1.1.8';
/** Unsigned attribute of CAdES (ETSI EN 319 122-1 §5.4). */
const VALORI_DI_REVOCA = '1.2.840.113549.1.9.16.2.24';
const MAX_CANDIDATI = 20;

/** Evidence on revocation, read but not yet believed: who signed it is asked when a certificate needs it. */
export type Prova = Crl | Ocsp;

/** The evidence that could be read, and how many pieces could not. */
export type Prove = { readonly lette: readonly Prova[]; readonly illeggibili: number };
type Grezza = { tipo: 'CRL' | 'OCSP'; byte: Uint8Array };

/** SignedData.crls: lists, and OCSP answers as `other` (RFC 5940). */
export function proveDellaBusta(revoche: readonly Nodo[], bilancio: Pick<Bilancio, 'prove'>): Prove {
  return leggiTutte(
    revoche.map((nodo) => (nodo.etichetta === SEQUENZA ? { tipo: 'CRL', byte: nodo.byte } : altra(nodo))),
    bilancio,
  );
}

function altra(nodo: Nodo): Grezza {
  const [formato, valore] = nodo.etichetta === contesto(1) ? nodo.figli : [];
  const nota = formato && [RISPOSTA_OCSP, RISPOSTA_DI_BASE].includes(leggiOid(formato));
  return { tipo: 'OCSP', byte: nota && valore ? valore.byte : new Uint8Array() };
}

/** The evidence among the signed attributes and among the others: both forms hold lists, then answers, each in its own `[n]`. */
export function proveDegliAttributi(attributi: readonly Attributo[], bilancio: Pick<Bilancio, 'prove'>): Prove {
  const suoi = attributi.filter(({ oid }) => oid === ARCHIVIO_ADOBE || oid === VALORI_DI_REVOCA);
  const gruppi = suoi.flatMap(({ valori }) => valori.flatMap((valore) => attendi(valore, SEQUENZA).figli));
  return leggiTutte(
    gruppi.flatMap((gruppo): Grezza[] => {
      const tipo = gruppo.etichetta === contesto(0) ? 'CRL' : 'OCSP';
      if (gruppo.etichetta === contesto(2)) return [];
      return attendi(gruppo.figli[0], SEQUENZA).figli.map(({ byte }) => ({ tipo, byte }));
    }),
    bilancio,
  );
}

/** Reads what was found, within what one file may bring along. */
export function leggiTutte(grezze: readonly Grezza[], bilancio: Pick<Bilancio, 'prove'>): Prove {
  bilancio.prove -= grezze.length;
  if (bilancio.prove < 0) rifiuta('TROPPO_COMPLESSO', 'too much evidence on revocation');
  const lette = grezze.map(({ tipo, byte }) => (tipo === 'CRL' ? leggiCrl(byte) : leggiOcsp(byte))).filter((prova) => prova !== null);
  return { lette, illeggibili: grezze.length - lette.length };
}

/**
 * `integra` when the certificate that it names, among those known, has signed it; `alterata` when none of that name has; `estranea` when
 * nobody of that name is known. The certificates inside an answer must themselves be of somebody known. It says nothing of what the
 * evidence is worth.
 */
export function integrita(prova: Prova, noti: readonly Certificato[]): 'integra' | 'alterata' | 'estranea' {
  const candidati =
    prova.tipo === 'CRL'
      ? noti.filter(({ soggetto }) => Buffer.compare(soggetto, prova.emittente) === 0)
      : [...prova.certificati, ...noti].filter((certificato) => rispondeCome(prova, certificato));
  const suoi = prova.tipo === 'OCSP' ? prova.certificati : [];
  if (!suoi.every((suo) => [...suoi, ...noti].some((altro) => haEmesso(altro, suo)))) return 'estranea';
  if (candidati.slice(0, MAX_CANDIDATI).some(({ x509 }) => corrisponde(prova.firmato, x509.publicKey))) return 'integra';
  return candidati.length === 0 ? 'estranea' : 'alterata';
}

function haEmesso(emittente: Certificato, certificato: Certificato): boolean {
  return Buffer.compare(emittente.soggetto, certificato.emittente) === 0 && certificato.x509.verify(emittente.x509.publicKey);
}
