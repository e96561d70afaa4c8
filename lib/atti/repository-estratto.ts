import { titoloVisura } from '@/lib/banche/domain/elenco';
import { addGiorni, inizioGiornata, type DataIso } from '@/lib/core/date';
import { nonValido } from '@/lib/core/errors';
import type { StatoDocumento } from '@/lib/core/documenti';
import { statoInParole } from '@/lib/documenti/domain/linea';
import type { Tx } from '@/lib/platform/db';
import type { AccessoAiDati } from './domain/fonti';

/** Of these bodies the law lets nothing be told without their own clearance (LE-06, D.Lgs. 51/2018). */
const RISERVATI = ['FORZA_DI_POLIZIA', 'AUTORITA_GIUDIZIARIA'];

/** An extract is read by a person: more accesses than these are asked for in shorter periods. */
const MASSIMO_ACCESSI = 5000;

/**
 * What the register has of accesses to those cards in those days, the oldest first: the body, the day, what, why; never the operator.
 * Refuses (NON_VALIDO) a period with more of them than an extract tells: one that leaves some out would be untrue.
 */
export async function accessiAi(
  tx: Tx,
  identificativi: readonly string[],
  { dal, al }: { dal: DataIso; al: DataIso },
): Promise<AccessoAiDati[]> {
  const righe = await tx.$queryRaw<{ ente: string; il: DataIso; visura: string | null; finalita: string | null }[]>`
    SELECT DISTINCT e.denominazione AS ente, (r.istante AT TIME ZONE 'Europe/Rome')::date::text AS il, r.oggetto AS visura, r.finalita
      FROM registro r JOIN ente e ON e.erogatore_id = r.erogatore_id AND e.id = r.ente_id
     WHERE r.erogatore_id = varco_erogatore() AND r.categoria = 'CONSULTAZIONE' AND r.esito = 'CONSENTITO'
       AND r.istante >= ${inizioGiornata(dal)}::timestamptz AND r.istante < ${inizioGiornata(addGiorni(al, 1))}::timestamptz
       AND r.soggetti && ${[...identificativi]}::text[] AND e.tipo <> ALL (${RISERVATI}::text[])
     ORDER BY il, ente, visura, finalita LIMIT ${MASSIMO_ACCESSI + 1}::int`;
  if (righe.length > MASSIMO_ACCESSI)
    throw nonValido({
      dal: 'In questo periodo gli accessi sono più di 5.000 e non stanno in un solo estratto: restringi il periodo e preparane più d’uno.',
    });
  return righe.map(({ ente, il, visura, finalita }) => ({
    ente,
    il,
    dati: visura ? titoloVisura(visura) : 'Dati di ricerca',
    finalita: finalita ?? 'non dichiarata',
  }));
}

type EstrattoPronto = { readonly id: string; readonly nome: string; readonly creatoIl: Date; readonly stato: string };

/** The extracts made, the newest first, each with where it stands, in words. */
export async function estrattiPronti(tx: Tx): Promise<EstrattoPronto[]> {
  const righe = await tx.documento.findMany({
    where: { tipo: 'ESTRATTO_CITTADINO' },
    select: { id: true, nome: true, creatoIl: true, stato: true, firmeRichieste: true, firmeApposte: true },
    orderBy: [{ creatoIl: 'desc' }, { id: 'desc' }],
    take: 30,
  });
  return righe.map(({ stato, firmeRichieste, firmeApposte, ...estratto }) => ({
    ...estratto,
    stato: statoInParole({ stato: stato as StatoDocumento, firmeRichieste: firmeRichieste.length, firmeApposte: firmeApposte.length }),
  }));
}
