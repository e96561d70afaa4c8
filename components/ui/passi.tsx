import { Avanzamento } from './avanzamento';
import { Collegamento } from './collegamento';
import { Icona } from './icona';

export interface Passo {
  titolo: string;
  /** Where a step already filled can be seen again; steps ahead have none. */
  href?: string;
  /** All that it asks is there and valid: only then it is told as completed, wherever one stands. */
  completo?: boolean;
}

type Situazione = 'fatto' | 'qui' | 'dopo';

/** Where one is in a wizard: "Passo 2 di 8", with the way back. A list at the side on large screens, a bar on small ones. */
export function Passi({
  passi,
  corrente,
  etichetta = 'Passi',
}: {
  passi: readonly Passo[];
  /** From 0. */ corrente: number;
  etichetta?: string;
}) {
  const conta = `Passo ${corrente + 1} di ${passi.length}`;
  const elenco = (
    <ol className="space-y-1">
      {passi.map((passo, indice) => (
        <UnPasso
          key={passo.titolo}
          passo={passo}
          numero={indice + 1}
          situazione={indice === corrente ? 'qui' : passo.completo ? 'fatto' : 'dopo'}
        />
      ))}
    </ol>
  );
  return (
    <nav aria-label={etichetta}>
      <div className="hidden lg:block">
        <p className="mb-3 text-sm font-semibold text-muted">{conta}</p>
        {elenco}
      </div>
      <div className="lg:hidden">
        <Avanzamento etichetta={`${conta}: ${passi[corrente]?.titolo ?? ''}`} valore={corrente + 1} massimo={passi.length} testo="" />
        <details className="mt-3">
          <summary className="text-primary underline underline-offset-4">Vedi tutti i passi</summary>
          <div className="mt-3">{elenco}</div>
        </details>
      </div>
    </nav>
  );
}

const CERCHIO: Record<Situazione, string> = {
  fatto: 'bg-success text-white',
  qui: 'bg-primary text-white',
  dopo: 'bg-white text-muted ring-1 ring-inset ring-field',
};

function UnPasso({ passo, numero, situazione }: { passo: Passo; numero: number; situazione: Situazione }) {
  return (
    <li
      aria-current={situazione === 'qui' ? 'step' : undefined}
      className={`flex items-start gap-3 rounded-sm px-2 py-2 ${situazione === 'qui' ? 'bg-primary-lighter' : ''}`}
    >
      <span
        aria-hidden="true"
        className={`flex size-7 shrink-0 items-center justify-center rounded-full text-sm font-semibold ${CERCHIO[situazione]}`}
      >
        {situazione === 'fatto' ? <Icona nome="spunta" lato="piccola" /> : numero}
      </span>
      <span className={situazione === 'qui' ? 'font-semibold' : situazione === 'dopo' ? 'text-muted' : ''}>
        {passo.href && situazione !== 'qui' ? <Collegamento href={passo.href}>{passo.titolo}</Collegamento> : passo.titolo}
        {situazione === 'fatto' ? <span className="sr-only"> (completato)</span> : null}
      </span>
    </li>
  );
}
