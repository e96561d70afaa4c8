import type { Metadata } from 'next';
import { interroga, titoloDi } from '@/app/porta';
import { Fascicolo } from '@/components/documenti/fascicolo';
import { ScaricaTutto } from '@/components/documenti/scarica-tutto';
import { Briciole } from '@/components/ui/briciole';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { leggereFascicolo } from '@/lib/documenti/use-cases/leggere-fascicolo';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Documenti della convenzione', leggereFascicolo, await params);
}

/** The dossier of a convenzione for who controls: to read and to take away whole. */
export default async function FascicoloSottoControllo({ params }: Props) {
  const { convenzione, documenti } = await interroga(leggereFascicolo, await params);
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Documenti', href: '/controllo/documenti' }]} qui={`Convenzione n. ${convenzione.numero}`} />
      <Titolo sopra={`Convenzione n. ${convenzione.numero}`} azioni={<ScaricaTutto convenzioneId={convenzione.id} />}>
        {convenzione.ente}
      </Titolo>
      <Fascicolo documenti={documenti} />
    </Pagina>
  );
}
