import { nonTrovato } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';

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

type Tappe = {
  creatoIl: Date;
  designatoIl: Date | null;
  abilitatoPrimaIl: Date | null;
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
    ['Abilitato prima di Varco', riga.abilitatoPrimaIl],
    ['Abilitazione chiesta', riga.richiestoIl],
    ['Abilitato', riga.abilitatoIl],
    ['Primo accesso', riga.primoAccessoIl],
    ['Sospeso', riga.sospesoIl],
    ['Disabilitato', riga.disabilitatoIl],
  ];
  return passi.flatMap(([che, il]) => (il === null ? [] : [{ che, il: il.toISOString() }])).sort((a, b) => (a.il < b.il ? -1 : 1));
}
