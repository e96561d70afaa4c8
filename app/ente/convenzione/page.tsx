import type { Metadata } from 'next';
import { interroga } from '@/app/porta';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { Vuoto } from '@/components/ui/vuoto';
import { leggerePropriaConvenzione } from '@/lib/convenzioni/use-cases/leggere-propria-convenzione';
import { ConvenzioneDellEnte } from './convenzione-dell-ente';

export const metadata: Metadata = { title: 'Convenzione' };

/** The ente's convenzione that counts today. */
export default async function PropriaConvenzione() {
  const convenzione = await interroga(leggerePropriaConvenzione);
  if (convenzione) return <ConvenzioneDellEnte convenzione={convenzione} />;
  return (
    <Pagina>
      <Titolo>Convenzione</Titolo>
      <Vuoto titolo="Ancora nessuna convenzione" icona="documento">
        Quando il comune accoglie la domanda di adesione e prepara l’atto, lo trovi qui da scaricare e firmare.
      </Vuoto>
    </Pagina>
  );
}
