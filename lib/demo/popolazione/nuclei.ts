/** Households as a registry has them: who lives together, tied how. */
import { addAnni, addGiorni, confronta } from '@/lib/core/date';
import { PROVENIENZE, type Provenienza } from './nomi';
import { giornoFra, nascitaPerEta, nuovaPersona, type Contesto, type Persona, type Sesso } from './persona';
import { divorzia, eta, muore, sposa, type Morte } from './vicende';

export interface Nucleo {
  readonly tipoScheda: '3' | '4';
  readonly motivo: string;
  /** In the order of the card, head first; codes of table 5, or of table 6 in a convivenza. */
  readonly membri: { readonly persona: Persona; readonly legame: string }[];
  /** Spouses who died: their cards stay in the data bank, cancelled. */
  readonly defunti: { readonly persona: Persona; readonly morte: Morte }[];
  /** Who was married to the head and left at the divorce. */
  readonly usciti: readonly Persona[];
  readonly convivenza?: { readonly specie: string; readonly denominazione: string };
}

const sesso = (ctx: Contesto): Sesso => (ctx.caso.capita(0.5) ? 'M' : 'F');
const altro = (s: Sesso): Sesso => (s === 'M' ? 'F' : 'M');

function adulto(ctx: Contesto, s: Sesso, anni: number, origine: Provenienza | null): Persona {
  return nuovaPersona(ctx, { sesso: s, nascita: nascitaPerEta(ctx, anni), origine });
}

/** Two adults of near age; in a mixed couple one of them comes from elsewhere. */
function coppia(ctx: Contesto, anni: number, origine: Provenienza | null): [uomo: Persona, donna: Persona] {
  const mista = !origine && ctx.caso.capita(0.03) ? ctx.caso.scegli(PROVENIENZE) : origine;
  return [adulto(ctx, 'M', anni, origine), adulto(ctx, 'F', Math.max(20, anni - ctx.caso.tra(-3, 6)), mista)];
}

/** Children still at home, eldest first; twins now and then. Father or mother may be unknown to the household. */
function figli(ctx: Contesto, padre: Persona | null, madre: Persona | null, quanti: number): Persona[] {
  const genitore = madre ?? padre;
  if (!genitore) return [];
  const nati: Persona[] = [];
  const origine = padre?.origine ?? madre?.origine ?? null;
  let nascita = addAnni(genitore.nascita, ctx.caso.tra(21, 34));
  for (let i = 0; i < quanti; i += 1) {
    nascita = i > 0 && ctx.caso.capita(0.02) ? nascita : addGiorni(nascita, 330 + ctx.caso.intero(1600));
    if (confronta(nascita, ctx.oggi) >= 0 || confronta(nascita, addAnni(genitore.nascita, 45)) > 0) break;
    if (confronta(nascita, addAnni(ctx.oggi, -33)) < 0) continue;
    const cognome = padre?.cognome ?? madre?.cognome ?? '';
    const doppio =
      padre && madre && confronta(nascita, '2022-06-01') > 0 && ctx.caso.capita(0.15) ? `${cognome} ${madre.cognome}` : cognome;
    nati.push(
      nuovaPersona(ctx, {
        sesso: sesso(ctx),
        nascita,
        cognome: doppio,
        origine,
        natoInItalia: origine === null || ctx.caso.capita(0.7),
        evita: nati.map(({ nome }) => nome),
        ...(padre ? { padre } : {}),
        ...(madre ? { madre } : {}),
      }),
    );
  }
  return nati;
}

const nucleo = (motivo: string, membri: Nucleo['membri'], altri: Partial<Pick<Nucleo, 'defunti' | 'usciti'>> = {}): Nucleo => ({
  tipoScheda: '3',
  motivo,
  membri,
  defunti: [],
  usciti: [],
  ...altri,
});
/** A household of one. */
export const daSolo = (persona: Persona): Nucleo => nucleo('9', [{ persona, legame: '1' }]);
const conLegame = (persone: readonly Persona[], legame: string) => persone.map((persona) => ({ persona, legame }));
const quantiFigli = (ctx: Contesto): number =>
  ctx.caso.pesato([
    [1, 45],
    [2, 42],
    [3, 10],
    [4, 3],
  ]);

function coppiaConFigli(ctx: Contesto, origine: Provenienza | null, conFigli: boolean): Nucleo {
  const [uomo, donna] = coppia(
    ctx,
    conFigli
      ? ctx.caso.tra(28, 62)
      : ctx.caso.pesato([
          [ctx.caso.tra(25, 45), 2],
          [ctx.caso.tra(58, 88), 5],
        ]),
    origine,
  );
  sposa(ctx, uomo, donna);
  const [testa, coniuge] = ctx.caso.capita(0.75) ? [uomo, donna] : [donna, uomo];
  return nucleo('1', [
    { persona: testa, legame: '1' },
    { persona: coniuge, legame: '2' },
    ...conLegame(conFigli ? figli(ctx, uomo, donna, quantiFigli(ctx)) : [], '3'),
  ]);
}

function convivenza(ctx: Contesto, origine: Provenienza | null): Nucleo {
  const [uomo, donna] = coppia(ctx, ctx.caso.tra(24, 55), origine);
  if (eta(uomo, ctx.oggi) > 40 && ctx.caso.capita(0.4)) exConiuge(ctx, uomo);
  return nucleo('6', [
    { persona: donna, legame: '1' },
    { persona: uomo, legame: '23' },
    ...conLegame(
      figli(
        ctx,
        uomo,
        donna,
        ctx.caso.pesato([
          [0, 5],
          [1, 4],
          [2, 2],
        ]),
      ),
      '3',
    ),
  ]);
}

/** Divorces somebody from a spouse who lives elsewhere and has no card here. */
function exConiuge(ctx: Contesto, persona: Persona): Persona {
  const ex = adulto(ctx, altro(persona.sesso), Math.max(25, eta(persona, ctx.oggi) - ctx.caso.tra(-2, 4)), null);
  sposa(ctx, persona, ex);
  divorzia(ctx, persona);
  return ex;
}

/** Makes somebody a widower or a widow; the late spouse's card stays. */
function vedovo(ctx: Contesto, persona: Persona): Nucleo['defunti'] {
  const coniuge = adulto(ctx, altro(persona.sesso), Math.max(45, eta(persona, ctx.oggi) + ctx.caso.tra(-4, 6)), null);
  sposa(ctx, persona, coniuge);
  return [{ persona: coniuge, morte: muore(ctx, coniuge, 18, persona) }];
}

function solo(ctx: Contesto, origine: Provenienza | null): Nucleo {
  const tipo = ctx.caso.pesato([
    ['CELIBE', 5],
    ['DIVORZIATO', 2],
    ['VEDOVO', 4],
  ] as const);
  const persona = adulto(
    ctx,
    tipo === 'VEDOVO' && ctx.caso.capita(0.8) ? 'F' : sesso(ctx),
    tipo === 'VEDOVO' ? ctx.caso.tra(60, 97) : tipo === 'DIVORZIATO' ? ctx.caso.tra(38, 75) : ctx.caso.tra(22, 85),
    origine,
  );
  const usciti = tipo === 'DIVORZIATO' ? [exConiuge(ctx, persona)] : [];
  return nucleo('9', [{ persona, legame: '1' }], { usciti, defunti: tipo === 'VEDOVO' ? vedovo(ctx, persona) : [] });
}

function genitoreSolo(ctx: Contesto, origine: Provenienza | null): Nucleo {
  const madre = ctx.caso.capita(0.83);
  const persona = adulto(ctx, madre ? 'F' : 'M', ctx.caso.tra(28, 60), origine);
  const ex = ctx.caso.capita(0.7) ? exConiuge(ctx, persona) : null;
  const [padre, mamma] = madre ? [ex, persona] : [persona, ex];
  const membri = [{ persona, legame: '1' }, ...conLegame(figli(ctx, padre, mamma, quantiFigli(ctx)), '3')];
  return nucleo('2', membri, { usciti: ex ? [ex] : [] });
}

/** A couple with children and the widowed mother of one of the two. */
function estesa(ctx: Contesto): Nucleo {
  const nonna = adulto(ctx, 'F', ctx.caso.tra(72, 94), null);
  const defunti = vedovo(ctx, nonna);
  const nonno = defunti[0]?.persona;
  const nascita = giornoFra(ctx, addAnni(nonna.nascita, 21), addAnni(nonna.nascita, 32));
  const uomo = nuovaPersona(ctx, { sesso: 'M', nascita, madre: nonna, ...(nonno ? { padre: nonno, cognome: nonno.cognome } : {}) });
  const donna = adulto(ctx, 'F', Math.max(25, eta(uomo, ctx.oggi) - ctx.caso.tra(-2, 6)), null);
  sposa(ctx, uomo, donna);
  const testa = ctx.caso.capita(0.5) ? uomo : donna;
  const membri = [
    { persona: testa, legame: '1' },
    { persona: testa === uomo ? donna : uomo, legame: '2' },
    ...conLegame(figli(ctx, uomo, donna, quantiFigli(ctx)), '3'),
    { persona: nonna, legame: testa === uomo ? '6' : '17' },
  ];
  return nucleo('1', membri, { defunti });
}

function unioneCivile(ctx: Contesto): Nucleo {
  const s = sesso(ctx);
  const [a, b] = [adulto(ctx, s, ctx.caso.tra(30, 65), null), adulto(ctx, s, ctx.caso.tra(30, 65), null)];
  sposa(ctx, a, b);
  return nucleo('9', [
    { persona: a, legame: '1' },
    { persona: b, legame: '28' },
  ]);
}

/** Brothers and sisters of the same parents who live together. */
function fratelli(ctx: Contesto): Nucleo {
  const primo = adulto(ctx, sesso(ctx), ctx.caso.tra(40, 80), null);
  const resto = { padre: primo.padre, madre: primo.madre, cognome: primo.cognome };
  const secondo = nuovaPersona(ctx, { sesso: sesso(ctx), nascita: addGiorni(primo.nascita, 400 + ctx.caso.intero(1500)), ...resto });
  return nucleo('2', [
    { persona: primo, legame: '1' },
    { persona: secondo, legame: '9' },
  ]);
}

/** The next household. One in ten is of people from abroad. */
export function nuovoNucleo(ctx: Contesto): Nucleo {
  const origine = ctx.caso.capita(0.1) ? ctx.caso.scegli(PROVENIENZE) : null;
  const tipo = ctx.caso.pesato([
    ['FIGLI', 31],
    ['COPPIA', 19],
    ['SOLO', 29],
    ['GENITORE', 9],
    ['CONVIVENTI', 6],
    ['ESTESA', 4],
    ['UNIONE', 0.7],
    ['FRATELLI', 1.3],
  ] as const);
  if (tipo === 'FIGLI' || tipo === 'COPPIA') return coppiaConFigli(ctx, origine, tipo === 'FIGLI');
  if (tipo === 'SOLO') return solo(ctx, origine);
  if (tipo === 'GENITORE') return genitoreSolo(ctx, origine);
  if (tipo === 'CONVIVENTI') return convivenza(ctx, origine);
  return tipo === 'ESTESA' ? estesa(ctx) : tipo === 'UNIONE' ? unioneCivile(ctx) : fratelli(ctx);
}

/** The convivenze of the comune: a care home, a cloister, a barracks. */
export function convivenze(ctx: Contesto): Nucleo[] {
  const casa = (specie: string, denominazione: string, quanti: number, s: Sesso | null, dai: number, ai: number): Nucleo => {
    const persone = Array.from({ length: quanti }, (_, i) =>
      adulto(ctx, s ?? sesso(ctx), i === 0 ? ctx.caso.tra(38, 60) : ctx.caso.tra(dai, ai), null),
    );
    return {
      ...nucleo(
        '9',
        persone.map((persona, i) => ({ persona, legame: i === 0 ? '1' : '2' })),
      ),
      tipoScheda: '4',
      convivenza: { specie, denominazione },
    };
  };
  return [
    casa('3', 'Residenza per anziani Il Girasole', 48, null, 74, 99),
    casa('1', 'Monastero delle Clarisse', 11, 'F', 32, 88),
    casa('4', 'Caserma comunale', 9, 'M', 20, 45),
  ];
}
