'use client';

import { usePathname } from 'next/navigation';
import { Bottone } from '../ui/bottone';
import { SchermataErrore } from './schermata-errore';
import { testoPerErrore } from './frasi';

const CASE: Readonly<Record<string, string>> = {
  ufficio: '/ufficio',
  ente: '/ente',
  consultazione: '/consultazione',
  controllo: '/controllo/registro',
};

/** The error screen of an area: export it as default from that area's `error.tsx`, so that header and navigation stay. */
export function ErroreDiPagina({ error, retry }: { error: unknown; retry: () => void }) {
  const area = usePathname().split('/')[1] ?? '';
  const testo = testoPerErrore(error);
  return (
    <>
      <title>{`${testo.titolo} · Varco`}</title>
      <SchermataErrore
        testo={testo}
        casa={CASE[area]}
        azioni={testo.riprovabile ? <Bottone onClick={() => retry()}>Riprova</Bottone> : null}
      />
    </>
  );
}
