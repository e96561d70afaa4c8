import type { CampoScheda } from '@/lib/clausole/regole';

/** A person as an adhesion or a roster names it; codice fiscale already normalised. */
export type OperatoreProposto = { readonly nome: string; readonly cognome: string; readonly codiceFiscale: string } & { readonly [C in CampoScheda]?: string | undefined };

/** People for the roster of one convenzione. */
export type Elenco = { readonly erogatoreId: string; readonly convenzioneId: string; readonly enteId: string; readonly elenco: readonly OperatoreProposto[] };
