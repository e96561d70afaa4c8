import { personaDelComune } from '@/lib/core/attore';
import { dimensioneInParole } from '@/lib/core/dimensione';
import { isErroreVarco, regola } from '@/lib/core/errors';
import { nomePulito, type FileRicevuto } from '@/lib/core/file';
import { improntaSha256 } from '@/lib/core/impronta';
import { TIPI_FILE, tipoFile } from '@/lib/core/tipo-file';
import { transitare } from '@/lib/core/transizioni';
import { esaminareFileEsterno } from '@/lib/documenti/steps';
import { command, type Preparazione } from '@/lib/platform/use-case';
import { TRANSIZIONI_PRESA } from '../domain/stati';
import { leggereZip } from '../lettura/zip';
import { cambiaPresa, leggiPresa, tieniPresa } from '../repository';
import { pesoDi, tieniFile, type FileDaTenere } from '../repository-file';
import { documentiSchema, MASSIMO_FILE, MASSIMO_TOTALE } from '../schema';

/** What comes out of one archive: together with what came before, within the load's own limits. */
const LIMITI = { voci: 500, voce: 25 * 1024 * 1024, totale: 100 * 1024 * 1024 };

/**
 * Papers of a load: one file, or an archive of them. Each is read and its signatures verified now, as those of every act written elsewhere;
 * one that cannot be kept stays named, with the reason. A file of the same name takes the place of the one before.
 */
export const caricareDocumenti = command({
  name: 'caricare-documenti',
  permission: 'presa-in-carico:tenere',
  input: documentiSchema,
  prepare: async (preparazione): Promise<FileDaTenere[]> => {
    const { leggi, input } = preparazione;
    await leggi(async (tx) => transitare(TRANSIZIONI_PRESA, (await leggiPresa(tx, input.id)).stato, 'cambiare'));
    const { nome, mime, contenuto } = input.file;
    const voci = mime === TIPI_FILE.ZIP.mime ? await leggereZip(contenuto, LIMITI) : [{ percorso: nome, contenuto }];
    const esaminati: FileDaTenere[] = [];
    for (const { percorso, contenuto: byte } of voci) esaminati.push(await esaminare(preparazione, percorso, byte));
    return esaminati;
  },
  run: async ({ tx, attore, input: { id }, now, preparato, registra }) => {
    const { erogatoreId } = personaDelComune(attore);
    registra({ oggetto: id, dettagli: { file: preparato.length, rifiutati: preparato.filter(({ rifiuto }) => rifiuto !== null).length } });
    const presa = await tieniPresa(tx, id);
    transitare(TRANSIZIONI_PRESA, presa.stato, 'cambiare');
    for (const file of preparato) await tieniFile(tx, { erogatoreId, presaId: id }, file, now);
    const { quanti, byte } = await pesoDi(tx, id);
    if (quanti > MASSIMO_FILE || byte > MASSIMO_TOTALE)
      throw regola(
        'CARICAMENTO_TROPPO_GRANDE',
        `Un caricamento contiene al massimo ${MASSIMO_FILE} file e ${dimensioneInParole(MASSIMO_TOTALE)}: dividi il foglio in più caricamenti.`,
      );
    await cambiaPresa(tx, presa, { aggiornataIl: now });
    return { file: preparato.length };
  },
});

async function esaminare(preparazione: Preparazione<unknown>, percorso: string, contenuto: Uint8Array): Promise<FileDaTenere> {
  const tipo = tipoFile(contenuto);
  const nome = nomePulito(percorso);
  const comune = { percorso: percorso.slice(0, 400), nome, sha256: improntaSha256(contenuto), contenuto };
  if (tipo !== 'PDF' && tipo !== 'P7M')
    return {
      ...comune,
      mime: 'application/octet-stream',
      prova: null,
      rifiuto: 'Non è un PDF né una busta di firma .p7m: trasformalo in PDF.',
    };
  const file: FileRicevuto = { nome, mime: TIPI_FILE[tipo].mime, contenuto };
  try {
    return { ...comune, mime: file.mime, prova: await esaminareFileEsterno(preparazione, file, 'ATTO'), rifiuto: null };
  } catch (error) {
    if (!isErroreVarco(error) || error.famiglia !== 'NON_VALIDO') throw error;
    return { ...comune, mime: file.mime, prova: null, rifiuto: error.campi.file ?? error.message };
  }
}
