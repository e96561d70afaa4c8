/** `npm run varco -- verifica-firma FILE [--originale ORIGINALE] [--ancore CARTELLA]` */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ancoraConfigurata, loadAncore } from '@/lib/platform/firme/ancore';
import { leggiAutoritaDemo } from '@/lib/platform/firme/demo/autorita';
import { verificaInThread } from '@/lib/platform/firme/in-thread';
import type { Ancora, EsitoVerifica, Verifica } from '@/lib/platform/firme/tipi';

export const descrizione = 'Verifica un file firmato, PAdES o CAdES, e stampa il giudizio in JSON.';
export const senzaDatabase = true;

const USO = 'Uso: npm run varco -- verifica-firma FILE [--originale ORIGINALE] [--ancore CARTELLA]';
const CODICI: Readonly<Record<EsitoVerifica, number>> = { VALIDA: 0, DA_ESAMINARE: 10, NON_VALIDA: 20 };
const NON_GIUDICATO = 2;

type Argomenti = { file: string; originale: string | undefined; ancore: string | undefined };

function leggi(args: string[]): Argomenti {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { originale: { type: 'string' }, ancore: { type: 'string' } },
    });
    const [file, ...altri] = positionals;
    if (!file || altri.length > 0) throw new Error();
    return { file, originale: values.originale, ancore: values.ancore };
  } catch {
    throw new Error(USO);
  }
}

/** Relative to where the person typed the command, which npm leaves in INIT_CWD. */
function dove(nome: string): string {
  return path.resolve(process.env.INIT_CWD ?? '.', nome);
}

/** The authorities of the directory, and the demo one where the demo is on and has made it. */
async function ancoreDi(cartella: string | undefined): Promise<Ancora[]> {
  const configurate = cartella === undefined ? [] : await loadAncore(dove(cartella));
  const demo = (process.env.VARCO_DEMO || (process.env.DATABASE_URL ? '0' : '1')) === '1';
  const autorita = demo ? await leggiAutoritaDemo(path.resolve(process.env.VARCO_DATA || '.varco', 'demo-ca')) : null;
  return autorita ? [...configurate, ancoraConfigurata(autorita.certificato)] : configurate;
}

/** The bytes of a file; throws with a sentence that names it. */
function leggiFile(nome: string): Promise<Uint8Array> {
  return readFile(nome).catch(() => {
    throw new Error(`Il file «${nome}» non esiste o non si può leggere.`);
  });
}

async function giudica(args: string[]): Promise<Verifica> {
  const { file, originale, ancore } = leggi(args);
  return verificaInThread({
    file: await leggiFile(dove(file)),
    ...(originale === undefined ? {} : { originale: await leggiFile(dove(originale)) }),
    ancore: await ancoreDi(ancore),
    now: new Date(),
    nome: path.basename(file),
  });
}

/** 0 VALIDA, 10 DA_ESAMINARE, 20 NON_VALIDA; 2 not judged. Stdout is one JSON document with or without `--json`. */
export async function esegui(args: string[], json: boolean): Promise<number> {
  try {
    const verifica = await giudica(args);
    process.stdout.write(`${JSON.stringify(verifica, null, json ? 0 : 2)}\n`);
    return CODICI[verifica.esito];
  } catch (errore) {
    const frase = errore instanceof Error ? errore.message : String(errore);
    if (json) process.stdout.write(`${JSON.stringify({ errore: frase })}\n`);
    else console.error(frase);
    return NON_GIUDICATO;
  }
}
