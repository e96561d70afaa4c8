import { nomeDelloStato } from '@/lib/modelli/domain/stato';
import type { VersioneView } from '@/lib/modelli/views';
import { Etichetta } from '../ui/etichetta';

const TONI = { IN_VIGORE: 'successo', IN_PREPARAZIONE: 'info', RITIRATO: 'neutro' } as const;

/** The badge of a version of a model. */
export function StatoVersione({ versione, versioni }: { readonly versione: VersioneView; readonly versioni: readonly VersioneView[] }) {
  return <Etichetta tono={TONI[versione.stato]}>{nomeDelloStato(versione, versioni)}</Etichetta>;
}
