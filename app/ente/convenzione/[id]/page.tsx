import type { Metadata } from 'next';
import { interroga, titoloDi } from '@/app/porta';
import { leggereConvenzione } from '@/lib/convenzioni/use-cases/leggere-convenzione';
import { ConvenzioneDellEnte } from '../convenzione-dell-ente';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Convenzione', leggereConvenzione, await params);
}

/** One of the ente's convenzioni, past ones included. */
export default async function UnaConvenzione({ params }: Props) {
  return <ConvenzioneDellEnte convenzione={await interroga(leggereConvenzione, await params)} />;
}
