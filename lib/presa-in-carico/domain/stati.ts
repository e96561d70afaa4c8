import type { Transizioni } from '@/lib/core/transizioni';

/** The life of a load: looked at, being done, done. One that finds the facts changed goes back to be looked at. */
export const STATI_PRESA = ['ANTEPRIMA', 'IN_CORSO', 'COMPIUTA'] as const;
export type StatoPresa = (typeof STATI_PRESA)[number];
export const ATTI_PRESA = ['cambiare', 'confermare', 'restituire', 'compiere', 'scartare'] as const;
type AttoPresa = (typeof ATTI_PRESA)[number];

export const NOMI_STATO_PRESA = {
  ANTEPRIMA: 'Da confermare',
  IN_CORSO: 'In corso',
  COMPIUTA: 'Compiuta',
} as const satisfies Record<StatoPresa, string>;

const GIA = 'Questo caricamento è già stato confermato: aggiorna la pagina per vedere a che punto è.';

export const TRANSIZIONI_PRESA: Transizioni<StatoPresa, AttoPresa> = {
  cambiare: { da: ['ANTEPRIMA'], a: 'ANTEPRIMA', frase: GIA },
  confermare: { da: ['ANTEPRIMA'], a: 'IN_CORSO', frase: GIA },
  restituire: { da: ['IN_CORSO'], a: 'ANTEPRIMA', frase: 'Il caricamento non è in corso.' },
  compiere: { da: ['IN_CORSO'], a: 'COMPIUTA', frase: 'Il caricamento non è in corso.' },
  scartare: { da: ['ANTEPRIMA'], a: 'ANTEPRIMA', frase: 'Si scarta solo un caricamento non ancora confermato.' },
};
