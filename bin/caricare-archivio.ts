/**
 * What the commands that load a data bank share: `npm run varco -- importa-… FILE [--erogatore CODICE] [--aggiornati-al DATA]
 * [--conferma-riduzione] [--conferma-meno-recente] [--rapporto FILE]`.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ArchivioBanca } from '@/lib/banche/importazione/archivio';
import { dove } from '@/lib/banche/domain/dove';
import type { EsitoImportazione } from '@/lib/banche/importazione/importa';
import { caricareArchivio } from '@/lib/banche/use-cases/caricare-archivio';
import { formatoItaliano, leggiData } from '@/lib/core/date';
import { isErroreVarco } from '@/lib/core/errors';
import { connettiProprietario, type Proprietario } from '@/lib/platform/proprietario';

const OPZIONI = '[--erogatore CODICE] [--aggiornati-al GG/MM/AAAA] [--conferma-riduzione] [--conferma-meno-recente] [--rapporto FILE.csv]';
const uso = (comando: string): string => `Uso: npm run varco -- ${comando} FILE ${OPZIONI}`;

/** A sentence for who typed the command; exit code 1. */
class Rifiuto extends Error {}

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

function argomenti(comando: string, args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        erogatore: { type: 'string' },
        'aggiornati-al': { type: 'string' },
        'conferma-riduzione': { type: 'boolean' },
        'conferma-meno-recente': { type: 'boolean' },
        rapporto: { type: 'string' },
      },
    });
  } catch {
    throw new Rifiuto(uso(comando));
  }
}

function racconta(esito: EsitoImportazione, { conti }: ArchivioBanca, denominazione: string): void {
  if (esito.esito === 'PUBBLICATA') {
    const quanti = conti.map(({ colonna, nome }) => `${esito.conteggi[colonna] ?? 0} ${nome}`).join(', ');
    console.log(`Dati pubblicati per ${denominazione}: ${quanti}, aggiornati al ${formatoItaliano(esito.aggiornatiAl)}.`);
    return;
  }
  console.error(
    `Il file non è stato caricato: i dati di prima restano in linea. Da correggere${esito.altri ? ` (i primi ${esito.errori.length} di ${esito.totale} errori)` : ''}:`,
  );
  for (const difetto of esito.errori) console.error(`- ${dove(difetto)}${difetto.frase}`);
}

function raccontaProgresso(fase: 'LETTURA' | 'CARICAMENTO', quanto: number): void {
  process.stderr.write(fase === 'LETTURA' ? `\rLettura: riga ${quanto}   ` : `\rCaricamento: ${quanto}%   `);
}

function inJson(esito: EsitoImportazione): object {
  if (esito.esito === 'RIFIUTATA')
    return { ...esito, errori: esito.errori.map(({ file, ...errore }) => (file === null ? errore : { file, ...errore })) };
  const { conteggi, ...resto } = esito;
  return { ...resto, ...conteggi };
}

async function carica(comando: string, archivio: ArchivioBanca, args: string[], json: boolean): Promise<number> {
  const {
    values,
    positionals: [file],
  } = argomenti(comando, args);
  if (file === undefined) throw new Rifiuto(uso(comando));
  if (!existsSync(file)) throw new Rifiuto(`Il file ${file} non esiste.`);
  const scritta = values['aggiornati-al'];
  const aggiornatiAl = scritta === undefined ? null : leggiData(scritta);
  if (scritta !== undefined && aggiornatiAl === null) throw new Rifiuto(`«${scritta}» non è una data: scrivila come 20/11/2026.`);
  const url = process.env.DATABASE_URL;
  if (!url) throw new Rifiuto('Manca DATABASE_URL, l’indirizzo del database.');
  const db = await connettiProprietario(url);
  try {
    const erogatore = await trovaErogatore(db, values.erogatore);
    const richiesta = { credenziale: { tipo: 'SISTEMA' as const, erogatoreId: erogatore.id }, now: new Date(), indirizzoIp: null };
    const esito = await caricareArchivio.esegui(richiesta, {
      banca: archivio.banca,
      percorso: file,
      rapporto: values.rapporto ?? null,
      via: 'COMANDO',
      aggiornatiAl,
      confermaRiduzione: values['conferma-riduzione'] ?? false,
      confermaMenoRecente: values['conferma-meno-recente'] ?? false,
      ...(json ? {} : { progresso: raccontaProgresso }),
    });
    if (!json) process.stderr.write('\n');
    if (json) process.stdout.write(`${JSON.stringify({ erogatore: erogatore.codice, ...inJson(esito) })}\n`);
    else racconta(esito, archivio, erogatore.denominazione);
    return esito.esito === 'PUBBLICATA' ? 0 : 2;
  } finally {
    await db.chiudi().catch(() => undefined);
  }
}

/** 0 published, 2 refused with the list of errors, 1 anything else. With `json`, stdout is one JSON document. */
export async function caricareDaComando(comando: string, archivio: ArchivioBanca, args: string[], json: boolean): Promise<number> {
  try {
    return await carica(comando, archivio, args, json);
  } catch (errore) {
    const frase =
      errore instanceof Rifiuto || isErroreVarco(errore)
        ? errore.message
        : `Il caricamento si è interrotto e i dati di prima restano in linea: ${errore instanceof Error ? errore.message : String(errore)}`;
    if (json) process.stdout.write(`${JSON.stringify({ esito: 'ERRORE', errore: frase })}\n`);
    else console.error(frase);
    return 1;
  }
}
