import type { Metadata } from 'next';
import type { Parametri } from '@/app/parametri';
import { PaginaRegistro } from '@/app/registro/pagina-registro';

export const metadata: Metadata = { title: 'Registro' };

export default function Registro({ searchParams }: { searchParams: Parametri }) {
  return (
    <PaginaRegistro
      percorso="/controllo/registro"
      parametri={searchParams}
      sommario="Le operazioni comprese nel tuo incarico. Le voci non si modificano e non si cancellano; anche questa lettura è registrata."
    />
  );
}
