import type { VoceMotivo } from './voce';

/** What a PDF holds besides its pages, and what its signatories allowed to come after them. */
export const MOTIVI_CONTENUTO = {
  CONTENUTO_ATTIVO: {
    gravita: 'esame',
    fatto: 'Il PDF contiene programmi, moduli dinamici, contenuti multimediali o azioni che agiscono da sé',
    rimedio: 'non aprirlo con un doppio clic; chiedine una copia che ne sia priva, come un PDF/A',
  },
  FILE_INCORPORATI: {
    gravita: 'esame',
    fatto: 'Dentro il PDF ci sono altri file, che qui non vengono controllati',
    rimedio: 'non aprirli senza sapere chi li ha messi e perché',
  },
  CONTENUTO_NON_ESAMINATO: {
    gravita: 'esame',
    fatto: 'Una parte del PDF non si riesce a leggere',
    rimedio: 'non si può escludere che contenga programmi o altri file. Controllalo prima di accettarlo',
  },
  COLLEGAMENTI_AGGIUNTI: {
    gravita: 'esame',
    fatto: 'Insieme a una firma, o dopo, al PDF sono stati aggiunti collegamenti a indirizzi esterni, che prima non c’erano',
    rimedio: 'controlla chi li ha messi e perché, e non seguirli senza saperlo',
  },
  COLLEGAMENTI_ESTERNI: { gravita: 'nota', fatto: 'Il PDF contiene collegamenti a pagine o indirizzi esterni', rimedio: null },
  MODIFICHE_VIETATE: {
    gravita: 'rifiuto',
    fatto: 'Una firma del PDF vieta ogni modifica successiva, comprese altre firme, ma dopo ne è stata aggiunta una',
    rimedio: 'il primo firmatario deve firmare senza bloccare il documento',
  },
} as const satisfies Readonly<Record<string, VoceMotivo>>;
