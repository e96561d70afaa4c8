import { personaDelComune, type Attore } from '@/lib/core/attore';
import type { ParteFirmataria } from '@/lib/core/documenti';
import { regola } from '@/lib/core/errors';
import type { FileRicevuto } from '@/lib/core/file';
import type { Tx } from '@/lib/platform/db';
import { archiviare } from '@/lib/platform/documenti';
import type { Contesto } from '@/lib/platform/use-case';
import { altriCheEsaminano, apriEsame, chiudiEsame, leggiEsame, type RigaEsame } from './repository-esame';

export type FileDaEsaminare = {
  readonly originaleId: string;
  readonly convenzioneId: string | null;
  readonly enteId: string | null;
  readonly parte: ParteFirmataria;
  readonly file: FileRicevuto;
  readonly verifica: object;
};

/**
 * Keeps a signed file of which a person has to judge, with its evidence, as it came. Refuses (REGOLA) a second one for the same signature
 * while the first waits.
 */
export async function mettereInEsame(
  { tx, attore, now, nuovoId }: Pick<Contesto<unknown>, 'tx' | 'attore' | 'now' | 'nuovoId'>,
  { file, verifica, ...esame }: FileDaEsaminare,
): Promise<string> {
  const [id, documentoId] = [nuovoId(), nuovoId()];
  const { originaleId, convenzioneId, enteId, parte } = esame;
  const caricataDa = attore.tipo === 'PERSONA' ? attore.utenteId : null;
  const { nome, mime, contenuto } = file;
  await archiviare(
    tx,
    {
      erogatoreId: attore.erogatoreId,
      id: documentoId,
      tipo: 'FIRMA_IN_ESAME',
      nome,
      mime,
      creatoIl: now,
      creatoDa: caricataDa,
      enteId,
      convenzioneId,
      originaleId,
      parte,
      verifica,
      stato: 'RICEVUTO',
      verso: parte === 'FRUITORE' ? 'ENTRATA' : 'INTERNO',
    },
    contenuto,
  );
  if (!(await apriEsame(tx, { ...esame, erogatoreId: attore.erogatoreId, id, documentoId, caricataDa, caricataIl: now })))
    throw regola('GIA_IN_ESAME', 'Per questa firma c’è già un file in esame: aspetta che il comune decida, prima di caricarne un altro.');
  return id;
}

/**
 * Who may decide of a file: never who has handed it in, as long as somebody else of the comune can (four eyes); null where it may, else the
 * sentence that says why not.
 */
export async function impedimentoAEsaminare(tx: Tx, attore: Attore, { caricataDa }: RigaEsame, now: Date): Promise<string | null> {
  const { utenteId } = personaDelComune(attore);
  if (caricataDa !== utenteId || !(await altriCheEsaminano(tx, utenteId, now))) return null;
  return 'Questo file l’hai caricato tu: lo esamina un’altra persona del comune.';
}

/** Closes an examination by its reason; answers the row, for what follows an acceptance. */
export async function decidereEsame(
  { tx, attore, now }: Pick<Contesto<unknown>, 'tx' | 'attore' | 'now'>,
  id: string,
  { accetta, motivo }: { readonly accetta: boolean; readonly motivo: string },
): Promise<RigaEsame> {
  const { utenteId } = personaDelComune(attore);
  const esame = await leggiEsame(tx, id);
  const impedimento = await impedimentoAEsaminare(tx, attore, esame, now);
  if (impedimento) throw regola('QUATTRO_OCCHI', impedimento);
  await chiudiEsame(tx, id, { stato: accetta ? 'ACCETTATA' : 'RIFIUTATA', decisaDa: utenteId, decisaIl: now, motivo });
  return esame;
}
