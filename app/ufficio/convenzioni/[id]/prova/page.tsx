import type { Metadata } from 'next';
import { interroga, titoloDi } from '@/app/porta';
import { Briciole } from '@/components/ui/briciole';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { leggereProva } from '@/lib/visure/use-cases/leggere-prova';
import { Prova } from './prova';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Prova come operatore', leggereProva, await params);
}

/** What an operator of this convenzione would see, before anybody may, on invented people. */
export default async function PaginaProva({ params }: Props) {
  const prova = await interroga(leggereProva, await params);
  return (
    <Pagina>
      <div className="non-stampare">
        <Briciole
          sopra={[
            { etichetta: 'Convenzioni', href: '/ufficio/convenzioni' },
            { etichetta: `n. ${prova.convenzione}`, href: `/ufficio/convenzioni/${prova.convenzioneId}` },
          ]}
          qui="Prova come operatore"
        />
        <Titolo
          sopra={`${prova.ente} · convenzione n. ${prova.convenzione}`}
          sommario="Le pagine, i dati e i limiti sono quelli che avrebbe un operatore di questa convenzione, anche prima della firma."
        >
          Prova come operatore
        </Titolo>
      </div>
      <Prova prova={prova} />
    </Pagina>
  );
}
