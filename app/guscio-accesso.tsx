import type { ReactNode } from 'react';
import { NAVIGAZIONE_PUBBLICA } from '@/components/navigazione';
import { Guscio, Pagina } from '@/components/ui/guscio';
import demo from '@/lib/demo/account.json';
import { env } from '@/lib/platform/env';

/** The frame of the pages before the login. Under the demonstration it lists with which accounts one may look around. */
export function GuscioAccesso({ children }: { children: ReactNode }) {
  const conti = demo.account.map(({ nome, chi }) => ({ nomeUtente: nome, descrizione: chi }));
  return (
    <Guscio voci={NAVIGAZIONE_PUBBLICA} demo={env().demo ? { conti, password: demo.password } : false}>
      <Pagina>{children}</Pagina>
    </Guscio>
  );
}
