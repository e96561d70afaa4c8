import type { Metadata } from 'next';
import { interroga, titoloDi } from '@/app/porta';
import { paginaDelDocumento } from '@/lib/documenti/domain/pagina';
import { leggereFirmaInEsame } from '@/lib/documenti/use-cases/leggere-firma-in-esame';
import { PaginaEsame } from '../pagina-esame';

type Props = { params: Promise<{ esame: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Esamina il file firmato', leggereFirmaInEsame, { id: (await params).esame });
}

/** A signed file that a person has to judge, of an act that belongs to no convenzione and no request. */
export default async function Esame({ params }: Props) {
  const vista = await interroga(leggereFirmaInEsame, { id: (await params).esame });
  return <PaginaEsame vista={vista} sopra={{ href: paginaDelDocumento(vista.atto), etichetta: vista.atto.titolo }} />;
}
