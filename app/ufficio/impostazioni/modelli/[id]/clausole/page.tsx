import type { Metadata } from 'next';
import { interroga, titoloDi } from '@/app/porta';
import { CorniceDelTesto } from '@/components/testi/cornice-del-testo';
import { leggereModello } from '@/lib/modelli/use-cases/leggere-modello';
import { ModuloClausole } from './modulo-clausole';

type Props = { params: Promise<{ id: string }> };
const PERCORSO = '/ufficio/impostazioni/modelli';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Scegli le clausole', leggereModello, { id: (await params).id });
}

/** The clauses that a model may have or not, each with what holds without it. */
export default async function PaginaClausole({ params }: Props) {
  const { id, nome, letta, facoltative, puoScrivere, versione } = await interroga(leggereModello, { id: (await params).id });
  return (
    <CorniceDelTesto
      sopra={[
        { etichetta: 'Modelli di convenzione', href: PERCORSO },
        { etichetta: nome, href: `${PERCORSO}/${id}` },
      ]}
      titolo="Scegli le clausole"
      possibile={puoScrivere}
      altrimenti="Le clausole di questa versione non si possono cambiare"
    >
      <p className="misura">
        Le altre clausole stanno in ogni convenzione. Ciò che togli o aggiungi resta nella bozza della{' '}
        {versione.stato === 'IN_PREPARAZIONE' ? 'prima' : 'prossima'} versione, finché non è approvata: le convenzioni già firmate non
        cambiano.
      </p>
      <ModuloClausole
        id={id}
        letta={letta}
        scelte={facoltative.flatMap(({ chiave, presente }) => (presente ? [chiave] : []))}
        opzioni={facoltative.map(({ chiave, nome: clausola, senza }) => ({
          valore: chiave,
          etichetta: clausola,
          aiuto: senza === null ? 'Se manca, l’atto non ne parla.' : `Se manca, vale: ${senza}.`,
        }))}
      />
    </CorniceDelTesto>
  );
}
