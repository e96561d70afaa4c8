import { formatoEsteso, type DataIso } from '@/lib/core/date';

/** Acts that change a convenzione and wait for a signature: until the last one what was signed holds, and it is told. */

/** CA-14, CH-09: the term is moved by the last signature. */
export function rinnovoInAttesa(scadenzaIl: DataIso): string {
  return (
    'È stato preparato un atto di rinnovo, che attende ancora le firme: ' +
    `finché non ci sono tutte non ha effetto, e l’ultimo giorno resta ${formatoEsteso(scadenzaIl, 'il')}.`
  );
}

/** CH-02, CA-04: the clauses are changed by the last signature. */
export function modificheInAttesa(quanti: number): string {
  return (
    (quanti === 1
      ? 'È stato preparato un atto aggiuntivo, che attende ancora le firme: finché non ci sono tutte non ha effetto, '
      : `Sono stati preparati ${quanti} atti aggiuntivi, che attendono ancora le firme: finché non ci sono tutte non hanno effetto, `) +
    'e le clausole restano queste.'
  );
}
