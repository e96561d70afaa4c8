import type { Metadata } from 'next';
import { interroga, titoloDi } from '@/app/porta';
import { Briciole } from '@/components/ui/briciole';
import { Etichetta } from '@/components/ui/etichetta';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { NOMI_STATO_PRESA } from '@/lib/presa-in-carico/domain/stati';
import { guardarePresa } from '@/lib/presa-in-carico/use-cases/guardare-presa';
import { leggerePresa } from '@/lib/presa-in-carico/use-cases/leggere-presa';
import { DaConfermare } from './da-confermare';
import { InCorso } from './in-corso';
import { Resoconto } from './resoconto';

const TONI = { ANTEPRIMA: 'attenzione', IN_CORSO: 'info', COMPIUTA: 'successo' } as const;

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Caricamento', guardarePresa, await params);
}

/** One load: looked at, being done, or done. Its rows are read, and that is registered, only where they are shown. */
export default async function Caricamento({ params }: Props) {
  const presa = await interroga(guardarePresa, await params);
  return (
    <Pagina>
      <Briciole
        sopra={[
          { etichetta: 'Impostazioni', href: '/ufficio/impostazioni' },
          { etichetta: 'Presa in carico', href: '/ufficio/impostazioni/presa-in-carico' },
        ]}
        qui={presa.nome}
      />
      <Titolo sopra="Presa in carico" stato={<Etichetta tono={TONI[presa.stato]}>{NOMI_STATO_PRESA[presa.stato]}</Etichetta>}>
        {presa.nome}
      </Titolo>
      {presa.stato === 'IN_CORSO' ? <InCorso presa={presa} /> : <Contenuto id={presa.id} />}
    </Pagina>
  );
}

async function Contenuto({ id }: { id: string }) {
  const presa = await interroga(leggerePresa, { id });
  return presa.resoconto ? <Resoconto presa={presa} resoconto={presa.resoconto} /> : <DaConfermare presa={presa} />;
}
