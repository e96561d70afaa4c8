import { STATI_UTILIZZABILI } from './utilizzabile';

/** Generated, and not signed by both yet. */
const STATI_DA_CONCLUDERE = ['GENERATA', 'FIRMATA_FRUITORE'] as const;
/** It was in force, and is no more. */
const STATI_CESSATI = ['RISOLTA', 'RECEDUTA', 'DECADUTA', 'SCADUTA', 'RINNOVATA'] as const;

type Finestra = {
  readonly stati: readonly string[];
  /** Of a convenzione outside it, but for one that was given up: why nothing of the kind is made. */
  readonly fuori: string;
};

/**
 * The stretches of a convenzione's life in which an act about it has a meaning (art. 1326, 1372 c.c.: nothing is changed, prolonged or used
 * under an agreement that does not bind yet, or binds no more; what is checked or ascertained of it may be written after its end). One
 * that was given up lies in none.
 */
export const FINESTRE = {
  VIGENTE: { stati: ['VIGENTE'], fuori: 'non è vigente, oppure è diffidata o in preavviso di recesso' },
  IN_VIGORE: { stati: STATI_UTILIZZABILI, fuori: 'non è in vigore' },
  FINO_ALLA_FINE: { stati: [...STATI_DA_CONCLUDERE, ...STATI_UTILIZZABILI], fuori: 'è cessata' },
  DALLA_STIPULA: { stati: [...STATI_UTILIZZABILI, ...STATI_CESSATI], fuori: 'non è ancora firmata da entrambe le parti' },
  SEMPRE: { stati: [...STATI_DA_CONCLUDERE, ...STATI_UTILIZZABILI, ...STATI_CESSATI], fuori: 'è stata annullata' },
} as const satisfies Record<string, Finestra>;
export type NomeFinestra = keyof typeof FINESTRE;

export function isNellaFinestra(finestra: NomeFinestra, stato: string): boolean {
  return (FINESTRE[finestra].stati as readonly string[]).includes(stato);
}
