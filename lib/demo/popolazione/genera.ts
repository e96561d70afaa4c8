/**
 * An invented population for one comune, in the import format: households, convivenze, AIRE families, people who left, died, or never
 * lived there. The same configuration gives the same bytes. Made one household at a time: only the codici fiscali already given are
 * remembered.
 */
import { addAnni, addGiorni, confronta, type DataIso } from '@/lib/core/date';
import type { FamigliaImportata, RecordImportato } from '@/lib/anagrafe/importazione/formato';
import { PROVENIENZE } from './nomi';
import { convivenze, nuovoNucleo, type Nucleo } from './nuclei';
import { creaContesto, giornoFra, nascitaPerEta, nuovaPersona, type Contesto, type Persona } from './persona';
import { aire, cancellato, defunto, maiResidente, residente, type Residenza } from './schede';
import { altroComune, VIE_COMUNI, type Territorio } from './territorio';
import { dove, muore, sposa, ultimoEvento } from './vicende';

export interface ConfigurazionePopolazione {
  /** Another seed, another population. */
  readonly seme: string;
  readonly territorio: Territorio;
  /** At least so many people registered as resident (APR). */
  readonly residenti: number;
  /** The day at which everything is as told. */
  readonly oggi: DataIso;
}

function casa(ctx: Contesto): Residenza {
  const { caso, territorio: t } = ctx;
  const strada = caso.scegli(t.vie.length > 0 ? t.vie : VIE_COMUNI);
  return {
    specie: strada.specie,
    via: strada.via,
    ...(caso.capita(0.985) ? { civico: caso.tra(1, strada.civici) } : {}),
    ...(caso.capita(0.12) ? { esponente: caso.scegli(['A', 'B', 'C', 'BIS']) } : {}),
    ...(caso.capita(0.3) ? { interno: String(caso.tra(1, 14)) } : {}),
    ...(caso.capita(0.06) ? { scala: caso.scegli(['A', 'B']) } : {}),
    ...(caso.capita(0.25) ? { piano: String(caso.tra(0, 4)) } : {}),
    ...(t.frazioni.length > 0 && caso.capita(0.6) ? { frazione: caso.scegli(t.frazioni) } : {}),
    cap: t.cap,
    comune: t.nome,
    provincia: t.provincia,
  };
}

/** The day since which the household has lived there: after its adults grew up and came. */
function insediamento(ctx: Contesto, nucleo: Nucleo): DataIso {
  const testa = nucleo.membri[0]?.persona;
  const dal = testa ? addAnni(testa.nascita, 20) : ctx.oggi;
  const matrimonio = testa?.matrimonio?.data && testa.statoCivile === '2' ? testa.matrimonio.data : dal;
  return giornoFra(ctx, confronta(dal, matrimonio) > 0 ? dal : matrimonio, ctx.oggi);
}

function scheda(nucleo: Nucleo, codice: string, origine: DataIso, numeroAire?: string): FamigliaImportata {
  const { convivenza: c } = nucleo;
  return {
    tipo: 'famiglia',
    codice,
    tipoScheda: numeroAire ? '5' : nucleo.tipoScheda,
    dataOrigine: origine,
    motivoCostituzione: nucleo.motivo,
    ...(c ? { specieConvivenza: c.specie, denominazione: c.denominazione } : {}),
    ...(numeroAire ? { numeroAire } : {}),
  };
}

function* famigliaResidente(ctx: Contesto, nucleo: Nucleo, codice: string): Generator<RecordImportato> {
  const dal = insediamento(ctx, nucleo);
  const indirizzo = casa(ctx);
  yield scheda(nucleo, codice, dal);
  for (const [i, { persona, legame }] of nucleo.membri.entries()) {
    const vincolo = nucleo.convivenza ? { legameConvivenza: legame } : { legame };
    yield residente(ctx, persona, indirizzo, dal, { codice, progressivo: i + 1, ...vincolo });
  }
  for (const { persona, morte } of nucleo.defunti) yield defunto(ctx, persona, morte);
}

function* famigliaAire(ctx: Contesto, codice: string): Generator<RecordImportato> {
  const nucleo = nuovoNucleo(ctx);
  const dal = insediamento(ctx, nucleo);
  const paese = ctx.caso.scegli(PROVENIENZE.filter(({ stato }) => !['Senegal', 'Sri Lanka', 'Ucraina'].includes(stato)));
  const localita = ctx.caso.scegli(paese.localita);
  const indirizzo = {
    indirizzo: `${ctx.caso.tra(1, 180)}, ${ctx.caso.scegli(['Hauptstraße', 'Calle San Martín', 'Rue Centrale', 'Main Street'])}`,
    localita,
    stato: paese.stato,
    consolato: paese.localita[0] ?? '',
  };
  yield scheda(nucleo, codice, dal, `FE${50_000 + ctx.progressivo}`);
  for (const [i, { persona, legame }] of nucleo.membri.entries())
    yield aire(ctx, persona, indirizzo, dal, { codice, progressivo: i + 1, legame });
  for (const { persona, morte } of nucleo.defunti) yield defunto(ctx, persona, morte);
}

/** After the last thing known of them, within the last `anni` years. */
function giornoDopo(ctx: Contesto, persone: readonly Persona[], anni: number): DataIso {
  const ultimo = persone.map(ultimoEvento).reduce((a, b) => (confronta(a, b) > 0 ? a : b));
  const inizio = addAnni(ctx.oggi, -anni);
  return giornoFra(ctx, confronta(ultimo, inizio) > 0 ? addGiorni(ultimo, 1) : inizio, ctx.oggi);
}

/** A household that moved away: to another comune, or abroad when it came from there. */
function* emigrati(ctx: Contesto): Generator<RecordImportato> {
  const { membri, defunti } = nuovoNucleo(ctx);
  const data = giornoDopo(
    ctx,
    membri.map(({ persona }) => persona),
    15,
  );
  const origine = membri[0]?.persona.italiano === false ? membri[0].persona.origine : null;
  const uscita = origine
    ? { data, motivo: '5', luogo: { stato: origine.stato } }
    : { data, motivo: '3', luogo: dove(altroComune(ctx.caso, ctx.territorio)) };
  for (const { persona } of membri) yield cancellato(ctx, persona, uscita);
  for (const { persona, morte } of defunti) yield defunto(ctx, persona, morte);
}

const adulto = (ctx: Contesto, dai: number, ai: number, straniero: number): Persona =>
  nuovaPersona(ctx, {
    sesso: ctx.caso.capita(0.5) ? 'M' : 'F',
    nascita: nascitaPerEta(ctx, ctx.caso.tra(dai, ai)),
    origine: ctx.caso.capita(straniero) ? ctx.caso.scegli(PROVENIENZE) : null,
  });

function sposatoQui(ctx: Contesto): Persona {
  const persona = adulto(ctx, 30, 75, 0);
  sposa(
    ctx,
    persona,
    nuovaPersona(ctx, { sesso: persona.sesso === 'M' ? 'F' : 'M', nascita: addGiorni(persona.nascita, ctx.caso.intero(900)) }),
  );
  return persona;
}

/** What stands beside the residents, in proportion to them. */
function* contorno(ctx: Contesto, codice: () => string): Generator<RecordImportato> {
  const { caso } = ctx;
  if (caso.capita(0.07)) yield* famigliaAire(ctx, codice());
  if (caso.capita(0.09)) yield* emigrati(ctx);
  if (caso.capita(0.08)) {
    const persona = adulto(ctx, 58, 98, 0.02);
    yield defunto(ctx, persona, muore(ctx, persona, 12));
  }
  if (caso.capita(0.007)) {
    const persona = adulto(ctx, 22, 60, 0.8);
    yield cancellato(ctx, persona, { data: giornoDopo(ctx, [persona], 8), motivo: '6' });
  }
  if (caso.capita(0.002)) {
    const persona = adulto(ctx, 30, 80, 0);
    yield cancellato(ctx, persona, { data: giornoDopo(ctx, [persona], 8), motivo: 'A5' });
  }
  if (caso.capita(0.01)) yield maiResidente(ctx, sposatoQui(ctx));
}

/** Records in the order of the file: the heading, then each household followed by its people. */
export function* generaPopolazione({ seme, territorio, residenti, oggi }: ConfigurazionePopolazione): Generator<RecordImportato> {
  const ctx = creaContesto(`${seme}/${territorio.belfiore}`, territorio, oggi);
  let famiglie = 0;
  const codice = (): string => String((famiglie += 1));
  let fatti = 0;
  yield { tipo: 'intestazione', formato: 1, aggiornatiAl: oggi };
  for (const nucleo of convivenze(ctx)) {
    yield* famigliaResidente(ctx, nucleo, codice());
    fatti += nucleo.membri.length;
  }
  while (fatti < residenti) {
    const nucleo = nuovoNucleo(ctx);
    yield* famigliaResidente(ctx, nucleo, codice());
    yield* contorno(ctx, codice);
    fatti += nucleo.membri.length;
  }
}
