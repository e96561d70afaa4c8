import type { CampiAtto } from '@/lib/core/campi-atto';

/** What whoever attests types (LE-02): the reasons and, in a one-person office, why who prepared the request attests it. */
export const CAMPI_ATTESTAZIONE = {
  motivo: {
    etichetta: 'Motivazione',
    tipo: 'area',
    minimo: 20,
    massimo: 5000,
    manca: 'Motiva l’attestazione in almeno 20 caratteri: presupposti, finalità, pertinenza dei dati chiesti.',
    aiuto: 'I presupposti di legge, le finalità, la pertinenza dei dati e delle visure chieste.',
  },
  deroga: {
    etichetta: 'Perché istruisci e attesti tu',
    tipo: 'area',
    facoltativo: true,
    massimo: 2000,
    aiuto: 'Di norma sono due persone diverse. Nessun altro nel comune può attestare: la spiegazione resta agli atti.',
  },
} as const satisfies CampiAtto;
