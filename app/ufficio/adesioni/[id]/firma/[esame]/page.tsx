import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { interroga, titoloDi } from '@/app/porta';
import { leggereFirmaInEsame } from '@/lib/documenti/use-cases/leggere-firma-in-esame';
import { PaginaEsame } from '../../../../firme/pagina-esame';

type Props = { params: Promise<{ id: string; esame: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Esamina il file firmato', leggereFirmaInEsame, { id: (await params).esame });
}

/** A signed file of a request's act that a person has to judge. */
export default async function EsameDellaDomanda({ params }: Props) {
  const { id, esame } = await params;
  const vista = await interroga(leggereFirmaInEsame, { id: esame });
  if (vista.atto.adesioneId !== id || vista.atto.convenzioneId !== null) notFound();
  return <PaginaEsame vista={vista} sopra={{ href: `/ufficio/adesioni/${id}`, etichetta: `Domanda n. ${vista.numero}` }} />;
}
