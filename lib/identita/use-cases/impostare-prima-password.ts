import { randomInt } from 'node:crypto';
import type { Tx } from '@/lib/platform/db';
import { improntaGettone } from '@/lib/platform/gettoni';
import { calcolaImpronta } from '@/lib/platform/impronte-password';
import { comandoServizio } from '@/lib/platform/porta-servizio';
import { rifiutoCollegamento, statoCollegamento } from '../domain/collegamento';
import { personaDa } from '../regole';
import { contoPerId } from '../repository-accesso';
import { consumaCollegamento, leggiCollegamento } from '../repository-collegamenti';
import { impostaProvvisoria } from '../repository-password';
import { chiudiSessioni } from '../repository-sessioni';
import { gettoneSchema } from '../schema';

/** Letters and digits that nobody confuses when copying by hand; sixteen of them are about 79 bits. */
const ALFABETO = 'abcdefghjkmnpqrstuvwxyz23456789';
const GRUPPI = 4;

function passwordProvvisoria(): string {
  const gruppo = () => Array.from({ length: GRUPPI }, () => ALFABETO[randomInt(ALFABETO.length)]).join('');
  return Array.from({ length: GRUPPI }, gruppo).join('-');
}

/** Refuses a link that opens nothing, saying which it is. */
async function assertValido(tx: Tx, tokenHash: string, now: Date): Promise<void> {
  const stato = statoCollegamento(await leggiCollegamento(tx, tokenHash), now);
  if (stato !== 'VALIDO') throw rifiutoCollegamento(stato);
}

/**
 * Turns a one-time link into the provisional password, shown once (CA-18, CH-16). The person knows the user id through another channel;
 * at the first login it must choose a password of its own. The link is used up here, not when the page is looked at.
 */
export const impostarePrimaPassword = comandoServizio({
  name: 'impostare-prima-password',
  input: gettoneSchema,
  prepare: async ({ input, now, transazione }) => {
    const tokenHash = improntaGettone(input.gettone);
    await transazione((tx) => assertValido(tx, tokenHash, now));
    const password = passwordProvvisoria();
    return { tokenHash, password, impronta: await calcolaImpronta(password) };
  },
  run: async ({ tx, now, preparato, attribuisci }): Promise<{ password: string }> => {
    const collegamento = await consumaCollegamento(tx, preparato.tokenHash, now);
    if (!collegamento) await assertValido(tx, preparato.tokenHash, now);
    const conto = collegamento && (await contoPerId(tx, collegamento.utenteId));
    // An account that was switched off has no links: one that is left says no more than that it is over.
    if (!conto || !(await impostaProvvisoria(tx, conto.id, preparato.impronta))) throw rifiutoCollegamento('SCADUTO');
    attribuisci(personaDa(conto, null));
    await chiudiSessioni(tx, { utentiId: [conto.id] }, 'CREDENZIALI_RINNOVATE', now);
    return { password: preparato.password };
  },
});
