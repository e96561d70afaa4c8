import { attiDiEsempio } from '@/lib/clausole/esempio';
import { assertApprovabile, type Offerta } from '@/lib/clausole/giudizio/giudizio';
import type { ClausolaScritta } from '@/lib/clausole/tipi';
import { oggi } from '@/lib/core/date';
import { regola } from '@/lib/core/errors';
import { inParole } from '@/lib/core/testo/lavorazione';
import type { parteErogatore } from '@/lib/enti/steps';
import { generaPdf } from '@/lib/platform/pdf/genera-pdf';
import { documentoDiEsempio } from './domain/anteprima';
import { erroriDeiTesti } from './domain/articoli';

type Come = {
  readonly erogatore: Awaited<ReturnType<typeof parteErogatore>>;
  readonly offerta: Offerta;
  readonly now: Date;
};

/**
 * What every set goes through before it is approved, by whatever road: it is judged (whole, free of contradictions, within what this
 * installation can do), its texts are checked and a whole act is drawn. REGOLA with the first thing that stands against it.
 */
export async function assertTuttoApprovabile(clausole: readonly ClausolaScritta[], { erogatore, offerta, now }: Come): Promise<void> {
  assertApprovabile(clausole, offerta);
  assertSenzaErrori(erroriDeiTesti(clausole, attiDiEsempio(clausole, { erogatore, data: oggi(now) })));
  await generaPdf(documentoDiEsempio(clausole, { erogatore, now }));
}

function assertSenzaErrori(errori: ReturnType<typeof erroriDeiTesti>): void {
  if (errori.length === 0) return;
  const articoli = errori.map(({ nome, errori: [primo] }) => `«${nome}»${primo ? ` (${inParole(primo)})` : ''}`).join(', ');
  throw regola('TESTI_DA_CORREGGERE', `Prima di approvare correggi il testo di: ${articoli}`);
}
