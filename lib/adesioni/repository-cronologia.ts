import type { TipoDocumento } from '@/lib/core/documenti';
import { nominativo } from '@/lib/core/nominativo';
import { firmaDellAllegato } from '@/lib/documenti/domain/firma-allegato';
import type { Tx } from '@/lib/platform/db';
import type { DocumentoAdesione } from './views';

/** An act on the request as the register tells it. `chi` null: the applicant, who has no account. */
export type AttoRegistrato = {
  readonly id: string;
  readonly istante: Date;
  readonly operazione: string;
  readonly chi: string | null;
  readonly ruolo: string;
  readonly dettagli: unknown;
};

/** The acts done on that request since it began, the newest first; readings and refusals left out. */
export async function attiDelRegistro(tx: Tx, adesioneId: string, dal: Date): Promise<AttoRegistrato[]> {
  const righe = await tx.registro.findMany({
    where: { oggetto: adesioneId, categoria: 'ATTO', esito: 'CONSENTITO', istante: { gte: dal } },
    select: { id: true, istante: true, operazione: true, nominativo: true, ruolo: true, dettagli: true },
    orderBy: [{ istante: 'desc' }, { id: 'desc' }],
    take: 200,
  });
  return righe.map(({ nominativo, ...riga }) => ({ ...riga, chi: nominativo }));
}

/** What the applicant sees of its request's documents: what it sent and the agreement that it signs, never the office's own acts. */
const DEL_RICHIEDENTE: readonly TipoDocumento[] = ['RICHIESTA_ADESIONE', 'INTEGRAZIONE_ADESIONE', 'ACCORDO_ADESIONE'];

/** The documents of a request that the applicant may have. */
export async function documentiDelRichiedente(tx: Tx, adesioneId: string): Promise<DocumentoAdesione[]> {
  return (await documentiAdesione(tx, adesioneId)).filter(({ tipo }) => DEL_RICHIEDENTE.includes(tipo as TipoDocumento));
}

/** The documents of a request, sent or written by Varco, with what was found of their signatures. */
export async function documentiAdesione(tx: Tx, adesioneId: string): Promise<DocumentoAdesione[]> {
  const righe = await tx.documento.findMany({
    where: { adesioneId, convenzioneId: null },
    select: { id: true, tipo: true, nome: true, dimensione: true, creatoIl: true, verifica: true },
    // Of one instant, what was sent stands before what Varco composed out of it.
    orderBy: [{ creatoIl: 'asc' }, { generato: 'asc' }, { id: 'asc' }],
  });
  return righe.map(({ verifica, ...documento }) => ({ ...documento, firma: firmaDellAllegato(verifica) }));
}

/** Names of those people, by id. */
export async function nominativi(tx: Tx, utentiId: readonly (string | null)[]): Promise<Map<string, string>> {
  const ids = [...new Set(utentiId.filter((id) => id !== null))];
  const utenti = await tx.utente.findMany({ where: { id: { in: ids } }, select: { id: true, nome: true, cognome: true } });
  return new Map(utenti.map(({ id, nome, cognome }) => [id, nominativo({ nome, cognome })]));
}

/** The convenzione that came of the request, unless it was annulled; null when there is none yet. */
export function convenzioneDaAdesione(tx: Tx, adesioneId: string): Promise<{ id: string; numero: string } | null> {
  return tx.convenzione.findFirst({ where: { adesioneId, stato: { not: 'ANNULLATA' } }, select: { id: true, numero: true } });
}
