import { PREDEFINITI } from '@/lib/clausole/modelli';
import { completare } from '@/lib/clausole/modelli/completare';
import type { ModelloPredefinito } from '@/lib/clausole/modelli/tipi';
import { addGiorni, oggi } from '@/lib/core/date';
import { aprirePredefinito } from '@/lib/modelli/use-cases/aprire-predefinito';
import type { ComuneDemo } from './comuni/tipi';

/** The presets of the acts of that comune, with what it has decided of them: the first is the one to which the stories adhere. */
export function modelliDi({ codice, decisioni }: Pick<ComuneDemo, 'codice' | 'decisioni'>): ModelloPredefinito[] {
  return PREDEFINITI.filter(({ erogatore }) => erogatore === codice).map((modello) => ({
    ...modello,
    clausole: completare(modello.clausole, decisioni),
  }));
}

/** Opens them, under an act of a week before; answers their ids by code, in the same order. */
export async function aprireModelli(
  comune: ComuneDemo,
  sistema: Parameters<typeof aprirePredefinito.esegui>[0],
): Promise<ReadonlyMap<string, string>> {
  const aperti = new Map<string, string>();
  const atto = { attoNumero: comune.approvazione.attoNumero, attoData: addGiorni(oggi(sistema.now), -7) };
  for (const { codice } of modelliDi(comune)) {
    const { id } = await aprirePredefinito.esegui(sistema, { predefinito: codice, decisioni: comune.decisioni, ...atto });
    aperti.set(codice, id);
  }
  return aperti;
}
