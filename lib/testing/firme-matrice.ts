import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { emettiUnita, marcaBusta, marcaDiOpenssl } from './firme-marche';
import { creaAutoritaDiProva, firmaP7m, LUCIA, MARIO, type AutoritaDiProva, type IdentitaDiProva, type OpzioniCms } from './firme';
import { inBer } from './firme-ber';
import { pdfDiProva, preparaSegnaposto, riempi } from './firme-pdf';

export const ALGORITMI = ['RSA-2048', 'RSA-3072', 'RSA-PSS', 'P-256'] as const;
export const FORMATI = ['PAdES', 'DER', 'BER', 'PEM', 'base64', 'nested', 'over PAdES'] as const;
export type Algoritmo = (typeof ALGORITMI)[number];
export type Formato = (typeof FORMATI)[number];
export type Caso = { algoritmo: Algoritmo; formato: Formato; firmatari: 1 | 2; marca: boolean };

/** Every combination of the matrix. */
export const CASI: readonly Caso[] = ALGORITMI.flatMap((algoritmo) =>
  FORMATI.flatMap((formato) =>
    ([1, 2] as const).flatMap((firmatari) => [false, true].map((marca): Caso => ({ algoritmo, formato, firmatari, marca }))),
  ),
);

export const nomeCaso = ({ algoritmo, formato, firmatari, marca }: Caso): string =>
  `${algoritmo}, ${formato}, ${firmatari === 1 ? 'one signer' : 'two signers'}, ${marca ? 'timestamp' : 'no timestamp'}`;

/** Two people with keys of every algorithm: made once, because keys are what takes time. */
export type Firmatari = Readonly<Record<Algoritmo, readonly [IdentitaDiProva, IdentitaDiProva]>>;

async function emettiFirmatari(ca: AutoritaDiProva): Promise<Firmatari> {
  const coppia = (chiave: 'RSA-2048' | 'RSA-3072' | 'P-256'): Promise<[IdentitaDiProva, IdentitaDiProva]> =>
    Promise.all([ca.emetti(MARIO, { chiave }), ca.emetti(LUCIA, { chiave })]);
  const [rsa, lunga, curva] = await Promise.all([coppia('RSA-2048'), coppia('RSA-3072'), coppia('P-256')]);
  return { 'RSA-2048': rsa, 'RSA-3072': lunga, 'RSA-PSS': rsa, 'P-256': curva };
}

/** The signed file of one combination, by openssl; with one signer, what holds two signatures has both by the same person. */
export async function firmaCaso(caso: Caso, originale: Uint8Array, firmatari: Firmatari, tsa: IdentitaDiProva): Promise<Uint8Array> {
  const [prima, altra] = firmatari[caso.algoritmo];
  const seconda = caso.firmatari === 2 ? altra : prima;
  const opzioni: OpzioniCms = caso.algoritmo === 'RSA-PSS' ? { altro: ['-keyopt', 'rsa_padding_mode:pss'] } : {};
  const busta = async (file: Uint8Array, chi: IdentitaDiProva, scelte: OpzioniCms = {}): Promise<Uint8Array> => {
    const cms = await firmaP7m(file, chi, { ...opzioni, ...scelte });
    return caso.marca ? marcaTutte(cms, tsa, 1 + (scelte.insieme?.length ?? 0)) : cms;
  };
  const pades = async (pdf: Uint8Array, chi: IdentitaDiProva): Promise<Uint8Array> => {
    const segnaposto = await preparaSegnaposto(pdf);
    return riempi(segnaposto, await busta(segnaposto.parti, chi, { staccata: true }));
  };
  const insieme = caso.firmatari === 2 ? [altra] : [];
  switch (caso.formato) {
    case 'PAdES':
      return caso.firmatari === 2 ? pades(await pades(originale, prima), altra) : pades(originale, prima);
    case 'DER':
      return busta(originale, prima, { insieme });
    case 'BER':
      return caso.algoritmo === 'RSA-PSS'
        ? inBer(await busta(originale, prima, { insieme }))
        : busta(originale, prima, { insieme, formato: 'BER' });
    case 'PEM':
      return testo(await busta(originale, prima, { insieme }), true);
    case 'base64':
      return testo(await busta(originale, prima, { insieme }), false);
    case 'nested':
      return busta(await busta(originale, prima), seconda);
    case 'over PAdES':
      return busta(await pades(originale, prima), seconda);
  }
}

async function marcaTutte(cms: Uint8Array, tsa: IdentitaDiProva, quante: number): Promise<Uint8Array> {
  let marcata = cms;
  for (let quale = 0; quale < quante; quale++) marcata = await marcaBusta(marcata, (dati) => marcaDiOpenssl(tsa, dati), quale);
  return marcata;
}

function testo(cms: Uint8Array, intestato: boolean): Uint8Array {
  const righe = Buffer.from(cms)
    .toString('base64')
    .replace(/(.{64})/g, '$1\n')
    .trim();
  return Buffer.from(intestato ? `-----BEGIN PKCS7-----\n${righe}\n-----END PKCS7-----\n` : righe, 'latin1');
}

/** Writes a file of the matrix beside the keys of its authority and answers its path. */
export async function deposita(ca: AutoritaDiProva, nome: string, byte: Uint8Array): Promise<string> {
  const dove = path.join(ca.cartella, nome.replace(/[^A-Za-z0-9]+/g, '-'));
  await writeFile(dove, byte);
  return dove;
}

export const riprendi = async (dove: string): Promise<Uint8Array> => new Uint8Array(await readFile(dove));

export interface ScenaMatrice {
  ca: AutoritaDiProva;
  tsa: IdentitaDiProva;
  firmatari: Firmatari;
  originale: Uint8Array;
}

/** Who signs the forms of the matrix, who stamps their time, and the document that they sign. The caller closes `ca`. */
export async function allestisciMatrice(): Promise<ScenaMatrice> {
  const ca = await creaAutoritaDiProva();
  const [tsa, firmatari, originale] = await Promise.all([emettiUnita(ca), emettiFirmatari(ca), pdfDiProva({ flussi: true })]);
  return { ca, tsa, firmatari, originale };
}
