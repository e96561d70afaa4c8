import type { RicercaDiBanca, VerificaDiBanca, VisuraDiBanca } from '@/lib/core/banca';
import type { Trovato } from '@/lib/core/banca-letta';
import type { DataIso } from '@/lib/core/date';
import type { Finalita, Regole } from '@/lib/clausole/regole/regole';
import type { Pervenuta } from './domain/pervenuta';
import type { StatoEccezione } from './domain/stati-eccezione';
import type { VoceScritta } from './domain/criteri';
import type { NonRisulta, Risposta, Sigillata } from './domain/visura';

export type VisuraOfferta = Pick<VisuraDiBanca, 'codice' | 'titolo' | 'descrizione' | 'di' | 'allaData'>;

/** What the consultation's page needs before any search. */
export type ContestoConsultazione = {
  /** Who asks: what the page remembers of its cases is of that person alone. */
  readonly chi: string;
  readonly ente: string;
  readonly convenzione: string;
  readonly profilo: string;
  /** The data bank that the convenzione opens, as menus call it. */
  readonly banca: string;
  readonly finalita: readonly Finalita[];
  readonly riferimentoPratica: Regole['riferimentoPratica'];
  readonly ricerche: readonly RicercaDiBanca[];
  /** Questions answered yes or no, where the clause offers them. */
  readonly verifiche: readonly VerificaDiBanca[];
  readonly visure: readonly VisuraOfferta[];
  /** Whether data beyond the profile may be asked (CA-03), and what was granted for which case. */
  readonly altriDati: boolean;
  /** Whether the convenzione provides for packages of data (RT-12): they are on a page of their own. */
  readonly pacchetti: boolean;
  readonly eccezioni: readonly EccezioneAperta[];
  /** Granted by the act, and not to be opened today: why. */
  readonly nonApribili: readonly { readonly titolo: string; readonly frase: string }[];
  /** Null when no archive has been loaded yet. */
  readonly aggiornatiAl: DataIso | null;
  /** True when today's archive was refused, or has not come. */
  readonly inRitardo: boolean;
  readonly contatti: { readonly ufficio: string; readonly guasti: readonly string[] };
};

/** What is open beyond the profile in one case: said plainly, with its end (CA-03). */
export type EccezioneAperta = {
  readonly finalita: string;
  readonly riferimento: string;
  /** All the visure of that case, and all the ways to search. */
  readonly visure: readonly VisuraOfferta[];
  readonly ricerche: readonly RicercaDiBanca[];
  /** What each grant adds, in words, and the last day on which it holds. */
  readonly concesse: readonly { readonly cosa: string; readonly finoAl: DataIso }[];
};

/** A convenzione that the office may try, and whose narrowing it may try it with. */
export type ProvaDaCominciare = {
  readonly convenzioneId: string;
  readonly ente: string;
  readonly convenzione: string;
  readonly profilo: string;
  /** What the bank finds among its invented records, typed in the only box. */
  readonly esempio: string;
  readonly operatori: readonly { readonly valore: string; readonly etichetta: string }[];
};

export type EsitoRicerca = {
  /** The way of searching that answered. */
  readonly ricerca: string;
  /** How what was typed was read: what was looked for, under the labels of that way. */
  readonly cercato: readonly VoceScritta[];
  /** Each with enough to tell one from another and no more. */
  readonly risultati: readonly Trovato[];
  readonly altri: boolean;
  /** Nobody is called as was typed: these sound like it. */
  readonly simili: boolean;
  /** Of who was named exactly only the office may speak. */
  readonly rivolgersi: boolean;
  readonly numeroRichiesta: string;
  readonly istante: Date;
  readonly aggiornatiAl: DataIso | null;
  /** Where nothing matches: what a printed "non risulta" says. */
  readonly nonRisulta: Sigillata<NonRisulta> | null;
};

export type EsitoVerifica = Sigillata<Risposta>;

/** Whose sheet it is: who asked, when and why, from the register. Not what was read. */
export type Foglio = {
  readonly numeroRichiesta: string;
  readonly istante: Date;
  readonly cosa: string;
  readonly operatore: string;
  readonly ente: string;
  readonly convenzione: string;
  readonly finalita: string;
  readonly riferimento: string | null;
};

/** A motivated request of data beyond the profile (CA-03). */
export type EccezioneDaDecidere = Eccezione & { readonly puoDecidere: boolean };

export type Eccezione = {
  readonly id: string;
  /** `SCADUTA`: granted, and past its term. */
  readonly stato: StatoEccezione | 'SCADUTA';
  readonly ente: string;
  readonly convenzione: string;
  readonly chiestaDa: string;
  readonly finalita: string;
  readonly riferimento: string;
  /** Titles and labels, in words. */
  readonly visure: readonly string[];
  readonly campi: readonly string[];
  readonly competenza: string;
  readonly pertinenza: string;
  readonly necessita: string;
  readonly chiestaIl: Date;
  readonly risposta: string | null;
  readonly decisaDa: string | null;
  readonly decisaIl: Date | null;
  readonly scadeIl: Date | null;
};

/** What the office fills in of a request that has come by PEC or on paper (CA-13). */
export type ModuloPervenutaView = {
  readonly convenzioneId: string;
  readonly ente: string;
  readonly convenzione: string;
  readonly riferimentoPratica: Regole['riferimentoPratica'];
  readonly richiedenti: readonly Opzione[];
  readonly finalita: readonly Opzione[];
};
export type PervenuteView = {
  readonly richieste: readonly Pervenuta[];
  readonly convenzioni: readonly { readonly id: string; readonly numero: string; readonly ente: string }[];
};
export type PervenutaView = { readonly richiesta: Pervenuta; readonly contesto: ContestoConsultazione };

type Opzione = { readonly valore: string; readonly etichetta: string };

/** What an operator may ask beyond its profile. */
export type ModuloEccezioneView = {
  readonly finalita: readonly Opzione[];
  readonly visure: readonly Opzione[];
  readonly campi: readonly Opzione[];
};
