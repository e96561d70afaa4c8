import { richiestaDiCollegamento } from '@/app/porta';
import { ricordareCollegamento } from '@/app/richiedente';
import { rispostaDiErrore } from '@/app/risposta-di-errore';
import { riprendereAdesione } from '@/lib/adesioni/use-cases/riprendere-adesione';
import { isErroreVarco } from '@/lib/core/errors';

/** The link of a mail: its token moves from the address to a cookie, and the browser goes on to a page whose address says nothing. */
export async function GET(_request: Request, { params }: { params: Promise<{ gettone: string }> }): Promise<Response> {
  const { gettone } = await params;
  try {
    const { percorso } = await riprendereAdesione.esegui(await richiestaDiCollegamento(gettone), {});
    await ricordareCollegamento(gettone);
    return altrove(percorso);
  } catch (error) {
    if (isErroreVarco(error)) return altrove('/adesione/collegamento?scaduto=si');
    return rispostaDiErrore(error);
  }
}

function altrove(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' } });
}
