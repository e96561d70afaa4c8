import { transitare, type Transizioni } from '@/lib/core/transizioni';

/** The life of a request of adhesion (design: states; CA-01, LE-02, LE-13). */
export const STATI_ADESIONE = [
  'BOZZA',
  'PRESENTATA',
  'IN_ISTRUTTORIA',
  'INTEGRAZIONE_RICHIESTA',
  'LEGITTIMITA_ATTESTATA',
  'ACCOLTA',
  'RESPINTA',
  'RITIRATA',
] as const;
export type StatoAdesione = (typeof STATI_ADESIONE)[number];

/** How a state is called on screen and in a message. */
export const NOMI_STATO_ADESIONE = {
  BOZZA: 'Bozza',
  PRESENTATA: 'Presentata',
  IN_ISTRUTTORIA: 'In istruttoria',
  INTEGRAZIONE_RICHIESTA: 'Integrazione richiesta',
  LEGITTIMITA_ATTESTATA: 'Legittimità attestata',
  ACCOLTA: 'Accolta',
  RESPINTA: 'Respinta',
  RITIRATA: 'Ritirata',
} as const satisfies Record<StatoAdesione, string>;

/** The acts of the office on one request. */
export const ATTI_UFFICIO = [
  'protocollare',
  'chiedereIntegrazioni',
  'rispondereIntegrazione',
  'attestareLegittimita',
  'accogliere',
  'respingere',
] as const;
export type AttoUfficio = (typeof ATTI_UFFICIO)[number];

export const ATTI_ADESIONE = ['presentare', ...ATTI_UFFICIO, 'ritirare'] as const;
export type AttoAdesione = (typeof ATTI_ADESIONE)[number];

export const TRANSIZIONI_ADESIONE: Transizioni<StatoAdesione, AttoAdesione> = {
  presentare: { da: ['BOZZA'], a: 'PRESENTATA', frase: 'La domanda è già stata presentata: i dati non si possono più cambiare da qui.' },
  protocollare: {
    da: ['PRESENTATA'],
    a: 'IN_ISTRUTTORIA',
    frase: 'Il protocollo si registra una volta sola, su una domanda appena presentata.',
  },
  chiedereIntegrazioni: {
    da: ['IN_ISTRUTTORIA'],
    a: 'INTEGRAZIONE_RICHIESTA',
    frase: 'Le integrazioni si chiedono durante l’istruttoria, una richiesta alla volta.',
  },
  rispondereIntegrazione: {
    da: ['INTEGRAZIONE_RICHIESTA'],
    a: 'IN_ISTRUTTORIA',
    frase: 'Non c’è una richiesta di integrazioni in attesa di risposta.',
  },
  attestareLegittimita: {
    da: ['IN_ISTRUTTORIA'],
    a: 'LEGITTIMITA_ATTESTATA',
    frase: 'La legittimità si attesta quando l’istruttoria è in corso e nessuna integrazione è attesa.',
  },
  accogliere: {
    da: ['LEGITTIMITA_ATTESTATA'],
    a: 'ACCOLTA',
    frase: 'Si accoglie solo una domanda di cui è stata attestata la legittimità.',
  },
  respingere: {
    da: ['IN_ISTRUTTORIA', 'LEGITTIMITA_ATTESTATA'],
    a: 'RESPINTA',
    frase: 'Si respinge solo una domanda in istruttoria o di cui è attestata la legittimità, quando nessuna integrazione è attesa.',
  },
  ritirare: {
    da: ['PRESENTATA', 'IN_ISTRUTTORIA', 'INTEGRAZIONE_RICHIESTA', 'LEGITTIMITA_ATTESTATA'],
    a: 'RITIRATA',
    frase: 'Si ritira solo una domanda presentata e non ancora conclusa.',
  },
};

type FattiProtocollo = { readonly stato: StatoAdesione; readonly istruttaDa: string | null; readonly protocolloNumero: string | null };

/** CA-01, DPR 445/2000 art. 54: its entry has been annulled: it wants another, whatever has become of it meanwhile. */
export function isSenzaProtocollo({ istruttaDa, protocolloNumero }: Omit<FattiProtocollo, 'stato'>): boolean {
  return istruttaDa !== null && protocolloNumero === null;
}

/** The state once its protocol is recorded: the first one begins the assessment, the one after an annulment moves nothing. */
export function protocollata(fatti: FattiProtocollo): StatoAdesione {
  return isSenzaProtocollo(fatti) ? fatti.stato : transitare(TRANSIZIONI_ADESIONE, fatti.stato, 'protocollare');
}

/** States in which the comune has something to do: the term runs. */
export const STATI_AL_COMUNE = ['PRESENTATA', 'IN_ISTRUTTORIA', 'LEGITTIMITA_ATTESTATA'] as const satisfies readonly StatoAdesione[];

/** States in which somebody still has something to do: the term runs or stands still (LE-13). */
export const STATI_APERTI = [...STATI_AL_COMUNE, 'INTEGRAZIONE_RICHIESTA'] as const satisfies readonly StatoAdesione[];

export function isAperta(stato: StatoAdesione): boolean {
  return (STATI_APERTI as readonly StatoAdesione[]).includes(stato);
}

/** How a request reaches the comune: through the wizard, or typed in by the office from a PEC or from paper. */
export type Provenienza = 'ONLINE' | 'PEC' | 'CARTA';

/** Number of a request as people read it: `2026/0012`. */
export function numeroAdesione(anno: number, progressivo: number): string {
  return `${anno}/${String(progressivo).padStart(4, '0')}`;
}
