import type { Metadata } from 'next';
import { interroga, titoloDi } from '@/app/porta';
import { Briciole } from '@/components/ui/briciole';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { aprireModuloPervenuta } from '@/lib/visure/use-cases/aprire-modulo-pervenuta';
import { ModuloPervenuta } from './modulo-pervenuta';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Registra una richiesta', aprireModuloPervenuta, { id: (await params).id });
}

export default async function NuovaPervenuta({ params }: Props) {
  const modulo = await interroga(aprireModuloPervenuta, { id: (await params).id });
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Richieste pervenute', href: '/ufficio/pervenute' }]} qui="Registra una richiesta" />
      <Titolo sopra={`${modulo.ente} · convenzione n. ${modulo.convenzione}`} sommario="Arrivata per PEC o su carta, e protocollata.">
        Registra una richiesta
      </Titolo>
      <ModuloPervenuta modulo={modulo} />
    </Pagina>
  );
}
