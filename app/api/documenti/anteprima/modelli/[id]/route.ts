import { richiestaDiSessione } from '@/app/porta';
import { rispostaDiErrore } from '@/app/risposta-di-errore';
import { nonValido, vietato } from '@/lib/core/errors';
import { comporreAnteprimaModello } from '@/lib/modelli/use-cases/comporre-anteprima-modello';
import { stessaOrigine } from '@/lib/platform/origine';

/** Bytes of a form: the longest article that the schema admits, and room for its encoding. */
const MASSIMO = 4_000_000;

/**
 * The whole convenzione as a model has it now, shown in a tab: POST, because the text that is being typed comes along and must stand in no
 * address nor history. Nothing in the answer is anybody's data.
 */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  try {
    if (!stessaOrigine(request)) throw vietato('ORIGINE_NON_AMMESSA', 'L’anteprima si apre da Varco: torna al modello e aprila da lì.');
    if (Number(request.headers.get('content-length')) > MASSIMO) throw nonValido({}, 'Il testo è troppo lungo.');
    const input = { id: (await params).id, clausola: clausolaDi(await request.formData().catch(() => new FormData())) };
    const { mime, contenuto } = await comporreAnteprimaModello.esegui(await richiestaDiSessione(), input);
    return new Response(contenuto as Uint8Array<ArrayBuffer>, {
      headers: {
        'cache-control': 'private, no-store',
        'content-type': mime,
        'content-length': String(contenuto.length),
        'content-disposition': 'inline; filename="anteprima.pdf"',
        'x-content-type-options': 'nosniff',
      },
    });
  } catch (error) {
    return rispostaDiErrore(error);
  }
}

function clausolaDi(modulo: FormData) {
  const chiave = modulo.get('chiave');
  if (typeof chiave !== 'string') return undefined;
  const commi = modulo.getAll('comma').map((testo) => ({ testo: String(testo) }));
  return { chiave, titolo: String(modulo.get('titolo') ?? ''), commi };
}
