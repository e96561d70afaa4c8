/** An archive that the office has sent: from the bytes that are kept to the data bank, telling how far it is and stopping when it is asked to. */
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nonTrovato } from '@/lib/core/errors';
import type { Preparazione } from '@/lib/platform/use-case';
import { daDire, type FaseCarico } from '../domain/carico';
import {
  annullamentoChiesto,
  avanzaCarico,
  buttaRapporto,
  esisteCarico,
  iniziaCarico,
  leggiPezzo,
  scriviRapporto,
} from '../repository-carichi';
import { caricaFile } from './carica-file';
import { rapportoCsv } from './difetto';
import { archivioDi } from './elenco';
import type { EsitoImportazione } from './importa';

type Leggi = Preparazione<unknown>['leggi'];
type Carico = NonNullable<Awaited<ReturnType<typeof iniziaCarico>>>;

/** The office wants it no more. */
class Annullato extends Error {}

const OCCUPATA = {
  esito: 'RIFIUTATA',
  errori: [
    { file: null, riga: 0, frase: 'un altro caricamento di questa banca dati era in corso: invia di nuovo l’archivio quando è finito' },
  ],
  totale: 1,
  altri: false,
} as const satisfies EsitoImportazione;

/** Null when it is over already, or nobody wants it any more. */
export async function caricaCarico(
  id: string,
  leggi: Leggi,
  now: Date,
): Promise<{ carico: Carico; esito: EsitoImportazione | 'ANNULLATO' } | null> {
  const carico = await leggi((tx) => iniziaCarico(tx, id));
  if (carico === null) {
    if (await leggi((tx) => esisteCarico(tx, id))) return null;
    throw nonTrovato('Il caricamento');
  }
  const cartella = await mkdtemp(path.join(tmpdir(), 'varco-carico-'));
  try {
    const percorso = path.join(cartella, 'archivio');
    await suDisco(percorso, (indice) => leggi((tx) => leggiPezzo(tx, id, indice)));
    const esito = await caricaFile(archivioDi(carico.banca), {
      erogatoreId: carico.erogatoreId,
      percorso,
      origine: carico.nome,
      confermaRiduzione: carico.confermaRiduzione,
      confermaMenoRecente: carico.confermaMenoRecente,
      now,
      difetti: await rapporto(carico, leggi),
      ...avanzamento(id, leggi),
    });
    // Of what was refused while somebody was stopping it nobody wants to hear.
    if (esito?.esito !== 'PUBBLICATA' && (await leggi((tx) => annullamentoChiesto(tx, id)))) return { carico, esito: 'ANNULLATO' };
    return { carico, esito: esito ?? OCCUPATA };
  } catch (errore) {
    if (errore instanceof Annullato) return { carico, esito: 'ANNULLATO' };
    throw errore;
  } finally {
    await rm(cartella, { recursive: true, force: true });
  }
}

/** A ZIP is read from its end: the bytes become a file again, for as long as the load lasts. */
async function suDisco(percorso: string, pezzo: (indice: number) => Promise<Uint8Array | null>): Promise<void> {
  const file = await open(percorso, 'w', 0o600);
  try {
    for (let indice = 0; ; indice += 1) {
      const contenuto = await pezzo(indice);
      if (contenuto === null) return;
      await file.write(contenuto);
    }
  } finally {
    await file.close();
  }
}

function avanzamento(id: string, leggi: Leggi) {
  let detto: { fase: FaseCarico; quanto: number } = { fase: 'LETTURA', quanto: 0 };
  const dire = async (fase: FaseCarico, quanto: number): Promise<void> => {
    detto = { fase, quanto };
    if (!(await leggi((tx) => avanzaCarico(tx, id, fase, quanto)))) throw new Annullato();
  };
  return {
    progresso: async (fase: 'LETTURA' | 'CARICAMENTO', quanto: number) => {
      if (daDire(detto, fase, quanto)) await dire(fase, quanto);
    },
    primaDelloScambio: () => dire('SCAMBIO', 0),
  };
}

async function rapporto({ erogatoreId, id: caricamentoId }: Carico, leggi: Leggi) {
  await leggi((tx) => buttaRapporto(tx, caricamentoId));
  let indice = 0;
  return async (alcuni: Parameters<typeof rapportoCsv>[0]): Promise<void> => {
    const pezzo = { erogatoreId, caricamentoId, indice, testo: rapportoCsv(alcuni, indice === 0) };
    indice += 1;
    await leggi((tx) => scriviRapporto(tx, pezzo));
  };
}
