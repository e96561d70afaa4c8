import type { Finalita, Regole } from '@/lib/clausole/regole/regole';
import type { ClausolaScritta } from '@/lib/clausole/tipi';
import type { DataIso } from '@/lib/core/date';
import type { ParteAtto } from '@/lib/enti/domain/parte';
import type { OperatoreIndicato } from './allegati';
import type { FirmatarioErogatore, FirmatarioFruitore, PersonaConvenzione } from './persone';

/** All that an act says. `approvazione`: the municipal act that approved the scheme (CH-01); `protocollo`: the adesione's (CA-01). */
export type MateriaConvenzione = {
  readonly numero: string;
  readonly generataIl: Date;
  readonly erogatore: ParteAtto;
  readonly fruitore: ParteAtto;
  readonly firmatarioErogatore: FirmatarioErogatore;
  readonly firmatarioFruitore: FirmatarioFruitore;
  readonly responsabile: PersonaConvenzione | null;
  readonly approvazione: { readonly numero: string; readonly data: DataIso } | null;
  readonly domanda: {
    readonly numero: string;
    readonly protocollo: { readonly numero: string; readonly data: DataIso } | null;
    readonly legittimitaIl: DataIso;
  };
  readonly clausole: readonly ClausolaScritta[];
  readonly regole: Regole;
  readonly profilo: string;
  readonly finalita: readonly Finalita[];
  readonly operatori: readonly OperatoreIndicato[];
};
