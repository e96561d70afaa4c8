import type { ReactNode } from 'react';
import { Briciole } from '@/components/ui/briciole';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';

/** The frame of the pages that are only to be read. */
export function PaginaDiTesto({ titolo, sommario, children }: { titolo: string; sommario: string; children: ReactNode }) {
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Il servizio', href: '/' }]} qui={titolo} />
      <Titolo sommario={sommario}>{titolo}</Titolo>
      <div className="prosa">{children}</div>
    </Pagina>
  );
}
