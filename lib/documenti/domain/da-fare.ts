import type { DataIso } from '@/lib/core/date';
import type { ParteFirmataria, TipoDocumento } from '@/lib/core/documenti';
import { quanti } from '@/lib/core/parole';
import type { Permesso } from '@/lib/core/permessi';
import type { AttoDocumento } from './stati';

/** What the office does with a document once it is final, in order (DPR 445/2000, art. 53; CAD, art. 47). */
export const DA_FARE = ['protocollare', 'trasmettere', 'consegnare'] as const satisfies readonly AttoDocumento[];
export type DaFare = (typeof DA_FARE)[number];

/** How many documents wait for it, and since when the oldest does. */
export type ContoDaFare = { readonly quanti: number; readonly dal: string | null };

/** A document that somebody has to do something with. `numero`, `ente`: of its convenzione, or of its request; empty where it is of neither. */
export type DocumentoCheAspetta = {
  readonly id: string;
  readonly tipo: TipoDocumento;
  readonly titolo: string | null;
  readonly convenzioneId: string | null;
  readonly adesioneId: string | null;
  readonly numero: string;
  readonly ente: string;
  /** Whom it names, where the archive knows it. */
  readonly persone: readonly string[];
  /** When the act was archived, and those of its convenzione that are called as it is: it tells them apart. */
  readonly creatoIl: Date;
  readonly gemelli: readonly Date[];
  readonly dal: DataIso;
};

/** An act that is no convenzione and still wants signatures. */
export type DocumentoDaFirmare = DocumentoCheAspetta & {
  readonly firmeRichieste: readonly ParteFirmataria[];
  readonly firmeApposte: readonly ParteFirmataria[];
};

type Cosa = {
  /** Whoever may do it. */
  readonly permesso: Permesso;
  /** `1 documento da trasmettere`. */
  readonly titolo: (numero: number) => string;
  /** Why they are there. */
  readonly perche: string;
  /** What to do with each. */
  readonly come: string;
};

export const COSE_DA_FARE: Readonly<Record<DaFare, Cosa>> = {
  protocollare: {
    permesso: 'documento:protocollare',
    titolo: (numero) => quanti(numero, 'documento da protocollare', 'documenti da protocollare'),
    perche: 'Hanno tutte le firme che servono, o sono arrivati dall’ente',
    come: 'Documenti in entrata e in uscita già definitivi, dal più vecchio: apri il documento e protocollalo.',
  },
  trasmettere: {
    permesso: 'documento:trasmettere',
    titolo: (numero) => quanti(numero, 'documento da trasmettere', 'documenti da trasmettere'),
    perche: 'Hanno il protocollo e non sono ancora partiti, o non sono arrivati',
    come: 'Dal più vecchio: apri il documento e trasmettilo per PEC, oppure recapitalo in altro modo e registra la consegna.',
  },
  consegnare: {
    permesso: 'documento:trasmettere',
    titolo: (numero) => quanti(numero, 'consegna da registrare', 'consegne da registrare'),
    perche: 'Sono partiti e non si sa ancora se sono arrivati, o vanno dati alla persona che li ha chiesti',
    come: 'Dal più vecchio: quando c’è la ricevuta, o l’hai dato alla persona, apri il documento e registra la consegna o la mancata consegna.',
  },
};

/** Where the list of each stands, on the page of the register. */
export const ancoraDaFare = (cosa: DaFare): string => `da-${cosa}`;
