import { anteprima } from '@/app/anteprima';
import { comporreAnteprimaModello } from '@/lib/modelli/use-cases/comporre-anteprima-modello';

/** The whole convenzione as a model has it now, for an invented ente, with the article that is being typed. */
export function POST(request: Request): Promise<Response> {
  return anteprima(request, comporreAnteprimaModello);
}
