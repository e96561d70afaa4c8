import { createHash, randomBytes, sign, X509Certificate, type KeyObject } from 'node:crypto';
import type { AsnType } from 'asn1js';
import { nominativo } from '@/lib/core/nominativo';
import { bit, codifica, esplicito, gia, implicito, intero, istante, nullo, oid, ottetti, sequenza, stampabile, utf8 } from './der';
import { Integer, Boolean as Booleano, Set as Insieme } from 'asn1js';

const GIORNO = 24 * 60 * 60 * 1000;
const ANNO = 365 * GIORNO;

/** A key and its certificate in DER. */
export type Identita = { certificato: Uint8Array; chiave: KeyObject };
export type Persona = { nome: string; cognome: string; codiceFiscale: string };

/** Signature algorithm of a key with SHA-256. */
export function algoritmoDi(chiave: KeyObject): AsnType {
  return chiave.asymmetricKeyType === 'ec' ? sequenza(oid('1.2.840.10045.4.3.2')) : sequenza(oid('1.2.840.113549.1.1.11'), nullo());
}

/** Self-signed certificate of the demo authority; valid ten years back, because the demo tells of months that are past. */
export function certificatoAutorita(chiavi: { privateKey: KeyObject; publicKey: KeyObject }, now: Date): Uint8Array {
  const nome = nomeDistinto([
    ['2.5.4.6', stampabile('IT')],
    ['2.5.4.10', utf8('Varco')],
    ['2.5.4.3', utf8('Varco: autorità dimostrativa, senza valore legale')],
  ]);
  const id = identificatore(chiavi.publicKey);
  return componi({
    emittente: nome,
    soggetto: nome,
    dal: new Date(now.getTime() - 10 * ANNO),
    al: new Date(now.getTime() + 20 * ANNO),
    pubblica: chiavi.publicKey,
    firmataDa: chiavi.privateKey,
    estensioni: [
      estensione('2.5.29.19', sequenza(new Booleano({ value: true }), intero(0)), true),
      estensione('2.5.29.15', bit(Buffer.of(0x06), 1), true),
      estensione('2.5.29.14', ottetti(id)),
    ],
  });
}

/** Signing certificate of a person, as Italian authorities write it (serialNumber `TINIT-…`, nonRepudiation alone). */
export function certificatoPersona(
  { nome, cognome, codiceFiscale }: Persona,
  pubblica: KeyObject,
  autorita: Identita,
  now: Date,
): Uint8Array {
  const ca = new X509Certificate(autorita.certificato);
  return componi({
    emittente: gia(soggettoDi(autorita.certificato)),
    soggetto: nomeDistinto([
      ['2.5.4.6', stampabile('IT')],
      ['2.5.4.4', utf8(cognome)],
      ['2.5.4.42', utf8(nome)],
      ['2.5.4.5', stampabile(`TINIT-${codiceFiscale.toUpperCase()}`)],
      ['2.5.4.3', utf8(nominativo({ nome, cognome }))],
    ]),
    dal: new Date(now.getTime() - GIORNO),
    al: new Date(now.getTime() + 3 * ANNO),
    pubblica,
    firmataDa: autorita.chiave,
    estensioni: [
      estensione('2.5.29.15', bit(Buffer.of(0x40), 6), true),
      estensione('2.5.29.14', ottetti(identificatore(pubblica))),
      estensione('2.5.29.35', sequenza(implicito(0, identificatore(ca.publicKey)))),
    ],
  });
}

type Parti = {
  emittente: AsnType;
  soggetto: AsnType;
  dal: Date;
  al: Date;
  pubblica: KeyObject;
  firmataDa: KeyObject;
  estensioni: AsnType[];
};

function componi({ emittente, soggetto, dal, al, pubblica, firmataDa, estensioni }: Parti): Uint8Array {
  const algoritmo = algoritmoDi(firmataDa);
  const seriale = randomBytes(16);
  seriale[0] = ((seriale[0] ?? 0) & 0x3f) | 0x40;
  const tbs = sequenza(
    esplicito(0, intero(2)),
    new Integer({ valueHex: seriale }),
    algoritmo,
    emittente,
    sequenza(istante(dal), istante(al)),
    soggetto,
    gia(pubblica.export({ type: 'spki', format: 'der' })),
    esplicito(3, sequenza(...estensioni)),
  );
  return codifica(sequenza(tbs, algoritmo, bit(sign('sha256', codifica(tbs), firmataDa))));
}

function nomeDistinto(parti: readonly (readonly [string, AsnType])[]): AsnType {
  return sequenza(...parti.map(([tipo, valore]) => new Insieme({ value: [sequenza(oid(tipo), valore)] })));
}

function estensione(tipo: string, valore: AsnType, critica = false): AsnType {
  return sequenza(oid(tipo), ...(critica ? [new Booleano({ value: true })] : []), ottetti(codifica(valore)));
}

/** Subject key identifier: SHA-1 of the public key, as RFC 5280 §4.2.1.2 suggests (a label, not a protection). */
function identificatore(pubblica: KeyObject): Buffer {
  return createHash('sha1')
    .update(pubblica.export({ type: 'spki', format: 'der' }))
    .digest();
}

/** The subject's DER name out of a certificate. */
function soggettoDi(certificato: Uint8Array): Uint8Array {
  return campiDelCertificato(certificato).soggetto;
}

/** Issuer, serial number and subject as they stand in a version 3 certificate. */
export function campiDelCertificato(certificato: Uint8Array): { emittente: Uint8Array; seriale: Uint8Array; soggetto: Uint8Array } {
  const [, seriale, , emittente, , soggetto] = figli(figli(gia(certificato))[0]);
  if (!seriale || !emittente || !soggetto) throw new Error('Il certificato non ha la forma attesa.');
  return { emittente: codifica(emittente), seriale: codifica(seriale), soggetto: codifica(soggetto) };
}

function figli(nodo: AsnType | undefined): AsnType[] {
  return nodo && 'value' in nodo.valueBlock && Array.isArray(nodo.valueBlock.value) ? (nodo.valueBlock.value as AsnType[]) : [];
}
