import type { ParteFirmataria } from '@/lib/core/documenti';
import { normalizzaCodiceFiscale } from '@/lib/core/codice-fiscale';
import type { ProvaDiFirma } from './prova';

type Copia = { readonly parte: ParteFirmataria | null; readonly prova: ProvaDiFirma | null };

/**
 * The signed document, out of the copies that the parties handed in and the signatures they put, in order (CA-16): the last copy alone where
 * its recorded proof says that whoever signed the others signed it too; else every copy without which a signature would be missing. Whoever
 * is given the document is given all of them, so that nobody is shown one signature as if it were both.
 */
export function documentoFirmato<C extends Copia>(copie: readonly C[], firmeApposte: readonly ParteFirmataria[]): C[] {
  const diParte = firmeApposte.flatMap((parte) => copie.findLast((copia) => copia.parte === parte) ?? []);
  const ultima = diParte.at(-1);
  if (!ultima) return [];
  const sue = new Set(firmatariDi(ultima.prova));
  const compresa = ({ prova }: C): boolean => {
    const firmatari = firmatariDi(prova);
    return firmatari.length > 0 && firmatari.every((codice) => codice !== null && sue.has(codice));
  };
  return diParte.filter((copia) => copia === ultima || !compresa(copia));
}

/** Of a signature by hand nothing can be found again in another file. */
function firmatariDi(prova: ProvaDiFirma | null): (string | null)[] {
  if (prova === null || !('firme' in prova)) return [];
  return prova.firme.map(({ codiceFiscale }) => codiceFiscale && normalizzaCodiceFiscale(codiceFiscale));
}
