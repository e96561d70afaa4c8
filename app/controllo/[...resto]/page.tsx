import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

export const metadata: Metadata = { title: 'Pagina non trovata' };

/** An address of this area that leads nowhere: said inside the area's frame, where the way on is in sight. */
export default function PaginaInesistente() {
  notFound();
}
