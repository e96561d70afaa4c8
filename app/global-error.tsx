'use client';

import { testoPerErrore } from '@/components/errori/frasi';

/** The last net, under the root layout itself: plain markup and a style sheet of its own, because anything else may have fallen. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  const { titolo, messaggio, riferimento } = testoPerErrore(error);
  return (
    <html lang="it">
      <head>
        <title>{`${titolo} · Varco`}</title>
        <link rel="stylesheet" href="/errore.css" />
      </head>
      <body>
        <header>
          {/* A plain link on purpose: the router may be what fell. */}
          <a href="/">Varco</a>
        </header>
        <main>
          <h1>{titolo}</h1>
          <p>{messaggio}</p>
          <a href="/">Torna all’inizio</a>
          <button type="button" onClick={() => retry()}>
            Riprova
          </button>
          {riferimento ? (
            <p className="riferimento">
              Riferimento: <strong>{riferimento}</strong>
            </p>
          ) : null}
        </main>
      </body>
    </html>
  );
}
