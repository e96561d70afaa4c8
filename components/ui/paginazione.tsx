import { Collegamento } from './collegamento';
import { Icona } from './icona';
import { numeriDiPagina } from './numeri-di-pagina';

interface Props {
  /** From 1. */
  pagina: number;
  perPagina: number;
  /** How many results in all. */
  totale: number;
  /** The address of a page, with the filters that are on. */
  href: (pagina: number) => string;
  /** What is counted, in the plural: "convenzioni". */
  cosa?: string;
}

const CASELLA = 'inline-flex min-h-11 min-w-11 items-center justify-center rounded-sm px-2 font-semibold';
const ATTIVA = `${CASELLA} text-primary hover:bg-primary-lighter hover:underline`;

/** "21–40 di 133" and the way to the other pages. With one page only, the count alone. */
export function Paginazione({ pagina, perPagina, totale, href, cosa = 'risultati' }: Props) {
  const pagine = Math.max(1, Math.ceil(totale / perPagina));
  const primo = Math.min(totale, (pagina - 1) * perPagina + 1);
  const ultimo = Math.min(totale, pagina * perPagina);
  return (
    <div className="non-stampare mt-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
      <p className="text-secondary">
        {totale === 0 ? `Nessun risultato` : `${primo}–${ultimo} di ${totale.toLocaleString('it-IT')} ${cosa}`}
      </p>
      {pagine > 1 ? (
        <nav aria-label="Pagine dei risultati">
          <ul className="flex flex-wrap items-center gap-1">
            {pagina > 1 ? <Vicina href={href(pagina - 1)} icona="freccia-sinistra" nome="Pagina precedente" /> : null}
            {numeriDiPagina(pagina, pagine).map((numero, indice) => (
              <li key={numero ?? `salto-${indice}`}>
                {numero === null ? (
                  <span className={`${CASELLA} text-muted`}>…</span>
                ) : (
                  <Numero numero={numero} corrente={numero === pagina} href={href(numero)} />
                )}
              </li>
            ))}
            {pagina < pagine ? <Vicina href={href(pagina + 1)} icona="freccia-destra" nome="Pagina successiva" /> : null}
          </ul>
        </nav>
      ) : null}
    </div>
  );
}

function Numero({ numero, corrente, href }: { numero: number; corrente: boolean; href: string }) {
  return (
    <Collegamento
      href={href}
      aria-current={corrente ? 'page' : undefined}
      className={corrente ? `${CASELLA} ring-2 ring-inset ring-primary text-primary` : ATTIVA}
    >
      <span className="sr-only">Pagina </span>
      {numero}
    </Collegamento>
  );
}

function Vicina({ href, icona, nome }: { href: string; icona: 'freccia-sinistra' | 'freccia-destra'; nome: string }) {
  return (
    <li>
      <Collegamento href={href} className={ATTIVA}>
        <Icona nome={icona} />
        <span className="sr-only">{nome}</span>
      </Collegamento>
    </li>
  );
}
