import { Collegamento } from './collegamento';
import { Esci } from './esci';
import { Icona } from './icona';
import { Marchio } from './marchio';

export interface EnteInTestata {
  /** "Comune di Roccamarina", or the Unione; absent when the visitor has not chosen one yet. */
  nome?: string;
}

export interface UtenteInTestata {
  /** Name and surname. */
  nome: string;
  /** "Ufficio demografico", "Operatore": what the person is here for. */
  ruolo: string;
  /** The fruitore the person belongs to. */
  organizzazione?: string;
}

interface Props {
  ente: EnteInTestata;
  utente?: UtenteInTestata;
  /** Where the mark leads: the home of the area. */
  casa?: string;
  /** Address that ends the session (POST). */
  esci?: string;
}

/** Slim header (whose service, who you are, the way out) and central header (mark and name), after the Italian public design system. */
export function Intestazione({ ente, utente, casa = '/', esci = '/api/esci' }: Props) {
  return (
    <header className="text-white print:text-ink">
      <div className="non-stampare bg-primary-active text-sm">
        <div className="contenitore flex min-h-11 items-center justify-between gap-4">
          <span className={utente ? 'hidden sm:inline' : ''}>Servizio per le pubbliche amministrazioni</span>
          {utente ? <ChiSei utente={utente} esci={esci} /> : <Accedi />}
        </div>
      </div>
      <div className="bg-primary print:bg-transparent">
        <div className={`contenitore flex items-center gap-4 ${utente ? 'py-4' : 'py-6 md:py-8'}`}>
          <Collegamento href={casa} className="flex items-center gap-3 rounded-sm">
            <Marchio className={utente ? 'size-10' : 'size-12 md:size-14'} />
            <span>
              <span className={`block leading-tight font-bold ${utente ? 'text-xl' : 'text-2xl'}`}>Varco</span>
              <span className="block text-sm leading-snug">
                {ente.nome ?? 'Gli enti pubblici consultano i dati del comune, con una convenzione'}
              </span>
            </span>
          </Collegamento>
        </div>
      </div>
    </header>
  );
}

function ChiSei({ utente, esci }: { utente: UtenteInTestata; esci: string }) {
  return (
    <div className="flex min-w-0 grow items-center justify-between gap-3 sm:grow-0">
      <p className="flex min-w-0 items-center gap-2">
        <Icona nome="utente" />
        <span className="sr-only">Hai effettuato l’accesso come </span>
        <span className="truncate font-semibold">{utente.nome}</span>
        <span className="hidden md:inline">
          · {utente.ruolo}
          {utente.organizzazione ? `, ${utente.organizzazione}` : null}
        </span>
      </p>
      <Esci indirizzo={esci} />
    </div>
  );
}

function Accedi() {
  return (
    <Collegamento
      href="/accesso"
      className="flex shrink-0 items-center gap-2 rounded-sm bg-primary px-3 py-1.5 font-semibold hover:bg-primary-hover"
    >
      <Icona nome="utente" />
      Accedi
    </Collegamento>
  );
}
