import { Collegamento } from './collegamento';

/** A number that matters, with its name; with `href` it leads to the list behind the number. */
export function Indicatore({
  numero,
  etichetta,
  nota,
  href,
}: {
  numero: number | string;
  etichetta: string;
  nota?: string;
  href?: string;
}) {
  const valore = typeof numero === 'number' ? numero.toLocaleString('it-IT') : numero;
  return (
    <div className="relative h-full rounded-sm border border-subtle border-t-4 border-t-primary bg-white px-5 py-4 shadow-low">
      <p className="text-3xl font-semibold text-emphasis">{valore}</p>
      <p className="mt-1">
        {href ? (
          <Collegamento href={href} className="collegamento after:absolute after:inset-0">
            {etichetta}
          </Collegamento>
        ) : (
          etichetta
        )}
      </p>
      {nota ? <p className="text-sm text-secondary">{nota}</p> : null}
    </div>
  );
}
