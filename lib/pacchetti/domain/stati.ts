import type { Transizioni } from '@/lib/core/transizioni';

/**
 * The life of a package (RT-12): asked, made in the background, ready until it expires. Whoever stops one acts on its row, which the worker
 * reads between one page and the next. A failed one starts again from the beginning.
 */
export const STATI_PACCHETTO = ['RICHIESTO', 'IN_PRODUZIONE', 'PRONTO', 'ANNULLATO', 'FALLITO', 'SCADUTO', 'RITIRATO'] as const;
export type StatoPacchetto = (typeof STATI_PACCHETTO)[number];

export const ATTI_PACCHETTO = ['iniziare', 'concludere', 'fallire', 'annullare', 'ritirare', 'scadere'] as const;
export type AttoPacchetto = (typeof ATTI_PACCHETTO)[number];

export const TRANSIZIONI_PACCHETTO: Transizioni<StatoPacchetto, AttoPacchetto> = {
  iniziare: {
    da: ['RICHIESTO', 'IN_PRODUZIONE', 'FALLITO'],
    a: 'IN_PRODUZIONE',
    frase: 'Questo pacchetto è già stato preparato, o qualcuno lo ha fermato.',
  },
  concludere: { da: ['IN_PRODUZIONE'], a: 'PRONTO', frase: 'Questo pacchetto non è in preparazione.' },
  fallire: { da: ['RICHIESTO', 'IN_PRODUZIONE'], a: 'FALLITO', frase: 'Questo pacchetto non è in preparazione.' },
  annullare: {
    da: ['RICHIESTO', 'IN_PRODUZIONE', 'FALLITO'],
    a: 'ANNULLATO',
    frase: 'Si ferma solo un pacchetto che non è ancora pronto: uno pronto si ritira.',
  },
  ritirare: { da: ['PRONTO'], a: 'RITIRATO', frase: 'Si ritira solo un pacchetto pronto da scaricare.' },
  scadere: { da: ['PRONTO'], a: 'SCADUTO', frase: 'Scade solo un pacchetto pronto da scaricare.' },
};

export const NOMI_STATO_PACCHETTO = {
  RICHIESTO: 'In attesa',
  IN_PRODUZIONE: 'In preparazione',
  PRONTO: 'Pronto',
  ANNULLATO: 'Annullato',
  FALLITO: 'Non riuscito',
  SCADUTO: 'Scaduto',
  RITIRATO: 'Ritirato',
} as const satisfies Record<StatoPacchetto, string>;

/** Whether a page on it should be read again by itself. */
export const isInCorso = (stato: StatoPacchetto): boolean => stato === 'RICHIESTO' || stato === 'IN_PRODUZIONE';
