import { SEZIONI, TIPI_DOCUMENTO, type Sezione, type TipoDocumento } from '@/lib/core/documenti';

const NUMERATE = Object.keys(SEZIONI) as readonly Sezione[];

const numerata = (posto: number, nome: string): string => `${String(posto + 1).padStart(2, '0')} ${nome}`;

/**
 * The folder of a kind of document in the archive that is downloaded: its section, numbered so that folders lie in the same order. A
 * signed copy without a kind of its own stands beside the act that it signs; a file that was not taken never does.
 */
export function cartellaDi(tipo: TipoDocumento, originale?: TipoDocumento): string {
  const { sezione } = TIPI_DOCUMENTO[tipo === 'ATTO_FIRMATO' && originale ? originale : tipo];
  return numerata(NUMERATE.indexOf(sezione), SEZIONI[sezione]);
}

/** What is in the archive besides the documents, after them. */
export const CARTELLA_VERIFICHE = numerata(NUMERATE.length, 'Verifiche delle firme');

/** The sections that hold something, each with its documents in the order in which they come. */
export function perSezione<D extends { readonly tipo: TipoDocumento }>(
  documenti: readonly D[],
): readonly { readonly sezione: Sezione; readonly documenti: readonly D[] }[] {
  return NUMERATE.map((sezione) => ({
    sezione,
    documenti: documenti.filter(({ tipo }) => TIPI_DOCUMENTO[tipo].sezione === sezione),
  })).filter((gruppo) => gruppo.documenti.length > 0);
}
