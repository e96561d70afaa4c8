/** What other contexts read of the register beside the reader of `lettore.ts`. */
import type { Tx } from '@/lib/platform/db';
import type { Riga } from './domain/riga';
import { isStessoNome } from './domain/stesso-nome';
import { perCodiceFiscale } from './interrogazioni';
import { leggi } from './repository';

/** Who somebody says to be. */
type Generalita = { readonly codiceFiscale: string; readonly nome: string; readonly cognome: string };

/**
 * Under which cards the person with that codice fiscale stands, to be looked for in the register; none when it is not in the data bank, and
 * null when there it is somebody of another name.
 */
export async function identificativiDi(tx: Tx, { codiceFiscale, ...nominativo }: Generalita): Promise<string[] | null> {
  const { schede } = (await leggi(tx, perCodiceFiscale(codiceFiscale))).parti;
  const suo = ({ nome, cognome }: Riga) => isStessoNome(nominativo, { nome: String(nome ?? ''), cognome: String(cognome ?? '') });
  return schede.every(suo) ? schede.map(({ id }) => String(id)) : null;
}
