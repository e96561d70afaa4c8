/** Lives that leave the household where they began: children who found their own, households that emigrate, people who come back. */
import { addAnni, addGiorni, confronta, differenzaGiorni, type DataIso } from '@/lib/core/date';
import { casaAire, casaQui } from './abitazioni';
import { PROVENIENZE } from './nomi';
import { daSolo, type Nucleo } from './nuclei';
import { giornoFra, nuovaPersona, type Contesto, type Persona } from './persona';
import type { Soggiorno, Uscita } from './storia';
import { altroComune } from './territorio';
import { dove, ultimoEvento } from './vicende';
import { arrivato, nato, vitaDiCasa, type Vissuto } from './vite';

const SOLO = { tipoScheda: '3', motivo: '9' } as const;
const altrove = (ctx: Contesto): Uscita => ({ motivo: '3', luogo: dove(altroComune(ctx.caso, ctx.territorio)) });

/** Ends that day the stays that are open, and says why and whither. */
export function parte({ persona, vita, morte }: Vissuto, data: DataIso, uscita: Uscita): Vissuto {
  const ultimo = vita.soggiorni.at(-1);
  if (!ultimo || ultimo.al !== null) return { persona, vita, ...(morte ? { morte } : {}) };
  return { persona, vita: { soggiorni: [...vita.soggiorni.slice(0, -1), { ...ultimo, al: data }], uscita } };
}

/** Grown children of a couple who have left: to a household of their own, to another comune, abroad. */
export function figliUsciti(ctx: Contesto, { membri }: Nucleo, persone: readonly Vissuto[], codice: () => string): Vissuto[] {
  const [testa, coniuge] = membri.map(({ persona }) => persona);
  if (!testa || coniuge?.matrimonio === undefined || testa.sesso === coniuge.sesso) return [];
  const [padre, madre] = testa.sesso === 'M' ? [testa, coniuge] : [coniuge, testa];
  const loro = persone.filter(({ persona }) => persona === padre || persona === madre).map(({ vita }) => vita.soggiorni[0]);
  const [stava] = loro;
  const quanti = ctx.caso.pesato([
    [0, 5],
    [1, 3],
    [2, 2],
  ]);
  const fratelli = membri.map(({ persona }) => persona);
  return Array.from({ length: quanti }).flatMap(() => {
    const nascita = giornoFra(ctx, addAnni(madre.nascita, 21), addAnni(madre.nascita, 35));
    const via = addGiorni(addAnni(nascita, 19), ctx.caso.intero(4000));
    const troppoVicini = fratelli.some((altro) => Math.abs(differenzaGiorni(altro.nascita, nascita)) < 330);
    const dopoDiLoro = loro.every((soggiorno) => !soggiorno?.dal || confronta(soggiorno.dal, nascita) < 0);
    if (!stava || troppoVicini || !dopoDiLoro || confronta(via, addGiorni(ctx.oggi, -30)) >= 0) return [];
    const { cognome, origine } = padre;
    const sesso = ctx.caso.capita(0.5) ? 'M' : 'F';
    const figlio = nuovaPersona(ctx, { sesso, nascita, cognome, origine, natoInItalia: true, padre, madre });
    if (figlio.nascita !== nascita) return [];
    fratelli.push(figlio);
    const aCasa: Soggiorno = { casa: stava.casa, dal: nascita, al: via, legame: '3', progressivo: 20, ingresso: nato(figlio) };
    return vaPerConto(ctx, figlio, aCasa, via, codice);
  });
}

function vaPerConto(ctx: Contesto, figlio: Persona, aCasa: Soggiorno, via: DataIso, codice: () => string): Vissuto[] {
  const { caso } = ctx;
  if (caso.capita(0.4)) return [{ persona: figlio, vita: { soggiorni: [aCasa], uscita: altrove(ctx) } }];
  if (figlio.italiano && caso.capita(0.12)) {
    const casa = casaAire(ctx, codice(), via);
    const fuori: Soggiorno = { casa, dal: via, al: null, legame: '1', progressivo: 1, ingresso: { data: via, motivo: 'C01' } };
    return [{ persona: figlio, vita: { soggiorni: [aCasa, fuori] } }];
  }
  const casa = casaQui(ctx, SOLO, codice(), via, ctx.oggi);
  const suo: Vissuto = { persona: figlio, vita: { soggiorni: [aCasa, { casa, dal: via, al: null, legame: '1', progressivo: 1 }] } };
  if (!caso.capita(0.5)) return [suo];
  const altro = figlio.sesso === 'M' ? 'F' : 'M';
  const convivente = nuovaPersona(ctx, { sesso: altro, nascita: addGiorni(figlio.nascita, -caso.intero(300)) });
  const insieme: Soggiorno = { casa, dal: via, al: null, legame: '23', progressivo: 2, ingresso: arrivato(ctx, convivente, via) };
  return [suo, { persona: convivente, vita: { soggiorni: [insieme] } }];
}

/** A household that leaves the comune that day for the registry of Italians abroad; who is born there afterwards is born abroad. */
export function espatriati(ctx: Contesto, nucleo: Nucleo, dal: DataIso, codice: () => string): Vissuto[] {
  const rimasti = vitaDiCasa(ctx, nucleo, codice, dal);
  const casa = casaAire(ctx, codice(), dal);
  const vite = new Map(rimasti.map((uno) => [uno.persona, uno.vita]));
  const partiti = nucleo.membri.map(({ persona, legame }, indice): Vissuto => {
    const prima = vite.get(persona)?.soggiorni ?? [];
    const ultimo = prima.at(-1);
    const qui = ultimo ? [...prima.slice(0, -1), { ...ultimo, al: dal }] : [];
    const entra = ultimo ? dal : confronta(persona.nascita, dal) > 0 ? persona.nascita : dal;
    const motivo = entra === persona.nascita ? 'C02' : ultimo ? 'C01' : 'C03';
    const fuori: Soggiorno = { casa, dal: entra, al: null, legame, progressivo: indice + 1, ingresso: { data: entra, motivo } };
    return { persona, vita: { soggiorni: [...qui, fuori] } };
  });
  return [...partiti, ...rimasti.filter(({ persona }) => !nucleo.membri.some((membro) => membro.persona === persona))];
}

/** Somebody born here who lived abroad for some years and came back; null when there was no time for it. */
export function rimpatriato(ctx: Contesto, persona: Persona, codice: () => string): Vissuto | null {
  const via = giornoFra(ctx, addAnni(persona.nascita, 20), addAnni(persona.nascita, 35));
  const ritorno = addGiorni(via, 400 + ctx.caso.intero(4000));
  const eventi = confronta(ultimoEvento(persona), via) > 0;
  if (persona.luogo === null || !persona.italiano || eventi || confronta(ritorno, addGiorni(ctx.oggi, -30)) >= 0) return null;
  const paese = ctx.caso.scegli(PROVENIENZE);
  const da = { legame: '1', progressivo: 1 };
  const soggiorni: Soggiorno[] = [
    { ...da, casa: casaQui(ctx, SOLO, codice(), null, via), dal: null, al: via, ingresso: nato(persona) },
    { ...da, casa: casaAire(ctx, codice(), via, paese), dal: via, al: ritorno, ingresso: { data: via, motivo: 'C01' } },
    {
      ...da,
      casa: casaQui(ctx, SOLO, codice(), ritorno, ctx.oggi),
      dal: ritorno,
      al: null,
      ingresso: { data: ritorno, motivo: '6', luogo: { stato: paese.stato } },
    },
  ];
  return { persona, vita: { soggiorni } };
}

/** One person alone here until that day, then gone: dead, or not to be found. */
export function soloFino(ctx: Contesto, persona: Persona, data: DataIso, uscita: Uscita, codice: () => string): Vissuto[] {
  return vitaDiCasa(ctx, daSolo(persona), codice, data).map((uno) => parte(uno, data, uscita));
}
