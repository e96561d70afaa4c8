import type { ReactNode, Ref } from 'react';
import { Icona } from './icona';
import { ICONA_DEL_TONO, type Tono } from './toni';

const COLORI: Record<Tono, { riquadro: string; icona: string }> = {
  neutro: { riquadro: 'border-l-muted bg-white', icona: 'text-muted' },
  info: { riquadro: 'border-l-primary bg-primary-lighter', icona: 'text-primary' },
  successo: { riquadro: 'border-l-success bg-success-lighter', icona: 'text-success' },
  attenzione: { riquadro: 'border-l-warning bg-warning-lighter', icona: 'text-warning-deep' },
  errore: { riquadro: 'border-l-danger bg-danger-lighter', icona: 'text-danger' },
};

interface Props {
  tono?: Tono;
  titolo?: string;
  children?: ReactNode;
  /** Buttons or links that follow from the message. */
  azioni?: ReactNode;
  /** With a ref the message can take the focus (after a failed submit, for instance). */
  ref?: Ref<HTMLDivElement>;
}

/** A message on the page. An error interrupts (`alert`), everything else waits its turn (`status`). */
export function Avviso({ tono = 'info', titolo, children, azioni, ref }: Props) {
  const colori = COLORI[tono];
  return (
    <div
      ref={ref}
      tabIndex={ref ? -1 : undefined}
      data-fuoco={ref ? '' : undefined}
      role={tono === 'errore' ? 'alert' : 'status'}
      className={`flex gap-3 rounded-sm border border-subtle border-l-4 px-4 py-3.5 ${colori.riquadro}`}
    >
      <Icona nome={ICONA_DEL_TONO[tono]} lato="grande" className={`mt-px ${colori.icona}`} />
      <div className="min-w-0 space-y-1.5">
        {titolo ? <p className="font-semibold">{titolo}</p> : null}
        {children ? <div className="misura space-y-2">{children}</div> : null}
        {azioni ? <div className="flex flex-wrap gap-3 pt-1.5">{azioni}</div> : null}
      </div>
    </div>
  );
}
