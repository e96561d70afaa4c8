import { nonTrovato, nonValido, regola } from '@/lib/core/errors';
import { formatoItaliano, oggi } from '@/lib/core/date';
import { getConvenzione } from '@/lib/convenzioni/steps';
import type { AttoGenerato } from '@/lib/documenti/steps';
import type { Tx } from '@/lib/platform/db';
import { ATTI, type Materie, type TipoAtto } from './domain/catalogo';
import { fonteConvenzione, fonteOperatori, type Chi } from './fonti';
import type { RichiestaAtto } from './schema-atto';

/** What an act is written from, to what it belongs, and whose cards are in it. */
export type MateriaLetta = {
  readonly materia: Materie[TipoAtto];
  readonly legami: AttoGenerato['legami'];
  /** Codici fiscali of the operators whose cards have been read: a disclosure, where there are any. */
  readonly soggetti: readonly string[];
  /** For the name of the file: of which convenzione and, of people, the surname of the only one or the day of the list. */
  readonly numero: string;
};

/**
 * The matter of any kind of act that speaks of a convenzione or of its people, as the reader may see them (row-level security). Refuses
 * (NON_VALIDO) a request that does not say of what; NON_TROVATO for what is somebody else's.
 */
export async function leggereMateria(
  tx: Tx,
  { tipo, convenzioneId, operatori, valori }: Omit<RichiestaAtto, 'sostituisce'>,
  chi: Chi,
): Promise<MateriaLetta> {
  const { soggetto } = ATTI[tipo];
  if (soggetto !== 'CONVENZIONE' && soggetto !== 'OPERATORI')
    throw regola('ATTO_DA_UN_ALTRA_PAGINA', 'Questo documento non si prepara da una convenzione.');
  if (!convenzioneId) throw nonValido({ convenzioneId: 'Indica la convenzione.' });
  const { enteId, numero } = await getConvenzione(tx, convenzioneId);
  if (soggetto === 'CONVENZIONE') {
    const materia = { ...(await fonteConvenzione(tx, convenzioneId, chi)), ...valori } as Materie[TipoAtto];
    return { materia, legami: { convenzioneId, enteId }, soggetti: [], numero };
  }
  if (operatori.length === 0) throw nonValido({ operatori: 'Scegli almeno un operatore.' });
  const fonte = await fonteOperatori(tx, convenzioneId, operatori, chi);
  if (fonte.operatori.length !== new Set(operatori).size) throw nonTrovato('L’operatore');
  return {
    materia: { ...fonte, ...valori } as Materie[TipoAtto],
    legami: { convenzioneId, enteId, operatoreId: operatori.length === 1 ? operatori[0] : null },
    soggetti: fonte.operatori.map(({ codiceFiscale }) => codiceFiscale),
    numero: `${numero} ${fonte.operatori.length === 1 ? fonte.operatori[0]?.cognome : `del ${formatoItaliano(oggi(chi.now))}`}`,
  };
}
