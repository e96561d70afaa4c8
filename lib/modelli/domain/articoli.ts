import { articoloScritto, testoDellArticolo } from '@/lib/clausole/articolo/articolo-scritto';
import type { ChiaveClausola } from '@/lib/clausole/catalogo';
import { valoriDellaClausola, vocabolarioDellaClausola } from '@/lib/clausole/articolo/comma';
import { controllareForma } from '@/lib/clausole/articolo/controllare-articolo';
import { isChiaveCornice, isCornice, testoDellaCornice } from '@/lib/clausole/articolo/cornice';
import type { attiDiEsempio } from '@/lib/clausole/esempio';
import { definizioneDi, definizioniDi, leggereClausola, type DefinizioneLetta } from '@/lib/clausole/leggere';
import type { Clausola, ClausolaScritta, TestoArticolo } from '@/lib/clausole/tipi';
import { materiaDellaCornice } from '@/lib/convenzioni/domain/cornice';
import type { Materia, Valori } from '@/lib/core/testo/comporre-testo';
import type { ErroreTesto } from '@/lib/core/testo/controllare-testo';
import type { FormaTesto } from '@/lib/core/testo/lavorazione';
import { convenzioneDiEsempio } from './esempio';

/** Whether one who reads them in the workshop sees the same. */
export function testiUguali(clausola: Pick<Clausola, 'parte'>, uno: TestoArticolo, altro: TestoArticolo): boolean {
  return comeSiScrive(clausola, uno) === comeSiScrive(clausola, altro);
}

/** The set with that wording of that clause; the catalogue's own is not written, so that it is known for what it is. */
export function conTesto(clausole: readonly ClausolaScritta[], chiave: string, testo: TestoArticolo): ClausolaScritta[] {
  return clausole.map((scritta) => {
    if (scritta.chiave !== chiave) return scritta;
    const { testo: _, ...senza } = scritta;
    const { clausola, testo: diVarco } = definizioneDi(senza);
    return testiUguali(clausola, testo, diVarco) ? senza : { ...senza, testo };
  });
}

/** The set with those parameters of that clause, at the catalogue's version. */
export function conParametri(clausole: readonly ClausolaScritta[], chiave: string, parametri: unknown): ClausolaScritta[] {
  return clausole.map((scritta) =>
    scritta.chiave === chiave ? { ...scritta, versione: definizioneDi(scritta).clausola.versione, parametri } : scritta,
  );
}

/** Every wording written out: what the Giunta approves does not change when the catalogue does. */
export function conTestiFissati(clausole: readonly ClausolaScritta[]): ClausolaScritta[] {
  return clausole.map((scritta) => ({ ...scritta, testo: definizioneDi(scritta).testo }));
}

export type Esempi = ReturnType<typeof attiDiEsempio>;

/** What the placeholders of a clause say in each of the acts of an invented ente; null where it has no article. */
export function valoriNegliEsempi(chiave: ChiaveClausola, esempi: Esempi): readonly (Valori | null)[] {
  return esempi.map((esempio) => {
    if (isChiaveCornice(chiave)) return materiaDellaCornice(chiave, convenzioneDiEsempio(esempio)).valori;
    const scritta = esempio.clausole.find((una) => una.chiave === chiave);
    if (!scritta) return null;
    const { clausola, parametri } = leggereClausola(scritta);
    return valoriDellaClausola(clausola, parametri, esempio.contesto);
  });
}

/** The parts that a person cannot write by hand, as the first example has them. */
export function insertiNellEsempio(chiave: ChiaveClausola, [pieno]: Esempi): Materia['inserti'] {
  return isChiaveCornice(chiave) ? materiaDellaCornice(chiave, convenzioneDiEsempio(pieno)).inserti : {};
}

/** Premises and closing are written as acts are. */
export function formaDi({ parte }: Pick<Clausola, 'parte'>): FormaTesto {
  return isCornice(parte) ? 'ATTO' : 'ARTICOLO';
}

/** As it is written in the workshop, and back as it is kept: an article by its commi, premises and closing in one piece. */
export function comeSiScrive({ parte }: Pick<Clausola, 'parte'>, testo: TestoArticolo): string {
  return isCornice(parte) ? testoDellaCornice(testo) : articoloScritto(testo);
}
export function comeSiConserva({ parte, testo }: Pick<Clausola, 'parte' | 'testo'>, scritto: string): TestoArticolo {
  return isCornice(parte) ? { titolo: testo.titolo, commi: [scritto] } : testoDellArticolo(scritto);
}

/** What is wrong with a wording that somebody has written for that clause. */
function erroriDelTesto({ clausola, chiave, testo }: DefinizioneLetta, esempi: Esempi): ErroreTesto[] {
  const casi = valoriNegliEsempi(chiave, esempi);
  return controllareForma(formaDi(clausola), comeSiScrive(clausola, testo), vocabolarioDellaClausola(clausola), casi);
}

/** What is wrong with the wordings of a set, clause by clause; only those with something wrong. */
export function erroriDeiTesti(
  clausole: readonly ClausolaScritta[],
  esempi: Esempi,
): { chiave: ChiaveClausola; nome: string; errori: ErroreTesto[] }[] {
  return definizioniDi(clausole)
    .map((letta) => ({ chiave: letta.chiave, nome: letta.clausola.nome, errori: erroriDelTesto(letta, esempi) }))
    .filter(({ errori }) => errori.length > 0);
}
