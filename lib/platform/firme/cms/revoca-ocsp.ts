import { createHash } from 'node:crypto';
import { nomeImpronta } from './algoritmi';
import { attendi, contesto, leggiBer, leggiBit, leggiIstante, leggiOid, leggiOttetti, OTTETTI, SEQUENZA, type Nodo } from './ber';
import { leggiAlgoritmo } from './busta';
import { leggiCertificato, type Certificato } from './certificato';
import { haCriticheIgnote, leggiEstensioni, usiEstesi } from './estensioni';
import { corrisponde, firmatoDa, leggiFirmato, type Firmato } from './firmato';
import type { Revoca } from './revoca-crl';

const RISPOSTA_DI_BASE = '1.3.6.1.5.5.7.48.1.1';
const FIRMA_OCSP = '1.3.6.1.5.5.7.3.9';
const ARCHIVIO_DAL = '1.3.6.1.5.5.7.48.1.6';
const ENUMERATO = 0x0a;
const MAX_RISPOSTE = 200;
const MAX_CERTIFICATI = 10;

/** What a responder says of one certificate. */
export type Risposta = {
  readonly stato: 'buono' | 'revocato' | 'ignoto';
  readonly revoca: Revoca | null;
  readonly emessa: Date;
  readonly scade: Date | null;
  readonly scadutiDal: Date | null;
  /** With something critical in it that is not understood: it does not clear a certificate, and one that it does not clear a person looks at. */
  readonly oscura: boolean;
};

/** An OCSP answer (RFC 6960 §4.2), its single responses still unread. */
export type Ocsp = {
  readonly tipo: 'OCSP';
  readonly firmato: Firmato;
  /** ResponderID: a name or the SHA-1 of a key. */
  readonly responsabile: Nodo;
  readonly prodotta: Date;
  readonly risposte: readonly Nodo[];
  readonly certificati: readonly Certificato[];
};

/** Reads an OCSPResponse or the BasicOCSPResponse inside it; null when it is neither, or an answer without certificates' status. */
export function leggiOcsp(byte: Uint8Array): Ocsp | null {
  try {
    const radice = leggiBer(byte);
    return radice.byte.length === byte.length ? leggiDiBase(diBase(attendi(radice, SEQUENZA))) : null;
  } catch {
    return null;
  }
}

function diBase(radice: Nodo): Nodo {
  const [stato, esplicito, ...altro] = radice.figli;
  if (stato?.etichetta !== ENUMERATO) return radice;
  const [tipo, risposta] = attendi(attendi(esplicito, contesto(0)).figli[0], SEQUENZA).figli;
  const riuscita = altro.length === 0 && stato.contenuto.length === 1 && stato.contenuto[0] === 0;
  return attendi(
    riuscita && leggiOid(tipo) === RISPOSTA_DI_BASE ? leggiBer(leggiOttetti(attendi(risposta, OTTETTI))) : undefined,
    SEQUENZA,
  );
}

function leggiDiBase(radice: Nodo): Ocsp | null {
  const firmato = leggiFirmato(radice.figli);
  const campi = [...attendi(radice.figli[0], SEQUENZA).figli];
  if (campi[0]?.etichetta === contesto(0)) campi.shift();
  const [responsabile, prodotta, risposte, estensioni] = campi;
  const quando = leggiIstante(prodotta);
  const elenco = attendi(risposte, SEQUENZA).figli;
  if (!firmato || !responsabile || !quando || elenco.length > MAX_RISPOSTE || haCriticheIgnote(leggiEstensioni(estensioni?.figli[0]), []))
    return null;
  const allegati = radice.figli[3];
  if (radice.figli.length > 4 || (allegati && allegati.etichetta !== contesto(0))) return null;
  const certificati = (allegati ? attendi(allegati.figli[0], SEQUENZA).figli : []).map((nodo) => leggiCertificato(nodo.byte));
  if (certificati.length > MAX_CERTIFICATI || certificati.includes(null)) return null;
  return {
    tipo: 'OCSP',
    firmato,
    responsabile,
    prodotta: quando,
    risposte: elenco,
    certificati: certificati.filter((letto) => letto !== null),
  };
}

/** The answers about that certificate of that issuer; SHA-1 in the identifier only names, it does not protect. */
export function rispostePer({ risposte }: Ocsp, certificato: Certificato, emittente: Certificato): Risposta[] {
  return risposte
    .filter((risposta) => nomina(risposta.figli[0]?.figli ?? [], certificato, emittente))
    .map(leggiRisposta)
    .filter((letta) => letta !== null);
}

function nomina([algoritmo, nome, chiave, seriale]: readonly Nodo[], certificato: Certificato, emittente: Certificato): boolean {
  const impronta = nomeImpronta(leggiAlgoritmo(algoritmo).oid);
  if (impronta === null || !nome || !chiave || !seriale) return false;
  const uguale = (dati: Uint8Array, nodo: Nodo): boolean => createHash(impronta).update(dati).digest().equals(nodo.contenuto);
  return (
    Buffer.compare(seriale.contenuto, certificato.seriale) === 0 &&
    uguale(emittente.soggetto, nome) &&
    uguale(chiavePubblica(emittente.der), chiave)
  );
}

/** The bits of the public key, without the algorithm around them. */
function chiavePubblica(der: Uint8Array): Uint8Array {
  const campi = leggiBer(der).figli[0]?.figli ?? [];
  const spki = campi[campi[0]?.etichetta === contesto(0) ? 6 : 5];
  const bit = spki?.figli[1];
  return bit ? leggiBit(bit) : new Uint8Array();
}

/** Whether the answer names that certificate as the one of who answers. */
export function rispondeCome({ responsabile }: Ocsp, { soggetto, der }: Certificato): boolean {
  const detto = responsabile.figli[0]?.[responsabile.etichetta === contesto(1) ? 'byte' : 'contenuto'] ?? new Uint8Array();
  const suo = responsabile.etichetta === contesto(1) ? soggetto : createHash('sha1').update(chiavePubblica(der)).digest();
  return Buffer.compare(detto, suo) === 0;
}

function leggiRisposta({ figli }: Nodo): Risposta | null {
  const [, stato, inizio, ...resto] = figli;
  const emessa = leggiIstante(inizio);
  const fine = resto.find(({ etichetta }) => etichetta === contesto(0));
  const estensioni = leggiEstensioni(resto.find(({ etichetta }) => etichetta === contesto(1))?.figli[0]);
  if (!stato || !emessa) return null;
  const archivio = estensioni.find(({ oid }) => oid === ARCHIVIO_DAL);
  const comune = {
    emessa,
    scade: leggiIstante(fine?.figli[0]),
    scadutiDal: archivio ? leggiIstante(leggiBer(archivio.valore)) : null,
    oscura: haCriticheIgnote(estensioni, [ARCHIVIO_DAL]),
  };
  if (stato.etichetta === contesto(0)) return { ...comune, stato: 'buono', revoca: null };
  if (stato.etichetta !== contesto(1)) return { ...comune, stato: 'ignoto', revoca: null };
  const [dal, ragione] = stato.figli;
  const revoca = { dal: leggiIstante(dal) ?? new Date(0), ragione: ragione?.figli[0]?.contenuto[0] ?? null };
  return { ...comune, stato: 'revocato', revoca };
}

/**
 * RFC 6960 §4.2.2.2: signed by the issuer itself, or by whom the issuer has certified for answering, valid when it answered. `DEBOLE`: by
 * one of them, in a way that is no longer accepted (SHA-1) or not understood; null: by neither.
 */
export function firmataPer({ firmato, prodotta, certificati }: Ocsp, emittente: Certificato): 'FORTE' | 'DEBOLE' | null {
  const incaricati = certificati.filter(
    (delegato) =>
      Buffer.compare(delegato.emittente, emittente.soggetto) === 0 &&
      usiEstesi(delegato.der)?.usi.includes(FIRMA_OCSP) === true &&
      prodotta >= delegato.validoDal &&
      prodotta <= delegato.validoAl &&
      delegato.x509.verify(emittente.x509.publicKey),
  );
  const saldi = [emittente, ...incaricati.filter(({ criticaIgnota, firmatoConSha1 }) => !criticaIgnota && !firmatoConSha1)];
  if (saldi.some(({ x509 }) => firmatoDa(firmato, x509.publicKey))) return 'FORTE';
  return [emittente, ...incaricati].some(({ x509 }) => corrisponde(firmato, x509.publicKey)) ? 'DEBOLE' : null;
}
