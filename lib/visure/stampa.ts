import type { z } from 'zod';
import type { DocumentoPdf } from '@/lib/core/documento-pdf';
import { nonTrovato } from '@/lib/core/errors';
import type { Chi } from './domain/chi';
import { assertAncoraStampabile } from './domain/regole-richiesta';
import { documentoDi, isDiProva } from './domain/documento-visura';
import type { Estremi, Foglio } from './domain/visura';
import type { stampareVisuraSchema } from './schema';
import { isSigillata } from './sigillo';

type DaStampare = {
  readonly nome: string;
  readonly estremi: Estremi;
  readonly documento: (ente: DocumentoPdf['ente']) => DocumentoPdf;
};

/**
 * The sheet that a page holds, believed under the seal of who was given it, NON_TROVATO otherwise, and refused beyond its term. `prova`: a
 * sheet of invented people is printed by the trial alone, and no other by it.
 */
export function daStampare(
  scritto: z.output<typeof stampareVisuraSchema>,
  chi: Chi,
  { prova, now }: { prova: boolean; now: Date },
): DaStampare {
  const foglio = scritto.foglio as Foglio;
  if (!isSigillata(foglio, chi, scritto.sigillo) || isDiProva(foglio.estremi) !== prova) throw nonTrovato('La visura');
  // Dates have travelled as text.
  const estremi = { ...foglio.estremi, istante: new Date(foglio.estremi.istante) };
  assertAncoraStampabile(estremi.istante, now);
  const { numeroRichiesta } = estremi;
  const documento: DaStampare['documento'] = (ente) => documentoDi({ ...foglio, estremi }, ente);
  return { nome: `${nomeDi(foglio)}-${numeroRichiesta}.pdf`, estremi, documento };
}

function nomeDi(foglio: Foglio): string {
  if ('sezioni' in foglio) return 'visura';
  return 'risposta' in foglio ? 'verifica' : 'non-risulta';
}
