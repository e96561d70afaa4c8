/** Questions answered yes or no. */
import type { VerificaLetta } from '@/lib/core/banca-letta';
import { entrambe, nonTrovato } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import { ordinaCampi, type CampoId } from '../domain/campi';
import { campiDiChi, leggiFatto, leggiPersona, VERIFICHE, type Fatto, type Persona } from '../domain/verifiche';
import { verificato } from '../interrogazioni-verifica';
import { leggi } from '../repository';
import { unici } from './comune';

type Voci = Readonly<Record<string, string>>;

/** NON_VALIDO when what was typed is not enough to know whom it is about. */
export async function verifica(tx: Tx, codice: string, voci: Voci): Promise<VerificaLetta> {
  const domanda = VERIFICHE.find((una) => una.codice === codice);
  if (!domanda) throw nonTrovato('La domanda');
  const [persona, fatto] = entrambe(
    () => leggiPersona(voci),
    () => leggiFatto(codice, voci),
  );
  if (fatto === null) throw nonTrovato('La domanda');
  const campi = ordinaCampi([...campiDetti(persona, fatto), ...domanda.richiede]);
  const { parti, aggiornatiAl } = await leggi(tx, verificato(persona, fatto));
  const trovati = [...parti.chi, ...parti.altro];
  const unico = parti.chi.length === 1 && (fatto.tipo !== 'STESSA_FAMIGLIA' || parti.altro.length === 1);
  const di = (protetto: boolean): string[] => unici(trovati.filter((riga) => riga.protetto === protetto).map(({ id }) => String(id)));
  const protetti = di(true);
  // Nothing is told, of the other of the two either.
  if (protetti.length > 0) return { risposta: 'UFFICIO', campi: [], soggetti: [], protetti, aggiornatiAl };
  return { risposta: unico && parti.vero.length > 0 ? 'SI' : 'NO', campi, soggetti: di(false), protetti, aggiornatiAl };
}

const campiDetti = (persona: Persona, fatto: Fatto): readonly CampoId[] =>
  fatto.tipo === 'STESSA_FAMIGLIA' ? [...campiDiChi(persona), ...campiDiChi(fatto.altro)] : campiDiChi(persona);
