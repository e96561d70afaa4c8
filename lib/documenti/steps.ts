import type { DataIso } from '@/lib/core/date';
import type { ParteFirmataria, TipoDocumento, Verso } from '@/lib/core/documenti';
import type { Tx } from '@/lib/platform/db';
import { archiviare } from '@/lib/platform/archivio';
import type { PdfComposto } from '@/lib/platform/pdf/genera-pdf';
import type { Contesto } from '@/lib/platform/use-case';
import { attiPossibili, passare, senzaProtocollo } from './domain/stati';
import { cambiaDocumento, documentoPerModifica, nomeLibero, prossimaVersione, type Legami } from './repository';

/** An act as it was composed. `firmeRichieste`: the parties in the order in which they sign; `id`: where the caller has promised one already. */
export type AttoGenerato = {
  readonly id?: string;
  readonly tipo: TipoDocumento;
  readonly titolo: string;
  /** Name of the file. */
  readonly nome: string;
  readonly pdf: PdfComposto;
  readonly legami: Legami;
  readonly firmeRichieste: readonly ParteFirmataria[];
  readonly verso: Verso;
  readonly anno?: number | null;
  /** The day that it tells, of a register of one day. */
  readonly giorno?: DataIso;
  /** Composed again it is another document, not a new version of this one. */
  readonly ripetibile?: boolean;
  /** The comune's own wording that it was written under; null: Varco's. */
  readonly testoId?: string | null;
  /** Whom it names as who signs it for the comune (LE-02). */
  readonly sottoscrittoreId?: string | null;
};

/**
 * Archives an act that Varco has composed, in its state: as a new version of those of the same kind for the same convenzione, adesione or
 * operatore, which stay, or as the first of its own. Every composed act passes here.
 */
export async function archiviareGenerato(
  { tx, attore, now, nuovoId }: Pick<Contesto<unknown>, 'tx' | 'attore' | 'now' | 'nuovoId'>,
  {
    id = nuovoId(),
    pdf: { byte, areeFirma },
    legami,
    anno = null,
    firmeRichieste,
    ripetibile = false,
    testoId = null,
    ...atto
  }: AttoGenerato,
): Promise<{ id: string; sha256: string; versione: number }> {
  const versione = ripetibile ? 1 : await prossimaVersione(tx, atto.tipo, legami, anno);
  const nome = ripetibile ? await nomeLibero(tx, atto.nome, legami, now) : atto.nome;
  const sha256 = await archiviare(
    tx,
    {
      ...atto,
      ...legami,
      nome,
      erogatoreId: attore.erogatoreId,
      id,
      anno,
      versione,
      mime: 'application/pdf',
      creatoIl: now,
      creatoDa: attore.tipo === 'PERSONA' ? attore.utenteId : null,
      stato: 'GENERATO',
      generato: true,
      firmeRichieste: [...firmeRichieste],
      testoAttoId: testoId,
      areeFirma,
    },
    byte,
  );
  return { id, sha256, versione };
}

/** A document that came with something which has now got its protocol (CA-01): it has the same; one that waits for signatures does not yet. */
export async function segnareProtocollato(tx: Tx, documentoId: string, protocolloId: string): Promise<void> {
  const documento = await documentoPerModifica(tx, documentoId);
  if (!attiPossibili(documento).includes('protocollare')) return;
  await cambiaDocumento(tx, documentoId, { stato: passare(documento, 'protocollare'), protocolloId });
}

/** The document's protocol has been annulled: it goes back to where it was. Refuses (REGOLA) once it has been sent. */
export async function ritirareProtocollo(tx: Tx, documentoId: string): Promise<void> {
  const documento = await documentoPerModifica(tx, documentoId);
  await cambiaDocumento(tx, documentoId, { stato: senzaProtocollo(documento, documento.generato), protocolloId: null });
}

/** The `prepare` of what takes an attachment, and of what takes an act that was not written by Varco. */
export { esaminareAllegato, esaminareAttoEsterno, esaminareFileEsterno } from './allegati/atto-esterno';

/** What is asked of a signed file: the verification, the judgement, what is kept of it, and the examination of what a person has to judge. */
export { verificareContro } from './firme/verifica-copia';
export { accettazioneCheBasta, copiaAccettata, type CopiaAccettata } from './firme/gia-esaminato';
export { assertOrdineDelleFirme } from './firme/ordine-firme';
export { chiPuoFirmare, giudicareFirma, provaDiFirma, type ChiFirma, type Firmatario, type ProvaVerificata } from './firme/giudizio-firma';
export { chiudereEsami, decidereEsame, esamiImpediti, impedimentoAdAccettare, mettereInEsame, provaEsaminata } from './firme/esame-firma';
export { esameAperto, leggiEsame, provaInEsame, type RigaEsame } from './repository-esame';

/** A signature that is awaited, and the copy that brings it. */
export { archiviareCopia, attendereFirma, giaInEsame, type CopiaFirmata } from './firme/copia-firmata';
export { ritirareScansione } from './firme/ritiro-autografa';
export { assertNonRiservato, chiCarica, isRiservato } from './chi';
export { contiDaFare, documentiDaFare, documentiDaFirmare, firmeDaEsaminare } from './repository-da-fare';
export { ritirareAtto, ritiroImpedito } from './ritiro';
export { documentoPerModifica, leggiDocumento, personeNominate, type RigaDocumento } from './repository';
export { attiInAttesa, attiInAttesaPerModifica, type AttoInAttesa, attoAlPostoDi } from './repository-versioni';
export { ultimiDelTipo } from './repository-fatti';
export { attiDelSeguito } from './repository-seguito';
export { ASPETTA_FIRMA, sorteDellAtto } from './repository-sorte';
export { attiDaFirmare, attiDelRichiedente } from './firme/atti-da-firmare';
export { firmeRaccolte } from './firme/firme-raccolte';
export { fileDelDocumento, fileDellaDomanda, fileFirmato, type FileFirmato } from './repository-file';
export type { AttoDaFirmareView, FirmeConProveView } from './views';
