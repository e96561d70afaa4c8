import { leggiDigest, type MotivoSchermata } from '@/lib/core/digest';

export interface TestoDiErrore {
  titolo: string;
  /** What happened and what to do. */
  messaggio: string;
  /** Trying the same again may help. */
  riprovabile: boolean;
  /** For the assistance: it also stands in the log. */
  riferimento?: string;
}

const TESTI: Record<MotivoSchermata | 'GUASTO', Omit<TestoDiErrore, 'riferimento'>> = {
  NON_TROVATO: {
    titolo: 'Pagina non trovata',
    messaggio: 'L’indirizzo è sbagliato, la pagina non c’è più oppure non è visibile con il tuo profilo.',
    riprovabile: false,
  },
  VIETATO: { titolo: 'Pagina non accessibile', messaggio: 'Il tuo profilo non permette di vedere questa pagina.', riprovabile: false },
  REGOLA: {
    titolo: 'L’operazione non è possibile',
    messaggio: 'Qualcosa è cambiato nel frattempo: ricarica la pagina e controlla.',
    riprovabile: true,
  },
  NON_VALIDO: {
    titolo: 'Richiesta non valida',
    messaggio: 'L’indirizzo contiene un dato che non va: torna alla pagina precedente e riprova.',
    riprovabile: false,
  },
  FERMO: {
    titolo: 'Il servizio è momentaneamente fermo',
    messaggio: 'Stiamo lavorando per riattivarlo: riprova fra qualche minuto. I dati già inviati sono al sicuro.',
    riprovabile: true,
  },
  GUASTO: {
    titolo: 'Qualcosa non ha funzionato',
    messaggio: 'È un guasto del sistema, non un tuo errore. Riprova; se si ripete, comunica all’ufficio il numero di riferimento.',
    riprovabile: true,
  },
};

export function testoPerMotivo(motivo: MotivoSchermata | 'GUASTO', riferimento?: string): TestoDiErrore {
  return { ...TESTI[motivo], riferimento };
}

/** The words for what a page threw. A refusal brings its own sentence; anything else is a fault, told without details. */
export function testoPerErrore(errore: unknown): TestoDiErrore {
  const digest = typeof errore === 'object' && errore !== null ? (errore as { digest?: unknown }).digest : undefined;
  const testo = typeof digest === 'string' ? digest : undefined;
  const rifiuto = leggiDigest(testo);
  if (!rifiuto) return testoPerMotivo('GUASTO', testo);
  return { ...TESTI[rifiuto.motivo], messaggio: rifiuto.messaggio || TESTI[rifiuto.motivo].messaggio, riferimento: rifiuto.codice };
}
