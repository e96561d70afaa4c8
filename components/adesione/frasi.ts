/** Who fills in the form: the ente that asks, or the comune's office that copies from the paper in hand. */
export type Compilatore = 'ENTE' | 'UFFICIO';

/** The words that change with who fills in: the ente is spoken to, the office is told what to copy. */
export const TESTI = {
  ENTE: {
    finalita: 'Che cosa dovete fare con i dati',
    profilo: 'Dati che vi servono',
    aiutoProfilo: 'Chiedete il profilo più ristretto che basta: l’ufficio ne valuta la necessità.',
    visure: 'Visure che vi servono',
    aiutoVisure: 'Per ciascuna spiega a che cosa serve.',
    moltiAccessi: 'scrivi nelle note perché servono. L’ufficio ne valuta la necessità.',
    note: 'Note per l’ufficio',
  },
  UFFICIO: {
    finalita: 'Che cosa deve fare l’ente con i dati',
    profilo: 'Dati chiesti',
    aiutoProfilo: 'Il profilo che corrisponde a quanto l’ente ha chiesto; se ne bastava uno più ristretto si valuta in istruttoria.',
    visure: 'Visure chieste',
    aiutoVisure: 'Per ciascuna riporta a che cosa serve, com’è scritto nella domanda.',
    moltiAccessi: 'riporta nelle note il motivo scritto nella domanda. La necessità si valuta in istruttoria.',
    note: 'Note',
  },
} as const satisfies Record<Compilatore, Record<string, string>>;
