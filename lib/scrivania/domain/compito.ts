import { differenzaGiorni, formatoEsteso, type DataIso } from '@/lib/core/date';

/** A thing that somebody has to do next. */
export type Compito = {
  readonly chiave: string;
  /** What to do, as an imperative. */
  readonly titolo: string;
  /** Who and what it is about, and why it is here. */
  readonly dettaglio: string;
  readonly href: string;
  /** Last useful day; null where there is none. */
  readonly entro: DataIso | null;
  /** Since when somebody waits for it; null where nobody does. */
  readonly dal: DataIso | null;
  /** The term in words: `entro il 3 aprile 2026`, `scaduto da 2 giorni`, `in attesa da 5 giorni`. */
  readonly termine: string | null;
  /** The term has passed or is near, or waiting does harm. */
  readonly urgente: boolean;
};

type Dati = Pick<Compito, 'chiave' | 'titolo' | 'dettaglio' | 'href'> & {
  readonly entro?: DataIso | null;
  readonly dal?: DataIso | null;
  /** Days before the term from which it is urgent. */
  readonly preavviso?: number;
  readonly urgente?: boolean;
};

/** A term this near is urgent, where the thing itself does not say otherwise. */
export const PREAVVISO_GIORNI = 7;

export function compito(
  { entro = null, dal = null, preavviso = PREAVVISO_GIORNI, urgente = false, ...dati }: Dati,
  oggi: DataIso,
): Compito {
  const vicino = entro !== null && differenzaGiorni(oggi, entro) <= preavviso;
  return {
    ...dati,
    entro,
    dal,
    termine: entro !== null ? entroInParole(entro, oggi) : dal !== null ? attesaInParole(dal, oggi) : null,
    urgente: urgente || vicino,
  };
}

function entroInParole(entro: DataIso, oggi: DataIso): string {
  const giorni = differenzaGiorni(oggi, entro);
  if (giorni < 0) return giorni === -1 ? 'scaduto ieri' : `scaduto da ${-giorni} giorni`;
  if (giorni === 0) return 'entro oggi';
  return giorni === 1 ? 'entro domani' : `entro ${formatoEsteso(entro, 'il')}`;
}

function attesaInParole(dal: DataIso, oggi: DataIso): string {
  const giorni = differenzaGiorni(dal, oggi);
  if (giorni <= 0) return 'da oggi';
  return giorni === 1 ? 'in attesa da ieri' : `in attesa da ${giorni} giorni`;
}

/** In order of urgency: what cannot wait, by term; then what has a term; then what has waited longest. */
export function inOrdine(compiti: readonly Compito[]): Compito[] {
  const dopo = '9999-12-31';
  return [...compiti].sort(
    (a, b) =>
      Number(b.urgente) - Number(a.urgente) ||
      (a.entro ?? dopo).localeCompare(b.entro ?? dopo) ||
      (a.dal ?? dopo).localeCompare(b.dal ?? dopo) ||
      a.chiave.localeCompare(b.chiave),
  );
}
