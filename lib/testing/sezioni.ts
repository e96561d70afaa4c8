import type { Sezione } from '@/lib/core/banca-letta';

/** Every field that a visura shows, in groups and in tables. */
export function campiMostrati({ sezioni }: { readonly sezioni: readonly Sezione[] }): string[] {
  return sezioni.flatMap((sezione) => {
    if (sezione.forma === 'AVVISO') return [];
    const voci = sezione.forma === 'SCHEDA' ? sezione.gruppi.flatMap(({ voci: sue }) => sue) : sezione.colonne;
    return voci.map(({ campo }) => campo);
  });
}
