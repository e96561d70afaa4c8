import { notFound, redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import type { VoceDiNavigazione } from '@/components/navigazione';
import { Collegamento } from '@/components/ui/collegamento';
import { Guscio } from '@/components/ui/guscio';
import { istanteItaliano } from '@/lib/core/date';
import { areaIniziale, areeDi, ruoloInArea, type Area } from '@/lib/core/ruoli';
import { env } from '@/lib/platform/env';
import type { ChiEntra } from '@/lib/platform/next-auth';
import { chiSono } from './sessione';

/** How the other areas are called in the menu of who has more than one. */
const NOMI_AREE: Readonly<Record<Area, string>> = { '/ufficio': 'Ufficio', '/ente': 'Ente', '/consultazione': 'Consultazione', '/controllo': 'Controllo' };

interface Props {
  /** The area's home; pages that are everybody's (profile) have none. */
  casa?: Area;
  voci: readonly VoceDiNavigazione[];
  children: ReactNode;
}

/** The frame of the pages behind the login. It says who is there and where else one may go; whether one may is asked of the door by each page. */
export async function GuscioArea({ casa, voci, children }: Props) {
  const io = await chiSono();
  if (!io) redirect('/accesso');
  const mie = areeDi(io.ruoli);
  if (casa && !mie.includes(casa)) notFound();
  const altre = io.deveCambiarePassword ? [] : mie.filter((area) => area !== casa).map((area) => ({ etichetta: NOMI_AREE[area], href: area }));
  const { denominazione, indirizzo, telefono, email, pec } = io.comune;
  return (
    <Guscio
      ente={{ nome: denominazione }}
      utente={{ nome: io.nominativo, ruolo: ruoloInArea(io.ruoli, casa ?? ''), organizzazione: io.ente ?? undefined }}
      voci={[...voci, ...altre]}
      casa={areaIniziale(casa ? io.ruoli.filter((ruolo) => areeDi([ruolo]).includes(casa)) : io.ruoli)}
      demo={env().demo}
      contatti={{ nome: denominazione, ufficio: 'Ufficio demografico', indirizzo, telefono: telefono ?? undefined, email, pec }}
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
        <span>{accessoPrecedente ? `Accesso precedente: ${istanteItaliano(accessoPrecedente.il)}, da ${accessoPrecedente.da}` : 'È il tuo primo accesso.'}</span>
        <Collegamento href="/profilo">Profilo e sessioni</Collegamento>
      </p>
    </div>
  );
}
