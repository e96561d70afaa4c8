import type { Metadata } from 'next';
import { interroga, titoloDi } from '@/app/porta';
import { EditorTesto } from '@/components/modelli/editor-testo';
import { Briciole } from '@/components/ui/briciole';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { leggereTestoClausola } from '@/lib/modelli/use-cases/leggere-testo-clausola';
import { salvare } from '../../azioni';

type Props = { params: Promise<{ id: string; clausola: string }> };
const PERCORSO = '/ufficio/impostazioni/modelli';

async function cercata({ params }: Props) {
  const { id, clausola } = await params;
  return { id, chiave: clausola };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return titoloDi('Testo dell’articolo', leggereTestoClausola, await cercata(props));
}

export default async function PaginaTesto(props: Props) {
  const clausola = await interroga(leggereTestoClausola, await cercata(props));
  return (
    <Pagina>
      <Briciole
        sopra={[
          { etichetta: 'Modelli di convenzione', href: PERCORSO },
          { etichetta: clausola.modello, href: `${PERCORSO}/${clausola.id}` },
        ]}
        qui={clausola.nome}
      />
      <Titolo sopra={clausola.modello} sommario={`Che cosa fa Varco: ${clausola.come}`}>
        Testo dell’articolo «{clausola.nome}»
      </Titolo>
      <EditorTesto clausola={clausola} azione={salvare} />
    </Pagina>
  );
}
