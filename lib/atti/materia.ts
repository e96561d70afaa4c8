import { nonTrovato, nonValido, regola } from '@/lib/core/errors';
import { formatoItaliano, oggi } from '@/lib/core/date';
import { getConvenzione } from '@/lib/convenzioni/steps';
import type { AttoGenerato } from '@/lib/documenti/steps';
import type { Tx } from '@/lib/platform/db';
import { ATTI, type Materie, type TipoAtto } from './domain/catalogo';
import type { SoggettoAtto } from './domain/definizione';
import type { FonteConvenzione } from './domain/fonti';
import { impedimentoAPreparare, impedimentoNelleClausole } from './domain/quando';
import { fonteConvenzione, fonteOperatori, type Chi } from './fonti';
import type { RichiestaAtto } from './schema-atto';

/** What an act is written from, to what it belongs, and whose cards are in it. */
type MateriaLetta = {
  readonly materia: Materie[TipoAtto];
  readonly legami: AttoGenerato['legami'];
  /** Codici fiscali of the operators whose cards have been read: a disclosure, where there are any. */
  readonly soggetti: readonly string[];
  /** For the name of the file: of which convenzione and, of people, the surname of the only one or the day of the list. */
  readonly numero: string;
};

type Oggetto = Omit<RichiestaAtto, 'sostituisce'>;
type Convenzione = { readonly id: string; readonly enteId: string; readonly numero: string };
type Lettore = (tx: Tx, oggetto: Oggetto, convenzione: Convenzione, chi: Chi) => Promise<MateriaLetta>;

/** Who reads the matter of what a convenzione's page prepares; what speaks of something else has a page and a use case of its own. */
const LETTORI: Readonly<Record<SoggettoAtto, Lettore | null>> = {
  CONVENZIONE: dellaConvenzione,
  OPERATORI: degliOperatori,
  ADESIONE: null,
  INTERESSATO: null,
};

export const isDallaConvenzione = (tipo: TipoAtto): boolean => LETTORI[ATTI[tipo].soggetto] !== null;

/**
 * The matter of any kind of act that speaks of a convenzione or of its people, as the reader may see them (row-level security). Refuses
 * (NON_VALIDO) a request that does not say of what, and (REGOLA) what is not prepared in the state of the convenzione or under its clauses;
 * NON_TROVATO for what is somebody else's.
 */
export async function leggereMateria(tx: Tx, oggetto: Oggetto, chi: Chi): Promise<MateriaLetta> {
  const lettore = LETTORI[ATTI[oggetto.tipo].soggetto];
  if (!lettore) throw regola('ATTO_DA_UN_ALTRA_PAGINA', 'Questo documento non si prepara da una convenzione.');
  if (!oggetto.convenzioneId) throw nonValido({ convenzioneId: 'Indica la convenzione.' });
  const convenzione = await getConvenzione(tx, oggetto.convenzioneId);
  const impedimento = impedimentoAPreparare(oggetto.tipo, convenzione);
  if (impedimento) throw impedimento;
  return lettore(tx, oggetto, convenzione, chi);
}

/** Read for an act of that kind; refuses what the clauses do not know. */
function assertNelleClausole<F extends FonteConvenzione>(tipo: TipoAtto, fonte: F): F {
  const impedimento = impedimentoNelleClausole(tipo, fonte);
  if (impedimento) throw impedimento;
  return fonte;
}

async function dellaConvenzione(tx: Tx, { tipo, valori }: Oggetto, { id, enteId, numero }: Convenzione, chi: Chi): Promise<MateriaLetta> {
  const fonte = assertNelleClausole(tipo, await fonteConvenzione(tx, id, chi));
  const materia = { ...fonte, ...valori } as Materie[TipoAtto];
  return { materia, legami: { convenzioneId: id, enteId }, soggetti: [], numero };
}

async function degliOperatori(
  tx: Tx,
  { tipo, operatori, valori }: Oggetto,
  { id, enteId, numero }: Convenzione,
  chi: Chi,
): Promise<MateriaLetta> {
  if (operatori.length === 0) throw nonValido({ operatori: 'Scegli almeno un operatore.' });
  const fonte = assertNelleClausole(tipo, await fonteOperatori(tx, id, operatori, chi));
  if (fonte.operatori.length !== new Set(operatori).size) throw nonTrovato('L’operatore');
  return {
    materia: { ...fonte, ...valori } as Materie[TipoAtto],
    legami: { convenzioneId: id, enteId, operatoreId: operatori.length === 1 ? operatori[0] : null },
    soggetti: fonte.operatori.map(({ codiceFiscale }) => codiceFiscale),
    numero: `${numero} ${fonte.operatori.length === 1 ? fonte.operatori[0]?.cognome : `del ${formatoItaliano(oggi(chi.now))}`}`,
  };
}
