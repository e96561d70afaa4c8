import { nonValido, regola, vietato } from '@/lib/core/errors';
import { oggi } from '@/lib/core/date';
import type { Finalita, Regole } from '@/lib/clausole/regole/regole';
import { difettoCodiceOpaco, riferimentoRivela } from './riferimento';

/** Purpose and case as the operator states them at every request (SA-04). */
export type Motivazione = { readonly finalita: string; readonly riferimento: string };
/** The same as the register keeps them: the purpose in words, null for no reference. */
export type Motivi = { readonly finalita: string; readonly riferimento: string | null };

/**
 * The purpose must be one of the convenzione's, and the reference is there where the clause asks it; where it asks an opaque code, it is
 * one, and holds none of the names looked for. Answers what the register keeps; nothing is ever defaulted.
 */
export function motivare(
  motivazione: Motivazione,
  finalita: readonly Finalita[],
  regole: Pick<Regole, 'riferimentoPratica'>,
  nomi: readonly string[] = [],
): Motivi {
  const scelta = finalita.find((voce) => voce.codice === motivazione.finalita);
  if (!scelta) throw nonValido({ finalita: 'Scegli la finalità per cui consulti, tra quelle della convenzione.' });
  const riferimento = motivazione.riferimento.trim();
  if (riferimento === '' && regole.riferimentoPratica !== 'FACOLTATIVO') {
    throw nonValido({
      riferimento:
        regole.riferimentoPratica === 'OPACO'
          ? 'Scrivi il codice interno della pratica.'
          : 'Scrivi il riferimento della pratica, per esempio il numero di protocollo.',
    });
  }
  if (riferimento !== '' && regole.riferimentoPratica === 'OPACO') {
    const difetto = difettoCodiceOpaco(riferimento);
    if (difetto !== null) throw nonValido({ riferimento: difetto });
  }
  assertNonRivela(riferimento, regole, nomi);
  return { finalita: scelta.descrizione, riferimento: riferimento === '' ? null : riferimento };
}

/** Where the clause asks an opaque code, it names none of those who are looked for under it (LE-07). */
export function assertNonRivela(
  riferimento: string | null,
  { riferimentoPratica }: Pick<Regole, 'riferimentoPratica'>,
  nomi: readonly string[],
): void {
  if (riferimentoPratica === 'OPACO' && riferimento !== null && riferimentoRivela(riferimento, nomi))
    throw regola(
      'RIFERIMENTO_NON_OPACO',
      'Il codice della pratica contiene il nome o il codice di chi cerchi, e resterebbe nel registro: scegli «Cambia pratica» e scrivi quello interno.',
    );
}

/** Hours for which who was found by a search can be opened: a working day. */
const ORE_RICERCA = 12;

/** From when on a search counts for the visure that follow it. */
export function ricercheValideDal(now: Date): Date {
  return new Date(now.getTime() - ORE_RICERCA * 3_600_000);
}

/**
 * A visura follows a search for the same purpose and case (SA-04): whoever was not among its results is refused, and the answer is the
 * same whether such a person exists or not.
 */
export function assertCercata(mostrata: boolean): void {
  if (mostrata) return;
  throw vietato(
    'PERSONA_NON_CERCATA',
    'Questa scheda non è tra i risultati delle tue ricerche di oggi per questa pratica: cercala, poi apri la visura.',
  );
}

/** A sheet is printed while who it is of could be opened again; later its data may have changed, and it is asked for anew (SA-13, LE-12). */
export function assertAncoraStampabile(istante: Date, now: Date): void {
  if (istante >= ricercheValideDal(now)) return;
  throw regola('FOGLIO_SCADUTO', `La ricerca è di più di ${ORE_RICERCA} ore fa: ripetila, e stampa il foglio nuovo.`);
}

/** Number printed on the visura, e.g. `20260310-7F3A-9C21`: the civil day and the first half of the register row's id. */
export function numeroRichiesta(id: string, now: Date): string {
  const cifre = id.replaceAll('-', '').toUpperCase();
  return `${oggi(now).replaceAll('-', '')}-${cifre.slice(0, 4)}-${cifre.slice(4, 8)}`;
}
