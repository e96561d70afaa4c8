import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { interroga, titoloDi } from '@/app/porta';
import { Avviso } from '@/components/ui/avviso';
import { Briciole } from '@/components/ui/briciole';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { leggereConvenzione } from '@/lib/convenzioni/use-cases/leggere-convenzione';
import { formatoEsteso } from '@/lib/core/date';
import { ModuloLegittimita } from './modulo-legittimita';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Legittimità', leggereConvenzione, await params);
}

/** LE-02: of a convenzione taken over, who had assessed its legitimacy. */
export default async function Legittimita({ params }: Props) {
  const { id, numero, ente, presa } = await interroga(leggereConvenzione, await params);
  if (!presa) notFound();
  return (
    <Pagina>
      <Briciole
        sopra={[
          { etichetta: 'Convenzioni', href: '/ufficio/convenzioni' },
          { etichetta: `n. ${numero}`, href: `/ufficio/convenzioni/${id}` },
        ]}
        qui="Legittimità"
      />
      <Titolo
        sopra={`${ente.denominazione} · convenzione n. ${numero}`}
        sommario="Chi ha verificato i presupposti di legittimità della richiesta, e quando, come risulta dagli atti di allora (DPCM 194/2014, art. 5)."
      >
        Legittimità
      </Titolo>
      {presa.legittimita ? (
        <Avviso>
          Valutata da {presa.legittimita.da} {formatoEsteso(presa.legittimita.il, 'il')}.
        </Avviso>
      ) : (
        <ModuloLegittimita id={id} />
      )}
    </Pagina>
  );
}
