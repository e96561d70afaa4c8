/**
 * The lives of the people of one household, from its beginning: who came with whom and whence, who was born there, who married into it, who
 * died, who left at a divorce.
 */
import { addAnni, addGiorni, confronta, type DataIso } from '@/lib/core/date';
import { casaQui } from './abitazioni';
import type { Nucleo } from './nuclei';
import { giornoFra, type Contesto, type Persona } from './persona';
import type { Casa, Soggiorno, Vita } from './storia';
import { altroComune } from './territorio';
import { dove, type Morte } from './vicende';

/** Of somebody who may have died. */
export type Vissuto = { readonly persona: Persona; readonly vita: Vita; readonly morte?: Morte };

const massimo = (giorni: readonly DataIso[]): DataIso => giorni.reduce((a, b) => (confronta(a, b) > 0 ? a : b));
const minimo = (giorni: readonly DataIso[]): DataIso => giorni.reduce((a, b) => (confronta(a, b) < 0 ? a : b));
const DI_UN_ALTRO = ['3', '6', '17'];

/** Registered that day, coming from elsewhere. */
export function arrivato(ctx: Contesto, persona: Persona, data: DataIso): NonNullable<Soggiorno['ingresso']> {
  return persona.luogo === null && persona.origine
    ? { data, motivo: '4', luogo: { stato: persona.origine.stato } }
    : { data, motivo: '3', luogo: dove(altroComune(ctx.caso, ctx.territorio)) };
}
export const nato = ({ nascita }: Persona): NonNullable<Soggiorno['ingresso']> => ({ data: nascita, motivo: '1' });

/** When a household began: its adults were grown up, and those who are there no longer still were. */
function fondazione(ctx: Contesto, { membri, defunti, usciti }: Nucleo, fine: DataIso): DataIso {
  const testa = membri[0]?.persona;
  const adulti = [
    ...membri.filter(({ legame }) => !DI_UN_ALTRO.includes(legame)).map(({ persona }) => persona),
    ...defunti.map(({ persona }) => persona),
    ...usciti,
  ];
  const grandi = massimo(adulti.map(({ nascita }) => addAnni(nascita, 18)));
  const perduti = [testa?.vedovanza?.data, testa?.divorzio?.data].flatMap((giorno) => (giorno ? [addGiorni(giorno, -30)] : []));
  const entro = minimo([addGiorni(fine, -30), addAnni(grandi, 18), ...(defunti.length + usciti.length > 0 ? perduti : [])]);
  return confronta(grandi, entro) < 0 ? giornoFra(ctx, grandi, entro) : massimo([addGiorni(entro, -200), ...adulti.map((a) => a.nascita)]);
}

/** The lives of a household of residents, until `fine`: nobody of it is told beyond. */
export function vitaDiCasa(ctx: Contesto, nucleo: Nucleo, codice: () => string, fine: DataIso): Vissuto[] {
  const { caso } = ctx;
  const inizio = fondazione(ctx, nucleo, fine);
  const adulti = nucleo.membri.filter(({ legame }) => legame !== '3').map(({ persona }) => persona);
  // Here since before what the register remembers.
  const daSempre = [...adulti, ...nucleo.defunti.map(({ persona }) => persona)].every(({ luogo }) => luogo !== null) && caso.capita(0.35);
  const dal = daSempre ? null : inizio;
  const casa = casaQui(ctx, nucleo, codice(), dal, fine);
  const entrata = (persona: Persona): Pick<Soggiorno, 'dal' | 'ingresso'> =>
    daSempre ? { dal: null, ingresso: nato(persona) } : { dal: inizio, ingresso: arrivato(ctx, persona, inizio) };
  const [testa] = nucleo.membri;
  const morto = testa?.persona.vedovanza ? (nucleo.defunti[0]?.morte.data ?? null) : null;
  const suoi = new Map<Persona, DataIso | null>();
  const persone: Vissuto[] = nucleo.membri.flatMap(({ persona, legame }, indice) => {
    const nozze = persona.matrimonio?.data;
    const dopo = nozze && ['2', '28'].includes(legame) && confronta(nozze, inizio) > 0 && confronta(nozze, fine) < 0 && caso.capita(0.4);
    const ingresso =
      legame === '3' ? entrataDelFiglio(ctx, persona, suoi, dal, fine) : dopo ? sposato(ctx, persona, nozze) : entrata(persona);
    if (ingresso === null) return [];
    if (legame !== '3') suoi.set(persona, ingresso.dal);
    const base = { casa, progressivo: indice + 1, al: null };
    const ancheAltro = persona === testa?.persona && morto !== null && caso.capita(0.6);
    const soggiorni: Soggiorno[] = ancheAltro
      ? [
          { ...base, ...ingresso, al: morto, legame: '2', progressivo: 2 },
          { ...base, dal: morto, legame },
        ]
      : conNozze({ ...base, ...ingresso, legame }, nozze, fine);
    return [{ persona, vita: { soggiorni } }];
  });
  const primo = persone[0]?.vita.soggiorni[0]?.legame === '2';
  const genitore = nucleo.membri.find(({ legame }) => ['6', '17'].includes(legame))?.legame;
  const morti = nucleo.defunti.map(({ persona, morte }) => {
    // Whoever died before the household began, a grandfather, lived by himself.
    const solo = dal !== null && confronta(morte.data, dal) <= 0;
    const sua = solo ? casaQui(ctx, { tipoScheda: '3', motivo: '9' }, codice(), null, morte.data) : casa;
    const suaEntrata = solo ? { dal: null, ingresso: nato(persona) } : entrata(persona);
    return { persona, morte, vita: finoA(persona, morte.data, sua, suaEntrata, solo || primo ? '1' : (genitore ?? '2')) };
  });
  const usciti = nucleo.usciti.flatMap((persona) => {
    const via = testa?.persona.divorzio?.data;
    if (!via || confronta(via, inizio) <= 0 || confronta(via, fine) >= 0) return [];
    const { soggiorni } = finoA(persona, via, casa, { dal: inizio, ingresso: arrivato(ctx, persona, inizio) }, '2');
    return [{ persona, vita: { soggiorni, uscita: { motivo: '3', luogo: dove(altroComune(caso, ctx.territorio)) } } }];
  });
  return [...persone, ...morti, ...usciti];
}

/** Who lived there before the wedding is a spouse from that day. */
function conNozze(soggiorno: Soggiorno, nozze: DataIso | null | undefined, fine: DataIso): Soggiorno[] {
  const { dal, al, legame } = soggiorno;
  const dentro = nozze && dal !== null && confronta(nozze, dal) > 0 && confronta(nozze, al ?? fine) < 0;
  if (!dentro || !['2', '28'].includes(legame)) return [soggiorno];
  const { ingresso: _, ...poi } = soggiorno;
  return [
    { ...soggiorno, al: nozze, legame: '23' },
    { ...poi, dal: nozze },
  ];
}

const sposato = (ctx: Contesto, persona: Persona, nozze: DataIso) => ({ dal: nozze, ingresso: arrivato(ctx, persona, nozze) });

function finoA({ matrimonio }: Persona, al: DataIso, casa: Casa, entrata: Pick<Soggiorno, 'dal' | 'ingresso'>, legame: string): Vita {
  const soggiorno = { casa, ...entrata, al, legame, progressivo: legame === '1' ? 1 : 2 };
  return { soggiorni: conNozze(soggiorno, matrimonio?.data, al), uscita: { motivo: '1' } };
}

/** A child is born into its household, or comes with its parents; null when it is born after the household has gone. */
function entrataDelFiglio(
  ctx: Contesto,
  figlio: Persona,
  genitori: ReadonlyMap<Persona, DataIso | null>,
  casaDal: DataIso | null,
  fine: DataIso,
): Pick<Soggiorno, 'dal' | 'ingresso'> | null {
  const { nascita, luogo } = figlio;
  if (confronta(nascita, fine) >= 0) return null;
  const conLoro = [...genitori.values(), casaDal].filter((giorno) => giorno !== null);
  const quando = massimo([nascita, ...conLoro]);
  if (quando !== nascita) return { dal: quando, ingresso: arrivato(ctx, figlio, quando) };
  if (luogo !== null) return { dal: nascita, ingresso: nato(figlio) };
  const poi = minimo([addGiorni(nascita, 30 + ctx.caso.intero(600)), addGiorni(fine, -1)]);
  return confronta(poi, nascita) > 0 ? { dal: poi, ingresso: arrivato(ctx, figlio, poi) } : null;
}
