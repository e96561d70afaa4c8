import type { FormatoPacchetto } from '@/lib/clausole/regole/regole';
import type { VoceChiesta } from '@/lib/core/banca';
import type { DataIso } from '@/lib/core/date';
import type { StatoPacchetto } from './domain/stati';

type Convenzione = { readonly convenzioneId: string; readonly numero: string; readonly ente: string };

/** A package as it is told: in words, with no code. */
export type PacchettoView = Convenzione & {
  readonly id: string;
  readonly titolo: string;
  readonly selezione: readonly { readonly etichetta: string; readonly valore: string }[];
  readonly campi: readonly string[];
  readonly formato: FormatoPacchetto;
  readonly finalita: string;
  readonly stato: StatoPacchetto;
  readonly chiestoDa: string;
  readonly chiestoIl: Date;
  readonly righe: number;
  readonly totale: number | null;
  readonly aggiornatiAl: DataIso | null;
  readonly dimensione: number | null;
  readonly sha256: string | null;
  readonly prontoIl: Date | null;
  readonly scadeIl: Date | null;
  readonly chiusoIl: Date | null;
  readonly motivo: string | null;
  /** Nobody may download it: it tells of somebody protected since it was made (SA-17). */
  readonly bloccato: boolean;
  readonly destinatari: readonly {
    readonly id: string;
    readonly nominativo: string;
    readonly scarichi: number;
    readonly massimo: number;
    readonly primoIl: Date | null;
    readonly ultimoIl: Date | null;
  }[];
};

/** Those of one convenzione. `nessuno`: why none can be prepared now; null when one can. */
export type PacchettiView = Convenzione & { readonly nessuno: string | null; readonly pacchetti: readonly PacchettoView[] };

export type EstrattoOfferto = {
  readonly codice: string;
  readonly nome: string;
  readonly descrizione: string;
  readonly selezioni: readonly VoceChiesta[];
  readonly campi: readonly { readonly valore: string; readonly etichetta: string; readonly necessario: boolean }[];
};

/** What the office may choose. A recipient narrowed to fewer fields is told so: who narrows it out of the package is refused. */
export type ModuloPacchettoView = Convenzione & {
  readonly estratti: readonly EstrattoOfferto[];
  readonly formati: readonly FormatoPacchetto[];
  readonly finalita: readonly { readonly valore: string; readonly etichetta: string }[];
  readonly giorni: number;
  readonly destinatari: readonly { readonly valore: string; readonly etichetta: string; readonly aiuto?: string }[];
};

/** One's own package. `impedimento`: why it cannot be downloaded; null when it can. `id`: its address, of this person alone. */
export type ProprioPacchettoView = Pick<
  PacchettoView,
  'titolo' | 'selezione' | 'campi' | 'formato' | 'stato' | 'righe' | 'aggiornatiAl' | 'dimensione' | 'sha256' | 'scadeIl'
> & {
  readonly id: string;
  readonly scarichi: number;
  readonly massimo: number;
  readonly ultimoIl: Date | null;
  readonly giorniRimasti: number;
  readonly impedimento: string | null;
};
