'use client';

import { useId, useRef, type MouseEvent, type ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { Bottone } from '../ui/bottone';
import { useModulo } from './contesto-modulo';

interface Props {
  /** The button, with the verb: it asks, and asks again in the window: "Recedi dalla convenzione". */
  children: ReactNode;
  /** What will happen, to whom, and whether it can be undone. */
  conseguenza: ReactNode;
}

/**
 * Sends the form of an act that weighs, in two steps: what was written is checked first, then a window says once more what will happen
 * and only its button sends. What is wrong is shown in the form, as for any other submit.
 */
export function InvioConConferma({ children, conseguenza }: Props) {
  const { occupato, pronto } = useModulo();
  const { trigger } = useFormContext();
  const dialogo = useRef<HTMLDialogElement>(null);
  const id = useId();

  async function chiedi(evento: MouseEvent<HTMLButtonElement>) {
    // Also Enter in a field arrives here, as a click on the button that submits.
    evento.preventDefault();
    const modulo = evento.currentTarget.form;
    if (occupato) return;
    if (await trigger()) dialogo.current?.showModal();
    else modulo?.requestSubmit();
  }

  function esegui(evento: MouseEvent<HTMLButtonElement>) {
    dialogo.current?.close();
    evento.currentTarget.form?.requestSubmit();
  }

  return (
    <>
      <Bottone
        type="submit"
        variante="pericolo"
        disabled={!pronto}
        aria-disabled={occupato || undefined}
        aria-haspopup="dialog"
        onClick={chiedi}
      >
        {occupato ? 'Attendi…' : children}
      </Bottone>
      <dialog
        ref={dialogo}
        aria-labelledby={id}
        className="m-auto w-[min(36rem,calc(100vw-2rem))] rounded-sm p-5 text-ink shadow-high backdrop:bg-primary-deep/60 md:p-6"
      >
        <h2 id={id} className="text-xl">
          {children}: confermi?
        </h2>
        <div className="mt-3 mb-5">{conseguenza}</div>
        <div className="flex flex-wrap gap-3">
          <Bottone type="button" variante="pericolo" onClick={esegui}>
            {children}
          </Bottone>
          <Bottone type="button" variante="secondario" onClick={() => dialogo.current?.close()}>
            Annulla
          </Bottone>
        </div>
      </dialog>
    </>
  );
}
