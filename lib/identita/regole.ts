import type { Persona, Ruolo } from '@/lib/core/attore';
import type { RegolePassword } from '@/lib/clausole/regole/regole';
import { regoleDellaConvenzione } from '@/lib/convenzioni/steps';
import { nominativo } from '@/lib/core/nominativo';
import type { Tx } from '@/lib/platform/db';
import { unirePassword } from './domain/password';
import { convenzioniDi, type Conto } from './repository-accesso';
import { comuneDi } from './repository-password';

/** What a new password of this account must satisfy: the clauses of the convenzioni in whose roster it stands, else the house's rule. */
export async function regolePasswordDi(tx: Tx, utenteId: string): Promise<RegolePassword> {
  const regole = await Promise.all((await convenzioniDi(tx, utenteId)).map((id) => regoleDellaConvenzione(tx, id)));
  return unirePassword(regole.flatMap(({ password }) => (password === null ? [] : [password])));
}

/** Words about an account that no password of its may be made of. */
export async function parolePersonali(
  tx: Tx,
  { erogatoreId, nomeUtente, nome, cognome }: Pick<Conto, 'erogatoreId' | 'nomeUtente' | 'nome' | 'cognome'>,
): Promise<string[]> {
  return [nomeUtente, nome, cognome, await comuneDi(tx, erogatoreId)];
}

/** An account as the register names it before it has a session. */
export function personaDa(
  conto: Conto,
  sessione: { sessioneId: string; operatoreId: string | null; postazione: string | null } | null,
): Persona {
  return {
    tipo: 'PERSONA',
    erogatoreId: conto.erogatoreId,
    utenteId: conto.id,
    nomeUtente: conto.nomeUtente,
    nominativo: nominativo(conto),
    ruoli: conto.ruoli as readonly Ruolo[],
    enteId: conto.enteId,
    operatoreId: sessione?.operatoreId ?? null,
    accesso: null,
    sessioneId: sessione?.sessioneId ?? '',
    postazione: sessione?.postazione ?? null,
    deveCambiarePassword: conto.passwordProvvisoria,
    demo: conto.demo,
    ambitoConvenzioni: conto.ambitoConvenzioni,
  };
}
