import { nonTrovato } from '@/lib/core/errors';
import { firmaDellAllegato } from '@/lib/documenti/domain/firma-allegato';
import type { Tx } from '@/lib/platform/db';
import type { OperatoreView } from './views';

/** The whole row of an operator, or NON_TROVATO. */
export async function rigaScheda(tx: Tx, id: string) {
  const riga = await tx.operatore.findFirst({ where: { id } });
  if (!riga) throw nonTrovato('L’operatore');
  return riga;
}

export async function nomeUtenteDi(tx: Tx, utenteId: string | null): Promise<string | null> {
  if (utenteId === null) return null;
  return (await tx.utente.findFirst({ where: { id: utenteId }, select: { nomeUtente: true } }))?.nomeUtente ?? null;
}

type ConDesignazione = { designazioneDocumentoId: string | null; designatoIl: Date | null };

/** The act that designates an operator, as a link to the archive, with what was found of its signature. */
export async function designazioneDi(
  tx: Tx,
  { designazioneDocumentoId, designatoIl }: ConDesignazione,
): Promise<OperatoreView['designazione']> {
  if (designazioneDocumentoId === null || designatoIl === null) return null;
  const documento = await tx.documento.findFirst({
    where: { id: designazioneDocumentoId },
    select: { nome: true, dimensione: true, verifica: true },
  });
  if (!documento) return null;
  const { nome, dimensione, verifica } = documento;
  return { documentoId: designazioneDocumentoId, nome, dimensione, il: designatoIl.toISOString(), firma: firmaDellAllegato(verifica) };
}

type Tappe = {
  creatoIl: Date;
  designatoIl: Date | null;
  richiestoIl: Date | null;
  abilitatoIl: Date | null;
  primoAccessoIl: Date | null;
  sospesoIl: Date | null;
  disabilitatoIl: Date | null;
};

/** The steps of an operator's life that the row remembers, in the order in which they happened. */
export function storiaDi(riga: Tappe): { che: string; il: string }[] {
  const passi: [string, Date | null][] = [
    ['Aggiunto all’elenco', riga.creatoIl],
    ['Designato', riga.designatoIl],
    ['Abilitazione chiesta', riga.richiestoIl],
    ['Abilitato', riga.abilitatoIl],
    ['Primo accesso', riga.primoAccessoIl],
    ['Sospeso', riga.sospesoIl],
    ['Disabilitato', riga.disabilitatoIl],
  ];
  return passi.flatMap(([che, il]) => (il === null ? [] : [{ che, il: il.toISOString() }])).sort((a, b) => (a.il < b.il ? -1 : 1));
}
