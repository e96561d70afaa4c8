import { istanteItaliano } from '@/lib/core/date';
import { ErroreVarco } from '@/lib/core/errors';
import { nomeDelDocumento, type DaNominare } from './nomi';
import { isStipula } from './raccolta';

/** A document of the archive that Varco has composed. */
export type Composto = DaNominare & {
  readonly daFirmare: boolean;
  /** It belongs to a request to adhere, not to a convenzione yet. */
  readonly dellaDomanda: boolean;
};

/** What is asked for where a document of Varco's has come instead. */
const QUI = {
  ATTO: 'Qui si carica soltanto un atto scritto fuori da Varco.',
  SCANSIONE: 'Qui si carica soltanto la scansione del foglio firmato a mano.',
} as const;
export type QuiSiCarica = keyof typeof QUI;

/**
 * Refuses (NON_VALIDO) a file that is a document of ours (SA-10, CA-16): its signatures are judged against its own bytes, on its own page,
 * and bring about what that act says. Null: which one is not known, or is not for this reader.
 */
export function rifiutoDelComposto(documento: Composto | null, qui: QuiSiCarica): ErroreVarco {
  const frase = `${documento ? quale(documento) : 'Questo file è un documento composto da Varco.'} ${QUI[qui]} ${dove(documento)}`;
  return new ErroreVarco('NON_VALIDO', 'COMPOSTO_DA_VARCO', frase, { file: frase });
}

function quale(documento: Composto): string {
  return `Questo file è «${nomeDelDocumento(documento)}», che Varco ha composto il ${istanteItaliano(documento.creatoIl)}${documento.daFirmare ? ' e che è ancora da firmare' : ''}.`;
}

function dove(documento: Composto | null): string {
  if (documento && !documento.daFirmare) return 'Quel documento è già in archivio, e non si carica di nuovo.';
  if (documento && isStipula(documento.tipo)) return 'La sua copia firmata digitalmente si carica nella pagina della convenzione.';
  if (documento?.dellaDomanda) return 'La sua copia firmata si carica nella pagina della domanda di adesione.';
  const chi = documento ? 'La sua copia firmata' : 'La copia firmata di un documento di Varco';
  return `${chi} si carica nella pagina «Firma del documento», che si apre da «Documenti».`;
}
