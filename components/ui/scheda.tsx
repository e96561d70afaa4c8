import { useId, type ReactNode } from 'react';
import { Collegamento } from './collegamento';
import { Icona, type NomeIcona } from './icona';

interface Props {
  titolo?: string;
  /** h2 by default; h3 when the card stands under an h2. */
  livello?: 2 | 3;
  /** At the right of the title: a badge, a small link. */
  lato?: ReactNode;
  children: ReactNode;
  /** Buttons at the foot. */
  azioni?: ReactNode;
}

/** A framed part of the page with a title of its own. */
export function Scheda({ titolo, livello = 2, lato, children, azioni }: Props) {
  const id = useId();
  const Livello = `h${livello}` as const;
  return (
    <section aria-labelledby={titolo ? id : undefined} className="rounded-sm border border-subtle bg-white shadow-low">
      {titolo ? (
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-soft px-4 py-3.5 md:px-6">
          <Livello id={id} className="text-lg">
            {titolo}
          </Livello>
          {lato}
        </div>
      ) : null}
      <div className="px-4 py-4 md:px-6 md:py-5">{children}</div>
      {azioni ? <div className="flex flex-wrap gap-3 border-t border-soft px-4 py-4 md:px-6">{azioni}</div> : null}
    </section>
  );
}

interface PropsCollegamento {
  href: string;
  titolo: string;
  children: ReactNode;
  icona?: NomeIcona;
  livello?: 2 | 3;
}

/** A card that leads somewhere: the link is its title and the whole surface answers to the click. */
export function SchedaCollegamento({ href, titolo, children, icona, livello = 2 }: PropsCollegamento) {
  const Livello = `h${livello}` as const;
  return (
    <div className="group relative flex h-full flex-col rounded-sm border border-subtle bg-white p-5 shadow-low transition-colors hover:border-primary md:p-6">
      {icona ? <Icona nome={icona} lato="enorme" className="mb-4 text-primary" /> : null}
      <Livello className="text-lg">
        <Collegamento href={href} className="collegamento after:absolute after:inset-0">
          {titolo}
        </Collegamento>
      </Livello>
      <div className="mt-2 grow text-secondary">{children}</div>
      <Icona nome="freccia-destra" className="mt-4 self-end text-primary transition-transform group-hover:translate-x-1" />
    </div>
  );
}
