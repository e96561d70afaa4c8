'use client';

import { createContext, useContext, useId, useRef, type ReactNode, type RefObject } from 'react';
import { Bottone, type VarianteBottone } from './bottone';
import { Icona, type NomeIcona } from './icona';

interface Props {
  titolo: string;
  /** The button that opens it. */
  etichetta: string;
  variante?: VarianteBottone;
  dimensione?: 'media' | 'piccola';
  icona?: NomeIcona;
  children: ReactNode;
}

const ContestoFinestra = createContext<() => void>(() => undefined);

/** Closes the window in which one stands, if any: an act that is done closes it, before anything is said on the page behind. */
export const useChiudiFinestra = (): (() => void) => useContext(ContestoFinestra);

/** A button and the modal window that it opens: native `<dialog>`, which keeps the focus inside, gives it back and closes with Esc. */
export function Finestra({ titolo, etichetta, variante = 'secondario', dimensione, icona, children }: Props) {
  const dialogo = useRef<HTMLDialogElement>(null);
  const id = useId();
  return (
    <>
      <Bottone
        variante={variante}
        dimensione={dimensione}
        icona={icona}
        aria-haspopup="dialog"
        onClick={() => dialogo.current?.showModal()}
      >
        {etichetta}
      </Bottone>
      <Riquadro dialogo={dialogo} id={id} titolo={titolo}>
        <ContestoFinestra value={() => dialogo.current?.close()}>{children}</ContestoFinestra>
      </Riquadro>
    </>
  );
}

function Riquadro({
  dialogo,
  id,
  titolo,
  children,
}: {
  dialogo: RefObject<HTMLDialogElement | null>;
  id: string;
  titolo: string;
  children: ReactNode;
}) {
  return (
    <dialog
      ref={dialogo}
      aria-labelledby={id}
      className="m-auto w-[min(36rem,calc(100vw-2rem))] rounded-sm p-0 text-ink shadow-high backdrop:bg-primary-deep/60"
    >
      <div className="flex items-start justify-between gap-4 px-5 pt-5 md:px-6">
        <h2 id={id} className="text-xl">
          {titolo}
        </h2>
        <button
          type="button"
          onClick={() => dialogo.current?.close()}
          className="flex size-11 shrink-0 cursor-pointer items-center justify-center rounded-sm text-secondary hover:bg-soft"
        >
          <Icona nome="chiudi" lato="grande" />
          <span className="sr-only">Chiudi</span>
        </button>
      </div>
      <div className="px-5 pt-2 pb-6 md:px-6">{children}</div>
    </dialog>
  );
}
