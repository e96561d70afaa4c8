import type { ReactNode } from 'react';
import type { VoceDiNavigazione } from '../navigazione';
import { BannerDemo, type ContoDemo } from './banner-demo';
import { DettoQui } from './detto-qui';
import { Intestazione, type EnteInTestata, type UtenteInTestata } from './intestazione';
import { NavigazionePrincipale } from './navigazione-principale';
import { Piede, type ContattiEnte } from './piede';

interface Props {
  ente?: EnteInTestata;
  /** Who has logged in; absent on public pages. */
  utente?: UtenteInTestata;
  voci?: readonly VoceDiNavigazione[];
  /** True under the demo; with accounts where they may be shown (login page and public home). */
  demo?: boolean | { conti: readonly ContoDemo[]; password: string };
  contatti?: ContattiEnte;
  casa?: string;
  esci?: string;
  children: ReactNode;
}

/**
 * The frame around every page: banner, header, navigation, `<main id="contenuto">` with what has just been done, footer. The skip link is
 * in the root layout.
 */
export function Guscio({ ente = {}, utente, voci = [], demo = false, contatti, casa = voci[0]?.href, esci, children }: Props) {
  return (
    <div className="flex min-h-dvh flex-col">
      {demo ? <BannerDemo {...(demo === true ? {} : demo)} /> : null}
      <Intestazione ente={ente} utente={utente} casa={casa} esci={esci} />
      {voci.length > 0 ? <NavigazionePrincipale voci={voci} /> : null}
      <main id="contenuto" tabIndex={-1} className="grow">
        <DettoQui />
        {children}
      </main>
      <Piede contatti={contatti} />
    </div>
  );
}

/** The usual body of a page inside the shell: margins and breathing space. Full-width pages do without it. */
export function Pagina({ children }: { children: ReactNode }) {
  return <div className="contenitore pt-6 pb-16 md:pt-8">{children}</div>;
}
