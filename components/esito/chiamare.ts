import { unstable_rethrow } from 'next/navigation';
import type { Azione, Esito } from '@/lib/core/esito';

export type Rifiuto = Extract<Esito<never>, { ok: false }>;

function guasto(codice: string, messaggio: string): Rifiuto {
  return { ok: false, famiglia: 'GUASTO', codice, messaggio, campi: {} };
}

export const GUASTO_DI_RETE = guasto(
  'RETE_ASSENTE',
  'Il servizio non ha risposto. Quello che hai scritto è ancora qui: controlla la connessione e riprova.',
);

/** A code that the session's guard answers instead of redirecting, so that what was typed stays on the page. */
export const SESSIONE_SCADUTA = 'SESSIONE_SCADUTA';

export function isEsito<T>(valore: unknown): valore is Esito<T> {
  return typeof valore === 'object' && valore !== null && typeof (valore as { ok?: unknown }).ok === 'boolean';
}

/** What to say of an answer that is no `Esito`: a proxy's own error page, a cut connection, a service that is starting. */
export function rispostaIncomprensibile(statoHttp: number): Rifiuto {
  if (statoHttp === 413) return guasto('FILE_TROPPO_GRANDE', 'Il file è troppo grande per essere ricevuto: riducilo e riprova.');
  if (statoHttp === 401) return guasto(SESSIONE_SCADUTA, 'La sessione è scaduta.');
  if (statoHttp === 502 || statoHttp === 503 || statoHttp === 504) {
    return guasto(
      'SERVIZIO_NON_DISPONIBILE',
      'Il servizio è momentaneamente fermo. Quello che hai scritto è ancora qui: riprova fra qualche minuto.',
    );
  }
  return guasto('RISPOSTA_INATTESA', 'Il servizio ha risposto in modo inatteso. Quello che hai scritto è ancora qui: riprova fra poco.');
}

/**
 * Calls a server action and always comes back with an `Esito`: a network that is down or a server that fell
 * must not empty a form. Next's own redirects go through.
 */
export async function chiamare<T>(azione: Azione<T>, valori: unknown): Promise<Esito<T> | Rifiuto> {
  try {
    const esito: unknown = await azione(valori);
    return isEsito<T>(esito) ? esito : rispostaIncomprensibile(200);
  } catch (errore) {
    unstable_rethrow(errore);
    return GUASTO_DI_RETE;
  }
}
