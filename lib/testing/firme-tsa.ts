import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { Constructed, fromBER, ObjectIdentifier, Sequence, Set as Insieme, type AsnType, type OctetString } from 'asn1js';
import type { AutoritaDiProva, IdentitaDiProva } from './firme';

const esegui = promisify(execFile);
const MARCA_DI_FIRMA = '1.2.840.113549.1.9.16.2.14';

/** A time stamping authority of openssl's, with a certificate of a test authority. */
export type AutoritaDiMarcatura = IdentitaDiProva;

export function creaTsa(ca: AutoritaDiProva): Promise<AutoritaDiMarcatura> {
  return ca.emetti(
    { nome: 'Marca', cognome: 'Temporale', codiceFiscale: '00000000000' },
    {
      chiave: 'P-256',
      soggetto: '/C=IT/O=Prove/CN=Marca temporale di prova',
      estensioni: ['keyUsage=critical,digitalSignature', 'extendedKeyUsage=critical,timeStamping', 'authorityKeyIdentifier=keyid'],
    },
  );
}

/** An RFC 3161 token over the bytes, by `openssl ts`. */
export async function marcaByte(byte: Uint8Array, tsa: AutoritaDiMarcatura): Promise<Uint8Array> {
  const lavoro = await mkdtemp(path.join(path.dirname(tsa.chiave), 'tsa-'));
  const [config, seriale, domanda, gettone] = ['tsa.cnf', 'seriale', 'domanda', 'gettone'].map((nome) => path.join(lavoro, nome)) as [
    string,
    string,
    string,
    string,
  ];
  const impronta = createHash('sha256').update(byte).digest('hex');
  await writeFile(seriale, impronta.slice(0, 16));
  const righe = [`serial=${seriale}`, 'signer_digest=sha256', 'default_policy=1.2.3.4.1', 'digests=sha256', 'ess_cert_id_alg=sha256'];
  await writeFile(config, ['[tsa]', 'default_tsa=t', '[t]', ...righe, ''].join('\n'));
  await esegui('openssl', ['ts', '-query', '-digest', impronta, '-sha256', '-cert', '-out', domanda]);
  await esegui('openssl', [
    ...['ts', '-reply', '-config', config, '-queryfile', domanda, '-signer', tsa.certificato, '-inkey', tsa.chiave],
    ...['-token_out', '-out', gettone],
  ]);
  return new Uint8Array(await readFile(gettone));
}

const figli = (nodo: AsnType | undefined): AsnType[] => (nodo as Sequence).valueBlock.value as AsnType[];

/** The envelope with a signature timestamp (RFC 5126 §6.1.1) for each of its signatories. */
export async function marcaFirma(cms: Uint8Array, tsa: AutoritaDiMarcatura): Promise<Uint8Array> {
  const radice = fromBER(cms).result;
  const firmatari = figli(figli(figli(figli(radice)[1])[0]).at(-1));
  for (const firmatario of firmatari) {
    const firma = figli(firmatario).at(-1) as OctetString;
    const gettone = fromBER(await marcaByte(new Uint8Array(firma.valueBlock.valueHexView), tsa)).result;
    const attributo = new Sequence({ value: [new ObjectIdentifier({ value: MARCA_DI_FIRMA }), new Insieme({ value: [gettone] })] });
    figli(firmatario).push(new Constructed({ idBlock: { tagClass: 3, tagNumber: 1 }, value: [attributo] }));
  }
  return new Uint8Array(radice.toBER());
}
