import { titoloVisura } from '@/lib/banche/domain/elenco';
import { compilaRegole } from '@/lib/clausole/compila';
import { istanziare } from '@/lib/clausole/istanza';
import type { Regole, TipoEnte } from '@/lib/clausole/regole';
import type { ClausolaScritta } from '@/lib/clausole/tipi';
import { isErroreVarco } from '@/lib/core/errors';
import { nomeRiconosciuto } from '../domain/fogli';
import { errore, type Posto, type Problema } from '../domain/problema';
import type { RigaConvenzione } from '../schema-righe';
import type { Fatti, ModelloNoto } from './fatti';

type Clausolata = { readonly clausole: readonly ClausolaScritta[]; readonly regole: Regole; readonly profilo: string };

/** The model of that code or name, of that version or the last one. */
export function modelloDi({ modelli }: Pick<Fatti, 'modelli'>, { modello, versioneModello }: RigaConvenzione): ModelloNoto | null {
  const cercato = nomeRiconosciuto(modello);
  const suoi = modelli.filter(({ codice, nome }) => [codice, nome].some((uno) => nomeRiconosciuto(uno) === cercato));
  return suoi.find(({ versione }) => versioneModello === undefined || versione === versioneModello) ?? null;
}

/**
 * CA-08, CH-02, FU-11: the clauses under which it was signed: those of the model, narrowed to what the act granted, and to the kind of its
 * ente (SA-19; undefined where no row says who it is, which is told beside). What the model does not admit was not granted by that model,
 * and is told column by column; null then.
 */
export function clausolata(
  posto: Posto,
  riga: RigaConvenzione,
  { modello, tipoEnte }: { readonly modello: ModelloNoto; readonly tipoEnte: TipoEnte | undefined },
  problemi: Problema[],
): Clausolata | null {
  const prima = problemi.length;
  const refuso = (chiave: string, frase: string) => void problemi.push(errore(posto, chiave, frase));
  try {
    const regole = compilaRegole(modello.clausole);
    const profilo = modello.profili.find(({ codice }) => nomeRiconosciuto(codice) === nomeRiconosciuto(riga.profilo));
    if (!profilo || !regole.profili.includes(profilo.codice))
      refuso('profilo', `«${riga.profilo}» non è tra i profili del modello ${modello.codice}: ${regole.profili.join(', ')}.`);
    const visure = riga.visure.flatMap((scritta) => {
      const nota = regole.visure.find((codice) =>
        [codice, titoloVisura(codice)].some((nome) => nomeRiconosciuto(nome) === nomeRiconosciuto(scritta)),
      );
      if (nota === undefined)
        refuso('visure', `«${scritta}» non è tra le visure del modello ${modello.codice}: ${regole.visure.join(', ')}.`);
      return nota === undefined ? [] : [nota];
    });
    if (regole.tettoOperatori !== null && riga.numeroAccessi > regole.tettoOperatori)
      refuso('numeroAccessi', `Il modello ammette al massimo ${regole.tettoOperatori} accessi.`);
    if (regole.decadenzaAnpr && riga.motivoAnpr === undefined)
      refuso('motivoAnpr', 'Il modello decade con ANPR: scrivi perché ANPR non serviva ancora questo ente.');
    if (problemi.length > prima || !profilo) return null;
    const { finalita, numeroAccessi, motivoAnpr = null } = riga;
    const clausole = istanziare(modello.clausole, { visure, profilo, finalita, numeroAccessi, motivoAnpr, tipoEnte });
    return { clausole, regole: compilaRegole(clausole), profilo: profilo.codice };
  } catch (error) {
    if (!isErroreVarco(error)) throw error;
    refuso('modello', error.message);
    return null;
  }
}
