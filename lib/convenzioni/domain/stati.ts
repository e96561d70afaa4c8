import type { DataIso } from '@/lib/core/date';
import type { Transizioni } from '@/lib/core/transizioni';
import { STATI_UTILIZZABILI } from '@/lib/core/utilizzabile';

/**
 * The life of a convenzione (CH-09…CH-12, CA-14, CA-15, CA-25). Suspension is not a state: see `sospensioni.ts`.
 */
export const STATI_CONVENZIONE = [
  'GENERATA',
  'FIRMATA_FRUITORE',
  'VIGENTE',
  'ANNULLATA',
  'DIFFIDATA',
  'RISOLTA',
  'RECESSO_PREAVVISATO',
  'RECEDUTA',
  'DECADUTA',
  'SCADUTA',
  'RINNOVATA',
] as const;
export type StatoConvenzione = (typeof STATI_CONVENZIONE)[number];

/** How each state is called, on screen and in documents. */
export const NOMI_STATO = {
  GENERATA: 'Da firmare',
  FIRMATA_FRUITORE: 'Da controfirmare',
  VIGENTE: 'Vigente',
  ANNULLATA: 'Annullata',
  DIFFIDATA: 'Diffidata',
  RISOLTA: 'Risolta',
  RECESSO_PREAVVISATO: 'Recesso preavvisato',
  RECEDUTA: 'Receduta',
  DECADUTA: 'Decaduta',
  SCADUTA: 'Scaduta',
  RINNOVATA: 'Rinnovata',
} as const satisfies Record<StatoConvenzione, string>;

export const ATTI_CONVENZIONE = [
  'firmareFruitore',
  'ritirareAutografa',
  'firmareErogatore',
  'annullare',
  'diffidare',
  'registrareRimedio',
  'registrareRimedioInPreavviso',
  'risolvere',
  'preavvisareRecesso',
  'recedere',
  'compiereRecesso',
  'dichiarareDecaduta',
  'scadere',
  'rinnovare',
] as const;
export type AttoConvenzione = (typeof ATTI_CONVENZIONE)[number];

/** In force: the operators consult, if nothing suspends it and today is within the term. */
export const STATI_IN_VIGORE: readonly StatoConvenzione[] = STATI_UTILIZZABILI;
/** Signed by nobody, or by one party: it may still be given up. */
export const STATI_DA_FIRMARE: readonly StatoConvenzione[] = ['GENERATA', 'FIRMATA_FRUITORE'];

/** No transition looks at the suspensions: every ending is reachable under any of them. */
export const TRANSIZIONI_CONVENZIONE: Transizioni<StatoConvenzione, AttoConvenzione> = {
  firmareFruitore: {
    da: ['GENERATA'],
    a: 'FIRMATA_FRUITORE',
    frase: 'La firma del fruitore è già stata acquisita, oppure la convenzione non è più da firmare.',
  },
  /** CA-16: the wrong scan of an act signed by hand; the fruitore's signature is awaited again. */
  ritirareAutografa: {
    da: ['FIRMATA_FRUITORE'],
    a: 'GENERATA',
    frase:
      'La scansione si ritira solo tra la firma dell’ente e la controfirma. Una convenzione già controfirmata non torna indietro: se la firma dell’ente non c’è davvero, si risolve e se ne genera un’altra.',
  },
  firmareErogatore: {
    da: ['FIRMATA_FRUITORE'],
    a: 'VIGENTE',
    frase: 'La controfirma si acquisisce dopo la firma del fruitore, una volta sola.',
  },
  annullare: {
    da: STATI_DA_FIRMARE,
    a: 'ANNULLATA',
    frase: 'Si annulla solo una convenzione non ancora firmata da entrambe le parti.',
  },
  diffidare: { da: ['VIGENTE'], a: 'DIFFIDATA', frase: 'Si diffida solo il fruitore di una convenzione vigente, non già diffidato.' },
  registrareRimedio: { da: ['DIFFIDATA'], a: 'VIGENTE', frase: 'Non c’è una diffida in corso.' },
  /** A notice of withdrawal given during a diffida leaves the diffida open: its remedy closes it and leaves the notice. */
  registrareRimedioInPreavviso: { da: ['RECESSO_PREAVVISATO'], a: 'RECESSO_PREAVVISATO', frase: 'Non c’è una diffida in corso.' },
  risolvere: { da: STATI_IN_VIGORE, a: 'RISOLTA', frase: 'Si risolve solo una convenzione in vigore.' },
  preavvisareRecesso: {
    da: ['VIGENTE', 'DIFFIDATA'],
    a: 'RECESSO_PREAVVISATO',
    frase: 'Il recesso con preavviso riguarda una convenzione in vigore, per la quale non sia già stato dato.',
  },
  recedere: { da: STATI_IN_VIGORE, a: 'RECEDUTA', frase: 'Si recede solo da una convenzione in vigore.' },
  compiereRecesso: { da: ['RECESSO_PREAVVISATO'], a: 'RECEDUTA', frase: 'Non c’è un recesso in attesa di effetto.' },
  dichiarareDecaduta: { da: STATI_IN_VIGORE, a: 'DECADUTA', frase: 'La decadenza si dichiara solo per una convenzione in vigore.' },
  scadere: { da: STATI_IN_VIGORE, a: 'SCADUTA', frase: 'Scade solo una convenzione in vigore.' },
  rinnovare: { da: ['VIGENTE'], a: 'RINNOVATA', frase: 'Si rinnova solo una convenzione vigente, prima che scada.' },
};

/** CH-11: the act by which the remedy of a diffida is recorded in that state; null where no diffida is open. */
export function attoDelRimedio(
  stato: StatoConvenzione,
  diffidaTermineIl: DataIso | Date | null,
): 'registrareRimedio' | 'registrareRimedioInPreavviso' | null {
  if (stato === 'RECESSO_PREAVVISATO' && diffidaTermineIl !== null) return 'registrareRimedioInPreavviso';
  return stato === 'DIFFIDATA' ? 'registrareRimedio' : null;
}

export function isInVigore(stato: StatoConvenzione): boolean {
  return STATI_IN_VIGORE.includes(stato);
}

export function isDaFirmare(stato: StatoConvenzione): boolean {
  return STATI_DA_FIRMARE.includes(stato);
}
