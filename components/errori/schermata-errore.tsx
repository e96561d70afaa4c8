import type { ReactNode } from 'react';
import { CollegamentoBottone } from '../ui/bottone';
import type { TestoDiErrore } from './frasi';

/** The body of every error page: words, a way on, a number to quote. */
export function SchermataErrore({
  testo,
  casa = '/',
  azioni,
}: {
  testo: TestoDiErrore;
  /** Where the way out leads. */ casa?: string;
  azioni?: ReactNode;
}) {
  return (
    <div className="contenitore py-12 md:py-16">
      <h1 className="text-2xl text-emphasis md:text-3xl">{testo.titolo}</h1>
      <p className="misura mt-4 md:text-lg">{testo.messaggio}</p>
      <div className="mt-6 flex flex-wrap gap-3">
        {azioni}
        <CollegamentoBottone href={casa} variante={azioni ? 'secondario' : 'primario'} icona="casa">
          Torna all’inizio
        </CollegamentoBottone>
        <CollegamentoBottone href="/contatti" variante="secondario">
          Contatta l’ufficio
        </CollegamentoBottone>
      </div>
      {testo.riferimento ? (
        <p className="mt-8 text-sm text-secondary">
          Riferimento: <span className="font-mono font-semibold">{testo.riferimento}</span>
        </p>
      ) : null}
    </div>
  );
}
