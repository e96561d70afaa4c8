/** The three profiles of FU-11: each contains the one before. A comune may define others in the same shape. */
import { CAMPI_PROFILO } from '@/lib/anagrafe/domain/profili';
import { codici, PROFILI } from '@/lib/clausole/denominazioni';
import { componiProfilo, type Profilo } from './profilo';

/** Named as the act names them; who may be granted which is `profiloAmmesso`'s to say. */
export const PROFILI_PREDEFINITI: readonly Profilo[] = codici(PROFILI).map((codice) =>
  componiProfilo({ codice, nome: PROFILI[codice].nome, campi: CAMPI_PROFILO[codice] }),
);

/** The predefined profile of that code; null when there is none. */
export function profiloPredefinito(codice: string): Profilo | null {
  return PROFILI_PREDEFINITI.find((profilo) => profilo.codice === codice) ?? null;
}
