import type { ReactNode } from 'react';
import { GuscioArea } from '@/app/guscio-area';
import { chiSono } from '@/app/sessione';
import { NAVIGAZIONE_UFFICIO } from '@/components/navigazione';
import { isSoloAmministratore } from '@/lib/core/ruoli';

export default async function LayoutUfficio({ children }: { children: ReactNode }) {
  const soloImpostazioni = isSoloAmministratore((await chiSono())?.ruoli ?? []);
  const voci = soloImpostazioni ? NAVIGAZIONE_UFFICIO.filter(({ href }) => href === '/ufficio/impostazioni') : NAVIGAZIONE_UFFICIO;
  return (
    <GuscioArea casa="/ufficio" voci={voci}>
      {children}
    </GuscioArea>
  );
}
