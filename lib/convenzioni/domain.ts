import type { Regole } from '@/lib/clausole/regole';
import { addGiorni, type DataIso } from '@/lib/core/date';
import { fineDiCalendario } from '@/lib/core/termini';
import type { Transizioni } from '@/lib/core/transizioni';
import { STATI_UTILIZZABILI } from '@/lib/core/utilizzabile';

/**
 * The life of a convenzione (design: states; CH-09…CH-12, CA-14, CA-15, CA-25). Suspension is not a state: see {@link
 * ORIGINI_SOSPENSIONE}.
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

export const ATTI_CONVENZIONE = [
  'firmareFruitore',
  'firmareErogatore',
  'annullare',
  'diffidare',
  'registrareRimedio',
  'risolvere',
  'preavvisareRecesso',
  'recedere',
  'compiereRecesso',
  'dichiarareDecaduta',
  'scadere',
  'rinnovare',
] as const;
export type AttoConvenzione = (typeof ATTI_CONVENZIONE)[number];

const IN_VIGORE = STATI_UTILIZZABILI;

/** No transition looks at the suspensions: every ending is reachable under any of them. */
export const TRANSIZIONI_CONVENZIONE: Transizioni<StatoConvenzione, AttoConvenzione> = {
  firmareFruitore: {
    da: ['GENERATA'],
    a: 'FIRMATA_FRUITORE',
    frase: 'La firma del fruitore è già stata acquisita, oppure la convenzione non è più da firmare.',
  },
  firmareErogatore: {
    da: ['FIRMATA_FRUITORE'],
    a: 'VIGENTE',
    frase: 'La controfirma si acquisisce dopo la firma del fruitore, una volta sola.',
  },
  annullare: {
    da: ['GENERATA', 'FIRMATA_FRUITORE'],
    a: 'ANNULLATA',
    frase: 'Si annulla solo una convenzione non ancora firmata da entrambe le parti.',
  },
  diffidare: { da: ['VIGENTE'], a: 'DIFFIDATA', frase: 'Si diffida solo il fruitore di una convenzione vigente, non già diffidato.' },
  registrareRimedio: { da: ['DIFFIDATA'], a: 'VIGENTE', frase: 'Non c’è una diffida in corso.' },
  risolvere: { da: IN_VIGORE, a: 'RISOLTA', frase: 'Si risolve solo una convenzione in vigore.' },
  preavvisareRecesso: {
    da: ['VIGENTE', 'DIFFIDATA'],
    a: 'RECESSO_PREAVVISATO',
    frase: 'Il recesso con preavviso riguarda una convenzione in vigore, per la quale non sia già stato dato.',
  },
  recedere: { da: IN_VIGORE, a: 'RECEDUTA', frase: 'Si recede solo da una convenzione in vigore.' },
  compiereRecesso: { da: ['RECESSO_PREAVVISATO'], a: 'RECEDUTA', frase: 'Non c’è un recesso in attesa di effetto.' },
  dichiarareDecaduta: { da: IN_VIGORE, a: 'DECADUTA', frase: 'La decadenza si dichiara solo per una convenzione in vigore.' },
  scadere: { da: IN_VIGORE, a: 'SCADUTA', frase: 'Scade solo una convenzione in vigore.' },
  rinnovare: { da: ['VIGENTE'], a: 'RINNOVATA', frase: 'Si rinnova solo una convenzione vigente, prima che scada.' },
};

/** Who has suspended: three flags, each with its reason, none hiding another. */
export const ORIGINI_SOSPENSIONE = ['FRUITORE', 'EROGATORE', 'AUTOMATICA'] as const;
export type OrigineSospensione = (typeof ORIGINI_SOSPENSIONE)[number];
export const NOMI_ORIGINE = { FRUITORE: 'il fruitore', EROGATORE: 'il comune', AUTOMATICA: 'il sistema' } as const satisfies Record<
  OrigineSospensione,
  string
>;

export function isInVigore(stato: StatoConvenzione): boolean {
  return (IN_VIGORE as readonly StatoConvenzione[]).includes(stato);
}

/** Signed by nobody, or by one party: it may still be given up. */
export function isDaFirmare(stato: StatoConvenzione): boolean {
  return stato === 'GENERATA' || stato === 'FIRMATA_FRUITORE';
}

/** Terms counted from the countersignature by the calendar alone: the last day of the convenzione is a working day or not, as it falls. */
export function stipula(oggi: DataIso, { durataAnni }: Pick<Regole, 'durataAnni'>): { stipulataIl: DataIso; scadenzaIl: DataIso } {
  return { stipulataIl: oggi, scadenzaIl: fineDiCalendario(oggi, { anni: durataAnni }) };
}

/** CA-15: the first day on which a fruitore's withdrawal announced today may take effect; null where the clause gives it none. */
export function primoGiornoRecesso(oggi: DataIso, { recessoFruitoreGiorni }: Pick<Regole, 'recessoFruitoreGiorni'>): DataIso | null {
  return recessoFruitoreGiorni === null ? null : addGiorni(oggi, recessoFruitoreGiorni);
}

/** Number of an act as people read it: `2026/0012`. */
export function numeroConvenzione(anno: number, progressivo: number): string {
  return `${anno}/${String(progressivo).padStart(4, '0')}`;
}
