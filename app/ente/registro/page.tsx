import type { Metadata } from 'next';
import type { Parametri } from '@/app/parametri';
import { PaginaRegistro } from '@/app/registro/pagina-registro';

export const metadata: Metadata = { title: 'Registro' };

export default function Registro({ searchParams }: { searchParams: Parametri }) {
  return (
    <PaginaRegistro
      percorso="/ente/registro"
      parametri={searchParams}
      conEnti={false}
      sommario="Le operazioni dei tuoi operatori e quelle del comune che riguardano il tuo ente, fino all’ultima. Anche questa lettura è registrata."
    />
  );
}
