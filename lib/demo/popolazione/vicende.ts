/** What happens to people: marriages, divorces, deaths, always told the same way on both cards. */
import { addAnni, addGiorni, confronta, differenzaGiorni, partiData, type DataIso } from '@/lib/core/date';
import { giornoFra, type Contesto, type Persona } from './persona';
import { altroComune, type ComuneItaliano } from './territorio';

export function dove({ nome, provincia }: ComuneItaliano): { comune: string; provincia: string } {
  return { comune: nome, provincia };
}

/** Particulars of an act registered there on that day. */
export function attoDi(ctx: Contesto, luogo: ComuneItaliano, data: DataIso, parte = 'I', serie = 'A') {
  return { comune: luogo.nome, anno: partiData(data).anno, parte, serie, numero: String(1 + ctx.caso.intero(900)) };
}

export const eta = (persona: Persona, giorno: DataIso): number => Math.floor(differenzaGiorni(persona.nascita, giorno) / 365.25);

/** Marries the two (or, same sex, unites them) some day after the younger turned 21; answers that day. */
export function sposa(ctx: Contesto, a: Persona, b: Persona): DataIso {
  const { caso, territorio, oggi } = ctx;
  const giovane = confronta(a.nascita, b.nascita) > 0 ? a : b;
  const unione = a.sesso === b.sesso;
  const recente = addGiorni(oggi, -300);
  const maggiorenne = addAnni(giovane.nascita, 21);
  const legge = unione && confronta(maggiorenne, '2016-07-29') < 0 ? '2016-07-29' : maggiorenne;
  const prima = confronta(legge, recente) > 0 ? recente : legge;
  const ultima = addAnni(giovane.nascita, 38);
  const data = giornoFra(ctx, prima, confronta(ultima, oggi) < 0 && !unione ? ultima : addGiorni(oggi, -20));
  const luogo = caso.capita(0.7) ? territorio : altroComune(caso, territorio);
  const atto = attoDi(ctx, luogo, data, caso.capita(0.6) ? 'II' : 'I', 'A');
  for (const [chi, coniuge] of [
    [a, b],
    [b, a],
  ] as const) {
    chi.statoCivile = unione ? '6' : '2';
    chi.matrimonio = { data, luogo: dove(luogo), atto, coniuge };
  }
  return data;
}

/** Ends somebody's marriage by divorce, at least three years after it; a more recent one lasts. */
export function divorzia(ctx: Contesto, persona: Persona): void {
  const sposato = persona.matrimonio?.data;
  if (!sposato || confronta(addAnni(sposato, 3), ctx.oggi) >= 0) return;
  const data = giornoFra(ctx, addAnni(sposato, 3), ctx.oggi);
  const luogo = altroComune(ctx.caso, ctx.territorio);
  persona.statoCivile = '4';
  persona.divorzio = {
    data,
    luogo: dove(luogo),
    atto: attoDi(ctx, luogo, data, 'II', 'C'),
    motivo: ctx.caso.pesato([
      ['1', 5],
      ['3', 4],
      ['7', 2],
    ]),
  };
}

export interface Morte {
  readonly data: DataIso;
  readonly luogo: ComuneItaliano;
}

/** The last thing the registry wrote of somebody: what ends their stay comes after it. */
export function ultimoEvento(persona: Persona): DataIso {
  return [persona.nascita, persona.matrimonio?.data, persona.divorzio?.data, persona.vedovanza?.data].reduce<DataIso>(
    (ultimo, data) => (data && data > ultimo ? data : ultimo),
    persona.nascita,
  );
}

/** A death in the last `anni` years, after the marriage if there was one; the spouse, if given, becomes a widower or a widow. */
export function muore(ctx: Contesto, persona: Persona, anni: number, superstite?: Persona): Morte {
  const { caso, oggi, territorio } = ctx;
  const inizio = addAnni(oggi, -anni);
  const ultimo = ultimoEvento(persona);
  const data = giornoFra(ctx, confronta(ultimo, inizio) > 0 ? ultimo : inizio, oggi);
  const luogo = caso.capita(0.5) ? territorio : altroComune(caso, territorio);
  if (superstite) {
    superstite.statoCivile = superstite.statoCivile === '6' ? '7' : '3';
    superstite.vedovanza = { data, luogo: dove(luogo), atto: attoDi(ctx, luogo, data, caso.capita(0.5) ? 'I' : 'II', 'A') };
  }
  return { data, luogo };
}
