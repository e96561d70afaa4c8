import { tipoVisura, visuraConsentita } from '@/lib/anagrafe/domain/visure';
import { disponibilitaVisura } from '@/lib/clausole/denominazioni';
import { maiuscola } from '@/lib/core/parole';
import type { Profilo } from './profilo';

/**
 * Whether a visura opens today, and under which of these profiles, in one sentence: for who grants it and for who was granted it (CA-07,
 * CA-21, FU-11). `si`: it opens under at least one of them.
 */
export function apertura(codice: string, profili: readonly Profilo[]): { readonly si: boolean; readonly frase: string } {
  const lettore = tipoVisura(codice);
  const daSubito = `${maiuscola(disponibilitaVisura(codice))}.`;
  if (!lettore) return { si: false, frase: daSubito };
  const bastano = profili.filter(({ campi }) => visuraConsentita(lettore, campi)).map((profilo) => profilo.codice);
  if (bastano.length === profili.length) return { si: true, frase: daSubito };
  if (bastano.length === 0) return { si: false, frase: 'Non si apre: mancano al profilo i dati che mostra.' };
  return { si: true, frase: `Si apre da subito con il profilo ${bastano.join(' o ')}; agli altri mancano i dati che mostra.` };
}
