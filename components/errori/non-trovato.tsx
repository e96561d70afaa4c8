import { headers } from 'next/headers';
import { INTESTAZIONE_RIFERIMENTO } from '@/lib/core/intestazioni';
import { SchermataErrore } from './schermata-errore';
import { testoPerMotivo } from './testi';

/** The 404 of an area: used by that area's `not-found.tsx`, so that header and navigation stay. */
export async function NonTrovato({ casa }: { casa?: string }) {
  const riferimento = (await headers()).get(INTESTAZIONE_RIFERIMENTO) ?? undefined;
  return <SchermataErrore testo={testoPerMotivo('NON_TROVATO', riferimento)} casa={casa} />;
}
