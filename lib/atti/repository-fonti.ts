import type { Finalita } from '@/lib/clausole/regole';
import { daColonna, oggi, type DataIso } from '@/lib/core/date';
import type { Tx } from '@/lib/platform/db';
import type { FonteComune, FonteConvenzione, OperatoreFonte } from './domain/fonti';

/** What the comune publishes of its office: mailbox, telephone, where faults are reported. */
export async function recapitiUfficio(
  tx: Tx,
  erogatoreId: string,
): Promise<Pick<FonteComune['erogatore'], 'emailUfficio' | 'telefono' | 'contattiGuasti'>> {
  return tx.erogatore.findUniqueOrThrow({
    where: { id: erogatoreId },
    select: { emailUfficio: true, telefono: true, contattiGuasti: true },
  });
}

/** The request that a convenzione comes from: number, protocol (CA-01), day of the attestation (LE-02); null for one that has none. */
export async function domandaDi(tx: Tx, adesioneId: string | null): Promise<FonteConvenzione['convenzione']['domanda']> {
  if (adesioneId === null) return null;
  const riga = await tx.adesione.findFirst({
    where: { id: adesioneId },
    select: { numero: true, protocolloNumero: true, protocolloData: true, legittimitaIl: true },
  });
  if (!riga?.legittimitaIl || riga.numero === null) return null;
  const { numero, protocolloNumero, protocolloData, legittimitaIl } = riga;
  const protocollo = protocolloNumero && protocolloData ? { numero: protocolloNumero, data: daColonna(protocolloData) } : null;
  return { numero, protocollo, legittimitaIl: oggi(legittimitaIl) };
}

/** The municipal act that approved the model of a convenzione (CH-01); null where none is on file. */
export async function approvazioneDi(tx: Tx, modelloId: string): Promise<{ numero: string; data: DataIso } | null> {
  const riga = await tx.modello.findFirst({ where: { id: modelloId }, select: { attoNumero: true, attoData: true } });
  return riga?.attoNumero && riga.attoData ? { numero: riga.attoNumero, data: daColonna(riga.attoData) } : null;
}

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
  return righe.map(({ nome, cognome, codiceFiscale, scheda, stato, designatoIl, abilitatoIl, utenteId }) => {
    const ultimo = accessi.find((una) => una.utenteId === utenteId)?._max.apertaIl;
    return {
      ...(scheda as Scheda),
      nome,
      cognome,
      codiceFiscale,
      stato,
      designatoIl: designatoIl && oggi(designatoIl),
      abilitatoIl: abilitatoIl && oggi(abilitatoIl),
      ultimoAccesso: ultimo ? oggi(ultimo) : null,
      nomeUtente: nomi.find(({ id }) => id === utenteId)?.nomeUtente ?? null,
    };
  });
}

/** Purposes kept beside the act, for one signed before its clauses named them. */
export function finalitaScritte(finalita: unknown): readonly Finalita[] {
  return finalita as readonly Finalita[];
}

/** Who may be named in an act about people: the whole roster, those who have left it too, because an act may be about them. */
export function elencoDi(
  tx: Tx,
  convenzioneId: string,
): Promise<{ id: string; nome: string; cognome: string; codiceFiscale: string; stato: string }[]> {
  return tx.operatore.findMany({
    where: { convenzioneId },
    orderBy: [{ cognome: 'asc' }, { nome: 'asc' }, { id: 'asc' }],
    select: { id: true, nome: true, cognome: true, codiceFiscale: true, stato: true },
  });
}
