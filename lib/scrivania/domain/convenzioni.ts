import type { StatoConvenzione } from '@/lib/convenzioni/domain/stati';
import type { Regole } from '@/lib/clausole/regole/regole';
import type { Scadenza } from '@/lib/clausole/tipi';
import { differenzaGiorni, type DataIso } from '@/lib/core/date';
import { compito, type Compito } from './compito';

/** An act that still wants a signature. */
export type DaFirmare = {
  readonly id: string;
  readonly numero: string;
  readonly ente: string;
  readonly stato: 'GENERATA' | 'FIRMATA_FRUITORE';
  /** Who signs it for the comune. */
  readonly firmatario: string;
  /** It is whoever reads. */
  readonly suo: boolean;
  readonly dal: DataIso;
};

/** One that was signed elsewhere, of which it is not known who assessed its legitimacy (LE-02). */
export type LegittimitaIgnota = { readonly id: string; readonly numero: string; readonly ente: string; readonly dal: DataIso };

/** A convenzione in force, as the desks need it. */
export type InVigore = {
  readonly id: string;
  readonly numero: string;
  readonly stato: StatoConvenzione;
  readonly ente: string;
  readonly sospesa: boolean;
  /** Its last day: of the term, or the eve of a withdrawal that comes before. */
  readonly scadenzaIl: DataIso;
  readonly diffidaTermineIl: DataIso | null;
  readonly recessoEfficaceIl: DataIso | null;
  readonly elenco: { readonly proposti: number; readonly designati: number; readonly inAttesa: number; readonly abilitati: number };
  /** Null when the stored clauses are not those signed. */
  readonly regole: Regole | null;
  readonly scadenze: readonly Scadenza[];
};

/** How long before the end it is told again, in days. */
const SOGLIE_SCADENZA = [30, 60, 90, 180] as const;
/** Days before a review is due from which it is prepared. */
export const PREAVVISO_VERIFICA = 30;

/** CA-14, CH-09: the end that comes near, from half a year before; null before that, and where a withdrawal has taken its place. */
export function compitoScadenza(
  { id, numero, scadenzaIl, recessoEfficaceIl }: InVigore,
  { titolo, dettaglio, href }: { titolo: string; dettaglio: string; href: string },
  oggi: DataIso,
): Compito | null {
  if (recessoEfficaceIl !== null) return null;
  const giorni = differenzaGiorni(oggi, scadenzaIl);
  const soglia = SOGLIE_SCADENZA.find((limite) => giorni <= limite);
  if (soglia === undefined) return null;
  const manca = giorni < 0 ? 'il termine è passato' : `mancano meno di ${soglia} giorni`;
  return compito(
    {
      chiave: `scadenza-${id}`,
      titolo: `${titolo} n. ${numero}`,
      dettaglio: `${dettaglio}${manca}`,
      href,
      entro: scadenzaIl,
      preavviso: 30,
    },
    oggi,
  );
}

/** The due date of that kind, if the clauses set one. */
export function scadenzaDi({ scadenze }: Pick<InVigore, 'scadenze'>, tipo: string): DataIso | null {
  return scadenze.find((scadenza) => scadenza.tipo === tipo)?.il ?? null;
}
