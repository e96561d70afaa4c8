import type { ParteFirmataria, TipoDocumento } from '@/lib/core/documenti';
import type { Tx } from '@/lib/platform/db';
import { firmaDelFile, type FirmaDelFile } from './domain/firma-del-file';
import type { ProvaDiFirma } from './domain/prova';

/** A file of the archive, with what was found of its signature. */
export type FileFirmato = {
  readonly id: string;
  readonly tipo: TipoDocumento;
  readonly parte: ParteFirmataria | null;
  readonly nome: string;
  readonly dimensione: number;
  readonly creatoIl: Date;
  readonly firma: FirmaDelFile | null;
};

type RigaFile = Omit<FileFirmato, 'tipo' | 'parte' | 'firma'> & { tipo: string; parte: string | null; prova: unknown };
const CAMPI = { id: true, tipo: true, parte: true, nome: true, dimensione: true, creatoIl: true, prova: true } as const;

const conFirma = ({ prova, tipo, parte, ...file }: RigaFile): FileFirmato => ({
  ...file,
  tipo: tipo as TipoDocumento,
  parte: parte as ParteFirmataria | null,
  firma: firmaDelFile(prova as ProvaDiFirma | null),
});

/** A file as the reader may see it; null where it sees none. */
export async function fileFirmato(tx: Tx, id: string): Promise<FileFirmato | null> {
  const riga = await tx.documento.findFirst({ where: { id }, select: CAMPI });
  return riga && conFirma(riga);
}

/** The files of a request, sent or written by Varco, the oldest first. */
export async function fileDellaDomanda(tx: Tx, adesioneId: string): Promise<FileFirmato[]> {
  const righe = await tx.documento.findMany({
    where: { adesioneId, convenzioneId: null },
    select: CAMPI,
    // Of one instant, what was sent stands before what Varco composed out of it.
    orderBy: [{ creatoIl: 'asc' }, { generato: 'asc' }, { id: 'asc' }],
  });
  return righe.map(conFirma);
}

/** A document and its signed copies, in the order of the signatures. */
export async function fileDelDocumento(tx: Tx, id: string): Promise<FileFirmato[]> {
  const righe = await tx.documento.findMany({
    where: { OR: [{ id }, { originaleId: id, tipo: { not: 'FIRMA_IN_ESAME' }, stato: { not: 'RITIRATO' } }] },
    select: CAMPI,
    orderBy: [{ originaleId: { sort: 'asc', nulls: 'first' } }, { creatoIl: 'asc' }, { parte: 'desc' }],
  });
  return righe.map(conFirma);
}
