import { formatoEsteso, type DataIso } from '@/lib/core/date';

/**
 * What an act of renewal does today, told wherever it or its convenzione is read (CA-14, CH-09): the convenzione keeps its term until somebody
 * moves it, and what is in force is never left to be guessed.
 */
export function rinnovoInParole(firmato: boolean, scadenzaIl: DataIso): string {
  const fino = formatoEsteso(scadenzaIl, 'il');
  return firmato
    ? `L’atto di rinnovo è firmato da entrambe le parti, ma in Varco l’ultimo giorno resta ${fino}: ` +
        'il nuovo termine non è ancora applicato, e dopo quel giorno gli accessi si chiudono.'
    : 'È stato preparato un atto di rinnovo, che attende ancora le firme: ' +
        `finché non ci sono tutte non ha effetto, e l’ultimo giorno resta ${fino}.`;
}
