import type { ReactNode } from 'react';
import { IntestazioneDiColonna, type Ordinamento } from './intestazione-di-colonna';

export interface Colonna<Riga> {
  /** Key of the column; also what is passed to the address when the column can be sorted. */
  campo: string;
  titolo: string;
  cella: (riga: Riga) => ReactNode;
  /** The cell that names the row: one column a table (screen readers announce it with each cell). */
  nomeDellaRiga?: boolean;
  ordinabile?: boolean;
  /** Numbers stand at the right. */
  allineaDestra?: boolean;
}

interface Props<Riga> {
  /** What the table holds: read first by assistive technology. */
  didascalia: string;
  didascaliaVisibile?: boolean;
  colonne: readonly Colonna<Riga>[];
  righe: readonly Riga[];
  chiave: (riga: Riga) => string;
  ordinamento?: Ordinamento;
  /** Shown in place of the table when there are no rows: a {@link Vuoto}. */
  vuoto?: ReactNode;
  /** On a small screen: rows as cards (default), or a region that scrolls sideways (wide registers). */
  sulPiccolo?: 'schede' | 'scorre';
}

/** A table for any width. The roles are repeated because `display: block` (cards) would make browsers forget them. */
export function Tabella<Riga>({
  didascalia,
  didascaliaVisibile = false,
  colonne,
  righe,
  chiave,
  ordinamento,
  vuoto,
  sulPiccolo = 'schede',
}: Props<Riga>) {
  if (righe.length === 0 && vuoto) return vuoto;
  const tabella = (
    <table role="table" className={`w-full border-collapse text-left ${sulPiccolo === 'schede' ? 'tabella-schede' : 'min-w-max'}`}>
      <caption className={didascaliaVisibile ? 'pb-3 text-left text-lg font-semibold' : 'sr-only'}>{didascalia}</caption>
      <thead role="rowgroup">
        <tr role="row" className="border-b-2 border-field">
          {colonne.map((colonna) => (
            <IntestazioneDiColonna key={colonna.campo} {...colonna} ordinamento={ordinamento} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {righe.map((riga) => (
          <tr key={chiave(riga)} role="row" className="border-b border-soft hover:bg-primary-lighter">
            {colonne.map((colonna) => (
              <Cella key={colonna.campo} colonna={colonna} riga={riga} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (sulPiccolo === 'schede') return tabella;
  return (
    <div role="region" aria-label={didascalia} tabIndex={0} className="overflow-x-auto">
      {tabella}
    </div>
  );
}

function Cella<Riga>({ colonna, riga }: { colonna: Colonna<Riga>; riga: Riga }) {
  const classi = `px-3 py-3 align-top first:pl-2 last:pr-2 ${colonna.allineaDestra ? 'md:text-right print:text-right' : ''}`;
  if (colonna.nomeDellaRiga) {
    return (
      <th role="rowheader" scope="row" className={`${classi} font-semibold`}>
        {colonna.cella(riga)}
      </th>
    );
  }
  return (
    <td role="cell" data-colonna={colonna.titolo} className={classi}>
      <span className="min-w-0">{colonna.cella(riga)}</span>
    </td>
  );
}
