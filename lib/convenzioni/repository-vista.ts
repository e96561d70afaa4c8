import { oggi, type DataIso } from '@/lib/core/date';
import type { Tx } from '@/lib/platform/db';
import { GIORNI_EVIDENZA, type Traccia } from './evidenze';

/** Counts of a roster: who can log in once nothing stops them, and everybody who is in it. */
export async function contaOperatori(tx: Tx, convenzioneId: string): Promise<{ attivi: number; inElenco: number }> {
  const [riga] = await tx.$queryRaw<{ attivi: number; elenco: number }[]>`
    SELECT count(*) FILTER (WHERE stato IN ('ABILITATO', 'ATTIVO', 'SOSPESO'))::int AS attivi, count(*) FILTER (WHERE stato <> 'DISABILITATO')::int AS elenco
      FROM operatore WHERE convenzione_id = ${convenzioneId}::uuid`;
  return { attivi: riga?.attivi ?? 0, inElenco: riga?.elenco ?? 0 };
}

/** What the register holds of a convenzione in the last days, one line an operation and outcome. */
export function tracceDi(tx: Tx, convenzioneId: string, now: Date): Promise<Traccia[]> {
  return tx.$queryRaw<Traccia[]>`
    SELECT operazione, esito, count(*)::int AS quante, max(istante) AS ultima FROM registro
     WHERE erogatore_id = varco_erogatore() AND convenzione_id = ${convenzioneId}::uuid
       AND istante > ${now}::timestamptz - make_interval(days => ${GIORNI_EVIDENZA}::int) AND istante <= ${now}::timestamptz
     GROUP BY operazione, esito`;
}

export type RigaDocumento = { id: string; nome: string; tipo: string; parte: string | null; creatoIl: Date; verifica: unknown };

/** The act and its signed files, the oldest first. */
export function documentiDi(tx: Tx, convenzioneId: string): Promise<RigaDocumento[]> {
  return tx.documento.findMany({
    where: { convenzioneId, tipo: { in: ['CONVENZIONE', 'CONVENZIONE_FIRMATA'] } },
    select: { id: true, nome: true, tipo: true, parte: true, creatoIl: true, verifica: true },
    orderBy: [{ originaleId: { sort: 'asc', nulls: 'first' } }, { creatoIl: 'asc' }, { parte: 'desc' }],
  });
}

/** The day of the last change in a roster; null when nothing has changed since it was proposed. */
export async function ultimaVariazioneElenco(tx: Tx, convenzioneId: string, stipulataIl: DataIso): Promise<DataIso | null> {
  const { _max } = await tx.operatore.aggregate({ where: { convenzioneId }, _max: { disabilitatoIl: true, creatoIl: true } });
  const ultima = [_max.creatoIl, _max.disabilitatoIl]
    .flatMap((istante) => (istante ? [oggi(istante)] : []))
    .sort()
    .at(-1);
  return ultima !== undefined && ultima > stipulataIl ? ultima : null;
}
