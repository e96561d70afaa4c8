import { isNota } from '@/lib/platform/firme/motivi';
import type { Motivo } from '@/lib/platform/firme/tipi';
import type { ProvaVerificata } from './giudizio-firma';
import type { MotivoView, ProvaView } from '../views';

/** The evidence kept beside a signed file, as it is told: what asks for a look first. */
export function viewOfProva({ formato, modificheSuccessive, firme, motivi }: ProvaVerificata): ProvaView {
  return {
    formato,
    modificheSuccessive,
    firme: firme.map((firma) => ({ ...firma, motivi: viewsOfMotivi(firma.motivi) })),
    motivi: viewsOfMotivi(motivi),
  };
}

function viewsOfMotivi(motivi: readonly Motivo[]): MotivoView[] {
  const viste = motivi.map((uno) => ({ ...uno, daGuardare: !isNota(uno) }));
  return viste.sort((una, altra) => Number(altra.daGuardare) - Number(una.daGuardare));
}
