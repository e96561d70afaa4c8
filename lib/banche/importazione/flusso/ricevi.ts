/**
 * One delivery of the feed (SA-20), in one transaction: numbered one after the other on the version that is read, applied whole or not at
 * all, and the same however many times it comes. Deliveries and loads of a bank take turns.
 */
import { formatoItaliano, oggi, type DataIso } from '@/lib/core/date';
import { idCasuale } from '@/lib/core/ids';
import { improntaSha256 } from '@/lib/core/impronta';
import { connettiBanche, type Connessione } from '@/lib/platform/connessione';
import type { ArchivioBanca, FlussoBanca } from '../archivio';
import type { Difetto } from '../difetto';
import { raccolta } from '../raccolta';
import { LUCCHETTO } from '../versioni';
import { leggiConsegna, type Testata } from './lettura';
import { annotaConsegna, consegnaGiaPresa, ultimaVersione, type Presa, type VersioneCorrente } from './numerazione';
import { controllaTocchi, riempiTavoli, scriviTocchi } from './tocchi';

interface RichiestaConsegna {
  readonly erogatoreId: string;
  readonly flussoId: string;
  readonly contenuto: Uint8Array;
  readonly now: Date;
}

export type EsitoConsegna =
  | ({ readonly esito: 'ACCOLTA' } & Presa)
  | { readonly esito: 'RIFIUTATA'; readonly errori: readonly Difetto[]; readonly totale: number }
  /** Another number was expected: the one that it says. */
  | { readonly esito: 'FUORI_SEQUENZA'; readonly progressivo: number; readonly atteso: number }
  /** That number has come already, and said something else. */
  | { readonly esito: 'DIVERSA'; readonly progressivo: number }
  /** There is no archive to change yet. */
  | { readonly esito: 'SENZA_ARCHIVIO' }
  /** The key was revoked while the delivery was on its way. */
  | { readonly esito: 'REVOCATA' };

/** How long a delivery waits for another, or for the end of a load. */
const ATTESA_MS = 15_000;

const righeDelCorpo = (contenuto: Uint8Array): string[] => {
  const righe = new TextDecoder('utf-8', { ignoreBOM: true }).decode(contenuto).split(/\r?\n/);
  return righe.at(-1) === '' ? righe.slice(0, -1) : righe;
};

async function rifiuto(difetti: readonly Difetto[]): Promise<EsitoConsegna> {
  const trovati = raccolta();
  await trovati.aggiungi(difetti);
  return { esito: 'RIFIUTATA', errori: trovati.primi, totale: trovati.totale };
}

function difettiDellaData(aggiornatiAl: DataIso, finora: DataIso, now: Date): Difetto[] {
  const frase =
    aggiornatiAl > oggi(now)
      ? `la data di aggiornamento (${formatoItaliano(aggiornatiAl)}) è nel futuro`
      : aggiornatiAl < finora
        ? `la data di aggiornamento (${formatoItaliano(aggiornatiAl)}) precede quella dei dati che ci sono (${formatoItaliano(finora)})`
        : null;
  return frase === null ? [] : [{ file: null, riga: 1, frase }];
}

function fuoriPosto({ progressivo }: Testata, presa: (Presa & { impronta: string }) | null, impronta: string, versione: VersioneCorrente) {
  if (presa !== null) {
    const { impronta: sua, ...esito } = presa;
    return sua === impronta ? { esito: 'ACCOLTA' as const, ...esito } : { esito: 'DIVERSA' as const, progressivo };
  }
  return progressivo === versione.atteso ? null : { esito: 'FUORI_SEQUENZA' as const, progressivo, atteso: versione.atteso };
}

async function applica(db: Connessione, archivio: ArchivioBanca, flusso: FlussoBanca, r: RichiestaConsegna): Promise<EsitoConsegna> {
  const { erogatoreId, now } = r;
  const letta = leggiConsegna(archivio, flusso, erogatoreId, righeDelCorpo(r.contenuto));
  if (!('testata' in letta)) return rifiuto(letta);
  const versione = await ultimaVersione(db, archivio, erogatoreId);
  if (versione === null) return { esito: 'SENZA_ARCHIVIO' };
  const { testata } = letta;
  const impronta = improntaSha256(r.contenuto);
  const presa = await consegnaGiaPresa(db, archivio.banca, versione, testata.progressivo);
  const altrove = fuoriPosto(testata, presa, impronta, versione);
  if (altrove !== null) return altrove;
  await riempiTavoli(db, archivio, flusso, versione, letta);
  const difetti = [
    ...difettiDellaData(testata.aggiornatiAl, versione.aggiornatiAl, now),
    ...(await controllaTocchi(db, archivio, flusso, { massimo: MASSIMO_ERRORI, datiAl: testata.aggiornatiAl })),
  ];
  if (difetti.length > 0) return rifiuto(difetti);
  const differenze = await scriviTocchi(db, archivio, flusso, versione);
  const fatta = await annotaConsegna(db, archivio, flusso, { ...r, id: idCasuale(), versione, testata, impronta, differenze });
  return { esito: 'ACCOLTA', ...fatta };
}

const MASSIMO_ERRORI = 1_000;

class DaAnnullare extends Error {
  constructor(readonly esito: EsitoConsegna) {
    super(esito.esito);
  }
}

async function inTransazione(
  db: Connessione,
  archivio: ArchivioBanca,
  flusso: FlussoBanca,
  r: RichiestaConsegna,
): Promise<EsitoConsegna | null> {
  try {
    return await db.transazione(async () => {
      await db.esegui("SELECT set_config('varco.erogatore', $1, true), set_config('lock_timeout', $2, true)", [
        r.erogatoreId,
        String(ATTESA_MS),
      ]);
      await db.esegui(`SELECT pg_advisory_xact_lock(${LUCCHETTO})`, [archivio.banca, r.erogatoreId]);
      const [viva] = await db.esegui('SELECT 1 FROM banca_flusso WHERE id = $1 AND revocato_il IS NULL', [r.flussoId]);
      const esito = viva ? await applica(db, archivio, flusso, r) : { esito: 'REVOCATA' as const };
      if (esito.esito !== 'ACCOLTA') throw new DaAnnullare(esito);
      return esito;
    });
  } catch (errore) {
    if (errore instanceof DaAnnullare) return errore.esito;
    if (errore instanceof Error && 'code' in errore && errore.code === '55P03') return null;
    throw errore;
  }
}

/** As the role of the banks. Null when the bank is being loaded all the while; whatever is not ACCOLTA has changed nothing. */
export async function riceviConsegna(archivio: ArchivioBanca, flusso: FlussoBanca, r: RichiestaConsegna): Promise<EsitoConsegna | null> {
  const db = await connettiBanche();
  try {
    return await inTransazione(db, archivio, flusso, r);
  } finally {
    await db.chiudi().catch(() => undefined);
  }
}
