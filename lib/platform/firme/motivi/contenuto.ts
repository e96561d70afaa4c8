/** What a PDF holds besides its pages, and what its signatories allowed to come after them. */
export const MOTIVI_CONTENUTO = {
  CONTENUTO_ATTIVO: [
    'esame',
    'Il PDF contiene programmi, moduli dinamici, contenuti multimediali o azioni che agiscono da sé: non aprirlo con un doppio clic; chiedine una copia che ne sia priva, come un PDF/A.',
  ],
  FILE_INCORPORATI: [
    'esame',
    'Dentro il PDF ci sono altri file, che qui non vengono controllati: non aprirli senza sapere chi li ha messi e perché.',
  ],
  CONTENUTO_NON_ESAMINATO: [
    'esame',
    'Una parte del PDF non si riesce a leggere: non si può escludere che contenga programmi o altri file. Controllalo prima di accettarlo.',
  ],
  COLLEGAMENTI_AGGIUNTI: [
    'esame',
    'Insieme a una firma, o dopo, al PDF sono stati aggiunti collegamenti a indirizzi esterni, che prima non c’erano: controlla chi li ha messi e perché, e non seguirli senza saperlo.',
  ],
  COLLEGAMENTI_ESTERNI: ['nota', 'Il PDF contiene collegamenti a pagine o indirizzi esterni.'],
  MODIFICHE_VIETATE: [
    'rifiuto',
    'Una firma del PDF vieta ogni modifica successiva, comprese altre firme, ma dopo ne è stata aggiunta una: il primo firmatario deve firmare senza bloccare il documento.',
  ],
} as const;
