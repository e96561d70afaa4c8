import type { GruppoDiVoci, VoceDiGruppo } from '@/lib/anagrafe/domain/gruppi';
import type { Criteri } from '@/lib/anagrafe/domain/ricerca';
import type { DataIso } from '@/lib/core/date';
import type { Regole } from '@/lib/clausole/regole';
import type { Finalita } from '@/lib/clausole/regole';

export type TipoVisuraOfferto = { readonly codice: string; readonly titolo: string; readonly descrizione: string };

/** What the consultation's page needs before any search. */
export type ContestoConsultazione = {
  readonly ente: string;
  readonly convenzione: string;
  readonly profilo: string;
  readonly finalita: readonly Finalita[];
  readonly riferimentoPratica: Regole['riferimentoPratica'];
  readonly visure: readonly TipoVisuraOfferto[];
  /** Granted by the act, and not to be opened today: why. */
  readonly nonApribili: readonly { readonly titolo: string; readonly frase: string }[];
  /** Null when no archive has been loaded yet. */
  readonly aggiornatiAl: DataIso | null;
  readonly contatti: { readonly ufficio: string; readonly guasti: readonly string[] };
};

/** One result: enough to tell one person from another and no more. */
export type Risultato = { readonly id: string; readonly voci: readonly VoceDiGruppo[] };

export type EsitoRicerca = {
  readonly tipo: Criteri['tipo'];
  readonly risultati: readonly Risultato[];
  readonly altri: boolean;
  readonly numeroRichiesta: string;
  readonly istante: Date;
  readonly aggiornatiAl: DataIso | null;
};

/** What to try when nobody was found, beside checking what was typed. */
export const SE_NESSUNO: Readonly<Record<Criteri['tipo'], string>> = {
  NOMINATIVO:
    'Bastano le prime lettere: di chi ha due cognomi o due nomi prova a scrivere solo il primo. Se la data di nascita non è sicura scrivi solo l’anno, oppure cerca per codice fiscale.',
  CODICE_FISCALE:
    'In anagrafe il codice può essere un altro, per omocodia o perché provvisorio, oppure mancare: cerca per cognome, nome e anno di nascita.',
  INDIRIZZO:
    'Della via basta l’ultima parola del nome, senza «via» né iniziali. Prova senza la lettera del civico, oppure con il solo cognome di chi ci abita.',
};

/** How to narrow a search that finds more people than are shown. */
export const SE_TROPPI: Readonly<Record<Criteri['tipo'], string>> = {
  NOMINATIVO: 'scrivi per intero cognome e nome, oppure aggiungi la data o l’anno di nascita',
  CODICE_FISCALE: 'aggiungi cognome e anno di nascita, cercando per nome',
  INDIRIZZO: 'aggiungi la lettera del civico, oppure il cognome di chi ci abita',
};

/** A visura as it is shown and printed: with who asked, when, why, and under which number (LE-12). */
export type Visura = {
  readonly titolo: string;
  readonly numeroRichiesta: string;
  readonly istante: Date;
  readonly operatore: string;
  readonly ente: string;
  readonly convenzione: string;
  readonly finalita: string;
  readonly riferimento: string | null;
  readonly aggiornatiAl: DataIso | null;
  /** The person, or the household as a whole. */
  readonly gruppi: readonly GruppoDiVoci[];
  /** Members of the household; empty for an individual visura. */
  readonly componenti: readonly { readonly id: string; readonly voci: readonly VoceDiGruppo[] }[];
};
