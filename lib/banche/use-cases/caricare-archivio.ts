import { appendFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { regola } from '@/lib/core/errors';
import { command } from '@/lib/platform/use-case';
import { scrivereEsito } from '../esito';
import { caricaFile } from '../importazione/carica-file';
import { rapportoCsv } from '../importazione/difetto';
import { archivioDi } from '../importazione/elenco';
import { caricareArchivioSchema } from '../schema';

/** Loads an archive that has come by the folder, all of it or nothing, and writes down what became of it; a refusal is told to the tecnico. */
export const caricareArchivio = command({
  name: 'caricare-archivio',
  permission: 'banca:caricare',
  input: caricareArchivioSchema,
  prepare: async ({ input: { banca, percorso, rapporto }, leggi, now }) => {
    const erogatoreId = await leggi((_tx, attore) => Promise.resolve(attore.erogatoreId));
    let iniziato = false;
    return caricaFile(archivioDi(banca), {
      erogatoreId,
      percorso,
      now,
      difetti: async (alcuni) => {
        if (!iniziato) await writeFile(rapporto, rapportoCsv([], true));
        iniziato = true;
        await appendFile(rapporto, rapportoCsv(alcuni, false));
      },
    });
  },
  run: async (contesto) => {
    const { input, preparato, nuovoId } = contesto;
    if (preparato === null) throw regola('CARICAMENTO_IN_CORSO', 'Un altro caricamento di questa banca dati è in corso.');
    const id = nuovoId();
    const origine = path.basename(input.percorso);
    return { pubblicato: await scrivereEsito(contesto, { id, banca: input.banca, origine, via: 'CARTELLA', da: null }, preparato) };
  },
});
