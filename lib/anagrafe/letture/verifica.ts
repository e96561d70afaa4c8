/** Questions answered yes or no. */
import type { VerificaLetta } from '@/lib/core/banca';
import { formatoItaliano } from '@/lib/core/date';
import { nonTrovato, nonValido, vietato } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import { ordinaCampi, type CampoId } from '../domain/campi';
import { campiDiChi, leggiFatto, leggiPersona, VERIFICHE, type Fatto, type Persona } from '../domain/verifiche';
import { verificato } from '../interrogazioni-verifica';
import { leggi, versioneCorrente } from '../repository';
import { unici } from './comune';

type Voci = Readonly<Record<string, string>>;

/** NON_VALIDO when what was typed is not enough to know whom it is about, VIETATO when the fields do not allow the question. */
export async function verifica(tx: Tx, codice: string, voci: Voci, concessi: readonly CampoId[]): Promise<VerificaLetta> {
  const domanda = VERIFICHE.find((una) => una.codice === codice);
  if (!domanda) throw nonTrovato('La domanda');
  const persona = leggiPersona(voci);
  const detto = leggiFatto(codice, voci);
  if (detto === null) throw nonTrovato('La domanda');
  const campi = ordinaCampi([...campiDetti(persona, detto), ...domanda.richiede]);
  if (!campi.every((id) => concessi.includes(id)))
    throw vietato('RICERCA_NON_CONSENTITA', 'Il tuo profilo non consente questa verifica, o di indicare la persona con questi dati.');
  const fatto = await entroIDati(tx, detto);
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

/** A day after what the data know is refused; that of the data is today's card. */
async function entroIDati(tx: Tx, fatto: Fatto): Promise<Fatto> {
  const giorno = 'giorno' in fatto ? fatto.giorno : fatto.tipo === 'RESIDENTE_DAL' ? fatto.dal : null;
  const ultimo = (await versioneCorrente(tx))?.aggiornatiAl ?? null;
  if (giorno === null || ultimo === null || giorno < ultimo) return fatto;
  const voce = fatto.tipo === 'RESIDENTE_DAL' ? 'dal' : 'giorno';
  if (giorno > ultimo) throw nonValido({ [voce]: `I dati arrivano al ${formatoItaliano(ultimo)}: scegli quel giorno o uno precedente.` });
  return 'giorno' in fatto ? { ...fatto, giorno: null } : fatto;
}
