import { quote } from './quote-barre';

interface Barra {
  etichetta: string;
  /** A count: not negative. */
  valore: number;
}

interface Props {
  titolo: string;
  /** What the numbers say, in a sentence: who cannot see the bars reads this. */
  sintesi: string;
  barre: readonly Barra[];
  /** Heads of the table: what is on the rows, and what is counted. */
  colonne: readonly [string, string];
}

const numero = (valore: number) => valore.toLocaleString('it-IT');

/**
 * Horizontal bars: labels are text, so they wrap and enlarge, and only the bar itself is SVG
 * (attributes, not styles: the CSP allows no inline style). The same numbers stand in a table behind it.
 */
export function GraficoBarre({ titolo, sintesi, barre, colonne }: Props) {
  const larghezze = quote(barre.map(({ valore }) => valore));
  return (
    <figure className="non-spezzare">
      <figcaption className="mb-4">
        <p className="text-lg font-semibold">{titolo}</p>
        <p className="text-secondary">{sintesi}</p>
      </figcaption>
      <div aria-hidden="true" className="grid gap-y-2.5">
        {barre.map(({ etichetta, valore }, indice) => (
          <div key={etichetta} className="grid grid-cols-[minmax(4.5rem,1fr)_3fr_minmax(2.5rem,auto)] items-center gap-3 text-sm">
            <span className="leading-tight">{etichetta}</span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" className="h-5 w-full rounded-sm bg-primary-lighter">
              <rect width={larghezze[indice]} height={10} className="fill-primary" />
            </svg>
            <span className="text-right font-semibold">{numero(valore)}</span>
          </div>
        ))}
      </div>
      <details className="mt-4">
        <summary className="text-primary underline underline-offset-4">Gli stessi dati in tabella</summary>
        <table className="mt-3 w-full max-w-md text-left">
          <caption className="sr-only">{titolo}</caption>
          <thead>
            <tr className="border-b-2 border-field text-sm text-secondary">
              <th scope="col" className="py-2 pr-3">
                {colonne[0]}
              </th>
              <th scope="col" className="py-2 text-right">
                {colonne[1]}
              </th>
            </tr>
          </thead>
          <tbody>
            {barre.map(({ etichetta, valore }) => (
              <tr key={etichetta} className="border-b border-soft">
                <th scope="row" className="py-2 pr-3 font-normal">
                  {etichetta}
                </th>
                <td className="py-2 text-right">{numero(valore)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
