import type { Metadata } from 'next';
import { PaginaOperatore } from '@/app/operatori/pagina-operatore';
import { interroga, titoloDi } from '@/app/porta';
import { leggereOperatore } from '@/lib/operatori/use-cases/leggere-operatore';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Operatore', leggereOperatore, { operatoreId: (await params).id });
}

export default async function OperatoreEnte({ params }: Props) {
  return <PaginaOperatore operatore={await interroga(leggereOperatore, { operatoreId: (await params).id })} base="/ente" />;
}
