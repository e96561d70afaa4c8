import { visuraDi } from '@/lib/banche/domain/elenco';
import { visuraSiApre } from '@/lib/core/banca';
import type { ProfiloConcesso } from '@/lib/clausole/regole/regole';
import { enumera } from '@/lib/core/parole';

/**
 * Whether a visura opens, and under which of these profiles, in one sentence: for who grants it and for who was granted it (CA-07,
 * CA-21, FU-11). `si`: it opens under at least one of them.
 */
export function apertura(
  codice: string,
  profili: readonly Pick<ProfiloConcesso, 'codice' | 'campi'>[],
): { readonly si: boolean; readonly frase: string } {
  const visura = visuraDi(codice);
  if (!visura) return { si: false, frase: 'Nessuna banca dati ha questa visura.' };
  const bastano = profili.filter(({ campi }) => visuraSiApre(visura, campi)).map((profilo) => profilo.codice);
  if (bastano.length === profili.length) return { si: true, frase: 'Si apre.' };
  if (bastano.length === 0) return { si: false, frase: 'Non si apre: mancano al profilo i dati che mostra.' };
  return { si: true, frase: `Si apre con il profilo ${enumera(bastano, 'o')}; agli altri mancano i dati che mostra.` };
}
