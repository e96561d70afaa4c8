import { Collegamento } from './collegamento';

interface Briciola {
  etichetta: string;
  href: string;
}

/** Where the page stands: the pages above it, then its own name, which is not a link. */
export function Briciole({ sopra, qui }: { sopra: readonly Briciola[]; qui: string }) {
  return (
    <nav aria-label="Percorso" className="non-stampare mb-5 text-sm">
      <ol className="flex flex-wrap items-center gap-x-2 gap-y-1">
        {sopra.map(({ etichetta, href }) => (
          <li key={href} className="flex items-center gap-2">
            <Collegamento href={href}>{etichetta}</Collegamento>
            <span aria-hidden="true" className="text-muted">
              /
            </span>
          </li>
        ))}
        <li aria-current="page" className="text-secondary">
          {qui}
        </li>
      </ol>
    </nav>
  );
}
