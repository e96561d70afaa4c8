import { redirect } from 'next/navigation';

/** The auditor starts from the register. */
export default function PaginaControllo(): never {
  redirect('/controllo/registro');
}
