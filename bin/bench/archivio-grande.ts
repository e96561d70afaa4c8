/** In a process of its own: the file at the given path through the use cases, in and out; prints by how much memory has grown at its peak. */
import fs from 'node:fs';
import { scaricareDocumento } from '@/lib/documenti/use-cases/scaricare-documento';
import { caricareDesignazione } from '@/lib/operatori/use-cases/caricare-designazione';
import { chiudiDb } from '@/lib/platform/db';
import { Mondo, sql } from '@/lib/testing/mondo';
import { pdfMinimo } from '@/lib/testing/pdf-minimo';
import { convenzioneConRegole, operatoreDiProva } from '@/lib/testing/regole';

const mondo = await Mondo.crea();
const enteId = await mondo.ente();
const convenzione = await convenzioneConRegole(mondo, enteId);
const referente = await mondo.persona(['REFERENTE'], { enteId });

async function entrata(contenuto: Uint8Array): Promise<void> {
  const operatore = await operatoreDiProva(mondo, enteId, convenzione, { stato: 'PROPOSTO' });
  const file = { nome: 'atto.pdf', mime: 'application/pdf', contenuto };
  await caricareDesignazione.esegui(referente.richiesta(), { operatoreIds: [operatore], file });
}

async function uscita(): Promise<number> {
  const [riga] = await sql<{ id: string }>('SELECT id FROM documento WHERE erogatore_id = $1 ORDER BY dimensione DESC LIMIT 1', [
    mondo.erogatoreId,
  ]);
  let letti = 0;
  for await (const pezzo of (await scaricareDocumento.esegui(referente.richiesta(), { id: riga?.id })).flusso()) letti += pezzo.length;
  return letti;
}

/** Resident memory over what it was before, at its highest, looked at every two milliseconds. */
async function misura(lavoro: () => Promise<unknown>): Promise<{ picco: number; ms: number }> {
  global.gc?.();
  const prima = process.memoryUsage.rss();
  let massimo = prima;
  const guarda = setInterval(() => (massimo = Math.max(massimo, process.memoryUsage.rss())), 2);
  const inizio = performance.now();
  await lavoro();
  const ms = performance.now() - inizio;
  massimo = Math.max(massimo, process.memoryUsage.rss());
  clearInterval(guarda);
  return { picco: massimo - prima, ms };
}

// Once small: what is loaded at the first use is not the file's.
await entrata(pdfMinimo());
await uscita();
const grande = fs.readFileSync(process.argv[2] ?? '');
const misure = { entrata: await misura(() => entrata(grande)), uscita: await misura(uscita) };
process.stdout.write(JSON.stringify(misure));
await chiudiDb();
process.exit(0);
