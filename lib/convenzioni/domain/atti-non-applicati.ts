import { formatoEsteso, type DataIso } from '@/lib/core/date';

/**
 * Acts that both parties sign and that Varco does not apply by itself: what still holds is told wherever they or their convenzione are read,
 * and never left to be guessed.
 */

/** CA-14, CH-09: the convenzione keeps its term until somebody moves it. */
export function rinnovoInParole(firmato: boolean, scadenzaIl: DataIso): string {
  const fino = formatoEsteso(scadenzaIl, 'il');
  return firmato
    ? `L’atto di rinnovo è firmato da entrambe le parti, ma in Varco l’ultimo giorno resta ${fino}: ` +
        'il nuovo termine non è ancora applicato, e dopo quel giorno gli accessi si chiudono.'
    : 'È stato preparato un atto di rinnovo, che attende ancora le firme: ' +
        `finché non ci sono tutte non ha effetto, e l’ultimo giorno resta ${fino}.`;
}

/** CH-02, CA-04: the clauses that were signed are those that are enforced, until their change is entered. */
export function modificaInParole(firmato: boolean, quanti = 1): string {
  if (firmato)
    return (
      `${quanti === 1 ? 'L’atto aggiuntivo è firmato' : `${quanti} atti aggiuntivi sono firmati`} da entrambe le parti, ma Varco applica ancora ` +
      'le clausole della convenzione come furono firmate: accessi, visure, finalità e scadenze restano quelli di prima, ' +
      'finché la modifica delle clausole non è inserita.'
    );
  return (
    (quanti === 1
      ? 'È stato preparato un atto aggiuntivo, che attende ancora le firme: finché non ci sono tutte non ha effetto, '
      : `Sono stati preparati ${quanti} atti aggiuntivi, che attendono ancora le firme: finché non ci sono tutte non hanno effetto, `) +
    'e le clausole restano queste.'
  );
}
