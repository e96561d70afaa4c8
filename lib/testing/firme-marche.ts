/** A time stamping authority made with openssl. Stamps of the moment by `openssl ts`; of another one by `openssl cms` over our TSTInfo. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { aggiungiAllaBusta, MARCA_DI_FIRMA, oidDer, tlv, valoreFirma } from './firme-cms';
import { firmaP7m, MARIO, type AutoritaDiProva, type IdentitaDiProva, type OpzioniCertificato, type OpzioniCms } from './firme';
import { preparaSegnaposto, riempi } from './firme-pdf';

const esegui = promisify(execFile);
const POLITICA = '1.3.6.1.4.1.99999.1';
const CONTENUTO = '1.2.840.113549.1.9.16.1.4';
const IMPRONTE = { sha1: '1.3.14.3.2.26', sha256: '2.16.840.1.101.3.4.2.1', sha512: '2.16.840.1.101.3.4.2.3' } as const;

const ESTENSIONI_DI_MARCA = ['keyUsage=critical,digitalSignature', 'extendedKeyUsage=critical,timeStamping'];

/** A unit that stamps, under that authority, for twenty years unless said otherwise. */
export function emettiUnita(ca: AutoritaDiProva, opzioni: OpzioniCertificato = {}): Promise<IdentitaDiProva> {
  return ca.emetti(MARIO, {
    chiave: 'P-256',
    soggetto: '/C=IT/O=Prove/CN=Marche di prova',
    giorni: 7300,
    estensioni: ESTENSIONI_DI_MARCA,
    ...opzioni,
  });
}

/** A token of this very moment, wholly by openssl. */
export async function marcaDiOpenssl(unita: IdentitaDiProva, dati: Uint8Array): Promise<Uint8Array> {
  const lavoro = await mkdtemp(path.join(path.dirname(unita.chiave), 'marca-'));
  const nome = (file: string): string => path.join(lavoro, file);
  await writeFile(nome('dati'), dati);
  await writeFile(nome('serie'), '01\n');
  await writeFile(
    nome('tsa.cnf'),
    `[tsa]\ndefault_tsa=t\n[t]\nserial=${nome('serie')}\ndefault_policy=${POLITICA}\ndigests=sha256\nsigner_digest=sha256\ness_cert_id_alg=sha256\nordering=yes\n`,
  );
  await esegui('openssl', ['ts', '-query', '-data', nome('dati'), '-sha256', '-cert', '-out', nome('domanda')]);
  const chi = ['-signer', unita.certificato, '-inkey', unita.chiave, '-config', nome('tsa.cnf')];
  await esegui('openssl', ['ts', '-reply', '-queryfile', nome('domanda'), ...chi, '-token_out', '-out', nome('token')]);
  return new Uint8Array(await readFile(nome('token')));
}

/** `ignota`: it carries a critical extension that nobody knows. */
type OpzioniMarca = { impronta?: keyof typeof IMPRONTE; ignota?: boolean } & Pick<OpzioniCms, 'cades' | 'altro' | 'formato'>;

/** A token that says another instant. */
export function marcaAl(unita: IdentitaDiProva, dati: Uint8Array, istante: Date, opzioni: OpzioniMarca = {}): Promise<Uint8Array> {
  const { impronta = 'sha256', ignota = false, altro = [], ...cms } = opzioni;
  const algoritmo = tlv(0x30, oidDer(IMPRONTE[impronta]), tlv(0x05));
  const quando = Buffer.from(`${istante.toISOString().slice(0, 19).replace(/\D/g, '')}Z`);
  const contenuto = tlv(
    0x30,
    tlv(0x02, Buffer.of(1)),
    oidDer(POLITICA),
    tlv(0x30, algoritmo, tlv(0x04, createHash(impronta).update(dati).digest())),
    tlv(0x02, Buffer.of(7)),
    tlv(0x18, quando),
    ...(ignota ? [tlv(0xa1, tlv(0x30, oidDer('1.2.3.4'), tlv(0x01, Buffer.of(0xff)), tlv(0x04)))] : []),
  );
  return firmaP7m(contenuto, unita, { ...cms, altro: ['-econtent_type', CONTENUTO, ...altro] });
}

/** A maker of tokens over whatever it is given. */
export type Marcatore = (dati: Uint8Array) => Promise<Uint8Array>;

/** The envelope with a token over one of its signatures. */
export async function marcaBusta(busta: Uint8Array, marcatore: Marcatore, quale = 0): Promise<Uint8Array> {
  return aggiungiAllaBusta(busta, { nonFirmati: [[MARCA_DI_FIRMA, await marcatore(valoreFirma(busta, quale))]], quale });
}

/** A PAdES signature whose CMS is completed before it is put in its place. */
export async function firmaPadesCompletata(
  pdf: Uint8Array,
  identita: IdentitaDiProva,
  completa: (cms: Uint8Array) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const segnaposto = await preparaSegnaposto(pdf);
  return riempi(segnaposto, await completa(await firmaP7m(segnaposto.parti, identita, { staccata: true })));
}

/** A document time stamp in a revision of its own. */
export async function marcaDocumento(pdf: Uint8Array, marcatore: Marcatore): Promise<Uint8Array> {
  const segnaposto = await preparaSegnaposto(pdf, { sottoformato: 'ETSI.RFC3161' });
  return riempi(segnaposto, await marcatore(segnaposto.parti));
}
