import { notFound, redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { NAVIGAZIONE_CONTROLLO, NAVIGAZIONE_ENTE, NAVIGAZIONE_UFFICIO, type VoceDiNavigazione } from '@/components/navigazione';
import { Collegamento } from '@/components/ui/collegamento';
import { Guscio } from '@/components/ui/guscio';
import { istanteItaliano } from '@/lib/core/date';
import { areaIniziale, areeDi, isSoloAmministratore, ruoloInArea, type Area } from '@/lib/core/ruoli';
import { env } from '@/lib/platform/env';
import type { ChiEntra } from '@/lib/platform/next-auth';
import { chiSono } from './sessione';

/** How the other areas are called in the menu of who has more than one. */
const NOMI_AREE: Readonly<Record<Area, string>> = {
  '/ufficio': 'Ufficio',
  '/ente': 'Ente',
  '/consultazione': 'Consultazione',
  '/controllo': 'Controllo',
};

const VOCI: Readonly<Record<Area, readonly VoceDiNavigazione[]>> = {
  '/ufficio': NAVIGAZIONE_UFFICIO,
  '/ente': NAVIGAZIONE_ENTE,
  '/consultazione': [
    { etichetta: 'Consultazione', href: '/consultazione' },
    { etichetta: 'Segnalazioni', href: '/consultazione/segnalazioni' },
  ],
  '/controllo': NAVIGAZIONE_CONTROLLO,
};

/** The menu: that of the area, then the other areas of who has more than one. Nothing but the new password while one is due. */
function menu({ ruoli, deveCambiarePassword }: ChiEntra, casa: Area | undefined): VoceDiNavigazione[] {
  if (deveCambiarePassword || casa === undefined) return [];
  const voci =
    isSoloAmministratore(ruoli) && casa === '/ufficio' ? VOCI[casa].filter(({ href }) => href === '/ufficio/impostazioni') : VOCI[casa];
  return [
    ...voci,
    ...areeDi(ruoli)
      .filter((area) => area !== casa)
      .map((area) => ({ etichetta: NOMI_AREE[area], href: area })),
  ];
}

/**
 * The frame of the pages behind the login; `casa` is left out by those that are everybody's (profile). It says who is there and where one
 * may go; whether one may is asked of the door by each page.
 */
export async function GuscioArea({ casa, children }: { casa?: Area; children: ReactNode }) {
  const io = await chiSono();
  if (!io) redirect('/accesso');
  const mie = areeDi(io.ruoli);
  if (casa && !mie.includes(casa)) notFound();
  const qui = casa ?? mie[0];
  const { denominazione, ufficio, indirizzo, telefono, email, pec } = io.comune;
  return (
    <Guscio
      ente={{ nome: denominazione }}
      utente={{ nome: io.nominativo, ruolo: ruoloInArea(io.ruoli, qui ?? ''), organizzazione: io.ente ?? undefined }}
      voci={menu(io, qui)}
      casa={qui === '/ufficio' || qui === undefined ? areaIniziale(io.ruoli) : qui}
      demo={env().demo}
      contatti={{ nome: denominazione, ufficio, indirizzo, telefono: telefono ?? undefined, email, pec }}
    >
      <Precedente {...io} />
      {children}
    </Guscio>
  );
}

/** When the same credentials were last used (FU-04): who did not log in then, must know at once. */
function Precedente({ accessoPrecedente }: ChiEntra) {
  return (
    <div className="non-stampare border-b border-soft bg-white text-sm text-secondary">
      <p className="contenitore flex flex-wrap justify-between gap-x-6 gap-y-1 py-2">
        <span>
          {accessoPrecedente
            ? `Accesso precedente: ${istanteItaliano(accessoPrecedente.il)}, da ${accessoPrecedente.da}`
            : 'È il tuo primo accesso.'}
        </span>
        <Collegamento href="/profilo">Profilo e sessioni</Collegamento>
      </p>
    </div>
  );
}
