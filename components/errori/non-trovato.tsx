import { headers } from 'next/headers';
import { INTESTAZIONE_RIFERIMENTO } from '@/lib/core/intestazioni';
import { SchermataErrore } from './schermata-errore';
import { testoPerMotivo } from './frasi';

/** The 404 of an area: used by that area's `not-found.tsx`, so that header and navigation stay. */
export async function NonTrovato({ casa }: { casa?: string }) {
  const riferimento = (await headers()).get(INTESTAZIONE_RIFERIMENTO) ?? undefined;
  const testo = testoPerMotivo('NON_TROVATO', riferimento);
  return (
    <>
      {/* Of a page that was refused after its own title was told: the last title that enters the head is the one that counts. */}
      <title>{`${testo.titolo} · Varco`}</title>
      <SchermataErrore testo={testo} casa={casa} />
    </>
  );
}
