import type { ReactNode } from 'react';
import { Icona } from './icona';
import { ICONA_DEL_TONO, type Tono } from './toni';

export interface Evento {
  chiave: string;
  titolo: ReactNode;
  /** The instant, or the day, in ISO 8601, for machines. */
  quando: string;
  /** The same for people: "12 marzo 2026, 10:42". */
  quandoInParole: string;
  /** Who did it, with the role: "Anna Neri, ufficio demografico". */
  chi?: string;
  descrizione?: ReactNode;
  tono?: Tono;
}

const COLORE: Record<Tono, string> = {
  neutro: 'text-muted',
  info: 'text-primary',
  successo: 'text-success',
  attenzione: 'text-warning',
  errore: 'text-danger',
};

/** What happened, one act after the other; the caller decides the order (the newest first, as a rule). */
export function Cronologia({ eventi }: { eventi: readonly Evento[] }) {
  return (
    <ol className="space-y-0">
      {eventi.map(({ chiave, titolo, quando, quandoInParole, chi, descrizione, tono = 'neutro' }) => (
        <li key={chiave} className="group relative flex gap-4 pb-6 last:pb-0">
          <span aria-hidden="true" className="absolute top-7 bottom-0 left-3 -ml-px w-0.5 bg-soft group-last:hidden" />
          <Icona
            nome={tono === 'neutro' ? 'orologio' : ICONA_DEL_TONO[tono]}
            lato="grande"
            className={`relative bg-white ${COLORE[tono]}`}
          />
          <div className="min-w-0">
            <p className="font-semibold">{titolo}</p>
            <p className="text-sm text-secondary">
              <time dateTime={quando}>{quandoInParole}</time>
              {chi ? ` · ${chi}` : null}
            </p>
            {descrizione ? <div className="misura mt-1">{descrizione}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
