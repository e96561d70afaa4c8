import type { ComponentProps, ReactNode } from 'react';
import { Collegamento } from './collegamento';
import { Icona, type NomeIcona } from './icona';

const BASE =
  'non-stampare inline-flex items-center justify-center gap-2 rounded-sm font-semibold text-center leading-6 transition-colors ' +
  'cursor-pointer no-underline disabled:cursor-not-allowed aria-disabled:cursor-progress disabled:opacity-60 aria-disabled:opacity-70';

const VARIANTI = {
  primario: 'bg-primary text-white hover:bg-primary-hover active:bg-primary-active',
  secondario:
    'bg-white text-primary ring-2 ring-inset ring-primary hover:bg-primary-lighter hover:text-primary-hover hover:ring-primary-hover active:text-primary-active',
  pericolo: 'bg-danger text-white hover:bg-danger-hover active:bg-danger-active',
  testo: 'text-primary underline underline-offset-4 decoration-1 hover:text-primary-hover hover:decoration-2 active:text-primary-active',
} as const;

const DIMENSIONI = { media: 'min-h-11 py-2.5 text-base', piccola: 'min-h-9 py-1.5 text-sm' } as const;
const LATI = { media: 'px-5', piccola: 'px-3.5' } as const;

export type VarianteBottone = keyof typeof VARIANTI;

interface Aspetto {
  /** One `primario` a page: it is the thing to do next. `pericolo` only for what cannot be undone. */
  variante?: VarianteBottone;
  dimensione?: keyof typeof DIMENSIONI;
  icona?: NomeIcona;
  children: ReactNode;
}

function classi(variante: VarianteBottone, dimensione: keyof typeof DIMENSIONI, altre = ''): string {
  const lati = variante === 'testo' ? 'px-2' : LATI[dimensione];
  return `${BASE} ${VARIANTI[variante]} ${DIMENSIONI[dimensione]} ${lati} ${altre}`;
}

export function Bottone({
  variante = 'primario',
  dimensione = 'media',
  icona,
  className,
  children,
  type = 'button',
  ...resto
}: Aspetto & ComponentProps<'button'>) {
  return (
    <button type={type} className={classi(variante, dimensione, className)} {...resto}>
      {icona ? <Icona nome={icona} /> : null}
      {children}
    </button>
  );
}

type PropsCollegamento = Aspetto & {
  href: string;
  className?: string;
  /** A file to save, not a page to open: plain `<a>`, no client navigation. */
  scarica?: boolean;
  /** A file to read in a window of its own. */
  apri?: boolean;
};

/** Looks like a button, is a link: for going somewhere. For doing something use {@link Bottone}. */
export function CollegamentoBottone({
  variante = 'primario',
  dimensione = 'media',
  icona,
  className,
  children,
  href,
  scarica,
  apri,
}: PropsCollegamento) {
  const contenuto = (
    <>
      {icona ? <Icona nome={icona} /> : null}
      {children}
    </>
  );
  const aspetto = classi(variante, dimensione, className);
  if (scarica) {
    return (
      <a href={href} download className={aspetto}>
        {contenuto}
      </a>
    );
  }
  if (apri) {
    return (
      <a href={href} target="_blank" rel="noopener" className={aspetto}>
        {contenuto}
        <span className="sr-only"> (si apre in un’altra scheda)</span>
      </a>
    );
  }
  return (
    <Collegamento href={href} className={aspetto}>
      {contenuto}
    </Collegamento>
  );
}
