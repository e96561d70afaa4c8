import { z } from 'zod';
import { regola } from '@/lib/core/errors';
import { CATALOGO, CHIAVI_CLAUSOLE, type ChiaveClausola } from './catalogo';
import { datiDaUnoADue } from './profili-di-prima';
import { DA_COMPILARE, type Clausola, type ClausolaScritta, type TestoArticolo } from './tipi';

type Aggiornamento = (parametri: unknown) => unknown;
type Aggiornamenti = Readonly<Partial<Record<ChiaveClausola, Readonly<Record<number, Aggiornamento>>>>>;

type Versione<Chiave extends ChiaveClausola> = (typeof CATALOGO)[Chiave]['versione'];
/** The versions that came before that one, from 1. */
type Passate<Oggi extends number, Conto extends unknown[] = [unknown]> = Conto['length'] extends Oggi
  ? never
  : Conto['length'] | Passate<Oggi, [...Conto, unknown]>;

/**
 * How parameters written under an old version become the next one's: `AGGIORNAMENTI[chiave][n]` turns version n into n + 1. A clause whose
 * version is raised does not compile without; each entry has a fixture of its past version in the tests.
 */
const AGGIORNAMENTI: {
  readonly [Chiave in ChiaveClausola as Versione<Chiave> extends 1 ? never : Chiave]: Readonly<
    Record<Passate<Versione<Chiave>>, Aggiornamento>
  >;
} = {
  uso: {
    1: (parametri) => ({
      ...{ richiesteGiorno: null, richiesteOraConvenzione: null, richiesteGiornoConvenzione: null, richiesteMinuto: null },
      ...(parametri as object),
    }),
  },
  assistenza: {
    1: (parametri) => ({ ...{ inCopia: [], canale: 'EMAIL', continuo: false, interruzioni: 'ENTRAMBI' }, ...(parametri as object) }),
  },
  obblighi: { 1: (parametri) => ({ registroFlussi: false, ...(parametri as object) }) },
  credenziali: { 1: (parametri) => ({ proceduraPubblicata: false, ...(parametri as object) }) },
  verifiche: { 1: (parametri) => ({ annualeFruitore: false, attoDelTecnico: false, ...(parametri as object) }) },
  // The article said it without asking: it was always shown.
  sessioni: { 1: (parametri) => ({ ultimoAccesso: true, ...(parametri as object) }) },
  postazioni: { 1: (parametri) => ({ orario: 'LIBERO', identificazione: false, ...(parametri as object) }) },
  // The only bank that there was, under the only name that it had.
  oggetto: { 1: () => ({ banca: 'ANAGRAFE' }) },
  dati: { 1: datiDaUnoADue },
  // The purposes stood beside the clauses; what istanziare has put there already, stays.
  finalita: { 1: (parametri) => ({ concesse: null, ...(parametri as object) }) },
};

/** What a stored clause is, whatever its parameters. `testo`: the comune's own wording, or else the catalogue's. */
export type DefinizioneLetta = { readonly chiave: ChiaveClausola; readonly clausola: Clausola; readonly testo: TestoArticolo };
export type ClausolaLetta = DefinizioneLetta & { readonly parametri: unknown };

const testoSchema = z.object({ titolo: z.string(), commi: z.array(z.string()) });

const isChiave = (chiave: string): chiave is ChiaveClausola => (CHIAVI_CLAUSOLE as readonly string[]).includes(chiave);

/** What a stored clause is, whatever its parameters: also one that is still to be filled in. Refuses (REGOLA) an unknown one. */
export function definizioneDi({ chiave, testo }: Pick<ClausolaScritta, 'chiave' | 'testo'>): DefinizioneLetta {
  if (!isChiave(chiave)) throw regola('CLAUSOLA_SCONOSCIUTA', `La clausola «${chiave}» non esiste in questa versione di Varco.`);
  const clausola = CATALOGO[chiave] as unknown as Clausola;
  const letto = testoSchema.optional().safeParse(testo);
  if (!letto.success) throw regola('TESTO_NON_VALIDO', `Il testo della clausola «${clausola.nome}» non si legge: va scritto di nuovo.`);
  return { chiave, clausola, testo: letto.data ?? clausola.testo };
}

export const isDaCompilare = ({ parametri }: Pick<ClausolaScritta, 'parametri'>): boolean => parametri === DA_COMPILARE;

/** A stored clause, brought to today's version and checked by its schema. Refuses (REGOLA) one that is newer, malformed or to be filled in. */
export function leggereClausola(scritta: ClausolaScritta, aggiornamenti: Aggiornamenti = AGGIORNAMENTI): ClausolaLetta {
  const { chiave, clausola, testo } = definizioneDi(scritta);
  const { versione } = scritta;
  if (isDaCompilare(scritta)) throw regola('CLAUSOLA_DA_COMPILARE', `La clausola «${clausola.nome}» è da compilare.`);
  let parametri = scritta.parametri;
  for (let da = versione; da < clausola.versione; da += 1) {
    const aggiorna = aggiornamenti[chiave]?.[da];
    if (!aggiorna)
      throw regola(
        'CLAUSOLA_NON_AGGIORNABILE',
        `La clausola «${clausola.nome}» è scritta in una versione (${da}) che Varco non sa più leggere.`,
      );
    parametri = aggiorna(parametri);
  }
  if (versione > clausola.versione)
    throw regola('CLAUSOLA_FUTURA', `La clausola «${clausola.nome}» è scritta in una versione (${versione}) più recente di questo Varco.`);
  const letti = clausola.schema.safeParse(parametri);
  if (!letti.success)
    throw regola(
      'CLAUSOLA_NON_VALIDA',
      `La clausola «${clausola.nome}» non è valida: ${letti.error.issues[0]?.message ?? 'parametri errati.'}`,
    );
  return { chiave, clausola, parametri: letti.data, testo };
}

/** The set in the catalogue's order, whatever order it was stored in. Refuses a clause that stands twice. */
export function leggereClausole(scritte: readonly ClausolaScritta[]): ClausolaLetta[] {
  return inOrdine(scritte.map((scritta) => leggereClausola(scritta)));
}

/** The same, whatever the parameters. */
export function definizioniDi(scritte: readonly ClausolaScritta[]): DefinizioneLetta[] {
  return inOrdine(scritte.map(definizioneDi));
}

function inOrdine<Letta extends DefinizioneLetta>(lette: Letta[]): Letta[] {
  const doppia = lette.find((una, i) => lette.findIndex((altra) => altra.chiave === una.chiave) !== i);
  if (doppia) throw regola('CLAUSOLA_DOPPIA', `La clausola «${doppia.clausola.nome}» compare due volte.`);
  return lette.sort((a, b) => CHIAVI_CLAUSOLE.indexOf(a.chiave) - CHIAVI_CLAUSOLE.indexOf(b.chiave));
}
