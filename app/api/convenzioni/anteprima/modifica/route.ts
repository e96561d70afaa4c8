import { anteprima } from '@/app/anteprima';
import { comporreAnteprimaModifica } from '@/lib/convenzioni/use-cases/comporre-anteprima-modifica';

/** An article of the next clauses of a convenzione, as it is being typed. */
export function POST(request: Request): Promise<Response> {
  return anteprima(request, comporreAnteprimaModifica);
}
