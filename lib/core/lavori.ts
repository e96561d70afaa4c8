/** Long work done in the background, with what it needs: ids only, never personal data. A kind that nobody can do does not compile. */
export type Lavori = {
  'relazione-annuale': { convenzioneId: string; anno: number };
  'presa-in-carico': { presaId: string };
  pacchetto: { pacchettoId: string };
  'carico-banca': { caricoId: string };
};
export type TipoLavoro = keyof Lavori;

export const NOMI_LAVORO = {
  'relazione-annuale': 'Relazione annuale',
  'presa-in-carico': 'Presa in carico',
  pacchetto: 'Pacchetto di dati',
  'carico-banca': 'Caricamento di una banca dati',
} as const satisfies Record<TipoLavoro, string>;

/** A row to insert: kind and parameters belong together. */
export function nuovoLavoro<T extends TipoLavoro>(tipo: T, parametri: Lavori[T]): { tipo: T; parametri: Lavori[T] } {
  return { tipo, parametri };
}
