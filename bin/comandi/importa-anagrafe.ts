/** `npm run varco -- importa-anagrafe FILE [--erogatore CODICE] [--aggiornati-al DATA] [--conferma-riduzione]` */
import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import { importaAnagrafe, type EsitoImportazione } from '@/lib/anagrafe/importazione/importa';
import { righeDi } from '@/lib/anagrafe/importazione/righe';
import { formatoItaliano, leggiData } from '@/lib/core/date';
import { connettiProprietario, type Proprietario } from '@/lib/platform/proprietario';

export const descrizione =
  'Carica i dati anagrafici da un file JSON Lines (anche .gz): tutto o niente. Il formato è descritto in docs/importazione.md.';

const USO = 'Uso: npm run varco -- importa-anagrafe FILE [--erogatore CODICE] [--aggiornati-al GG/MM/AAAA] [--conferma-riduzione]';

/** A sentence for who typed the command; exit code 1. */
class Rifiuto extends Error {}

function apri(file: string): AsyncIterable<Uint8Array> {
  const flusso = createReadStream(file);
  // The callback is for pipeline's sake: a failure reaches whoever reads the last stream.
  return file.endsWith('.gz') ? pipeline(flusso, createGunzip(), () => undefined) : flusso;
}

async function trovaErogatore(
  db: Proprietario,
  codice: string | undefined,
): Promise<{ id: string; codice: string; denominazione: string }> {
  const tutti = await db.esegui<{ id: string; codice: string; denominazione: string }>(
    'SELECT id, codice, denominazione FROM erogatore ORDER BY codice',
  );
  const scelti = codice === undefined ? tutti : tutti.filter((e) => e.codice === codice);
  const [scelto] = scelti;
  if (scelto && scelti.length === 1) return scelto;
  if (tutti.length === 0) throw new Rifiuto("Non c'è ancora nessun erogatore: crealo con il comando crea-amministratore.");
  const elenco = tutti.map((e) => e.codice).join(', ');
  throw new Rifiuto(
    codice === undefined
      ? `Gli erogatori sono più d'uno: indica quale con --erogatore (${elenco}).`
      : `L'erogatore «${codice}» non esiste. Ci sono: ${elenco}.`,
  );
}

function argomenti(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { erogatore: { type: 'string' }, 'aggiornati-al': { type: 'string' }, 'conferma-riduzione': { type: 'boolean' } },
    });
  } catch {
    throw new Rifiuto(USO);
  }
}

function racconta(esito: EsitoImportazione, denominazione: string): void {
  if (esito.esito === 'PUBBLICATA') {
    console.log(
      `Dati pubblicati per ${denominazione}: ${esito.soggetti} persone, ${esito.famiglie} famiglie, aggiornati al ${formatoItaliano(esito.aggiornatiAl)}.`,
    );
    return;
  }
  console.error(
    `Il file non è stato caricato: i dati di prima restano in linea. Da correggere${esito.altri ? ' (i primi 100 errori)' : ''}:`,
  );
  for (const { riga, frase } of esito.errori) console.error(riga === 0 ? `- ${frase}` : `- riga ${riga}: ${frase}`);
}

async function importa(args: string[], json: boolean): Promise<number> {
  const {
    values,
    positionals: [file],
  } = argomenti(args);
  if (file === undefined) throw new Rifiuto(USO);
  if (!existsSync(file)) throw new Rifiuto(`Il file ${file} non esiste.`);
  const scritta = values['aggiornati-al'];
  const aggiornatiAl = scritta === undefined ? null : leggiData(scritta);
  if (scritta !== undefined && aggiornatiAl === null) throw new Rifiuto(`«${scritta}» non è una data: scrivila come 20/11/2026.`);
  const url = process.env.DATABASE_URL;
  if (!url) throw new Rifiuto('Manca DATABASE_URL, l’indirizzo del database.');
  const db = await connettiProprietario(url);
  try {
    const erogatore = await trovaErogatore(db, values.erogatore);
    const esito = await importaAnagrafe(db, {
      erogatoreId: erogatore.id,
      righe: righeDi(apri(file)),
      origine: path.basename(file),
      aggiornatiAl,
      confermaRiduzione: values['conferma-riduzione'] ?? false,
      now: new Date(),
      progresso: ({ fase, righe }) => {
        if (!json) process.stderr.write(`\r${fase === 'LETTURA' ? 'Lettura' : 'Caricamento'}: riga ${righe}   `);
      },
    });
    if (!json) process.stderr.write('\n');
    if (esito === null) throw new Rifiuto(`Un altro caricamento per ${erogatore.denominazione} è in corso: attendi che finisca.`);
    if (json) process.stdout.write(`${JSON.stringify({ erogatore: erogatore.codice, ...esito })}\n`);
    else racconta(esito, erogatore.denominazione);
    return esito.esito === 'PUBBLICATA' ? 0 : 2;
  } finally {
    await db.chiudi().catch(() => undefined);
  }
}

/** 0 published, 2 refused with the list of errors, 1 anything else. With `json`, stdout is one JSON document. */
export async function esegui(args: string[], json: boolean): Promise<number> {
  try {
    return await importa(args, json);
  } catch (errore) {
    const frase =
      errore instanceof Rifiuto
        ? errore.message
        : `Il caricamento si è interrotto e i dati di prima restano in linea: ${errore instanceof Error ? errore.message : String(errore)}`;
    if (json) process.stdout.write(`${JSON.stringify({ esito: 'ERRORE', errore: frase })}\n`);
    else console.error(frase);
    return 1;
  }
}
