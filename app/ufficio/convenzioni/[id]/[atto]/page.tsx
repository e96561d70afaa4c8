import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { interroga, titoloDi } from '@/app/porta';
import { chiSono } from '@/app/sessione';
import { CorniceAtto } from '@/components/convenzioni/cornice-atto';
import { leggereConvenzione } from '@/lib/convenzioni/use-cases/leggere-convenzione';
import { ModuloDellAtto } from './modulo-dell-atto';
import { PAGINE_ATTO, isIndirizzoAtto } from './pagine-atto';

type Props = { params: Promise<{ id: string; atto: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, atto } = await params;
  return isIndirizzoAtto(atto) ? titoloDi(PAGINE_ATTO[atto].titolo, leggereConvenzione, { id }) : notFound();
}

/** One act of the office on a convenzione, on a page of its own. */
export default async function Atto({ params }: Props) {
  const { id, atto } = await params;
  if (!isIndirizzoAtto(atto)) notFound();
  const [convenzione, io] = await Promise.all([interroga(leggereConvenzione, { id }), chiSono()]);
  const { titolo, conseguenze, pericolo, atto: offerto } = PAGINE_ATTO[atto];
  return (
    <CorniceAtto
      convenzione={convenzione}
      titolo={titolo}
      tono={pericolo ? 'attenzione' : 'info'}
      conseguenze={<p>{conseguenze}</p>}
      possibile={convenzione.atti.includes(offerto)}
      torna={`/ufficio/convenzioni/${id}`}
    >
      <ModuloDellAtto chi={io?.id ?? ''} indirizzo={atto} convenzione={convenzione} />
    </CorniceAtto>
  );
}
