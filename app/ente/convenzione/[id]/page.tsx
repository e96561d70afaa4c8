import type { Metadata } from 'next';
import { interroga } from '@/app/porta';
import { leggereConvenzione } from '@/lib/convenzioni/use-cases/leggere-convenzione';
import { VistaEnte } from '../vista-ente';

export const metadata: Metadata = { title: 'Convenzione' };

/** One of the ente's convenzioni, past ones included. */
export default async function UnaConvenzione({ params }: { params: Promise<{ id: string }> }) {
  return <VistaEnte convenzione={await interroga(leggereConvenzione, await params)} />;
}
