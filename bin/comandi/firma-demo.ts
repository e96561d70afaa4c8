/** `npm run varco -- firma-demo FILE [--cades] --come CODICE_FISCALE [--nome NOME --cognome COGNOME]` */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isCodiceFiscaleFormale, normalizzaCodiceFiscale } from '@/lib/core/codice-fiscale';
import { creaAutoritaDemo } from '@/lib/platform/firme/demo/autorita';
import { firmaCades } from '@/lib/platform/firme/demo/firma-cades';
import { firmaPades } from '@/lib/platform/firme/demo/firma-pades';
import { isRifiuto, motivo } from '@/lib/platform/firme/motivi';

export const descrizione = 'Firma un file come se fosse quella persona, con l’autorità dimostrativa (solo con VARCO_DEMO=1).';
export const senzaDatabase = true;

const USO = 'Uso: npm run varco -- firma-demo FILE [--cades] --come CODICE_FISCALE [--nome NOME --cognome COGNOME]';

type Argomenti = { file: string; cades: boolean; codiceFiscale: string; nome: string; cognome: string };

function leggi(args: string[]): Argomenti | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { cades: { type: 'boolean' }, come: { type: 'string' }, nome: { type: 'string' }, cognome: { type: 'string' } },
    });
    const [file, ...altri] = positionals;
    if (!file || altri.length > 0 || !values.come) return USO;
    if (!isCodiceFiscaleFormale(values.come)) return `«${values.come}» non è un codice fiscale.`;
    const persona = { nome: values.nome ?? 'Persona', cognome: values.cognome ?? 'Dimostrativa' };
    return { file, cades: values.cades ?? false, codiceFiscale: normalizzaCodiceFiscale(values.come), ...persona };
  } catch {
    return USO;
  }
}

/** The bytes of a file; throws with a sentence that names it. */
function leggiFile(nome: string): Promise<Uint8Array> {
  return readFile(nome).catch(() => {
    throw new Error(`Il file «${nome}» non esiste o non si può leggere.`);
  });
}

/** `atto-firmato.pdf`, and signed again `atto-firmato-2.pdf`: the file that is signed is never written over. */
function nomeFirmato(origine: string): string {
  const senza = origine.replace(/\.pdf$/i, '');
  const [, base = senza, volta = '1'] = /^(.*)-firmato(?:-(\d+))?$/.exec(senza) ?? [];
  return base === senza ? `${senza}-firmato.pdf` : `${base}-firmato-${Number(volta) + 1}.pdf`;
}

async function firma({ file, cades, ...persona }: Argomenti): Promise<string> {
  const now = new Date();
  const origine = path.resolve(process.env.INIT_CWD ?? '.', file);
  const richiesta = {
    ...persona,
    file: await leggiFile(origine),
    now,
    autorita: await creaAutoritaDemo(path.resolve(process.env.VARCO_DATA || '.varco', 'demo-ca'), now),
  };
  const destinazione = cades ? `${origine}.p7m` : nomeFirmato(origine);
  await writeFile(destinazione, await (cades ? firmaCades(richiesta) : firmaPades(richiesta)));
  return destinazione;
}

/** 0: signed, and the new file's path is printed; 1: refused, with one sentence. */
export async function esegui(args: string[], json: boolean): Promise<number> {
  const esito = await rispondi(args);
  if (json) process.stdout.write(`${JSON.stringify(esito)}\n`);
  else if ('file' in esito) console.log(`Firmato: ${esito.file}`);
  else console.error(esito.errore);
  return 'file' in esito ? 0 : 1;
}

async function rispondi(args: string[]): Promise<{ file: string } | { errore: string }> {
  if ((process.env.VARCO_DEMO || (process.env.DATABASE_URL ? '0' : '1')) !== '1')
    return { errore: 'La firma dimostrativa esiste solo con VARCO_DEMO=1: in esercizio si firma con il proprio certificato.' };
  const argomenti = leggi(args);
  if (typeof argomenti === 'string') return { errore: argomenti };
  try {
    return { file: await firma(argomenti) };
  } catch (errore) {
    if (isRifiuto(errore)) return { errore: `${motivo(errore.codice).frase} Per firmare un file che non è un PDF aggiungi --cades.` };
    return { errore: `Il file non è stato firmato: ${errore instanceof Error ? errore.message : String(errore)}` };
  }
}
