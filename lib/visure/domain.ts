import type { Criteri } from '@/lib/anagrafe/domain/ricerca';
import { nonValido, regola } from '@/lib/core/errors';
import { oggi } from '@/lib/core/date';
import type { Finalita, Regole } from '@/lib/clausole/regole';

/** Purpose and case as the operator states them at every request (SA-04). */
export type Motivazione = { readonly finalita: string; readonly riferimento: string };

/**
 * The purpose must be one of the convenzione's, and the reference is there where the clause asks it.
 * Answers what the register keeps; nothing is ever defaulted.
 */
export function motivare(
  motivazione: Motivazione,
  finalita: readonly Finalita[],
  regole: Pick<Regole, 'riferimentoPratica'>,
): { finalita: string; riferimento: string | null } {
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
  return { finalita: scelta.descrizione, riferimento: riferimento === '' ? null : riferimento };
}

/** Refuses when the operator has made the agreed number of requests in the last hour (SA-12: no robots). */
export function entroSoglia(richiesteNellUltimaOra: number, regole: Pick<Regole, 'richiesteOra'>): void {
  if (regole.richiesteOra !== null && richiesteNellUltimaOra >= regole.richiesteOra) {
    throw regola(
      'SOGLIA_ORARIA',
      `Hai raggiunto il numero di richieste consentito in un’ora (${regole.richiesteOra}). ` +
        'Riprova più tardi; se il lavoro lo richiede, il tuo referente può parlarne con il comune.',
    );
  }
}

/** Number printed on the visura, e.g. `20260310-7F3A-9C21`: the civil day and the first half of the register row's id. */
export function numeroRichiesta(id: string, now: Date): string {
  const cifre = id.replaceAll('-', '').toUpperCase();
  return `${oggi(now).replaceAll('-', '')}-${cifre.slice(0, 4)}-${cifre.slice(4, 8)}`;
}

/** Search keys as the register keeps them: what was typed, field by field. */
export function chiaviDi(criteri: Criteri): Record<string, string> {
  return Object.fromEntries(
    Object.entries(criteri).flatMap(([chiave, valore]) => (valore === undefined || valore === '' ? [] : [[chiave, String(valore)]])),
  );
}
