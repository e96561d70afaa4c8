import { regola } from '@/lib/core/errors';
import { erroriDiStampa, taciuti } from '@/lib/core/testo/controllare-testo';
import { segnapostiDi } from '@/lib/core/testo/segnaposti';
import { insertiDi, type Materia } from '@/lib/core/testo/comporre-testo';
import { inParole } from '@/lib/core/testo/lavorazione';
import { titoloDi, vocabolarioDi, type Atto } from './definizione';

/**
 * A wording is checked with examples before it is approved; a real act may still lack what no example lacks, and a word or a character may
 * have been taken out of Varco since. Refuses (REGOLA) the document then, so that nothing is signed that says less than it must: whoever
 * writes the act has typed nothing wrong, and reads where the comune mends its wording.
 */
export function assertDiceTutto<M>(atto: Atto<M>, testo: string, { valori, inserti }: Materia): void {
  const titolo = titoloDi(atto);
  const [nonStampabile] = erroriDiStampa(testo);
  if (nonStampabile)
    throw regola('TESTO_NON_STAMPABILE', `Il testo di «${titolo}» non si può stampare. ${inParole(nonStampabile)} ${rimedio(titolo)}`);
  const { segnaposti } = vocabolarioDi(atto);
  const messi = insertiDi(testo);
  const ignoti = [
    ...segnapostiDi(testo).flatMap(({ nome }) => (Object.hasOwn(segnaposti, nome) ? [] : [`{{${nome}}}`])),
    ...messi.flatMap((nome) => (Object.hasOwn(inserti, nome) ? [] : [`[[${nome}]]`])),
  ];
  if (ignoti.length > 0)
    throw regola('TESTO_CON_IGNOTI', `Il testo di «${titolo}» nomina ${elenco(ignoti)}, che Varco non conosce. ${rimedio(titolo)}`);
  const muti = [
    ...taciuti(testo, segnaposti, valori).map((nome) => `{{${nome}}} (${atto.segnaposti[nome]?.descrizione ?? ''})`),
    ...Object.entries(atto.inserti).flatMap(([nome, { obbligatorio, descrizione }]) =>
      obbligatorio && inserti[nome]?.length && !messi.includes(nome) ? [`[[${nome}]] (${descrizione})`] : [],
    ),
  ];
  if (muti.length > 0)
    throw regola(
      'TESTO_INCOMPLETO',
      `Con questi dati il testo di «${titolo}» non direbbe ${elenco(muti)}, che il documento deve dire. ${rimedio(titolo)}`,
    );
}

/** Where it is mended. */
function rimedio(titolo: string): string {
  return `Il comune lo corregge in Impostazioni → Testi degli atti → ${titolo}; poi il documento si può scrivere.`;
}

function elenco(nomi: readonly string[]): string {
  return [...new Set(nomi)].join(', ');
}
