/** Revocation lists and OCSP answers made with openssl from an index written by hand, so that any date can be told. */
import { execFile } from 'node:child_process';
import { sign, X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { leggiBer } from '@/lib/platform/firme/cms/ber';
import { revisione } from './firme-attacchi';
import type { AutoritaDiProva, IdentitaDiProva } from './firme';
import { oidDer, tlv } from './firme-cms';

const esegui = promisify(execFile);

/** What the authority says of a certificate: `dal` makes it revoked, `ragione` in openssl's words. */
type Voce = { certificato: Uint8Array; dal?: Date; ragione?: string };

const cifre = (istante: Date): string => `${istante.toISOString().slice(0, 19).replace(/\D/g, '')}Z`;

async function indice(lavoro: string, voci: readonly Voce[]): Promise<string> {
  const righe = voci.map(({ certificato, dal, ragione }) => {
    const { serialNumber, validTo } = new X509Certificate(certificato);
    const seriale = serialNumber.length % 2 ? `0${serialNumber}` : serialNumber;
    const stato = dal
      ? `R\t${cifre(new Date(validTo)).slice(2)}\t${cifre(dal).slice(2)}${ragione ? `,${ragione}` : ''}`
      : `V\t${cifre(new Date(validTo)).slice(2)}\t`;
    return `${stato}\t${seriale}\tunknown\t/CN=Prova\n`;
  });
  const file = path.join(lavoro, 'indice');
  await writeFile(file, righe.join(''));
  return file;
}

export type OpzioniCrl = {
  voci?: readonly Voce[];
  emessa: Date;
  scade: Date;
  estensioni?: readonly string[];
  md?: string;
  firmata?: IdentitaDiProva;
};

/** A revocation list in DER signed by that authority, or with the certificate that it has given to somebody of its own name. */
export async function creaCrl(
  ca: AutoritaDiProva,
  { voci = [], emessa, scade, estensioni = [], md = 'sha256', firmata }: OpzioniCrl,
): Promise<Uint8Array> {
  const lavoro = await mkdtemp(path.join(ca.cartella, 'crl-'));
  const [config, pem, der] = ['crl.cnf', 'crl.pem', 'crl.der'].map((nome) => path.join(lavoro, nome)) as [string, string, string];
  const sezione = estensioni.length > 0 ? ['crl_extensions=e', '[e]', ...estensioni] : [];
  await writeFile(
    config,
    ['[ca]', 'default_ca=c', '[c]', `database=${await indice(lavoro, voci)}`, `default_md=${md}`, ...sezione].join('\n'),
  );
  const date = ['-crl_lastupdate', cifre(emessa), '-crl_nextupdate', cifre(scade)];
  const chi = ['-cert', firmata?.certificato ?? ca.pem, '-keyfile', firmata?.chiave ?? path.join(ca.cartella, 'ca.key')];
  await esegui('openssl', ['ca', '-config', config, '-gencrl', ...chi, ...date, '-out', pem]);
  await esegui('openssl', ['crl', '-in', pem, '-outform', 'DER', '-out', der]);
  return new Uint8Array(await readFile(der));
}

/** An OCSP answer of this moment, in force for some days, about one certificate; by the authority itself unless another responder is given. */
export async function creaOcsp(
  ca: AutoritaDiProva,
  voce: Voce,
  { risponde, giorni = 30 }: { risponde?: IdentitaDiProva; giorni?: number } = {},
): Promise<Uint8Array> {
  const lavoro = await mkdtemp(path.join(ca.cartella, 'ocsp-'));
  const nome = (file: string): string => path.join(lavoro, file);
  await writeFile(nome('suo.pem'), new X509Certificate(voce.certificato).toString());
  await esegui('openssl', ['ocsp', '-issuer', ca.pem, '-cert', nome('suo.pem'), '-no_nonce', '-reqout', nome('domanda')]);
  const chi = risponde
    ? ['-rsigner', risponde.certificato, '-rkey', risponde.chiave, '-resp_key_id']
    : ['-rsigner', ca.pem, '-rkey', path.join(ca.cartella, 'ca.key')];
  const fonte = ['-index', await indice(lavoro, [voce]), '-CA', ca.pem, '-ndays', String(giorni)];
  await esegui('openssl', ['ocsp', ...fonte, ...chi, '-reqin', nome('domanda'), '-respout', nome('risposta')]);
  return new Uint8Array(await readFile(nome('risposta')));
}

/** A list in DER put together by hand, for as many entries as one likes. */
export async function creaCrlLunga(ca: AutoritaDiProva, seriali: readonly Uint8Array[], emessa: Date, scade: Date): Promise<Uint8Array> {
  const campi = leggiBer(ca.certificato).figli[0]?.figli ?? [];
  const tempo = (quando: Date): Uint8Array => tlv(0x17, Buffer.from(cifre(quando).slice(2)));
  const algoritmo = tlv(0x30, oidDer('1.2.840.10045.4.3.2'));
  const compromessa = tlv(0x30, tlv(0x30, oidDer('2.5.29.21'), tlv(0x04, Buffer.from('0a0101', 'hex'))));
  const voci = seriali.map((seriale) => tlv(0x30, tlv(0x02, seriale), tempo(emessa), compromessa));
  const nome = campi[5]?.byte ?? new Uint8Array();
  const corpo = tlv(0x30, tlv(0x02, Buffer.of(1)), algoritmo, nome, tempo(emessa), tempo(scade), tlv(0x30, ...voci));
  const firma = sign('sha256', corpo, await readFile(path.join(ca.cartella, 'ca.key'), 'utf8'));
  return tlv(0x30, corpo, algoritmo, tlv(0x03, Buffer.of(0), firma));
}

/** The PDF with a DSS dictionary in a revision of its own. */
export function aggiungiDss(pdf: Uint8Array, voci: { crl?: readonly Uint8Array[]; ocsp?: readonly Uint8Array[] }): Uint8Array {
  const { crl = [], ocsp = [] } = voci;
  const flussi = [...crl, ...ocsp].map((byte) => `<</Length ${byte.length}>>\nstream\n${Buffer.from(byte).toString('latin1')}\nendstream`);
  let primo = 0;
  const rif = (da: number, quanti: number): string => Array.from({ length: quanti }, (_, i) => `${primo + da + i} 0 R`).join(' ');
  return revisione(
    pdf,
    'catalogo',
    {
      DSS: (documento) => {
        primo = Math.max(0, ...documento.voci.keys()) + 1;
        return `<</Type /DSS /CRLs [${rif(0, crl.length)}] /OCSPs [${rif(crl.length, ocsp.length)}]>>`;
      },
    },
    (libero) => flussi.map((testo, i): [number, string] => [libero + i, testo]),
  );
}
