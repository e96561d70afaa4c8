import type { Compito } from '@/lib/scrivania/domain/compito';
import { ElencoAttivita } from '../ui/attivita';
import { Scheda } from '../ui/scheda';

/** What others have to do before anything can be done here. Nothing where nobody is waited for. */
export function InAttesaDiAltri({ voci }: { voci: readonly Compito[] }) {
  if (voci.length === 0) return null;
  return (
    <Scheda titolo="In attesa di altri">
      <ElencoAttivita attivita={voci.map(({ termine, ...voce }) => ({ ...voce, termine: termine ?? undefined }))} />
    </Scheda>
  );
}
