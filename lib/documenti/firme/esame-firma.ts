import { personaDelComune, type Attore } from '@/lib/core/attore';
import { normalizzaCodiceFiscale } from '@/lib/core/codice-fiscale';
import type { TipoDocumento } from '@/lib/core/documenti';
import { regola, type ErroreVarco } from '@/lib/core/errors';
import { puo } from '@/lib/core/permessi';
import type { Tx } from '@/lib/platform/db';
import type { Contesto } from '@/lib/platform/use-case';
import { archiviareFirmato, giaInEsame, type CopiaFirmata } from './copia-firmata';
import { giudizio, type Giudizio, type ParteNelFile } from '../domain/chi-esamina';
import type { ProvaDiCopia } from '../domain/prova';
import { impedimentoDellaSorte } from '../domain/sorte';
import {
  altriCheEsaminano,
  apriEsame,
  chiudiEsame,
  chiudiEsamiDi,
  leggiEsame,
  parteNelFile,
  provaInEsame,
  type RigaEsame,
} from '../repository-esame';
import { sorteDellAtto } from '../repository-sorte';

/**
 * Keeps a signed file of which a person has to judge, with its evidence, as it came. Refuses (REGOLA) a second one for the same signature
 * while the first waits.
 */
export async function mettereInEsame(
  contesto: Pick<Contesto<unknown>, 'tx' | 'attore' | 'now' | 'nuovoId'>,
  copia: CopiaFirmata<ProvaDiCopia>,
): Promise<string> {
  const { tx, attore, now, nuovoId } = contesto;
  const { documento, parte } = copia;
  const esame = {
    erogatoreId: attore.erogatoreId,
    id: nuovoId(),
    documentoId: await archiviareFirmato(contesto, copia, { tipo: 'FIRMA_IN_ESAME', stato: 'RICEVUTO' }),
    originaleId: documento.id,
    convenzioneId: documento.convenzioneId,
    enteId: documento.enteId,
    parte,
    caricataDa: attore.tipo === 'PERSONA' ? attore.utenteId : null,
    caricataIl: now,
  };
  if (!(await apriEsame(tx, esame))) throw giaInEsame();
  return esame.id;
}

/** Who may decide of a file: never who has handed it in nor who has signed it, as long as somebody else of the comune can (four eyes). */
export async function chiEsamina(tx: Tx, attore: Attore, esame: RigaEsame, now: Date): Promise<Giudizio> {
  const { utenteId } = personaDelComune(attore);
  const { firme } = await provaInEsame(tx, esame);
  const firmatari = firme.flatMap(({ codiceFiscale }) => (codiceFiscale ? [normalizzaCodiceFiscale(codiceFiscale)] : []));
  const parti = { caricataDa: esame.caricataDa, firmatari };
  const { caricato, firmato } = await parteNelFile(tx, utenteId, parti);
  const parte = caricato && firmato ? 'CARICATO_E_FIRMATO' : caricato ? 'CARICATO' : firmato ? 'FIRMATO' : null;
  return giudizio(parte, parte !== null && (await altriCheEsaminano(tx, parti, now)));
}

/** The same of a file by its id, for whoever reads: null for who does not examine at all. */
export async function giudizioDi(tx: Tx, attore: Attore, id: string, now: Date): Promise<Giudizio | null> {
  return puo(attore, 'firma:esaminare') ? chiEsamina(tx, attore, await leggiEsame(tx, id), now) : null;
}

/** Why a file of that act is taken no more, whoever judges it, as a REGOLA refusal; null where it can be. */
export async function impedimentoAdAccettare(tx: Tx, originaleId: string, tipo: TipoDocumento): Promise<ErroreVarco | null> {
  return impedimentoDellaSorte(tipo, await sorteDellAtto(tx, originaleId), 'ESAME');
}

/** Which of these examinations this person may not decide: few are open at once. */
export async function esamiImpediti(tx: Tx, attore: Attore, ids: readonly string[], now: Date): Promise<Set<string>> {
  const impediti = new Set<string>();
  for (const id of ids) if (!(await chiEsamina(tx, attore, await leggiEsame(tx, id), now)).decide) impediti.add(id);
  return impediti;
}

/** Closes an examination by its reason; answers what part who decides has itself in the file, where nobody else could decide. */
export async function decidereEsame(
  { tx, attore, now }: Pick<Contesto<unknown>, 'tx' | 'attore' | 'now'>,
  id: string,
  { accetta, motivo }: { readonly accetta: boolean; readonly motivo: string },
): Promise<ParteNelFile> {
  const { utenteId } = personaDelComune(attore);
  const esame = await leggiEsame(tx, id);
  const chi = await chiEsamina(tx, attore, esame, now);
  if (!chi.decide) throw regola('QUATTRO_OCCHI', chi.avvertenza);
  await chiudiEsame(tx, id, {
    stato: accetta ? 'ACCETTATA' : 'RIFIUTATA',
    decisaDa: utenteId,
    decisaIl: now,
    motivo,
    parteDiChiDecide: chi.parte,
  });
  return chi.parte;
}

/** The evidence of a file that a person has taken: who looked, when, why, and with what part in it. */
export function provaEsaminata(
  prova: ProvaDiCopia,
  { attore, now }: Pick<Contesto<unknown>, 'attore' | 'now'>,
  { motivo, parte }: { readonly motivo: string; readonly parte: ParteNelFile },
): ProvaDiCopia {
  const { nominativo: esaminatoDa } = personaDelComune(attore);
  return { ...prova, esame: { esaminatoDa, esaminatoIl: now.toISOString(), motivo, ...(parte && { parteDiChiDecide: parte }) } };
}

/** An act is given up: what waited to be examined for it waits no more. */
export async function chiudereEsami(
  { tx, attore, now }: Pick<Contesto<unknown>, 'tx' | 'attore' | 'now'>,
  originaleId: string,
  motivo: string,
): Promise<void> {
  await chiudiEsamiDi(tx, originaleId, { decisaDa: personaDelComune(attore).utenteId, decisaIl: now, motivo });
}
