import type { ReactNode } from 'react';
import { Bottone, CollegamentoBottone } from '../ui/bottone';

interface Props {
  /** The page's own address: filters travel in it, so only ids, dates and codes may be among them. */
  percorso: string;
  /** True when at least one filter is on: then there is a way to take them off. */
  attivi: boolean;
  /** Filters that are on and have no control here, as hidden fields. */
  nascosti?: Readonly<Record<string, string | undefined>>;
  children: ReactNode;
}

/** Filters of a list: a plain GET form, so that a filtered list has an address and works before any script. */
export function ModuloFiltri({ percorso, attivi, nascosti = {}, children }: Props) {
  return (
    <form
      method="get"
      action={percorso}
      role="search"
      aria-label="Filtri dell’elenco"
      className="non-stampare mb-6 rounded-sm border border-subtle bg-primary-lighter px-4 py-4 md:px-6"
    >
      {Object.entries(nascosti).map(([nome, valore]) => (valore ? <input key={nome} type="hidden" name={nome} value={valore} /> : null))}
      <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-3">{children}</div>
      <div className="mt-4 flex flex-wrap gap-3">
        <Bottone type="submit" icona="cerca" dimensione="piccola">
          Applica i filtri
        </Bottone>
        {attivi ? (
          <CollegamentoBottone href={percorso} variante="testo" dimensione="piccola">
            Togli i filtri
          </CollegamentoBottone>
        ) : null}
      </div>
    </form>
  );
}
