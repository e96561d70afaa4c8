/** Signers made with openssl, so that what Varco accepts was signed by somebody else. Nothing is kept: all at test time. */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { preparaSegnaposto, riempi, type OpzioniSegnaposto } from './firme-pdf';

const esegui = promisify(execFile);

type ChiaveDiProva = 'RSA-2048' | 'RSA-3072' | 'RSA-1024' | 'P-256' | 'secp256k1';
type FirmatarioDiProva = { nome: string; cognome: string; codiceFiscale: string };

/** A key and its certificate, as PEM files in a directory of their own. */
export type IdentitaDiProva = { chiave: string; certificato: string; der: Uint8Array; persona: FirmatarioDiProva };

export type OpzioniCertificato = {
  chiave?: ChiaveDiProva;
  giorni?: number;
  /** Lines of openssl configuration that replace the usual extensions. */
  estensioni?: string[];
  /** Certifies a key that already has a certificate, instead of a new one. */
  stessaChiaveDi?: IdentitaDiProva;
  /** Replaces the usual subject, in openssl's `/C=IT/CN=…` form. */
  soggetto?: string;
};

export type AutoritaDiProva = {
  /** The authority's certificate in DER, to put among the anchors, and in PEM, for `openssl cms -verify -CAfile`. */
  certificato: Uint8Array;
  pem: string;
  cartella: string;
  /** Issues a signing certificate to a person; RSA-2048 when not said. */
  emetti(persona: FirmatarioDiProva, opzioni?: OpzioniCertificato): Promise<IdentitaDiProva>;
  /** Removes the directory with every key. */
  chiudi(): Promise<void>;
};

export const MARIO: FirmatarioDiProva = { nome: 'Mario', cognome: 'Rossi', codiceFiscale: 'RSSMRA80A01H501U' };
export const LUCIA: FirmatarioDiProva = { nome: 'Lucia', cognome: "D'Amàto", codiceFiscale: 'DMTLCU75D50F205X' };

const ESTENSIONI_DI_FIRMA = ['keyUsage=critical,nonRepudiation', 'subjectKeyIdentifier=hash', 'authorityKeyIdentifier=keyid'];
const ESTENSIONI_DI_AUTORITA = [
  'basicConstraints=critical,CA:TRUE,pathlen:0',
  'keyUsage=critical,keyCertSign,cRLSign',
  'subjectKeyIdentifier=hash',
];

async function openssl(...argomenti: string[]): Promise<void> {
  await esegui('openssl', argomenti);
}

async function generaChiave(tipo: ChiaveDiProva, file: string): Promise<void> {
  const opzione = tipo.startsWith('RSA')
    ? ['RSA', '-pkeyopt', `rsa_keygen_bits:${tipo.slice(4)}`]
    : ['EC', '-pkeyopt', `ec_paramgen_curve:${tipo}`];
  await openssl('genpkey', '-algorithm', ...opzione, '-out', file);
}

async function der(pem: string): Promise<Uint8Array> {
  await openssl('x509', '-in', pem, '-outform', 'DER', '-out', `${pem}.der`);
  return new Uint8Array(await readFile(`${pem}.der`));
}

/** A certification authority of its own, made with openssl; `estensioni` to make unfit ones, with the `sezioni` of configuration they name. */
export async function creaAutoritaDiProva(
  nome = 'CA di prova',
  opzioni: Pick<OpzioniCertificato, 'chiave' | 'giorni' | 'estensioni'> & { sezioni?: string[] } = {},
): Promise<AutoritaDiProva> {
  const cartella = await mkdtemp(path.join(tmpdir(), 'varco-firme-'));
  const [chiave, pem, config] = [path.join(cartella, 'ca.key'), path.join(cartella, 'ca.pem'), path.join(cartella, 'vuota.cnf')];
  await writeFile(config, ['[req]', 'distinguished_name=dn', '[dn]', ...(opzioni.sezioni ?? []), ''].join('\n'));
  await generaChiave(opzioni.chiave ?? 'P-256', chiave);
  const estensioni = (opzioni.estensioni ?? ESTENSIONI_DI_AUTORITA).flatMap((riga) => ['-addext', riga]);
  await openssl(
    'req',
    '-x509',
    '-new',
    '-config',
    config,
    '-utf8',
    '-key',
    chiave,
    '-subj',
    `/C=IT/O=Prove/CN=${nome}`,
    '-days',
    String(opzioni.giorni ?? 7300),
    ...estensioni,
    '-out',
    pem,
  );
  let emessi = 0;
  const emetti: AutoritaDiProva['emetti'] = async (persona, scelte = {}) => {
    const base = path.join(cartella, `persona-${++emessi}`);
    const soggetto =
      scelte.soggetto ??
      `/C=IT/SN=${persona.cognome}/GN=${persona.nome}/serialNumber=TINIT-${persona.codiceFiscale}/CN=${persona.nome} ${persona.cognome}`;
    const seriale = `0x${randomBytes(16).toString('hex')}`;
    if (scelte.stessaChiaveDi) await copyFile(scelte.stessaChiaveDi.chiave, `${base}.key`);
    else await generaChiave(scelte.chiave ?? 'RSA-2048', `${base}.key`);
    await openssl('req', '-new', '-config', config, '-utf8', '-key', `${base}.key`, '-subj', soggetto, '-out', `${base}.csr`);
    await writeFile(`${base}.ext`, (scelte.estensioni ?? ESTENSIONI_DI_FIRMA).join('\n'));
    await openssl(
      'x509',
      '-req',
      '-in',
      `${base}.csr`,
      '-CA',
      pem,
      '-CAkey',
      chiave,
      '-set_serial',
      seriale,
      '-days',
      String(scelte.giorni ?? 365),
      '-sha256',
      '-extfile',
      `${base}.ext`,
      '-out',
      `${base}.pem`,
    );
    return { chiave: `${base}.key`, certificato: `${base}.pem`, der: await der(`${base}.pem`), persona };
  };
  return { certificato: await der(pem), pem, cartella, emetti, chiudi: () => rm(cartella, { recursive: true, force: true }) };
}

export type OpzioniCms = {
  /** `BER` is the indefinite form that InfoCert writes. */
  formato?: 'DER' | 'BER' | 'PEM' | 'BASE64';
  /** Without the content inside. */
  staccata?: boolean;
  /** False leaves out the signing-certificate attribute. */
  cades?: boolean;
  /** Adds a parallel signature to an envelope instead of making a new one. */
  aggiungi?: boolean;
  /** Others who sign the same envelope at the same time, with the same options. */
  insieme?: readonly IdentitaDiProva[];
  /** Further openssl options, e.g. `['-md', 'sha1']` or `['-keyopt', 'rsa_padding_mode:pss']`. */
  altro?: string[];
};

/** A CAdES envelope over the file, by `openssl cms -sign -cades`. */
export async function firmaP7m(
  file: Uint8Array,
  identita: IdentitaDiProva,
  { formato = 'DER', staccata = false, cades = true, aggiungi = false, insieme = [], altro = [] }: OpzioniCms = {},
): Promise<Uint8Array> {
  const lavoro = await mkdtemp(path.join(path.dirname(identita.chiave), 'cms-'));
  const [entra, esce] = [path.join(lavoro, 'entra'), path.join(lavoro, 'esce')];
  await writeFile(entra, file);
  const modo = aggiungi ? ['-resign', '-inform', 'DER'] : ['-sign', '-binary', ...(staccata ? [] : ['-nodetach'])];
  const chi = [identita, ...insieme].flatMap(({ certificato, chiave }) => ['-signer', certificato, '-inkey', chiave, ...altro]);
  const uscita = formato === 'BER' ? ['DER', '-stream'] : formato === 'DER' ? ['DER'] : ['PEM'];
  await openssl('cms', ...modo, ...(cades ? ['-cades'] : []), '-nosmimecap', '-in', entra, ...chi, '-out', esce, '-outform', ...uscita);
  const firmato = await readFile(esce);
  return new Uint8Array(
    formato === 'BASE64'
      ? Buffer.from(
          firmato
            .toString('latin1')
            .replace(/-----.*-----/g, '')
            .trim(),
          'latin1',
        )
      : firmato,
  );
}

/** A PAdES signature in a revision of its own: the place is made by pdf-lib, the CMS by openssl. */
export async function firmaPades(
  pdf: Uint8Array,
  identita: IdentitaDiProva,
  opzioni: OpzioniSegnaposto & Pick<OpzioniCms, 'altro' | 'cades'> = {},
): Promise<Uint8Array> {
  const segnaposto = await preparaSegnaposto(pdf, opzioni);
  const { altro = [], cades = true } = opzioni;
  return riempi(segnaposto, await firmaP7m(segnaposto.parti, identita, { staccata: true, altro, cades }));
}
