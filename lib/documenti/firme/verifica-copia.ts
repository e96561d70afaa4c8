import { normalizzaCodiceFiscale } from '@/lib/core/codice-fiscale';
import { altraParte } from '@/lib/core/documenti';
import type { FileRicevuto } from '@/lib/core/file';
import type { DocumentoLetto } from '@/lib/platform/archivio';
import { garanzieFirma } from '@/lib/platform/fiducia';
import { verificaInThread } from '@/lib/platform/firme/in-thread';
import type { Firmatari, Verifica } from '@/lib/platform/firme/tipi';
import type { ChiFirma, Firmatario } from './giudizio-firma';

/**
 * A file that claims to be that archived act, signed (CA-16): the same bytes, and visible signatures only where the act leaves room for
 * them, each party's in its own. Slow work, for `prepare`, in a thread of its own.
 */
export async function verificareContro(
  { contenuto, areeFirma }: Pick<DocumentoLetto, 'contenuto' | 'areeFirma'>,
  file: FileRicevuto,
  now: Date,
  chi: ChiFirma,
): Promise<Verifica> {
  const spazi = { ...(areeFirma && { areeFirma }), firmatari: firmatariPerParte(chi) };
  return verificaInThread({ file: file.contenuto, originale: contenuto, ...spazi, ...(await garanzieFirma(now)), now, nome: file.nome });
}

function firmatariPerParte({ parte, attesi, altri }: ChiFirma): Firmatari {
  const codici = (chi: readonly Firmatario[]): string[] => chi.map(({ codiceFiscale }) => normalizzaCodiceFiscale(codiceFiscale));
  return { [parte]: codici(attesi), [altraParte(parte)]: codici(altri) };
}
