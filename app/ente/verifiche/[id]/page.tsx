import type { Metadata } from 'next';
import { DettaglioVerifica } from '@/app/verifiche/dettaglio-verifica';

export const metadata: Metadata = { title: 'Verifica di una convenzione' };

export default async function Verifica({ params }: { params: Promise<{ id: string }> }) {
  return <DettaglioVerifica area="ente" convenzioneId={(await params).id} />;
}
