import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { interroga, titoloDi } from '@/app/porta';
import { chiSono } from '@/app/sessione';
import { CorniceAtto } from '@/components/convenzioni/cornice-atto';
import { ModuloAtto } from '@/components/convenzioni/modulo-atto';
import { oggettoDellAtto } from '@/components/convenzioni/oggetto-dell-atto';
import { leggereConvenzione } from '@/lib/convenzioni/use-cases/leggere-convenzione';
import { formatoItaliano } from '@/lib/core/date';
import { recedere, revocareLaSospensione, sospendere } from '../../azioni';
import { ATTI_ENTE, isIndirizzoAttoEnte } from '../../atti-ente';

type Props = { params: Promise<{ id: string; atto: string }> };

const MODULI = {
  sospensione: { modulo: 'sospensioneFruitore', azione: sospendere },
  'revoca-sospensione': { modulo: 'revoca', azione: revocareLaSospensione },
  recesso: { modulo: 'recessoFruitore', azione: recedere },
} as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, atto } = await params;
  return isIndirizzoAttoEnte(atto) ? titoloDi(ATTI_ENTE[atto].titolo, leggereConvenzione, { id }) : notFound();
}

/** One act of the ente on its convenzione, on a page of its own. */
export default async function AttoEnte({ params }: Props) {
  const { id, atto } = await params;
  if (!isIndirizzoAttoEnte(atto)) notFound();
  const [convenzione, io] = await Promise.all([interroga(leggereConvenzione, { id }), chiSono()]);
  const { titolo, conseguenze, pericolo, invio, fatto, atto: offerto } = ATTI_ENTE[atto];
  const { modulo, azione } = MODULI[atto];
  const torna = `/ente/convenzione/${id}`;
  const primo = convenzione.recesso.primoGiornoFruitore;
  return (
    <CorniceAtto
      convenzione={convenzione}
      titolo={titolo}
      tono={pericolo ? 'attenzione' : 'info'}
      conseguenze={<p>{conseguenze}</p>}
      possibile={convenzione.atti.includes(offerto)}
      torna={torna}
    >
      <ModuloAtto
        chi={io?.id ?? ''}
        atto={modulo}
        azione={azione}
        torna={torna}
        invio={invio}
        fatto={fatto}
        conseguenza={pericolo ? conseguenze : undefined}
        su={oggettoDellAtto(convenzione)}
        valori={{ id, versione: convenzione.versione, ...(primo && { efficaceIl: primo }) }}
        varianti={primo ? { efficaceIl: { aiuto: `Il primo giorno utile è il ${formatoItaliano(primo)}.` } } : undefined}
      />
    </CorniceAtto>
  );
}
