/** What an operator typed to search, brought to what the data bank can be asked. */
import type { BancaDati, Criteri, VoceChiesta } from '@/lib/core/banca';
import { formatoItaliano, isDataIso } from '@/lib/core/date';
import { nonValido } from '@/lib/core/errors';
import { minuscola } from '@/lib/core/parole';

/** One line for the only box, or a form of the bank with its entries. */
export type Cercato = { readonly testo: string } | Criteri;

/** What was typed under a label, as the person who prints the answer reads it. */
export type VoceScritta = { readonly etichetta: string; readonly valore: string };

/** A line can be cut in many ways: beyond these it is no person's name any more, and each costs a search. */
const MODI = 6;

/** Ways to search for what was typed, the likeliest first; NON_VALIDO when one line says too little to be one of them. */
export function modiDiCercare(banca: BancaDati, cercato: Cercato): readonly Criteri[] {
  if ('ricerca' in cercato) return [cercato];
  const modi = banca.interpreta(cercato.testo).slice(0, MODI);
  if (modi.length > 0) return modi;
  const esempi = banca.ricerche.flatMap(({ esempio }) => (esempio ? [`«${esempio}»`] : []));
  throw nonValido({
    testo: `Da quello che hai scritto non si capisce che cosa cercare: scrivi, per esempio, ${esempi.join(' o ')}.`,
  });
}

/** The names and codes among what was typed, whichever way it is read. */
export function nomiCercati(banca: BancaDati, cercato: Cercato): readonly string[] {
  const modi = 'ricerca' in cercato ? [cercato] : banca.interpreta(cercato.testo);
  return modi.flatMap((criteri) => banca.nomiCercati(criteri));
}

/** Search keys as the register keeps them: what was typed, entry by entry, and for one line also how it was read. */
export function chiaviDi(cercato: Cercato, letto?: Criteri): Record<string, string> {
  const riga: Record<string, string> = 'testo' in cercato ? { testo: cercato.testo } : {};
  const criteri = letto ?? ('ricerca' in cercato ? cercato : null);
  return { ...riga, ...(criteri ? { tipo: criteri.ricerca, ...criteri.voci } : {}) };
}

/** The same for whoever reads a sheet: labels of the bank's own form. */
export function cercatoInParole(banca: BancaDati, { ricerca, voci }: Criteri): VoceScritta[] {
  return vociInParole(banca.ricerche.find(({ codice }) => codice === ricerca)?.voci ?? [], voci);
}

/** How what was typed was read, in a sentence: who typed one line sees whether it was understood. */
export function fraseCercato(cercato: readonly VoceScritta[]): string {
  return `Cercato: ${cercato.map(({ etichetta, valore }) => `${minuscola(etichetta)} ${valore.toUpperCase()}`).join(', ')}.`;
}

/** Entries with the labels under which they were asked, in their order. */
export function vociInParole(chieste: readonly VoceChiesta[], voci: Readonly<Record<string, string>>): VoceScritta[] {
  return chieste.flatMap(({ nome, etichetta, forma }) => {
    const valore = voci[nome];
    if (!valore) return [];
    return [{ etichetta, valore: forma === 'DATA' && isDataIso(valore) ? formatoItaliano(valore) : valore }];
  });
}
