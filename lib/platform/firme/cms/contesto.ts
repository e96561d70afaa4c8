import { bilancioDelFile, type Bilancio } from '../bilancio';
import type { AreaFirma, Firmatari } from '../tipi';
import type { AncoraLetta } from './ancora-letta';
import type { Certificato } from './certificato';
import { leggiCrl } from './revoca-crl';
import type { Prova } from './revoca-prove';

/** An instant that a trusted authority vouches for. */
export type Marca = { readonly istante: Date; readonly autorita: string };

/** What every signature of a file is judged against. */
export type Contesto = {
  readonly ancore: readonly AncoraLetta[];
  readonly now: Date;
  readonly areeFirma?: readonly AreaFirma[] | undefined;
  readonly firmatari?: Firmatari | undefined;
  /** Evidence on revocation from outside the envelope: configured by the comune, or in the PDF. */
  readonly prove: readonly Prova[];
  /** Certificates that the PDF carries beside its signatures, to build paths with. */
  readonly certificati: readonly Certificato[];
  /** Instants before which all that is judged here is proven to have existed. */
  readonly marche: readonly Marca[];
  /** Shared by the whole file, and counted down. */
  readonly bilancio: Bilancio;
};

/** {@link Contesto} of a file by itself: nothing from around it yet. */
export function contestoDelFile(
  base: Pick<Contesto, 'ancore' | 'now' | 'areeFirma' | 'firmatari'>,
  revoche: readonly Uint8Array[],
): Contesto {
  const prove = revoche.map(leggiCrl).filter((crl) => crl !== null);
  return { ...base, prove, certificati: [], marche: [], bilancio: bilancioDelFile() };
}

/** Digest of what was signed or stamped, by Node's name of the algorithm. */
export type CalcoloImpronta = (algoritmo: string) => Buffer;

/** The certificates of those who are believed. */
export function certificatiFidati({ ancore }: Pick<Contesto, 'ancore'>): Certificato[] {
  return ancore.map(({ certificato }) => certificato);
}
