/** Who judges the blocks of an archive: a small one here and now, a large one threads, as many as the machine has processors to spare. */
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { avviaThread } from '@/lib/platform/avvia-thread';
import type { ArchivioBanca } from './archivio';
import { giudicaBlocco, type Giudicato } from './giudizio';
import type { Blocco } from './letto';

/** Blocks judged before threads are called: below these megabytes they would start in vain. */
const SENZA_THREAD = 4;
const MASSIMO_THREAD = 4;
/** Records die young: room for them costs less than collecting them. */
const MEMORIA = { vecchiaMb: 256, giovaneMb: 64 };

export interface Giudici {
  /** How many blocks may be in hand at once. */
  readonly insieme: number;
  giudica(blocco: Blocco): Promise<Giudicato>;
  chiudi(): void;
}

interface Giudice {
  readonly worker: Worker;
  readonly attese: { risolvi: (giudicato: Giudicato) => void; rifiuta: (errore: Error) => void }[];
}

async function assumi(): Promise<Giudice> {
  const worker = await avviaThread('lib/banche/importazione/thread.mjs', MEMORIA);
  const attese: Giudice['attese'] = [];
  const perdi = (errore: Error): void => {
    for (const { rifiuta } of attese.splice(0)) rifiuta(errore);
  };
  worker.on('message', (giudicato: Giudicato) => attese.shift()?.risolvi(giudicato));
  worker.on('error', perdi);
  worker.on('exit', () => perdi(new Error('A thread that was judging an archive has ended')));
  return { worker, attese };
}

export function convocaGiudici(archivio: ArchivioBanca, erogatoreId: string): Giudici {
  const quanti = Math.max(1, Math.min(MASSIMO_THREAD, availableParallelism()));
  let visti = 0;
  let collegio: Promise<Giudice[]> | null = null;
  return {
    insieme: 2 * quanti,
    giudica: async (blocco) => {
      visti += 1;
      if (visti <= SENZA_THREAD) return giudicaBlocco(archivio, erogatoreId, blocco);
      const turno = visti;
      collegio ??= Promise.all(Array.from({ length: quanti }, assumi));
      const giudici = await collegio;
      const giudice = giudici[turno % giudici.length];
      if (!giudice) throw new RangeError('No thread judges the archive');
      return new Promise((risolvi, rifiuta) => {
        giudice.attese.push({ risolvi, rifiuta });
        giudice.worker.postMessage({ banca: archivio.banca, erogatoreId, blocco });
      });
    },
    chiudi: () => {
      void collegio?.then((giudici) => giudici.forEach(({ worker }) => void worker.terminate())).catch(() => undefined);
    },
  };
}
