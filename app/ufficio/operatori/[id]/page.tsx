import type { Metadata } from 'next';
import { PaginaOperatore } from '@/app/operatori/pagina-operatore';
import { interroga } from '@/app/porta';
import { leggereOperatore } from '@/lib/operatori/use-cases/leggere-operatore';

export const metadata: Metadata = { title: 'Operatore' };

export default async function OperatoreUfficio({ params }: { params: Promise<{ id: string }> }) {
  return <PaginaOperatore operatore={await interroga(leggereOperatore, { operatoreId: (await params).id })} base="/ufficio" />;
}
