import type { Metadata } from 'next';
import { interroga, titoloDi } from '@/app/porta';
import { VersioneDelleClausole } from '@/components/convenzioni/versione-delle-clausole';
import { leggereVersioneClausole } from '@/lib/convenzioni/use-cases/leggere-versione-clausole';

type Props = { params: Promise<{ id: string; versione: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Versione delle clausole', leggereVersioneClausole, await params);
}

/** One version of the clauses, in force or past. */
export default async function PaginaVersione({ params }: Props) {
  const { id } = await params;
  return <VersioneDelleClausole {...await interroga(leggereVersioneClausole, await params)} fascicolo={`/ufficio/convenzioni/${id}`} />;
}
