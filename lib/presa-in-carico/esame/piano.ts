import type { Regole, TipoEnte } from '@/lib/clausole/regole/regole';
import type { ClausolaScritta } from '@/lib/clausole/tipi';
import type { FirmatarioErogatore, FirmatarioFruitore, PersonaConvenzione } from '@/lib/convenzioni/domain/persone';
import type { DataIso } from '@/lib/core/date';
import type { TipoDocumento, Verso } from '@/lib/core/documenti';
import type { ProvaDiFirma } from '@/lib/documenti/domain/prova';
import type { assicurareEnte } from '@/lib/enti/steps';
import type { OperatoreProposto } from '@/lib/operatori/domain/dati';
import type { TermineInCarico } from '../domain/termine';
import type { FileNoto } from './fatti';

/** A fruitore as it is made. */
export type DatiEnte = Parameters<typeof assicurareEnte>[2];

/** What a load would make, row by row: the preview shows it, the confirmation writes it. */

export type DocumentoInPiano = {
  readonly riga: number | null;
  readonly file: FileNoto;
  readonly tipo: TipoDocumento;
  readonly titolo: string | null;
  readonly data: DataIso;
  readonly verso: Verso;
  /** What is told of its signature. */
  readonly prova: ProvaDiFirma | null;
  readonly protocollo: { readonly numero: string; readonly data: DataIso } | null;
};
export type OperatoreInPiano = {
  readonly riga: number;
  readonly persona: OperatoreProposto;
  readonly stato: 'PROPOSTO' | 'DESIGNATO' | 'DISABILITATO';
  /** Since when it stands in the roster: its deadlines run from there. */
  readonly inElencoDal: DataIso;
  readonly designatoIl: DataIso | null;
  /** The file that designates it; null: none has come. */
  readonly designazione: FileNoto | null;
  readonly abilitatoDal: DataIso | null;
  readonly disabilitatoIl: DataIso | null;
};
export type ConvenzioneInPiano = {
  readonly riga: number;
  readonly numero: string;
  readonly attoData: DataIso;
  readonly stipulataIl: DataIso;
  readonly termine: TermineInCarico;
  /** Days of the renewals that both parties have signed already (CA-14), the first one first. */
  readonly rinnovi: readonly DataIso[];
  readonly cessazioneMotivo: string | null;
  /** `nuovo` null: it is in Varco already, and is left as it is. */
  readonly ente: {
    readonly id: string | null;
    readonly codiceFiscale: string;
    readonly denominazione: string;
    readonly tipo: TipoEnte;
    readonly nuovo: DatiEnte | null;
  };
  readonly modello: { readonly id: string; readonly nome: string; readonly versione: number };
  readonly clausole: readonly ClausolaScritta[];
  readonly regole: Regole;
  readonly profilo: string;
  readonly firmatarioFruitore: FirmatarioFruitore;
  readonly firmatarioErogatore: FirmatarioErogatore;
  readonly responsabile: PersonaConvenzione;
  readonly legittimita: { readonly da: string; readonly il: DataIso } | null;
  readonly operatori: readonly OperatoreInPiano[];
  readonly documenti: readonly DocumentoInPiano[];
};
