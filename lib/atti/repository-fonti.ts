import { oggi } from '@/lib/core/date';
import type { Tx } from '@/lib/platform/db';
import type { StatoOperatore } from '@/lib/operatori/domain/operatore';
import type { OperatoreFonte } from './domain/fonti';

type Scheda = { readonly [C in 'dataNascita' | 'luogoNascita' | 'email' | 'telefono' | 'sede']?: string };

/** The roster of a convenzione, or those named of it, by surname; who has left it only when it is named. */
export async function operatoriDi(tx: Tx, convenzioneId: string, quali: readonly string[] | null): Promise<OperatoreFonte[]> {
  const righe = await tx.operatore.findMany({
    where: { convenzioneId, ...(quali ? { id: { in: [...quali] } } : { stato: { not: 'DISABILITATO' } }) },
    orderBy: [{ cognome: 'asc' }, { nome: 'asc' }, { id: 'asc' }],
  });
  const utenti = righe.flatMap(({ utenteId }) => utenteId ?? []);
  const [nomi, accessi] = await Promise.all([
    tx.utente.findMany({ where: { id: { in: utenti } }, select: { id: true, nomeUtente: true } }),
    tx.sessione.groupBy({ by: ['utenteId'], where: { utenteId: { in: utenti } }, _max: { apertaIl: true } }),
  ]);
  return righe.map(({ nome, cognome, codiceFiscale, scheda, stato, designatoIl, abilitatoIl, sospesoIl, disabilitatoIl, utenteId }) => {
    const ultimo = accessi.find((una) => una.utenteId === utenteId)?._max.apertaIl;
    return {
      ...(scheda as Scheda),
      nome,
      cognome,
      codiceFiscale,
      stato: stato as StatoOperatore,
      designatoIl: designatoIl && oggi(designatoIl),
      abilitatoIl: abilitatoIl && oggi(abilitatoIl),
      sospesoIl: sospesoIl && oggi(sospesoIl),
      disabilitatoIl: disabilitatoIl && oggi(disabilitatoIl),
      ultimoAccesso: ultimo ? oggi(ultimo) : null,
      nomeUtente: nomi.find(({ id }) => id === utenteId)?.nomeUtente ?? null,
    };
  });
}

/** Who may be named in an act about people: the whole roster, those who have left it too, because an act may be about them. */
export async function elencoDi(
  tx: Tx,
  convenzioneId: string,
): Promise<{ id: string; nome: string; cognome: string; codiceFiscale: string; stato: StatoOperatore }[]> {
  const righe = await tx.operatore.findMany({
    where: { convenzioneId },
    orderBy: [{ cognome: 'asc' }, { nome: 'asc' }, { id: 'asc' }],
    select: { id: true, nome: true, cognome: true, codiceFiscale: true, stato: true },
  });
  return righe.map((riga) => ({ ...riga, stato: riga.stato as StatoOperatore }));
}
