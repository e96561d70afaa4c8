import type { TipoDocumento } from '@/lib/core/documenti';

/** The kinds that a sheet may name, and as what each is kept: nothing of them is composed by Varco, nor waits for a signature. */
export const TIPI_IN_CARICO = {
  CONVENZIONE: { nome: 'la convenzione firmata', tipo: 'CONVENZIONE_FIRMATA' },
  DESIGNAZIONE: { nome: 'la designazione di uno o più operatori', tipo: 'DESIGNAZIONE' },
  DOMANDA: { nome: 'la domanda di adesione', tipo: 'RICHIESTA_ADESIONE' },
  /** CA-14: it counts among those that the clause admits, and moves the term as the clause says. */
  RINNOVO: {
    nome: 'un rinnovo già firmato da entrambe le parti: la durata e i rinnovi ancora possibili ne tengono conto',
    tipo: 'RINNOVO',
  },
  ATTO: { nome: 'un altro atto della convenzione: atto aggiuntivo, nomina del responsabile, allegato', tipo: 'ATTO_PREGRESSO' },
  ALTRO: { nome: 'ogni altro documento', tipo: 'DOCUMENTO_PREGRESSO' },
} as const satisfies Readonly<Record<string, { readonly nome: string; readonly tipo: TipoDocumento }>>;

/** How the sheet says that a document was signed. */
export const FORME = { CARTA: 'scansione di un foglio firmato a mano', DIGITALE: 'firmato digitalmente' } as const;

/** What Varco says of a scan: it has looked at no signature, and who loads it answers for it. */
export const SU_CARTA =
  'Firmato su carta, come ha dichiarato chi lo ha preso in carico: questa è la scansione, e Varco non ne ha verificato le firme.';
