import type { Metadata } from 'next';
import { PaginaAggiunta } from '@/app/operatori/pagina-aggiunta';
import type { Parametri } from '@/app/parametri';

export const metadata: Metadata = { title: 'Aggiungi operatori' };

export default function AggiungiEnte({ searchParams }: { searchParams: Parametri }) {
  return <PaginaAggiunta parametri={searchParams} base="/ente/operatori" />;
}
