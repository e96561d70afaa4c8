import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fromBER } from 'asn1js';
import { ContentInfo, SignedData } from 'pkijs';
import { ancoraConfigurata } from '@/lib/platform/firme/ancore';
import { creaAutoritaDemo, type AutoritaDemo } from '@/lib/platform/firme/demo/autorita';
import { firmaCades } from '@/lib/platform/firme/demo/firma-cades';
import { firmaPades } from '@/lib/platform/firme/demo/firma-pades';
import { campiFirmati } from '@/lib/platform/firme/pdf/campi-firma';
import { PdfLetto } from '@/lib/platform/firme/pdf/pdf-letto';
import { verificaFirma } from '@/lib/platform/firme/verifica';
import { generaPdf } from '@/lib/platform/pdf/genera-pdf';
import { documentoPdfDiProva } from '@/lib/testing/documento-di-prova';
import { inBer } from '@/lib/testing/firme-ber';
import { confronta, type Confronto } from './misura';

const UNITA = 100;
const MEGA = 1 << 20;
const GRANDE = 20 * MEGA;
const MASSIMO = 10;
const ADA = { nome: 'Ada', cognome: 'Neri', codiceFiscale: 'NREDAA80A41H501B' };

/** A signed convenzione: the whole verdict of Varco against the bare verification of its CMS by pkijs, over the very same bytes. */
export async function confrontoFirma(): Promise<Confronto[]> {
  const cartella = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'varco-firma-'));
  try {
    const now = new Date();
    const autorita = await creaAutoritaDemo(cartella, now);
    const originale = await generaPdf(documentoPdfDiProva());
    const file = await firmaPades({ ...ADA, algoritmo: 'RSA-2048', file: originale, autorita, now });
    const { cms, coperti } = parti(file);
    const richiesta = { file, originale, ancore: [ancoraConfigurata(autorita.certificato)], now };
    const tempo = await confronta({
      nome: `una firma PAdES di ${Math.round(file.length / 1024)} kB: il giudizio di Varco contro la sola verifica del CMS con pkijs`,
      nostro: async () => {
        if ((await verificaFirma(richiesta)).esito !== 'VALIDA') throw new Error('la firma di prova non è valida');
      },
      altro: async () => {
        const nuda = new SignedData({ schema: new ContentInfo({ schema: fromBER(cms).result }).content });
        if (!(await nuda.verify({ signer: 0, data: coperti.slice().buffer, checkChain: false })))
          throw new Error('pkijs non accetta la firma');
      },
      unita: UNITA,
      insieme: 1,
      limite: 0.34,
    });
    return [tempo, await memoria(cartella, autorita, now)];
  } finally {
    fs.rmSync(cartella, { recursive: true, force: true });
  }
}

/** The CMS of the only signature, and the bytes that it covers. */
function parti(file: Uint8Array): { cms: Uint8Array; coperti: Uint8Array<ArrayBuffer> } {
  const [campo] = campiFirmati(new PdfLetto(file));
  if (!campo?.contents) throw new Error('il PDF di prova non è firmato');
  const { valore, inizio, fine } = campo.contents;
  return {
    cms: new Uint8Array(Buffer.from(valore, 'latin1')),
    coperti: new Uint8Array(Buffer.concat([file.subarray(0, inizio), file.subarray(fine)])),
  };
}

/** Envelopes around 20 MB, as the programs of signature write them, each judged in a process of its own; the worst of them counts. */
async function memoria(cartella: string, autorita: AutoritaDemo, now: Date): Promise<Confronto> {
  const nomeAutorita = path.join(cartella, 'autorita.der');
  fs.writeFileSync(nomeAutorita, autorita.certificato);
  const imbusta = (file: Uint8Array) => firmaCades({ ...ADA, algoritmo: 'RSA-2048', file, autorita, now });
  const der = await imbusta(Buffer.alloc(GRANDE, 'Convenzione '));
  const pem = `-----BEGIN PKCS7-----\n${Buffer.from(der).toString('base64').replace(/.{64}/g, '$&\n')}\n-----END PKCS7-----\n`;
  const ber = inBer(der);
  const testo = Buffer.from(Buffer.from(ber).toString('base64'));
  const forme = {
    DER: der,
    BER: ber,
    PEM: Buffer.from(pem),
    'DER in DER': await imbusta(der),
    'BER in BER': inBer(await imbusta(ber)),
    'BER in base64 in BER': inBer(await imbusta(testo)),
  };
  const misure = Object.entries(forme).map(([forma, byte]) => {
    const file = path.join(cartella, 'grande.p7m');
    fs.writeFileSync(file, byte);
    return { forma, dimensione: byte.length, ...misura([file, nomeAutorita, now.toISOString()]) };
  });
  const tutte = misure.map(({ forma, prima, picco, ms }) => `${forma} ${mega(prima)} → ${mega(picco)} MB in ${Math.round(ms)} ms`);
  return {
    nome: 'una busta .p7m di 20 MB: memoria di tutto il processo che la giudica (Node, tsx e il thread, prima → picco) contro il file',
    rapporto: Math.max(...misure.map(({ picco, dimensione }) => picco / dimensione)),
    limite: MASSIMO,
    verso: 'al più',
    nostro: tutte.join(', '),
    altro: misure.map(({ forma, dimensione }) => `${forma} ${mega(dimensione)} MB`).join(', '),
  };
}

const mega = (byte: number): number => Math.round(byte / MEGA);

function misura(argomenti: readonly string[]): { prima: number; picco: number; ms: number } {
  const script = path.join(import.meta.dirname, 'firma-grande.ts');
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, ...argomenti], { encoding: 'utf8' });
  const { esito, ...misurati } = JSON.parse(stdout || '{}') as { esito?: string; prima: number; picco: number; ms: number };
  if (esito !== 'VALIDA') throw new Error(`la busta di prova non è valida: ${stdout}${stderr}`);
  return misurati;
}
