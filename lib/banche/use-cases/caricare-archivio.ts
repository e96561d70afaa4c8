import { appendFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { regola } from '@/lib/core/errors';
import { command } from '@/lib/platform/use-case';
import { scrivereEsito } from '../esito';
import { caricaFile } from '../importazione/carica-file';
import { rapportoCsv, type Difetto } from '../importazione/difetto';
import { archivioDi } from '../importazione/elenco';
import { caricareArchivioSchema } from '../schema';

/**
 * Loads an archive that has come by the folder, or that the command names: all of it or nothing, and writes down what became of it, which is
 * the answer. A refusal by the folder is told to the tecnico. REGOLA `CARICAMENTO_IN_CORSO`.
 */
export const caricareArchivio = command({
  name: 'caricare-archivio',
  permission: 'banca:caricare',
  input: caricareArchivioSchema,
  prepare: async ({ input: { banca, rapporto, via: _, ...file }, leggi, now }) => {
    const erogatoreId = await leggi((_tx, attore) => Promise.resolve(attore.erogatoreId));
    const difetti = rapporto === null ? undefined : suFile(rapporto);
    return caricaFile(archivioDi(banca), { ...file, erogatoreId, now, difetti });
  },
  run: async (contesto) => {
    const { input, preparato, nuovoId } = contesto;
    if (preparato === null)
      throw regola('CARICAMENTO_IN_CORSO', 'Un altro caricamento di questa banca dati è in corso: attendi che finisca.');
    const { banca, via, percorso } = input;
    await scrivereEsito(contesto, { id: nuovoId(), banca, origine: path.basename(percorso), via, da: null }, preparato);
    return preparato;
  },
});

/** All that is wrong, as a table that a spreadsheet opens; no file where nothing is. */
function suFile(rapporto: string): (alcuni: readonly Difetto[]) => Promise<void> {
  let iniziato = false;
  return async (alcuni) => {
    if (!iniziato) await writeFile(rapporto, rapportoCsv([], true));
    iniziato = true;
    await appendFile(rapporto, rapportoCsv(alcuni, false));
  };
}
