import type { Metadata } from 'next';
import { CopiaDaCaricare } from '@/app/firma/copia-da-caricare';
import { Ritiro } from '@/app/firma/ritiro';
import { interroga, titoloDi } from '@/app/porta';
import { Briciole } from '@/components/ui/briciole';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { usoDi } from '@/lib/atti/domain/catalogo';
import { leggereCopiaAttesa } from '@/lib/convenzioni/use-cases/leggere-copia-attesa';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Firma del documento', leggereCopiaAttesa, { documentoId: (await params).id });
}

/** One document of the ente: what it signs, and where its signed copy is handed in. */
export default async function CopiaFirmataDellEnte({ params }: Props) {
  const copia = await interroga(leggereCopiaAttesa, { documentoId: (await params).id });
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Documenti', href: '/ente/documenti' }]} qui="Firma del documento" />
      <Titolo sopra="Firma del documento" sommario={usoDi(copia.tipo)}>
        {copia.titolo}
      </Titolo>
      <div className="max-w-3xl space-y-6">
        <CopiaDaCaricare copia={copia} ente />
        <Ritiro documentoId={copia.documentoId} />
      </div>
    </Pagina>
  );
}
