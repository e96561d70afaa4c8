import { differenzaGiorni, type DataIso } from '@/lib/core/date';

export type Segno = {
  readonly chiave: string;
  readonly x: number;
  readonly etichetta: string;
  readonly il: DataIso;
  readonly tipo: 'estremo' | 'oggi' | 'scadenza';
};
export type Tratto = { readonly x: number; readonly larghezza: number };

/** Where a day stands on a line of 1000 that goes from the first day to the last; outside it, at the nearer end. */
export function posizione(dal: DataIso, al: DataIso, giorno: DataIso): number {
  const durata = differenzaGiorni(dal, al);
  if (durata <= 0) return giorno < dal ? 0 : 1000;
  return Math.round((Math.min(Math.max(differenzaGiorni(dal, giorno), 0), durata) / durata) * 1000);
}

type Dati = {
  readonly dal: DataIso;
  readonly al: DataIso;
  readonly oggi: DataIso;
  readonly scadenze: readonly { readonly tipo: string; readonly il: DataIso; readonly descrizione: string }[];
  readonly sospensioni: readonly { readonly dal: DataIso; readonly al: DataIso | null }[];
};

/** The picture of a term: marks for its ends, today and what falls due within it, stretches that have run and that were suspended. */
export function linea({ dal, al, oggi, scadenze, sospensioni }: Dati): { segni: Segno[]; trascorso: Tratto; sospesi: Tratto[] } {
  const x = (giorno: DataIso) => posizione(dal, al, giorno);
  const dentro = oggi >= dal && oggi <= al;
  return {
    segni: [
      { chiave: 'inizio', x: 0, etichetta: 'Stipula', il: dal, tipo: 'estremo' as const },
      ...(dentro ? [{ chiave: 'oggi', x: x(oggi), etichetta: 'Oggi', il: oggi, tipo: 'oggi' as const }] : []),
      ...scadenze
        .filter(({ il }) => il > dal && il < al)
        .map(({ tipo, il, descrizione }) => ({ chiave: `${tipo} ${il}`, x: x(il), etichetta: descrizione, il, tipo: 'scadenza' as const })),
      { chiave: 'fine', x: 1000, etichetta: 'Ultimo giorno', il: al, tipo: 'estremo' as const },
    ].sort((a, b) => a.x - b.x),
    trascorso: { x: 0, larghezza: x(oggi) },
    sospesi: sospensioni.map((sospensione) => ({
      x: x(sospensione.dal),
      larghezza: Math.max(x(sospensione.al ?? oggi) - x(sospensione.dal), 4),
    })),
  };
}
