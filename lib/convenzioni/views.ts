import type { ChiaveClausola } from '@/lib/clausole/catalogo';
import type { CodiceProfilo, CodiceVisura } from '@/lib/clausole/denominazioni';
import type { Parte } from '@/lib/clausole/tipi';
import type { DataIso } from '@/lib/core/date';
import type { AttoOfferto } from './atti-offerti';
import type { OrigineSospensione, StatoConvenzione } from './domain';
import type { Evidenza } from './evidenze';
import type { ProssimoPasso } from './prossimo-passo';

export type VistaRigaConvenzione = {
  readonly id: string;
  readonly numero: string;
  readonly ente: string;
  readonly stato: StatoConvenzione;
  readonly sospesa: boolean;
  readonly stipulataIl: DataIso | null;
  readonly scadenzaIl: DataIso | null;
  readonly operatori: number;
  readonly tetto: number | null;
};

/** A request that waits for its convenzione. */
export type VistaDaGenerare = { readonly adesioneId: string; readonly numero: string; readonly ente: string; readonly accoltaIl: Date };

export type VistaElencoConvenzioni = {
  readonly righe: readonly VistaRigaConvenzione[];
  readonly totale: number;
  readonly perPagina: number;
  readonly daGenerare: readonly VistaDaGenerare[];
  readonly puoGenerare: boolean;
};

/** One living clause: text, how it is enforced, the last evidence, the next due date. */
export type VistaClausola = {
  readonly chiave: ChiaveClausola;
  readonly nome: string;
  readonly parte: Parte;
  readonly articolo: { readonly numero: number; readonly titolo: string; readonly commi: readonly string[] } | null;
  readonly come: string;
  readonly evidenza: Evidenza | null;
  readonly prossima: { readonly il: DataIso; readonly descrizione: string } | null;
};

export type VistaSospensione = {
  readonly id: string;
  readonly origine: OrigineSospensione;
  readonly motivo: string;
  readonly dispostaIl: Date;
  readonly revocataIl: Date | null;
  readonly revocaMotivo: string | null;
};
export type VistaDocumento = {
  readonly id: string;
  readonly nome: string;
  readonly tipo: string;
  readonly creatoIl: Date;
  readonly firmatari: readonly string[];
};
export type VistaScadenza = { readonly tipo: string; readonly il: DataIso; readonly descrizione: string };

export type VistaConvenzione = {
  readonly id: string;
  readonly numero: string;
  readonly versione: number;
  readonly stato: StatoConvenzione;
  readonly sospesaDa: readonly OrigineSospensione[];
  readonly prossimo: ProssimoPasso;
  readonly atti: readonly AttoOfferto[];
  readonly ente: { readonly id: string; readonly denominazione: string; readonly pec: string };
  readonly comune: string;
  readonly modello: string;
  readonly adesioneId: string | null;
  readonly profilo: string;
  readonly visure: readonly string[];
  readonly finalita: readonly { readonly codice: string; readonly descrizione: string; readonly base: string }[];
  readonly firmatarioFruitore: string;
  readonly firmatarioErogatore: string;
  readonly responsabile: string | null;
  readonly operatori: { readonly attivi: number; readonly inElenco: number; readonly tetto: number | null };
  readonly generataIl: Date;
  readonly stipulataIl: DataIso | null;
  readonly scadenzaIl: DataIso | null;
  readonly diffidaTermineIl: DataIso | null;
  readonly recessoEfficaceIl: DataIso | null;
  readonly cessataIl: Date | null;
  readonly cessazioneMotivo: string | null;
  readonly digest: string;
  readonly oggi: DataIso;
  readonly recesso: {
    readonly causali: readonly { readonly causale: string; readonly nome: string; readonly immediato: boolean }[];
    readonly primoGiornoFruitore: DataIso | null;
  };
  readonly clausole: readonly VistaClausola[];
  readonly scadenze: readonly VistaScadenza[];
  readonly sospensioni: readonly VistaSospensione[];
  readonly documenti: readonly VistaDocumento[];
  /** Other convenzioni of the same ente, the latest first. */
  readonly altre: readonly { readonly id: string; readonly numero: string; readonly stato: StatoConvenzione }[];
  /** The demo may sign in the declared signatory's place. */
  readonly demo: boolean;
};

type Opzione<Valore extends string = string> = { readonly valore: Valore; readonly etichetta: string; readonly aiuto?: string };

/** What the office chooses from when it prepares an act. */
export type VistaGenerazione = {
  readonly adesioneId: string;
  readonly numero: string;
  readonly ente: string;
  readonly modello: string;
  readonly firmatarioFruitore: string;
  readonly qualificaFruitore: string;
  readonly chiesto: {
    readonly profilo: string;
    readonly motivoProfilo: string;
    readonly numeroAccessi: number;
    readonly operatori: number;
  };
  readonly tetto: number;
  readonly chiedeMotivoAnpr: boolean;
  readonly profili: readonly Opzione<CodiceProfilo>[];
  readonly visure: readonly Opzione<CodiceVisura>[];
  readonly finalita: readonly Opzione[];
  readonly firmatari: readonly Opzione[];
};
