import { nominativo } from '@/lib/core/nominativo';
import { ORIGINI_DEL_COMUNE } from '@/lib/core/sospensione';
import type { Tx } from '@/lib/platform/db';

/** People of the roster of one convenzione. */
export type DiChi = { readonly convenzioneId: string; readonly codiciFiscali: readonly string[] };

/** Rows on which a suspension still stands that the comune alone lifts: disabling did not take it away. */
const BLOCCATA = { stato: 'DISABILITATO', sospesoOrigine: { in: [...ORIGINI_DEL_COMUNE] } };

const bloccateDi = ({ convenzioneId, codiciFiscali }: DiChi) => ({
  ...BLOCCATA,
  convenzioneId,
  codiceFiscale: { in: [...codiciFiscali] },
});

/** Whom the fruitore may not enable in those convenzioni until the comune puts them back: their codici fiscali, by convenzione. */
export async function codiciBloccati(tx: Tx, convenzioni: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const righe = await tx.operatore.findMany({
    where: { ...BLOCCATA, convenzioneId: { in: [...convenzioni] } },
    select: { convenzioneId: true, codiceFiscale: true },
  });
  const codici = new Map<string, Set<string>>();
  for (const { convenzioneId, codiceFiscale } of righe)
    codici.set(convenzioneId, (codici.get(convenzioneId) ?? new Set()).add(codiceFiscale));
  return codici;
}

/** Of those people, the names of the blocked ones, by surname; each once. */
export async function nomiBloccati(tx: Tx, diChi: DiChi): Promise<string[]> {
  const righe = await tx.operatore.findMany({
    where: bloccateDi(diChi),
    select: { nome: true, cognome: true },
    distinct: ['codiceFiscale'],
    orderBy: { cognome: 'asc' },
  });
  return righe.map(nominativo);
}

/** Lifts the block of those people. */
export async function togliBlocco(tx: Tx, diChi: DiChi): Promise<void> {
  await tx.operatore.updateMany({ where: bloccateDi(diChi), data: { sospesoOrigine: null, versione: { increment: 1 } } });
}
