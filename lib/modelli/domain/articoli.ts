import { articoloScritto } from '@/lib/clausole/articolo-scritto';
import { CATALOGO, type ChiaveClausola } from '@/lib/clausole/catalogo';
import { segnapostiDellaClausola, valoriDellaClausola } from '@/lib/clausole/comma';
import { controllareArticolo } from '@/lib/clausole/controllare-articolo';
import type { attiDiEsempio } from '@/lib/clausole/esempio';
import { leggereClausola, leggereClausole } from '@/lib/clausole/leggere';
import type { Clausola, ClausolaScritta, TestoArticolo } from '@/lib/clausole/tipi';
import type { Valori } from '@/lib/core/testo/comporre-testo';
import type { ErroreTesto, Vocabolario } from '@/lib/core/testo/controllare-testo';

export function testiUguali(uno: TestoArticolo, altro: TestoArticolo): boolean {
  return articoloScritto(uno) === articoloScritto(altro);
}

/** The set with that wording of that clause; the catalogue's own is not written, so that it is known for what it is. */
export function conTesto(clausole: readonly ClausolaScritta[], chiave: string, testo: TestoArticolo): ClausolaScritta[] {
  return clausole.map((scritta) => {
    if (scritta.chiave !== chiave) return scritta;
    const { testo: _, ...senza } = scritta;
    return testiUguali(testo, leggereClausola(senza).testo) ? senza : { ...senza, testo };
  });
}

/** Every wording written out: what the Giunta approves does not change when the catalogue does. */
export function conTestiFissati(clausole: readonly ClausolaScritta[]): ClausolaScritta[] {
  return clausole.map((scritta) => ({ ...scritta, testo: leggereClausola(scritta).testo }));
}

export type Esempi = ReturnType<typeof attiDiEsempio>;

/** What the placeholders of a clause say in each of the acts of an invented ente; null where it has no article. */
export function valoriNegliEsempi(chiave: ChiaveClausola, esempi: Esempi): readonly (Valori | null)[] {
  return esempi.map(({ clausole, contesto }) => {
    const scritta = clausole.find((una) => una.chiave === chiave);
    if (!scritta) return null;
    const { clausola, parametri } = leggereClausola(scritta);
    return valoriDellaClausola(clausola, parametri, contesto);
  });
}

/** What the wording of a clause may name, and what it must. */
export function vocabolarioDellaClausola(clausola: Pick<Clausola, 'segnaposti'>): Vocabolario {
  return { segnaposti: segnapostiDellaClausola(clausola), inserti: {} };
}

/** What is wrong with the wordings of a set, clause by clause; only those with something wrong. */
export function erroriDeiTesti(
  clausole: readonly ClausolaScritta[],
  esempi: Esempi,
): { chiave: ChiaveClausola; nome: string; errori: ErroreTesto[] }[] {
  return leggereClausole(clausole)
    .map(({ chiave, clausola, testo }) => ({
      chiave,
      nome: CATALOGO[chiave].nome,
      errori: controllareArticolo(articoloScritto(testo), vocabolarioDellaClausola(clausola), valoriNegliEsempi(chiave, esempi)),
    }))
    .filter(({ errori }) => errori.length > 0);
}
