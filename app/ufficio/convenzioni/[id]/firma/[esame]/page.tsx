import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { interroga, titoloDi } from '@/app/porta';
import { isStipula } from '@/lib/documenti/domain/raccolta';
import { leggereFirmaInEsame } from '@/lib/documenti/use-cases/leggere-firma-in-esame';
import { PaginaEsame } from '../../../../firme/pagina-esame';

type Props = { params: Promise<{ id: string; esame: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Esamina il file firmato', leggereFirmaInEsame, { id: (await params).esame });
}

/** A signed file of a convenzione, or of one of its acts, that a person has to judge. */
export default async function EsameDellaConvenzione({ params }: Props) {
  const { id, esame } = await params;
  const vista = await interroga(leggereFirmaInEsame, { id: esame });
  if (vista.atto.convenzioneId !== id) notFound();
  const pagina = `/ufficio/convenzioni/${id}`;
  const href = isStipula(vista.atto.tipo) ? pagina : `${pagina}/documenti`;
  return <PaginaEsame vista={vista} sopra={{ href, etichetta: `Convenzione n. ${vista.numero}` }} />;
}
