import type { DataIso } from '@/lib/core/date';
import { ruoliCon } from '@/lib/core/permessi';
import type { Tx } from '@/lib/platform/db';
import type { CaricamentoView } from './views';

/** True when what came last, by the folder, was refused, or did not come. */
export async function datiInRitardo(tx: Tx, banca: string): Promise<boolean> {
  const [riga] = await tx.$queryRaw<{ ritardo: boolean }[]>`SELECT varco_dati_in_ritardo(${banca}) AS ritardo`;
  return riga?.ritardo === true;
}

/** From here on this transaction sees the invented people of every bank, and of the real ones nothing: the database holds it to that. */
export async function leggereInProva(tx: Tx): Promise<void> {
  await tx.$queryRaw`SELECT set_config('varco.prova', 'on', true)`;
}

/** The banks of which the last thing known is that an archive was refused, or did not come: since when. */
export async function bancheInRitardo(tx: Tx): Promise<{ banca: string; esito: 'RIFIUTATO' | 'NON_ARRIVATO'; dal: Date }[]> {
  return tx.$queryRaw`
    SELECT banca, esito, istante AS dal FROM (SELECT DISTINCT ON (banca) banca, esito, istante FROM banca_caricamento
             WHERE erogatore_id = varco_erogatore() ORDER BY banca, istante DESC, id DESC) u
     WHERE esito <> 'PUBBLICATO' ORDER BY istante`;
}

/** Whether anything, good or bad, was written of that bank since that instant. */
export async function saputoDopo(tx: Tx, banca: string, istante: Date): Promise<boolean> {
  return (await tx.bancaCaricamento.findFirst({ where: { banca, istante: { gte: istante } }, select: { id: true } })) !== null;
}

export interface DaScrivere {
  readonly erogatoreId: string;
  readonly id: string;
  readonly banca: string;
  readonly esito: CaricamentoView['esito'];
  readonly origine: string | null;
  readonly aggiornatiAl: DataIso | null;
  readonly conteggi: Readonly<Record<string, number>>;
  readonly errori: CaricamentoView['errori'];
  readonly totaleErrori: number;
  readonly istante: Date;
}

export async function scrivi(tx: Tx, { aggiornatiAl, errori, conteggi, ...caricamento }: DaScrivere): Promise<void> {
  await tx.bancaCaricamento.create({
    data: {
      ...caricamento,
      aggiornatiAl: aggiornatiAl === null ? null : new Date(aggiornatiAl),
      conteggi: { ...conteggi },
      errori: errori.map((errore) => ({ ...errore })),
    },
  });
}

/** The last ones of each bank, the newest first. */
export async function ultimiCaricamenti(tx: Tx, quanti: number): Promise<CaricamentoView[]> {
  return tx.$queryRaw<CaricamentoView[]>`
    SELECT id, banca, esito, origine, to_char(aggiornati_al, 'YYYY-MM-DD') AS "aggiornatiAl", conteggi, errori, totale_errori AS "totaleErrori", istante
      FROM (SELECT c.*, row_number() OVER (PARTITION BY banca ORDER BY istante DESC, id DESC) AS posto FROM banca_caricamento c
             WHERE erogatore_id = varco_erogatore()) u
     WHERE posto <= ${quanti}::int ORDER BY istante DESC, id DESC`;
}

/** Whom the comune has given the technical side of the service; nobody, when it has none. */
export async function recapitiDeiTecnici(tx: Tx): Promise<string[]> {
  const righe = await tx.$queryRaw<{ email: string }[]>`
    SELECT DISTINCT u.email FROM utente u WHERE u.erogatore_id = varco_erogatore() AND u.stato = 'ATTIVO' AND u.ente_id IS NULL
       AND u.ruoli && ${ruoliCon('banca:sorvegliare')}::text[] ORDER BY 1`;
  return righe.map(({ email }) => email);
}
