import { testiDelBlocco, type DocumentoPdf } from '@/lib/core/documento-pdf';
import { comeSiStampa } from '@/lib/core/stampa';

/** What the page adds to the texts of a document: bullets, numbers of articles and commi, ticks, amounts of a chart, words of form. */
const AGGIUNTE = /^(?:•|Art\.\d+–|\d+\.|–|\[x\]|\[\]|Oggetto:|Nessundatonelperiodo\.|[\d.,()]+|,segue)*$/;

const stretto = (testo: string): string => comeSiStampa(testo).replace(/\s+/g, '');

/**
 * The text that a screen reader meets (`letto`) against the document's own, in its order: each text once, nothing between two of them
 * but what the page adds. White space is left out, since lines end where the page wants.
 */
export function difettiDiLettura(letto: string, { ente, blocchi }: DocumentoPdf): string[] {
  const testi = [ente.denominazione, ente.sottotitolo, ...blocchi.flatMap(testiDelBlocco)].map(stretto).filter((testo) => testo !== '');
  const tutto = stretto(letto);
  let qui = 0;
  for (const testo of testi) {
    const posto = tutto.indexOf(testo, qui);
    if (posto < 0) return [`non si legge, o non al suo posto: «${testo.slice(0, 60)}»`];
    const inMezzo = tutto.slice(qui, posto);
    if (!AGGIUNTE.test(inMezzo)) return [`si legge in più: «${inMezzo.slice(0, 60)}» prima di «${testo.slice(0, 60)}»`];
    qui = posto + testo.length;
  }
  return AGGIUNTE.test(tutto.slice(qui)) ? [] : [`si legge in più alla fine: «${tutto.slice(qui, qui + 60)}»`];
}
