import { regola } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import { ORIGINI_DEL_COMUNE } from '@/lib/core/sospensione';
import type { Parte } from './domain';

/** Suspensions that the comune alone lifts; on a disabled row they still stand. */
const DEL_COMUNE = [...ORIGINI_DEL_COMUNE];

type DiChi = { readonly convenzioneId: string; readonly codiciFiscali: readonly string[] };

const bloccati = ({ convenzioneId, codiciFiscali }: DiChi) => ({
  convenzioneId,
  codiceFiscale: { in: [...codiciFiscali] },
  stato: 'DISABILITATO',
  sospesoOrigine: { in: DEL_COMUNE },
});

/** Whom the fruitore may not enable in those convenzioni until the comune puts them back: their codici fiscali, by convenzione. */
export async function codiciBloccati(tx: Tx, convenzioni: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const righe = await tx.operatore.findMany({
    where: { convenzioneId: { in: [...convenzioni] }, stato: 'DISABILITATO', sospesoOrigine: { in: DEL_COMUNE } },
    select: { convenzioneId: true, codiceFiscale: true },
  });
  const codici = new Map<string, Set<string>>();
  for (const { convenzioneId, codiceFiscale } of righe)
    codici.set(convenzioneId, (codici.get(convenzioneId) ?? new Set()).add(codiceFiscale));
  return codici;
}

/**
 * SA-16: the comune's suspension outlives the row it was put on. Whoever left the roster while suspended by the comune, or was disabled
 * by it for an anomaly, comes back by the comune's hand only: its own people lift the block here, the fruitore's get
 * OPERATORE_SOSPESO_DAL_COMUNE.
 */
export async function sciogliereBlocco(tx: Tx, parte: Parte, diChi: DiChi, frase: (nomi: string) => string): Promise<void> {
  if (parte === 'EROGATORE') {
    await tx.operatore.updateMany({ where: bloccati(diChi), data: { sospesoOrigine: null, versione: { increment: 1 } } });
    return;
  }
  const righe = await tx.operatore.findMany({
    where: bloccati(diChi),
    select: { nome: true, cognome: true },
    distinct: ['codiceFiscale'],
    orderBy: { cognome: 'asc' },
  });
  if (righe.length > 0)
    throw regola('OPERATORE_SOSPESO_DAL_COMUNE', frase(righe.map(({ nome, cognome }) => `${nome} ${cognome}`).join(', ')));
}
