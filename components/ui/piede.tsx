import { Collegamento } from './collegamento';
import { Marchio } from './marchio';

/** How the office is reached (LE-10); what is missing is left out. */
export interface ContattiEnte {
  nome: string;
  ufficio?: string;
  indirizzo?: string;
  telefono?: string;
  email?: string;
  pec?: string;
}

const LINK = 'rounded-sm underline underline-offset-4 decoration-1 hover:decoration-2';

/** The footer: contacts of the ente, and the links that the Italian rules ask on every page (marked for the validators). */
export function Piede({ contatti }: { contatti?: ContattiEnte }) {
  return (
    <footer className="non-stampare bg-emphasis text-white">
      <div className="contenitore grid gap-8 py-10 md:grid-cols-[2fr_1fr_1fr]">
        <div className="flex gap-3">
          <Marchio className="size-9" />
          <div className="space-y-1">
            <p className="font-semibold">{contatti?.nome ?? 'Varco'}</p>
            {contatti ? (
              <Recapiti {...contatti} />
            ) : (
              <p className="misura text-sm">Il varco tra i dati di un comune e gli enti pubblici che li consultano.</p>
            )}
          </div>
        </div>
        <nav aria-label="Aiuto" className="space-y-2">
          <p className="font-semibold">Aiuto</p>
          <ul className="space-y-2 text-sm">
            <li>
              <Collegamento href="/contatti" className={LINK} data-element="contacts">
                Contatti
              </Collegamento>
            </li>
            <li>
              <Collegamento href="/adesione" className={LINK}>
                Chiedi l’adesione
              </Collegamento>
            </li>
          </ul>
        </nav>
        <nav aria-label="Informazioni legali" className="space-y-2">
          <p className="font-semibold">Informazioni legali</p>
          <ul className="space-y-2 text-sm">
            <li>
              <Collegamento href="/privacy" className={LINK} data-element="privacy-policy-link">
                Informativa privacy
              </Collegamento>
            </li>
            <li>
              <Collegamento href="/accessibilita" className={LINK} data-element="accessibility-link">
                Dichiarazione di accessibilità
              </Collegamento>
            </li>
            <li>
              <Collegamento href="/note-legali" className={LINK} data-element="legal-notes">
                Note legali
              </Collegamento>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}

function Recapiti({ ufficio, indirizzo, telefono, email, pec }: ContattiEnte) {
  return (
    <address className="space-y-1 text-sm not-italic">
      {ufficio ? <p>{ufficio}</p> : null}
      {indirizzo ? <p>{indirizzo}</p> : null}
      {telefono ? (
        <p>
          Telefono{' '}
          <a href={`tel:${telefono.replaceAll(' ', '')}`} className={LINK}>
            {telefono}
          </a>
        </p>
      ) : null}
      {email ? (
        <p>
          E-mail{' '}
          <a href={`mailto:${email}`} className={LINK}>
            {email}
          </a>
        </p>
      ) : null}
      {pec ? (
        <p>
          PEC{' '}
          <a href={`mailto:${pec}`} className={LINK}>
            {pec}
          </a>
        </p>
      ) : null}
    </address>
  );
}
