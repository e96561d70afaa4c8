/** How many requests the clauses allow in an hour and in a day, to one operator and to the whole ente (SA-12, FU-08). */
import type { Regole } from '@/lib/clausole/regole/regole';
import { addGiorni, formatoItaliano, inizioGiornata, oggi, oraItaliana } from '@/lib/core/date';
import { regola } from '@/lib/core/errors';

export type Soglia = { readonly di: 'OPERATORE' | 'ENTE'; readonly in: 'ORA' | 'GIORNO'; readonly quante: number };

type RegoleSoglie = Pick<Regole, 'richiesteOra' | 'richiesteGiorno' | 'richiesteOraConvenzione' | 'richiesteGiornoConvenzione'>;

const ORA = 3_600_000;
/** Refusals of this family are not requests: who insists is not kept out for longer. */
export const PREFISSO_SOGLIA = 'SOGLIA_';

/** The thresholds of those clauses, the ente's first: its requests are counted before those of the person. */
export function soglieDi(regole: RegoleSoglie): readonly Soglia[] {
  const tutte = [
    { di: 'ENTE', in: 'GIORNO', quante: regole.richiesteGiornoConvenzione },
    { di: 'ENTE', in: 'ORA', quante: regole.richiesteOraConvenzione },
    { di: 'OPERATORE', in: 'GIORNO', quante: regole.richiesteGiorno },
    { di: 'OPERATORE', in: 'ORA', quante: regole.richiesteOra },
  ] as const;
  return tutte.flatMap(({ quante, ...soglia }) => (quante === null ? [] : [{ ...soglia, quante }]));
}

/**
 * Between which instants, both excluded, requests count: those of the hour, or of the civil day. Up to beyond `now`, which each request
 * takes before its turn to be counted comes: one that came a little later may be in the register already (SA-12).
 */
export function contateTra({ in: periodo }: Soglia, now: Date): { readonly dal: Date; readonly fino: Date } {
  if (periodo === 'ORA') return { dal: new Date(now.getTime() - ORA), fino: new Date(now.getTime() + ORA) };
  return { dal: inizioGiornata(oggi(now)), fino: inizioGiornata(addGiorni(oggi(now), 1)) };
}

/**
 * Refuses when the agreed number has been reached. `piuVecchia`: the first of those that fill the hour or the day, null when there is room;
 * the sentence says when there is room again, to the comune's person too who answers for the ente (CA-13).
 */
export function assertEntroSoglia(soglia: Soglia, piuVecchia: Date | null, now: Date, perIlComune = false): void {
  if (piuVecchia === null) return;
  const ente = perIlComune ? 'L’ente, con i suoi operatori e le richieste pervenute, ha' : 'Il tuo ente, con tutti i suoi operatori, ha';
  const chi = soglia.di === 'ENTE' ? ente : 'Hai';
  const periodo = soglia.in === 'ORA' ? 'un’ora' : 'un giorno';
  const quando =
    soglia.in === 'ORA'
      ? `dalle ${oraItaliana(new Date(piuVecchia.getTime() + ORA + 60_000))}`
      : `da domani, ${formatoItaliano(addGiorni(oggi(now), 1))}`;
  throw regola(
    `${PREFISSO_SOGLIA}${soglia.in === 'ORA' ? 'ORARIA' : 'GIORNALIERA'}${soglia.di === 'ENTE' ? '_ENTE' : ''}`,
    `${chi} raggiunto il numero di richieste consentito in ${periodo} (${soglia.quante}). Puoi riprovare ${quando}` +
      (perIlComune ? '.' : '; se il lavoro ne richiede di più, il tuo referente può parlarne con il comune.'),
  );
}
