import { STATI_CONTATI } from '@/lib/operatori/domain/operatore';
import { oggi, type DataIso } from '@/lib/core/date';
import type { Tx } from '@/lib/platform/db';
import type { StatoConvenzione } from './domain/stati';

type Conti = { readonly attivi: number; readonly designati: number; readonly inElenco: number; readonly tutti: number };

/** Counts of a roster: who can log in once nothing stops them, who is designated and not yet there, who is in it, and everybody who is or was. */
export async function contaOperatori(tx: Tx, convenzioneId: string): Promise<Conti> {
  const [attivi, designati, inElenco, tutti] = await Promise.all([
    tx.operatore.count({ where: { convenzioneId, stato: { in: [...STATI_CONTATI] } } }),
    tx.operatore.count({ where: { convenzioneId, stato: 'DESIGNATO' } }),
    tx.operatore.count({ where: { convenzioneId, stato: { not: 'DISABILITATO' } } }),
    tx.operatore.count({ where: { convenzioneId } }),
  ]);
  return { attivi, designati, inElenco, tutti };
}

/** How many people the annex of an act names: those of its domanda, who enter the roster when it comes into force. */
export async function operatoriProposti(tx: Tx, adesioneId: string | null): Promise<number> {
  if (adesioneId === null) return 0;
  const [riga] = await tx.$queryRaw<{ quanti: number | null }[]>`
    SELECT jsonb_array_length(dati -> 'operatori') AS quanti FROM adesione
     WHERE erogatore_id = varco_erogatore() AND id = ${adesioneId}::uuid`;
  return riga?.quanti ?? 0;
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

type AltraConvenzione = { readonly id: string; readonly numero: string; readonly stato: StatoConvenzione };

/** The other convenzioni of the same ente, the latest first. */
export async function altreDellEnte(tx: Tx, enteId: string, id: string): Promise<AltraConvenzione[]> {
  return (await tx.convenzione.findMany({
    where: { enteId, id: { not: id } },
    select: { id: true, numero: true, stato: true },
    orderBy: { generataIl: 'desc' },
  })) as AltraConvenzione[];
}
