import { encode } from 'uqr';

/** The code of a sheet as a drawing: an address that says nothing by itself, and opens after a login only (LE-12). */
export function CodiceFoglio({ indirizzo }: { indirizzo: string }) {
  const { data, size } = encode(indirizzo, { border: 2, ecc: 'M' });
  const moduli = data.flatMap((riga, y) => riga.flatMap((pieno, x) => (pieno ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label="Codice del foglio" className="size-28 shrink-0" shapeRendering="crispEdges">
      <rect width={size} height={size} className="fill-white" />
      <path d={moduli.join('')} className="fill-black" />
    </svg>
  );
}
