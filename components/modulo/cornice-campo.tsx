import { FraseErrore } from '../ui/frase-errore';
import type { ReactNode } from 'react';
import { Icona } from '../ui/icona';
import type { PropsCampo } from './use-campo';

type Testi = Pick<PropsCampo, 'aiuto' | 'facoltativo' | 'avviso'> & { id: string; errore?: string };

/** Label, hint and error, control, doubt: always in this order, as the eye and the screen reader meet them, and four parts (`FilaDiCampi`). */
export function CorniceCampo({ etichetta, children, ...testi }: Testi & { etichetta: string; children: ReactNode }) {
  return (
    <div className={barra(testi.errore)}>
      <label htmlFor={testi.id} className="block font-semibold">
        {etichetta}
        <Facoltativo se={testi.facoltativo} />
      </label>
      <Messaggi {...testi} />
      <div className="mt-1.5">{children}</div>
      <Dubbio {...testi} />
    </div>
  );
}

/** The same for a group of controls: the legend names them all. `id` is where the error summary leads: the group takes the focus. */
export function CorniceGruppo({ etichetta, children, ...testi }: Testi & { etichetta: string; children: ReactNode }) {
  const { id, aiuto, errore, avviso } = testi;
  const descrizioni = [aiuto ? `${id}-aiuto` : '', errore ? `${id}-errore` : '', avviso ? `${id}-avviso` : ''].filter(Boolean).join(' ');
  return (
    <fieldset id={id} tabIndex={-1} data-fuoco="" aria-describedby={descrizioni || undefined} className={barra(errore)}>
      <legend className="block font-semibold">
        {etichetta}
        <Facoltativo se={testi.facoltativo} />
      </legend>
      <Messaggi {...testi} />
      <div className="mt-2">{children}</div>
      <Dubbio {...testi} />
    </fieldset>
  );
}

function barra(errore?: string): string {
  return errore ? 'border-l-4 border-danger pl-3 md:pl-4' : '';
}

function Facoltativo({ se = false }: { se?: boolean }) {
  return se ? <span className="font-normal text-muted"> (facoltativo)</span> : null;
}

function Messaggi({ id, aiuto, errore }: Testi) {
  return (
    <div>
      {aiuto ? (
        <p id={`${id}-aiuto`} className="misura text-sm text-secondary">
          {aiuto}
        </p>
      ) : null}
      {errore ? (
        <FraseErrore id={`${id}-errore`} className="mt-0.5">
          {errore}
        </FraseErrore>
      ) : null}
    </div>
  );
}

function Dubbio({ id, avviso }: Testi) {
  return (
    <div aria-live="polite">
      {avviso ? (
        <p id={`${id}-avviso`} className="mt-1.5 flex items-start gap-1.5 text-sm font-semibold text-warning-deep">
          <Icona nome="attenzione" className="mt-0.5" />
          {avviso}
        </p>
      ) : null}
    </div>
  );
}

/** The look of a box to write in. 4.5:1 on its border, red and thicker when wrong. */
export function aspettoCasella(errore?: string): string {
  const bordo = errore ? 'border-2 border-danger' : 'border border-field hover:border-primary';
  return `block w-full min-h-11 rounded-sm bg-white px-3 py-2 ${bordo} disabled:bg-soft`;
}
