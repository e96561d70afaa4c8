import type { OrigineSospensione } from '@/lib/core/sospensione';
import type { StatoConvenzione } from '@/lib/convenzioni/domain/stati';
import { formatoItaliano, type DataIso } from '@/lib/core/date';

/** Figures of one convenzione over one calendar year (Europe/Rome), counted on the register. */
export type DatiRelazione = {
  readonly anno: number;
  readonly erogatore: string;
  readonly ente: string;
  readonly convenzione: string;
  readonly stato: StatoConvenzione;
  readonly stipulataIl: DataIso | null;
  /** The earliest of term, withdrawal and end. */
  readonly ultimoGiornoIl: DataIso | null;
  /** The last instant that the figures cover: a report asked during the year says so. */
  readonly finoAl: DataIso;
  readonly perMese: readonly { readonly mese: number; readonly ricerche: number; readonly visure: number; readonly negate: number }[];
  readonly perOperatore: readonly {
    readonly operatore: string;
    readonly ricerche: number;
    readonly visure: number;
    readonly negate: number;
    readonly ultimoAccesso: DataIso | null;
  }[];
  readonly perVisura: readonly { readonly visura: string; readonly numero: number }[];
  readonly perFinalita: readonly { readonly finalita: string; readonly numero: number }[];
  readonly senzaRiferimento: number;
  readonly operatoriAttivi: number;
  readonly sospensioni: readonly {
    readonly origine: OrigineSospensione;
    readonly dal: DataIso;
    readonly al: DataIso | null;
    readonly motivo: string;
  }[];
  readonly disabilitazioni: readonly { readonly operatore: string; readonly il: DataIso; readonly motivo: string }[];
};

export const annoDi = (giorno: DataIso): number => Number(giorno.slice(0, 4));

type Vita = Pick<DatiRelazione, 'stipulataIl' | 'ultimoGiornoIl'>;

/** SA-05: the years of which a convenzione has a report, the latest first: from the one of its signature to the one of its end, or today's. */
export function anniDellaRelazione({ stipulataIl, ultimoGiornoIl }: Vita, oggi: DataIso): number[] {
  if (stipulataIl === null) return [];
  const ultimo = annoDi(ultimoGiornoIl !== null && ultimoGiornoIl < oggi ? ultimoGiornoIl : oggi);
  return Array.from({ length: Math.max(0, ultimo - annoDi(stipulataIl) + 1) }, (_, indice) => ultimo - indice);
}

export function totali(dati: DatiRelazione): { ricerche: number; visure: number; negate: number } {
  const somma = (campo: 'ricerche' | 'visure' | 'negate') => dati.perMese.reduce((totale, mese) => totale + mese[campo], 0);
  return { ricerche: somma('ricerche'), visure: somma('visure'), negate: somma('negate') };
}

/** One sentence that says which part of the year is covered. */
export function periodo(dati: DatiRelazione): string {
  const fine = `${dati.anno}-12-31`;
  return dati.finoAl < fine
    ? `Periodo: dal 01/01/${dati.anno} al ${formatoItaliano(dati.finoAl)} (anno in corso: i dati sono parziali).`
    : `Periodo: dal 01/01/${dati.anno} al 31/12/${dati.anno}.`;
}
