import { encode } from 'html-entities';
import type { TestoDiErrore } from './frasi';

/**
 * A whole error page as text, for route handlers opened by a link (downloads): they answer with the right status and cannot render React.
 * Send it with `content-type: text/html; charset=utf-8` and `cache-control: no-store`.
 */
export function htmlDiErrore({ titolo, messaggio, riferimento }: TestoDiErrore): string {
  const numero = riferimento ? `<p class="riferimento">Riferimento: <strong>${encode(riferimento)}</strong></p>` : '';
  return `<!doctype html>
<html lang="it">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${encode(titolo)} · Varco</title>
<link rel="stylesheet" href="/errore.css">
</head>
<body>
<header><a href="/">Varco</a></header>
<main>
<h1>${encode(titolo)}</h1>
<p>${encode(messaggio)}</p>
<a href="/">Torna all’inizio</a><a href="/contatti">Contatta l’ufficio</a>
${numero}
</main>
</body>
</html>
`;
}
