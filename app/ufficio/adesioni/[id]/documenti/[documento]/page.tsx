import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CopiaDaCaricare } from '@/app/firma/copia-da-caricare';
import { interroga, titoloDi } from '@/app/porta';
import { Briciole } from '@/components/ui/briciole';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { usoDi } from '@/lib/atti/domain/catalogo';
import { leggereCopiaAttesa } from '@/lib/convenzioni/use-cases/leggere-copia-attesa';

type Props = { params: Promise<{ id: string; documento: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Firma del documento', leggereCopiaAttesa, { documentoId: (await params).documento });
}

/** An act of a request: where its signed copy is handed in, also when it came by PEC. */
export default async function CopiaFirmataDellaDomanda({ params }: Props) {
  const { id, documento } = await params;
  const copia = await interroga(leggereCopiaAttesa, { documentoId: documento });
  if (copia.adesioneId !== id) notFound();
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Domanda di adesione', href: `/ufficio/adesioni/${id}` }]} qui="Firma del documento" />
      <Titolo sopra="Firma del documento" sommario={usoDi(copia.tipo)}>
        {copia.titolo}
      </Titolo>
      <div className="max-w-3xl">
        <CopiaDaCaricare copia={copia} esame={(esame) => `/ufficio/adesioni/${id}/firma/${esame}`} />
      </div>
    </Pagina>
  );
}
