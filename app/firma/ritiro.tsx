import { interroga } from '@/app/porta';
import { Scheda } from '@/components/ui/scheda';
import { leggereRitiro } from '@/lib/atti/use-cases/leggere-ritiro';
import { FinestraRitiro } from './finestra-ritiro';

/** The way out of an act that was prepared by mistake, as long as nobody has signed it; nothing where there is none. */
export async function Ritiro({ documentoId }: { documentoId: string }) {
  const { ritirabile } = await interroga(leggereRitiro, { documentoId });
  if (!ritirabile) return null;
  return (
    <Scheda titolo="È stato preparato per errore?">
      <p className="misura mb-4">Finché nessuno lo ha firmato, il documento si può ritirare: non aspetta più nulla, e resta agli atti.</p>
      <FinestraRitiro documentoId={documentoId} />
    </Scheda>
  );
}
