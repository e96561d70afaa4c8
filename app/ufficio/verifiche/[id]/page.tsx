import type { Metadata } from 'next';
import { titoloDi } from '@/app/porta';
import { DettaglioVerifica } from '@/app/verifiche/dettaglio-verifica';
import { leggereVerifica } from '@/lib/verifiche/use-cases/leggere-verifica';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Verifica di una convenzione', leggereVerifica, { convenzioneId: (await params).id });
}

export default async function Verifica({ params }: Props) {
  return <DettaglioVerifica area="ufficio" convenzioneId={(await params).id} />;
}
