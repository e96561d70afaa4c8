/**
 * Visure that acts name and no bank declares yet: granted, and opened once a bank declares them. Whoever declares one deletes its line.
 */
export const VISURE_ANNUNCIATE: ReadonlyMap<string, string> = new Map([
  ['COMPOSIZIONE_FAMIGLIA_ALLA_DATA', 'Composizione della famiglia a una data'],
  ['POSIZIONI_FAMILIARI', 'Posizioni familiari complete'],
  ['INDIRIZZI_FAMIGLIA', 'Indirizzi di una famiglia'],
  ['CITTADINI_PER_INDIRIZZO', 'Cittadini per indirizzo'],
  ['STORICO_INDIVIDUALE', 'Dati storici individuali'],
  ['DOCUMENTI', 'Documenti d’identità'],
]);
