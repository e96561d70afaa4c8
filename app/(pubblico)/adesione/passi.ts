import type { PassoAdesione } from '@/lib/adesioni/schema';

/** What each step is for. */
export const SPIEGAZIONI_PASSO: Readonly<Record<PassoAdesione, string>> = {
  ente: 'L’amministrazione, il comando o il gestore che chiede di consultare i dati.',
  rappresentante: 'La persona che firma la convenzione per l’ente.',
  responsabile: 'La persona che risponde dell’uso dei dati, tiene aggiornato l’elenco degli operatori e risponde alle verifiche.',
  finalita: 'Gli scopi istituzionali per cui i dati servono. A ogni consultazione l’operatore dovrà indicarne uno.',
  richieste: 'Solo ciò che è necessario e pertinente agli scopi indicati: il comune lo valuta voce per voce.',
  operatori: 'Quante persone devono poter consultare i dati e chi sono. Puoi incollare l’elenco da un foglio di calcolo.',
};

export const percorsoPasso = (codice: string, passo: PassoAdesione): string => `/adesione/${codice}/compila/${passo}`;
export const percorsoRiepilogo = (codice: string): string => `/adesione/${codice}/riepilogo`;
