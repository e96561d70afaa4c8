import { notFound } from 'next/navigation';

/** An address of this area that leads nowhere: said inside the area's frame, where the way on is in sight. */
export default function PaginaInesistente() {
  notFound();
}
