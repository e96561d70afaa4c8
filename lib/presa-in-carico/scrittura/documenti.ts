import { formatoItaliano } from '@/lib/core/date';
import { TIPI_DOCUMENTO } from '@/lib/core/documenti';
import { firmaDelFile, firmaInParole } from '@/lib/documenti/domain/firma-del-file';
import { archiviareDaPresa } from '@/lib/platform/archivio';
import { registrareDiAllora } from '@/lib/protocollo/steps';
import type { ConvenzioneInPiano, DocumentoInPiano } from '../esame/piano';
import type { Scrittura } from './scrittura';

type Di = { readonly convenzioneId: string; readonly enteId: string };

/** The papers as they came, with the day that they bear and the protocol that they had; an entry may cover an act with its annexes. */
export async function scrivereDocumenti(
  scrittura: Scrittura,
  piano: ConvenzioneInPiano,
  ids: ReadonlyMap<DocumentoInPiano, string>,
  di: Di,
): Promise<void> {
  const entrate = new Map<string, string>();
  for (const [documento, id] of ids) {
    const { protocollo } = documento;
    const chiave = protocollo && `${protocollo.data}/${protocollo.numero}`;
    const gia = chiave === null ? null : (entrate.get(chiave) ?? null);
    const protocolloId = protocollo === null ? null : (gia ?? (await registrare(scrittura, piano, documento, { id, ...di })));
    if (chiave !== null && protocolloId !== null) entrate.set(chiave, protocolloId);
    await archiviare(scrittura, piano, documento, { id, protocolloId, ...di });
    await scrittura.fatte(1);
  }
}

async function archiviare(
  { contesto: { tx, now, registraAnche }, presa, voci }: Scrittura,
  { numero, operatori }: ConvenzioneInPiano,
  documento: DocumentoInPiano,
  { id, protocolloId, ...di }: Di & { readonly id: string; readonly protocolloId: string | null },
): Promise<void> {
  const { erogatoreId, presaId, da } = presa;
  const { file, tipo, titolo, data, verso, prova } = documento;
  const { nome, mime, sha256, dimensione } = file;
  await archiviareDaPresa(
    tx,
    {
      ...{ erogatoreId, id, ...di, tipo, titolo, nome, mime, verso, prova, protocolloId },
      creatoIl: now,
      creatoDa: da,
      presaInCaricoId: presaId,
      datatoIl: data,
      stato: protocolloId === null ? 'RICEVUTO' : 'PROTOCOLLATO',
    },
    { sha256, dimensione },
  );
  const firma = firmaDelFile(prova);
  const nominati = tipo === 'DESIGNAZIONE' ? operatori.filter(({ designazione }) => designazione?.percorso === file.percorso).length : 0;
  registraAnche({ ...di, oggetto: id, dettagli: { presa: presaId, cosa: 'DOCUMENTO', tipo, sha256, firma: firma?.esito, nominati } });
  voci.push({
    ...{ cosa: 'DOCUMENTO', id, convenzione: numero, convenzioneId: di.convenzioneId },
    nome: `${titolo ?? TIPI_DOCUMENTO[tipo].nome} del ${formatoItaliano(data)} (${nome})`,
    nota: firma ? firmaInParole(firma) : '',
  });
}

async function registrare(
  { contesto, presa, voci }: Scrittura,
  { numero, ente }: ConvenzioneInPiano,
  { protocollo, tipo, titolo, verso, file }: DocumentoInPiano,
  { id: documentoId, convenzioneId, enteId }: Di & { readonly id: string },
): Promise<string> {
  if (!protocollo) throw new Error('A document without a protocol has no entry');
  const { tx, now, nuovoId, registraAnche } = contesto;
  const id = nuovoId();
  const oggetto = `${titolo ?? TIPI_DOCUMENTO[tipo].nome}, convenzione n. ${numero} (${ente.denominazione})`;
  const chi = verso === 'ENTRATA' ? { mittente: ente.denominazione } : verso === 'USCITA' ? { destinatario: ente.denominazione } : {};
  const { erogatoreId, da } = presa;
  const voce = { erogatoreId, id, verso, oggetto, ...chi, enteId, documentoId, impronta: file.sha256, ...protocollo, da };
  await registrareDiAllora(tx, voce, now);
  registraAnche({ convenzioneId, enteId, oggetto: id, dettagli: { presa: presa.presaId, cosa: 'PROTOCOLLO', ...protocollo } });
  voci.push({
    ...{ cosa: 'PROTOCOLLO', id, convenzione: numero, convenzioneId },
    nome: `n. ${protocollo.numero} del ${formatoItaliano(protocollo.data)}`,
    nota: oggetto,
  });
  return id;
}
