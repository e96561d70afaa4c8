/** `npm run varco -- verifica-firma FILE [--originale ORIGINALE] [--tsl ELENCO] [--tsl-firmatari CARTELLA] [--ancore CARTELLA] [--revoche CARTELLA]` */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { depositoElenchi, type Garanzie } from '@/lib/platform/fiducia';
import { ancoraConfigurata, loadAncore } from '@/lib/platform/firme/ancore';
import { leggiAutoritaDemo } from '@/lib/platform/firme/demo/autorita';
import { verificaInThread } from '@/lib/platform/firme/in-thread';
import type { Ancora, EsitoVerifica, Verifica } from '@/lib/platform/firme/tipi';
import { loadRevoche } from '@/lib/platform/firme/revoche';
import { ancoreElenco, avvisiElenco, caricaElenco } from '@/lib/platform/firme/tsl/elenco';

export const descrizione = 'Verifica un file firmato, PAdES o CAdES, e stampa il giudizio in JSON.';
export const senzaDatabase = true;

const USO =
  'Uso: npm run varco -- verifica-firma FILE [--originale ORIGINALE] [--tsl FILE o indirizzo https] [--tsl-firmatari CARTELLA] [--ancore CARTELLA] [--revoche CARTELLA]';
const CODICI: Readonly<Record<EsitoVerifica, number>> = { VALIDA: 0, DA_ESAMINARE: 10, NON_VALIDA: 20 };
const NON_GIUDICATO = 2;

type Scelte = {
  originale?: string | undefined;
  ancore?: string | undefined;
  revoche?: string | undefined;
  tsl?: string | undefined;
  'tsl-firmatari'?: string | undefined;
};

function leggi(args: string[]): Scelte & { file: string } {
  const testo = { type: 'string' } as const;
  try {
    const options = { originale: testo, ancore: testo, revoche: testo, tsl: testo, 'tsl-firmatari': testo };
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const [file, ...altri] = positionals;
    if (!file || altri.length > 0) throw new Error();
    return { file, ...values };
  } catch {
    throw new Error(USO);
  }
}

/** Relative to where the person typed the command, which npm leaves in INIT_CWD. */
function dove(nome: string): string {
  return path.resolve(process.env.INIT_CWD ?? '.', nome);
}

const cartellaDati = (): string => path.resolve(process.env.VARCO_DATA || '.varco');

/** The authorities of the directory, and the demo one where the demo is on and has made it. */
async function ancoreDi(cartella: string | undefined): Promise<Ancora[]> {
  const configurate = cartella === undefined ? [] : await loadAncore(dove(cartella));
  const demo = (process.env.VARCO_DEMO || (process.env.DATABASE_URL ? '0' : '1')) === '1';
  const autorita = demo ? await leggiAutoritaDemo(path.join(cartellaDati(), 'demo-ca')) : null;
  return autorita ? [...configurate, ancoraConfigurata(autorita.certificato)] : configurate;
}

/** A list that is not authentic takes part in nothing: the file is judged without it, and the verdict says so. */
async function garanzieDi({ ancore, revoche: cartella, tsl, 'tsl-firmatari': firmatari }: Scelte, now: Date): Promise<Garanzie> {
  const configurate = await ancoreDi(ancore);
  const revoche = cartella === undefined ? [] : await loadRevoche(dove(cartella));
  if (tsl === undefined) return { ancore: configurate, revoche };
  const daRete = tsl.startsWith('https://');
  if (!daRete) await leggiFile(dove(tsl));
  const stato = await caricaElenco(
    {
      elenco: daRete ? tsl : dove(tsl),
      firmatari: firmatari === undefined ? null : dove(firmatari),
      deposito: depositoElenchi(cartellaDati()),
      tieniUltimo: false,
    },
    now,
  );
  return { ancore: [...configurate, ...(stato.elenco ? ancoreElenco(stato.elenco) : [])], revoche, avvisi: avvisiElenco(stato, now) };
}

/** The bytes of a file; throws with a sentence that names it. */
function leggiFile(nome: string): Promise<Uint8Array> {
  return readFile(nome).catch(() => {
    throw new Error(`Il file «${nome}» non esiste o non si può leggere.`);
  });
}

async function giudica(args: string[]): Promise<Verifica> {
  const { file, originale, ...scelte } = leggi(args);
  const now = new Date();
  return verificaInThread({
    file: await leggiFile(dove(file)),
    ...(originale === undefined ? {} : { originale: await leggiFile(dove(originale)) }),
    ...(await garanzieDi(scelte, now)),
    now,
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
