import { titoloVisura } from '@/lib/banche/domain/elenco';
import { compilaRegole } from '@/lib/clausole/compila';
import { istanziare } from '@/lib/clausole/istanza';
import type { Regole, TipoEnte } from '@/lib/clausole/regole/regole';
import type { ClausolaScritta } from '@/lib/clausole/tipi';
import { isErroreVarco } from '@/lib/core/errors';
import { nomeRiconosciuto } from '../domain/fogli';
import { errore, type Posto, type Problema } from '../domain/problema';
import { isVuota, type Letta } from '../lettura/righe';
import type { RigaConvenzione } from '../schema-righe';
import type { Fatti, ModelloNoto } from './fatti';

type Clausolata = { readonly clausole: readonly ClausolaScritta[]; readonly regole: Regole; readonly profilo: string };
/** `regole`: those of the model as it is, null where they do not hold together; `concesso`: null where the row grants what it cannot. */
type Concessione = { readonly regole: Regole | null; readonly concesso: Clausolata | null };

/** The model of that code or name, of that version or the last one. */
export function modelloDi({ modelli }: Pick<Fatti, 'modelli'>, modello: string, versione: number | undefined): ModelloNoto | null {
  const cercato = nomeRiconosciuto(modello);
  const suoi = modelli.filter(({ codice, nome }) => [codice, nome].some((uno) => nomeRiconosciuto(uno) === cercato));
  return suoi.find((uno) => versione === undefined || uno.versione === versione) ?? null;
}

/**
 * CA-08, CH-02, FU-11: the clauses under which it was signed: those of the model, narrowed to what the act granted, and to the kind of its
 * ente (SA-19; undefined where no row says who it is, which is told beside). What the model does not admit was not granted by that model,
 * and is told column by column.
 */
export function concessione(
  posto: Posto,
  letta: Letta<RigaConvenzione>,
  { modello, tipoEnte }: { readonly modello: ModelloNoto; readonly tipoEnte: TipoEnte | undefined },
  problemi: Problema[],
): Concessione {
  const refuso = (chiave: string, frase: string) => void problemi.push(errore(posto, chiave, frase));
  let regole: Regole | null = null;
  try {
    regole = compilaRegole(modello.clausole);
    const prima = problemi.length;
    const { profilo, visure } = ammessi(letta, modello, regole, refuso);
    const { intera } = letta;
    if (problemi.length > prima || !intera || !profilo) return { regole, concesso: null };
    const { finalita, numeroAccessi, motivoAnpr = null } = intera;
    const clausole = istanziare(modello.clausole, { visure, profilo, finalita, numeroAccessi, motivoAnpr, tipoEnte });
    return { regole, concesso: { clausole, regole: compilaRegole(clausole), profilo: profilo.codice } };
  } catch (error) {
    if (!isErroreVarco(error)) throw error;
    refuso('modello', error.message);
    return { regole, concesso: null };
  }
}

/** Of what the row grants, what the model admits. */
function ammessi(
  letta: Letta<RigaConvenzione>,
  { codice, profili }: ModelloNoto,
  regole: Regole,
  refuso: (chiave: string, frase: string) => void,
) {
  const { profilo: scritto, visure: scritte = [], numeroAccessi } = letta.valori;
  const profilo = profili.find((uno) => scritto !== undefined && nomeRiconosciuto(uno.codice) === nomeRiconosciuto(scritto));
  if (scritto !== undefined && (!profilo || !regole.profili.includes(profilo.codice)))
    refuso('profilo', `«${scritto}» non è tra i profili del modello ${codice}: ${regole.profili.join(', ')}.`);
  const visure = scritte.flatMap((scritta) => {
    const nota = regole.visure.find((una) => [una, titoloVisura(una)].some((nome) => nomeRiconosciuto(nome) === nomeRiconosciuto(scritta)));
    if (nota === undefined) refuso('visure', `«${scritta}» non è tra le visure del modello ${codice}: ${regole.visure.join(', ')}.`);
    return nota === undefined ? [] : [nota];
  });
  if (numeroAccessi !== undefined && regole.tettoOperatori !== null && numeroAccessi > regole.tettoOperatori)
    refuso('numeroAccessi', `Il modello ammette al massimo ${regole.tettoOperatori} accessi.`);
  if (regole.decadenzaAnpr && isVuota(letta, 'motivoAnpr'))
    refuso('motivoAnpr', 'Il modello decade con ANPR: scrivi perché ANPR non serviva ancora questo ente.');
  return { profilo, visure };
}
