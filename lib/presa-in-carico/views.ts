import type { DataIso } from '@/lib/core/date';
import type { EsitoFirma } from '@/lib/documenti/domain/firma-del-file';
import type { Problema } from './domain/problema';
import type { Resoconto } from './domain/resoconto';
import type { StatoPresa } from './domain/stati';
import type { StatoInCarico } from './domain/termine';

type PresaInElenco = {
  readonly id: string;
  readonly nome: string;
  readonly stato: StatoPresa;
  readonly creataIl: Date;
  readonly creataDa: string;
  readonly compiutaIl: Date | null;
  /** Convenzioni that it brought, once it is done. */
  readonly convenzioni: number | null;
};
export type ElencoPreseView = { readonly prese: readonly PresaInElenco[]; readonly modelli: number };

/** A convenzione that would be taken over. */
export type ConvenzioneInAnteprima = {
  readonly riga: number;
  readonly numero: string;
  readonly ente: string;
  readonly enteNuovo: boolean;
  readonly modello: string;
  readonly stato: StatoInCarico;
  readonly stipulataIl: DataIso;
  readonly scadenzaIl: DataIso;
  /** Days of the renewals that were signed already. */
  readonly rinnovi: readonly DataIso[];
  /** The act says another day than its clauses. */
  readonly scadenzaScritta: boolean;
  readonly profilo: string;
  readonly visure: readonly string[];
  readonly accessi: number | null;
  readonly operatori: { readonly designati: number; readonly daDesignare: number; readonly disabilitati: number };
  readonly documenti: readonly {
    readonly nome: string;
    readonly tipo: string;
    readonly firma: string;
    readonly esito: EsitoFirma | null;
  }[];
  readonly legittimita: { readonly da: string; readonly il: DataIso } | null;
};
export type FileInAnteprima = {
  readonly percorso: string;
  readonly dimensione: number;
  /** What was found of its signature, in words. */
  readonly firma: string;
  readonly esito: EsitoFirma | null;
  readonly rifiuto: string | null;
};
export type PresaView = {
  /** The last day on which it can be confirmed, if nobody touches it: then it is erased. Null once it is done. */
  readonly tenutaFino: DataIso | null;
  readonly id: string;
  readonly nome: string;
  readonly stato: StatoPresa;
  readonly versione: number;
  readonly creataIl: Date;
  readonly creataDa: string;
  readonly confermataDa: string | null;
  readonly compiutaIl: Date | null;
  /** Rows of each sheet. */
  readonly righe: { readonly convenzioni: number; readonly operatori: number; readonly documenti: number };
  readonly convenzioni: readonly ConvenzioneInAnteprima[];
  readonly problemi: readonly Problema[];
  readonly errori: number;
  readonly file: readonly FileInAnteprima[];
  readonly resoconto: Resoconto | null;
  /** People of the enti who have an address and no account yet. */
  readonly daInvitare: number;
};

/** Where a load stands. */
export type StatoPresaView = {
  readonly id: string;
  readonly nome: string;
  readonly stato: StatoPresa;
  readonly lavoroId: string | null;
  readonly percento: number;
  /** Why the work was given up; null: it was not. */
  readonly fallito: string | null;
};
