import { cancellaBozza, leggiBozza, scriviBozza } from '../modulo/bozze';
import { impronta } from './campi-cambiati';

type Valori = Record<string, unknown>;

/**
 * What is being typed in one step of a draft, kept in the tab at every key until the server has it: a reload in that moment shows a page
 * written before the saving arrived. Beside the values stand the states of the server that they come after: the one that was read, and
 * every saving sent whose answer has not come. A page in any other state was written by somebody else, later, and wins.
 */
export function copiaNelBrowser(chiave: string, delServer: Valori) {
  let dopo = [impronta(delServer)];
  return {
    /** The values to put back in the form, or null when the server has them or has newer ones. */
    daRimettere(): Valori | null {
      const copia = leggiBozza(chiave) as { valori?: Valori; dopo?: readonly string[] } | null;
      const [letto] = dopo;
      if (copia?.valori && letto !== undefined && copia.dopo?.includes(letto) && impronta(copia.valori) !== letto) return copia.valori;
      cancellaBozza(chiave);
      return null;
    },
    /** At every key. */
    scrivi(valori: Valori): void {
      scriviBozza(chiave, { valori, dopo });
    },
    /** A saving leaves with those values. */
    inviata(valori: Valori): void {
      dopo = [...dopo, impronta(valori)];
      scriviBozza(chiave, { valori, dopo });
    },
    /** The server holds `salvati`; what was typed meanwhile stays. */
    arrivata(salvati: unknown, adesso: Valori): void {
      dopo = [impronta(salvati)];
      if (impronta(adesso) === dopo[0]) cancellaBozza(chiave);
      else scriviBozza(chiave, { valori: adesso, dopo });
    },
    /** Nothing of this step is to be put back any more. */
    dimentica(salvati: unknown): void {
      dopo = [impronta(salvati)];
      cancellaBozza(chiave);
    },
  };
}
export type CopiaNelBrowser = ReturnType<typeof copiaNelBrowser>;
