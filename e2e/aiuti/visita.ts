import type { Page } from '@playwright/test';

/** Who visits: a published account, the holder of a draft or of a request that was sent, the journey's referente, or anybody. */
export type Chi = `${string}.${string}` | 'bozza' | 'richiedente' | 'referente' | 'nessuno';

export type Visita = {
  /** The pattern of the address, as the build's manifest has it. */
  readonly rotta: string;
  readonly chi: Chi;
  /** The address, or how a person gets there; by default the pattern itself. */
  readonly arriva?: string | ((page: Page) => Promise<string>);
  /** What the same address shows after something has been done on it. */
  readonly poi?: (page: Page) => Promise<void>;
  readonly quando?: string;
  readonly stato?: 404;
  /** Where the address leads, when it is only a door to another. */
  readonly porta?: string;
};

/** An id in an address. */
export const ID = '[0-9a-f-]{36}';

/** The first link of a page whose address looks like that, among the table's rows that say `riga` when that is given. */
export function trovando(da: string, verso: RegExp, riga?: RegExp): (page: Page) => Promise<string> {
  return async (page) => {
    await page.goto(da);
    const principale = page.getByRole('main');
    const dove = riga ? principale.getByRole('row').filter({ hasText: riga }) : principale;
    const indirizzi = await dove.getByRole('link').evaluateAll((nodi) => nodi.map((nodo) => nodo.getAttribute('href') ?? ''));
    const trovato = indirizzi.find((indirizzo) => verso.test(indirizzo));
    if (!trovato) throw new Error(`No link like ${verso.source} in ${da}`);
    return trovato;
  };
}

/** The visits that differ only in one word. */
export const conCiascuno = <T extends string>(parole: readonly T[], visita: (parola: T) => Visita): Visita[] => parole.map(visita);
/** Pages that need nothing more than who visits. */
export const indirizzi = (chi: Chi, ...rotte: readonly string[]): Visita[] => conCiascuno(rotte, (rotta) => ({ rotta, chi }));
