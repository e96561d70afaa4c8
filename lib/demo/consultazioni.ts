import { addGiorni } from '@/lib/core/date';
import { isErroreVarco } from '@/lib/core/errors';
import { aprireVisura } from '@/lib/visure/use-cases/aprire-visura';
import { cercarePersone } from '@/lib/visure/use-cases/cercare-persone';
import type { Conto } from './conto';
import type { Caso } from './popolazione/caso';
import type { Storia } from './regia';
import type { Scena } from './scena';

export type Abitudini = {
  /** Days ago of the first and of the last day of work. */
  readonly dal: number;
  readonly al: number;
  /** Chance that on a working day this operator has something to look up. */
  readonly frequenza: number;
  /** Most cases in one sitting. */
  readonly pratiche: number;
  readonly finalita: readonly string[];
  /** How this office writes the reference of a case; police write an opaque code. */
  readonly riferimento: (caso: Caso) => string;
};

const ORE = ['08:20', '09:05', '10:10', '11:35', '12:15', '14:50', '15:40', '16:25'];

/** Months of work of one operator. Ends by itself when the operator is kept out. */
export async function* consulta(scena: Scena, conto: Conto, caso: Caso, abitudini: Abitudini): Storia {
  const { calendario } = scena.teatro;
  for (let fa = abitudini.dal; fa >= abitudini.al; fa -= 1) {
    if (calendario.giorno(fa) !== addGiorni(calendario.oggi, -fa) || !caso.capita(abitudini.frequenza)) continue;
    yield calendario.alle(fa, caso.scegli(ORE));
    try {
      if (caso.capita(0.03)) await conto.sbagliaPassword();
      for (let pratica = caso.tra(1, abitudini.pratiche); pratica > 0; pratica -= 1) await unaPratica(scena, conto, caso, abitudini);
      await conto.esci();
    } catch (error) {
      if (isErroreVarco(error)) return;
      throw error;
    }
  }
}

/** One case: a search, then a visura or two of what was found. Now and then something is refused. */
async function unaPratica(scena: Scena, conto: Conto, caso: Caso, { finalita, riferimento }: Abitudini): Promise<void> {
  const motivazione = { finalita: caso.scegli(finalita), riferimento: riferimento(caso) };
  const criteri = scena.mestiere.cerca(caso);
  if (caso.capita(0.05))
    await rifiutata(async () => cercarePersone.esegui(await conto.richiesta(), { ...criteri, ...motivazione, riferimento: '' }));
  const esito = await rifiutata(async () => cercarePersone.esegui(await conto.richiesta(), { ...criteri, ...motivazione }));
  const trovato = esito?.risultati[0];
  if (!trovato) return;
  scena.teatro.orologio.passano(caso.tra(8, 40));
  for (const visura of scena.mestiere.apre(caso, trovato.di)) {
    await rifiutata(async () => aprireVisura.esegui(await conto.richiesta(), { visura, id: trovato.id, ...motivazione }));
    scena.teatro.orologio.passano(caso.tra(15, 90));
  }
}

/** What the door answers, or null when it refuses: the refusal is in the register, and the operator goes on. */
async function rifiutata<T>(richiesta: () => Promise<T>): Promise<T | null> {
  try {
    return await richiesta();
  } catch (error) {
    if (isErroreVarco(error) && error.codice !== 'SESSIONE_SCADUTA') return null;
    throw error;
  }
}
