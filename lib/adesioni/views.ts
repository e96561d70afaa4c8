import { titoloVisura, visuraDi } from '@/lib/banche/domain/elenco';
import { NOMI_TIPO_ENTE } from '@/lib/clausole/denominazioni';
import type { DataIso } from '@/lib/core/date';
import type { AttoDaFirmareView } from '@/lib/documenti/steps';
import type { FirmaDelFile } from '@/lib/documenti/domain/firma-del-file';
import type { DifferenzaDalNoto } from './domain/ente-noto';
import type { AttoUfficio, Provenienza, StatoAdesione } from './domain/stati';
import type { SituazioneTermine } from './domain/termine';
import type { DatiAdesione, PassoAdesione } from './schema';
import type { FiltriDomande } from './schema-atti';
import type { VincoliModulo } from './schema-vincoli';

/** A code with the words that people read; `aiuto` says more about it. */
type VoceDiScelta = { readonly valore: string; readonly etichetta: string; readonly aiuto?: string };

/** A convenzione open to adhesion, on a public page and for the office's form. */
export type ModelloApertoView = {
  readonly id: string;
  readonly nome: string;
  readonly descrizione: string;
  readonly destinatari: readonly string[];
  readonly visure: readonly string[];
  readonly righe: number;
  readonly vincoli: VincoliModulo;
};

/** What the steps of the form offer to choose among, in words; of each profile, the data that it shows (FU-11). */
export type OpzioniModulo = {
  readonly tipi: readonly VoceDiScelta[];
  readonly profili: readonly (VoceDiScelta & { readonly campi: readonly string[] })[];
  readonly visure: readonly VoceDiScelta[];
};

export function opzioniModulo(vincoli: VincoliModulo): OpzioniModulo {
  return {
    tipi: vincoli.destinatari.map((valore) => ({ valore, etichetta: NOMI_TIPO_ENTE[valore] })),
    profili: vincoli.profili.map(({ codice, nome, campi }) => ({ valore: codice, etichetta: nome, campi })),
    visure: vincoli.visure.map((valore) => {
      const visura = visuraDi(valore);
      return { valore, etichetta: titoloVisura(valore), ...(visura ? { aiuto: visura.descrizione } : {}) };
    }),
  };
}

/** A doubt that does not block: a rightful codice fiscale may differ from the particulars. `percorso` is the field's, as in the form. */
export type Dubbio = { readonly percorso: string; readonly chi: string; readonly frase: string };

export type BozzaView = {
  readonly id: string;
  readonly stato: StatoAdesione;
  readonly numero: string | null;
  readonly comune: { readonly codice: string; readonly denominazione: string };
  readonly modello: { readonly nome: string; readonly descrizione: string };
  readonly email: string | null;
  /** Last day of the draft, `31/12/2026`; null once it is sent. */
  readonly scadeIl: string | null;
  /** As typed: unfinished steps included. While the ente corrects, what was sent with the corrections over it. */
  readonly dati: Readonly<Record<string, unknown>>;
  readonly vincoli: VincoliModulo;
  /** What has been corrected so far of a request already sent; null for a draft. */
  readonly correzioni: readonly Modifica[] | null;
  readonly passi: readonly { readonly passo: PassoAdesione; readonly iniziato: boolean; readonly problemi: readonly string[] }[];
  readonly dubbi: readonly Dubbio[];
};

export type IntegrazioneView = {
  readonly id: string;
  readonly richiesta: string;
  readonly richiestaIl: Date;
  readonly risposta: string | null;
  readonly rispostaIl: Date | null;
  /** The file that came with the answer. */
  readonly documento: { readonly id: string; readonly nome: string } | null;
  /** What the answer has corrected in the data sent. */
  readonly modifiche: readonly Modifica[];
};

/** One fact of a domanda that has changed, in words; empty where there was, or is, nothing. */
export type Modifica = { readonly voce: string; readonly prima: string; readonly dopo: string };

/** By code and by name. */
export type ProfiloChiesto = { readonly codice: string; readonly nome: string };

export type AdesioneSeguitaView = {
  readonly id: string;
  readonly numero: string | null;
  readonly stato: StatoAdesione;
  readonly ente: string;
  readonly modello: string;
  readonly comune: {
    readonly codice: string;
    readonly denominazione: string;
    readonly pec: string;
    readonly emailUfficio: string;
    readonly telefono: string | null;
  };
  readonly presentataIl: Date | null;
  readonly profilo: ProfiloChiesto;
  /** As they stand, corrections included. */
  readonly dati: Readonly<Record<string, unknown>>;
  /** The files sent with the request and with the answers. */
  readonly documenti: readonly DocumentoAdesione[];
  /** The acts that the applicant signs: the last version of each, as long as the request may come to its own. */
  readonly accordi: readonly string[];
  /** What has been corrected so far, to be sent with the answer. */
  readonly correzioni: readonly Modifica[];
  readonly protocollo: string | null;
  readonly termine: SituazioneTermine;
  readonly integrazioni: readonly IntegrazioneView[];
  readonly esitoMotivo: string | null;
  readonly puoRispondere: boolean;
  readonly puoRitirare: boolean;
};

export type AdesioneInElencoView = {
  readonly id: string;
  readonly numero: string;
  readonly ente: string;
  readonly modello: string;
  readonly provenienza: Provenienza;
  readonly stato: StatoAdesione;
  readonly presentataIl: DataIso;
  readonly termine: SituazioneTermine;
  readonly urgente: boolean;
};
export type ElencoAdesioniView = {
  readonly filtri: FiltriDomande;
  readonly perPagina: number;
  readonly totale: number;
  readonly conteggi: Partial<Record<StatoAdesione, number>>;
  readonly righe: readonly AdesioneInElencoView[];
};

export type DocumentoAdesione = {
  readonly id: string;
  readonly tipo: string;
  readonly nome: string;
  readonly dimensione: number;
  readonly creatoIl: Date;
  /** Null for what Varco wrote itself, and for what came before attachments were judged. */
  readonly firma: FirmaDelFile | null;
};

/** One act in the history of a request, in words. */
export type EventoAdesione = {
  readonly id: string;
  readonly istante: Date;
  readonly titolo: string;
  readonly chi: string;
  readonly descrizione: string | null;
};

/** How the attestation would go for who is looking: with which act, and whether a waiver of the four eyes is to be explained (LE-02). */
export type AttestazioneView = { readonly titolo: string | null; readonly deroga: 'NON_SERVE' | 'DA_MOTIVARE' | 'IMPEDITA' };

export type AdesioneView = {
  readonly id: string;
  readonly versione: number;
  readonly numero: string;
  readonly stato: StatoAdesione;
  readonly provenienza: Provenienza;
  readonly modello: string;
  readonly dati: DatiAdesione;
  readonly profilo: ProfiloChiesto;
  readonly visure: readonly { readonly nome: string; readonly motivo: string }[];
  readonly schedaDaCompletare: number;
  readonly presentataIl: DataIso;
  readonly protocollo: string | null;
  /** Its entry has been annulled: it wants another. */
  readonly senzaProtocollo: boolean;
  readonly termine: SituazioneTermine;
  readonly legittimita: {
    readonly da: string;
    readonly il: Date;
    readonly motivo: string;
    readonly titolo: string;
    readonly deroga: string | null;
  } | null;
  readonly esitoMotivo: string | null;
  readonly dubbi: readonly Dubbio[];
  /** Where the request differs from what is known of its ente: somebody else may have written it. */
  readonly differenze: readonly DifferenzaDalNoto[];
  readonly integrazioni: readonly IntegrazioneView[];
  readonly documenti: readonly DocumentoAdesione[];
  readonly daFirmare: readonly AttoDaFirmareView[];
  readonly cronologia: readonly EventoAdesione[];
  readonly azioni: readonly AttoUfficio[];
  readonly attestazione: AttestazioneView;
  /** Varco's register gives the number of protocol by itself. */
  readonly registroInterno: boolean;
  /** The act that came of it, if any. */
  readonly convenzione: { readonly id: string; readonly numero: string } | null;
  readonly puoGenerare: boolean;
};
