import { isNota } from '@/lib/platform/firme/motivi';
import type { Motivo, Verifica } from '@/lib/platform/firme/tipi';
import type { MotivoView, ProvaView } from './views';

/** The evidence kept beside a signed file, as it is told: what asks for a look first. */
export function viewOfProva(prova: Readonly<Record<string, unknown>>): ProvaView {
  const {
    formato = null,
    modificheSuccessive = 'nessuna',
    firme = [],
    motivi = [],
    verificataIl = null,
  } = prova as Partial<Verifica & { verificataIl: string }>;
  return {
    formato,
    modificheSuccessive,
    firme: firme.map((firma) => ({ ...firma, motivi: viewsOfMotivi(firma.motivi) })),
    motivi: viewsOfMotivi(motivi),
    verificataIl,
  };
}

function viewsOfMotivi(motivi: readonly Motivo[]): MotivoView[] {
  const viste = motivi.map((uno) => ({ ...uno, daGuardare: !isNota(uno) }));
  return viste.sort((una, altra) => Number(altra.daGuardare) - Number(una.daGuardare));
}
