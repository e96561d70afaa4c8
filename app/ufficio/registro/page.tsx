import type { Metadata } from 'next';
import type { Parametri } from '@/app/parametri';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { PaginaRegistro } from '@/app/registro/pagina-registro';

export const metadata: Metadata = { title: 'Registro' };

export default function Registro({ searchParams }: { searchParams: Parametri }) {
  return (
    <PaginaRegistro
      percorso="/ufficio/registro"
      parametri={searchParams}
      azioni={
        <CollegamentoBottone href="/ufficio/registro/estratto" variante="secondario" dimensione="piccola">
          Estratto per l’interessato
        </CollegamentoBottone>
      }
      sommario="Chi ha fatto che cosa, quando e perché. Le voci non si modificano e non si cancellano; anche questa lettura è registrata."
    />
  );
}
