import { isNota } from '@/lib/platform/firme/motivi';
import type { FirmaVerificata, Motivo, Verifica } from '@/lib/platform/firme/tipi';

/** A reason as a person reads it: `daGuardare` is what sent the file to a person, the others are only said. */
export type MotivoView = { readonly codice: string; readonly frase: string; readonly daGuardare: boolean };

export type FirmaProvataView = Omit<FirmaVerificata, 'motivi'> & { readonly motivi: readonly MotivoView[] };

export type ProvaView = {
  readonly formato: Verifica['formato'];
  readonly modificheSuccessive: Verifica['modificheSuccessive'];
  readonly firme: readonly FirmaProvataView[];
  readonly motivi: readonly MotivoView[];
  readonly verificataIl: string | null;
};

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
