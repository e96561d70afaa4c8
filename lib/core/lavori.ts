/** Long work done in the background, with what it needs: ids only, never personal data. A kind that nobody can do does not compile. */
type Lavori = {
  'relazione-annuale': { convenzioneId: string; anno: number };
  'presa-in-carico': { presaId: string };
  pacchetto: { pacchettoId: string };
  'carico-banca': { caricoId: string };
};
export type TipoLavoro = keyof Lavori;
/** One of them to be done: kind and parameters belong together. */
export type LavoroDaFare = { [T in TipoLavoro]: { readonly id: string; readonly tipo: T; readonly parametri: Lavori[T] } }[TipoLavoro];

export const NOMI_LAVORO = {
  'relazione-annuale': 'Relazione annuale',
  'presa-in-carico': 'Presa in carico',
  pacchetto: 'Pacchetto di dati',
  'carico-banca': 'Caricamento di una banca dati',
} as const satisfies Record<TipoLavoro, string>;

/** The life of a piece of long work, for the worker that takes it and for who has asked for it. */
export const STATI_LAVORO = ['IN_ATTESA', 'IN_CORSO', 'CONCLUSO', 'FALLITO'] as const;
export type StatoLavoro = (typeof STATI_LAVORO)[number];

/** Asked and not there yet. */
export const LAVORO_DA_FINIRE = ['IN_ATTESA', 'IN_CORSO'] as const satisfies readonly StatoLavoro[];
/** Given up after the last attempt: it waits for a person. */
export const LAVORO_FALLITO = 'FALLITO' satisfies StatoLavoro;
