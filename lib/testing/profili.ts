import { campoDi, profiloDiBanca } from '@/lib/banche/domain/elenco';
import type { ProfiloInModulo } from '@/lib/adesioni/schema-vincoli';
import type { ProfiloConcesso } from '@/lib/clausole/regole/regole';

/** A profile that a bank comes with, as a clause grants it. */
export function profiloDiProva(codice: string): ProfiloConcesso {
  const profilo = profiloDiBanca(codice);
  if (!profilo) throw new Error(`No profile ${codice}`);
  const { nome, campi, soloForzeOrdine } = profilo;
  return { codice, nome, campi, soloForzeOrdine };
}

/** The same, as the adhesion form tells them. */
export const inModulo = (...codici: string[]): ProfiloInModulo[] =>
  codici.map(profiloDiProva).map((profilo) => ({ ...profilo, campi: profilo.campi.map((id) => campoDi(id)?.etichetta ?? id) }));
