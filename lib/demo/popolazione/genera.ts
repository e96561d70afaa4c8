/**
 * An invented population for one comune, in the import format: households, convivenze, AIRE families, people who left, died, or never
 * lived there, each with its past. The same configuration gives the same bytes. Made one household at a time: only the codici fiscali
 * already given are remembered.
 */
import { addAnni, addGiorni, confronta, type DataIso } from '@/lib/core/date';
import type { RecordImportato } from '@/lib/anagrafe/importazione/formato';
import { casaAire, casaQui } from './abitazioni';
import { PROVENIENZE } from './nomi';
import { convivenze, nuovoNucleo, type Nucleo } from './nuclei';
import { espatriati, figliUsciti, parte, rimpatriato, soloFino } from './partenze';
import { creaContesto, giornoFra, nascitaPerEta, nuovaPersona, type Contesto, type Persona } from './persona';
import { scheda } from './schede';
import type { Casa, Soggiorno } from './storia';
import { altroComune, type Territorio } from './territorio';
import { dove, muore, sposa, ultimoEvento } from './vicende';
import { arrivato, vitaDiCasa, type Vissuto } from './vite';

export interface ConfigurazionePopolazione {
  /** Another seed, another population. */
  readonly seme: string;
  readonly territorio: Territorio;
  /** At least so many people registered as resident (APR). */
  readonly residenti: number;
  /** The day at which everything is as told. */
  readonly oggi: DataIso;
}

/** The households of those people, ceased when nobody is left, then the people. */
function* racconta(ctx: Contesto, persone: readonly Vissuto[]): Generator<RecordImportato> {
  const cessate = new Map<Casa, DataIso | null>();
  for (const { casa, al } of persone.flatMap(({ vita }) => vita.soggiorni)) {
    const prima = cessate.get(casa);
    cessate.set(casa, prima === null || al === null ? null : prima === undefined || confronta(al, prima) > 0 ? al : prima);
  }
  for (const [casa, dataCessazione] of cessate) yield { ...casa.scheda, ...(dataCessazione ? { dataCessazione } : {}) };
  for (const persona of persone) yield scheda(ctx, persona);
}

function residenti(ctx: Contesto, nucleo: Nucleo, codice: () => string): Vissuto[] {
  const [testa] = nucleo.membri;
  if (testa && nucleo.membri.length === 1 && nucleo.defunti.length + nucleo.usciti.length === 0 && ctx.caso.capita(0.03)) {
    const tornato = rimpatriato(ctx, testa.persona, codice);
    if (tornato) return [tornato];
  }
  const persone = vitaDiCasa(ctx, nucleo, codice, ctx.oggi);
  return [...persone, ...figliUsciti(ctx, nucleo, persone, codice)];
}

/** People of a convivenza, who came one by one in the last years: half of them from a household of their own in the comune. */
function inConvivenza(ctx: Contesto, nucleo: Nucleo, codice: () => string): Vissuto[] {
  const casa = casaQui(ctx, nucleo, codice(), null, ctx.oggi);
  return nucleo.membri.map(({ persona, legame }, indice) => {
    const entra = giornoFra(ctx, addAnni(ctx.oggi, -12), addGiorni(ctx.oggi, -30));
    const [sua] = ctx.caso.capita(0.5) ? vitaDiCasa(ctx, { ...nucleo, membri: [{ persona, legame: '1' }], ...SOLO }, codice, entra) : [];
    const prima = sua ? parte(sua, entra, { motivo: '3' }).vita.soggiorni : [];
    const qui: Soggiorno = { casa, dal: entra, al: null, legame, progressivo: indice + 1 };
    return { persona, vita: { soggiorni: [...prima, { ...qui, ...(sua ? {} : { ingresso: arrivato(ctx, persona, entra) }) }] } };
  });
}
const SOLO = { tipoScheda: '3', motivo: '9', convivenza: undefined } as const;

/** After the last thing known of them, within the last `anni` years. */
function giornoDopo(ctx: Contesto, persone: readonly Persona[], anni: number): DataIso {
  const ultimo = persone.map(ultimoEvento).reduce((a, b) => (confronta(a, b) > 0 ? a : b));
  const inizio = addAnni(ctx.oggi, -anni);
  return giornoFra(ctx, confronta(ultimo, inizio) > 0 ? addGiorni(ultimo, 1) : inizio, ctx.oggi);
}

/** A household of Italians all of whom are alive: the next one that is. */
function italiani(ctx: Contesto): Nucleo {
  for (;;) {
    const nucleo = nuovoNucleo(ctx);
    if (nucleo.defunti.length + nucleo.usciti.length === 0 && nucleo.membri.every(({ persona }) => persona.italiano)) return nucleo;
  }
}

/** A household that moved away: to another comune, or abroad when it came from there. */
function emigrati(ctx: Contesto, codice: () => string): Vissuto[] {
  const nucleo = nuovoNucleo(ctx);
  const persone = nucleo.membri.map(({ persona }) => persona);
  const data = giornoDopo(ctx, persone, 15);
  const origine = persone[0]?.italiano === false ? persone[0].origine : null;
  const uscita = origine
    ? { motivo: '5', luogo: { stato: origine.stato } }
    : { motivo: '3', luogo: dove(altroComune(ctx.caso, ctx.territorio)) };
  return vitaDiCasa(ctx, nucleo, codice, data).map((uno) => parte(uno, data, uscita));
}

const adulto = (ctx: Contesto, dai: number, ai: number, straniero: number): Persona =>
  nuovaPersona(ctx, {
    sesso: ctx.caso.capita(0.5) ? 'M' : 'F',
    nascita: nascitaPerEta(ctx, ctx.caso.tra(dai, ai)),
    origine: ctx.caso.capita(straniero) ? ctx.caso.scegli(PROVENIENZE) : null,
  });

/** Somebody of whom the comune keeps an act, and who never lived there. */
function sposatoQui(ctx: Contesto): Vissuto {
  const persona = adulto(ctx, 30, 75, 0);
  sposa(
    ctx,
    persona,
    nuovaPersona(ctx, { sesso: persona.sesso === 'M' ? 'F' : 'M', nascita: addGiorni(persona.nascita, ctx.caso.intero(900)) }),
  );
  return { persona, vita: { soggiorni: [] } };
}

/** Not to be found abroad, where it had gone. */
function irreperibileFuori(ctx: Contesto, codice: () => string): Vissuto[] {
  const persona = adulto(ctx, 30, 80, 0);
  const data = giornoDopo(ctx, [persona], 8);
  const via = giornoFra(ctx, addAnni(persona.nascita, 20), addGiorni(data, -300));
  const casa = casaAire(ctx, codice(), via);
  return soloFino(ctx, persona, via, { motivo: 'A5' }, codice).map(({ vita, ...altro }) => {
    const fuori: Soggiorno = { casa, dal: via, al: data, legame: '1', progressivo: 1, ingresso: { data: via, motivo: 'C01' } };
    return { ...altro, vita: { ...vita, soggiorni: [...vita.soggiorni, fuori] } };
  });
}

/** What stands beside the residents, in proportion to them. */
function* contorno(ctx: Contesto, codice: () => string): Generator<readonly Vissuto[]> {
  const { caso } = ctx;
  if (caso.capita(0.07)) {
    const nucleo = italiani(ctx);
    const adulti = nucleo.membri.filter(({ legame }) => legame !== '3').map(({ persona }) => persona);
    const grandi = adulti.map(({ nascita }) => addAnni(nascita, 20)).reduce((a, b) => (confronta(a, b) > 0 ? a : b));
    yield espatriati(ctx, nucleo, giornoFra(ctx, grandi, addGiorni(ctx.oggi, -60)), codice);
  }
  if (caso.capita(0.09)) yield emigrati(ctx, codice);
  if (caso.capita(0.08)) {
    const persona = adulto(ctx, 58, 98, 0.02);
    const morte = muore(ctx, persona, 12);
    yield soloFino(ctx, persona, morte.data, { motivo: caso.capita(0.01) ? '2' : '1' }, codice).map((uno) => ({ ...uno, morte }));
  }
  if (caso.capita(0.007)) {
    const persona = adulto(ctx, 22, 60, 0.8);
    yield soloFino(ctx, persona, giornoDopo(ctx, [persona], 8), { motivo: '6' }, codice);
  }
  if (caso.capita(0.002)) yield irreperibileFuori(ctx, codice);
  if (caso.capita(0.01)) yield [sposatoQui(ctx)];
}

/** Records in the order of the file: the heading, then the households of a nucleus followed by its people. */
export function* generaPopolazione({ seme, territorio, residenti: quanti, oggi }: ConfigurazionePopolazione): Generator<RecordImportato> {
  const ctx = creaContesto(`${seme}/${territorio.belfiore}`, territorio, oggi);
  let famiglie = 0;
  const codice = (): string => String((famiglie += 1));
  let fatti = 0;
  yield { tipo: 'intestazione', formato: 1, aggiornatiAl: oggi };
  function* conta(persone: readonly Vissuto[]): Generator<RecordImportato> {
    for (const record of racconta(ctx, persone)) {
      if (record.tipo === 'soggetto' && record.posizione === 'APR') fatti += 1;
      yield record;
    }
  }
  for (const nucleo of convivenze(ctx)) yield* conta(inConvivenza(ctx, nucleo, codice));
  while (fatti < quanti) {
    yield* conta(residenti(ctx, nuovoNucleo(ctx), codice));
    for (const altri of contorno(ctx, codice)) yield* conta(altri);
  }
}
