import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import type { AsnType } from 'asn1js';
import type { AutoritaDemo } from './autorita';
import { algoritmoDi, campiDelCertificato, certificatoPersona, type Identita, type Persona } from './certificato';
import { codifica, esplicito, gia, insieme, intero, istante, nullo, oid, ottetti, sequenza } from './der';

export type RichiestaFirmaDemo = Persona & {
  file: Uint8Array;
  autorita: AutoritaDemo;
  now: Date;
  /** P-256 when not said: an RSA key takes a tenth of a second to make. */
  algoritmo?: 'P-256' | 'RSA-2048';
  /** Of a PDF: where on its first page the signing program stamps the signature; invisible when not said. */
  riquadro?: readonly [x1: number, y1: number, x2: number, y2: number];
};

const DATI = '1.2.840.113549.1.7.1';
const SHA256 = (): AsnType => sequenza(oid('2.16.840.1.101.3.4.2.1'), nullo());

/** A fresh key and certificate for that person: demo people keep no smart card. */
export function identitaDemo({ algoritmo, autorita, now, ...persona }: Omit<RichiestaFirmaDemo, 'file' | 'riquadro'>): Identita {
  const chiavi =
    algoritmo === 'RSA-2048' ? generateKeyPairSync('rsa', { modulusLength: 2048 }) : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { chiave: chiavi.privateKey, certificato: certificatoPersona(persona, chiavi.publicKey, autorita, now) };
}

type ParametriCms = {
  identita: Identita;
  autorita: AutoritaDemo;
  /** SHA-256 of what is signed. */
  impronta: Uint8Array;
  /** The content to carry along (CAdES); absent for PAdES. */
  contenuto?: Uint8Array;
  /** Claimed time as an attribute (CAdES); PAdES says it in the PDF. */
  istanteDichiarato?: Date;
};

/** A SignedData at CAdES/PAdES baseline B: contentType, messageDigest, signing-certificate-v2. */
export function componiCms({ identita, autorita, impronta, contenuto, istanteDichiarato }: ParametriCms): Uint8Array {
  const { emittente, seriale } = campiDelCertificato(identita.certificato);
  const attributi = insieme(
    attributo('1.2.840.113549.1.9.3', oid(DATI)),
    attributo('1.2.840.113549.1.9.4', ottetti(impronta)),
    attributo('1.2.840.113549.1.9.16.2.47', certificatoDiFirma(identita.certificato)),
    ...(istanteDichiarato ? [attributo('1.2.840.113549.1.9.5', istante(istanteDichiarato))] : []),
  );
  const daFirmare = codifica(attributi);
  const firmati = Buffer.from(daFirmare);
  firmati[0] = 0xa0;
  const firmatario = sequenza(
    intero(1),
    sequenza(gia(emittente), gia(seriale)),
    SHA256(),
    gia(firmati),
    algoritmoDi(identita.chiave),
    ottetti(sign('sha256', daFirmare, identita.chiave)),
  );
  const incapsulato = contenuto ? sequenza(oid(DATI), esplicito(0, ottetti(contenuto))) : sequenza(oid(DATI));
  const dati = sequenza(
    intero(1),
    insieme(SHA256()),
    incapsulato,
    esplicito(0, gia(identita.certificato), gia(autorita.certificato)),
    insieme(firmatario),
  );
  return codifica(sequenza(oid('1.2.840.113549.1.7.2'), esplicito(0, dati)));
}

function attributo(tipo: string, valore: AsnType): AsnType {
  return sequenza(oid(tipo), insieme(valore));
}

/** ESSCertIDv2 with its default hash, SHA-256 (RFC 5035 §4). */
function certificatoDiFirma(certificato: Uint8Array): AsnType {
  return sequenza(sequenza(sequenza(ottetti(createHash('sha256').update(certificato).digest()))));
}
