/** One invented person: generalities, parents, acts. Coherent in itself; its household and its story are added by the others. */
import { addAnni, addGiorni, confronta, partiData, type DataIso } from '@/lib/core/date';
import { conOmocodia } from '@/lib/core/codice-fiscale';
import { codiceCognome, codiceNascita, codiceNome } from '@/lib/core/codice-fiscale-confronto';
import type { SoggettoImportato } from '@/lib/anagrafe/importazione/formato';
import { creaCaso, type Caso } from './caso';
import { COGNOMI, NOMI_F, NOMI_M, type Provenienza } from './nomi';
import { luogoDiNascita, type ComuneItaliano, type Territorio } from './territorio';

export type Sesso = 'M' | 'F';
export type Nome = { readonly cognome: string; readonly nome: string };
type Evento = NonNullable<SoggettoImportato['vedovanza']>;

export interface Persona extends Nome {
  readonly idScheda: string;
  readonly sesso: Sesso;
  readonly nascita: DataIso;
  readonly parziale: 'NO' | 'SENZA_GIORNO' | 'SENZA_GIORNO_MESE';
  /** Null for people born in Italy. */
  readonly origine: Provenienza | null;
  readonly luogo: ComuneItaliano | null;
  readonly localita: string | null;
  readonly italiano: boolean;
  readonly codiceFiscale: { readonly codice: string; readonly validita: '1' | '9' } | null;
  readonly padre: Nome | null;
  readonly madre: Nome | null;
  statoCivile: string;
  matrimonio?: Evento & { coniuge: Persona };
  divorzio?: Evento & { motivo: string };
  vedovanza?: Evento;
  /** How it was called before a change of name, and until when. */
  prima?: { readonly cognome: string; readonly al: DataIso };
  /** When it became Italian, of who was not. */
  cittadinoDal?: DataIso;
}

/** What one run carries along: the dice, the place, the day, and the codes already given. */
export interface Contesto {
  readonly caso: Caso;
  readonly territorio: Territorio;
  /** The day at which the population is photographed. */
  readonly oggi: DataIso;
  readonly codiciDati: Map<string, number>;
  /** A few people met so far, whose name others may bear. */
  readonly campione: Persona[];
  progressivo: number;
}

export function creaContesto(seme: string, territorio: Territorio, oggi: DataIso): Contesto {
  return { caso: creaCaso(seme), territorio, oggi, codiciDati: new Map(), campione: [], progressivo: 0 };
}

/** A birthday of somebody who is that old today. */
export function nascitaPerEta(ctx: Contesto, eta: number): DataIso {
  return addGiorni(addAnni(ctx.oggi, -eta), -ctx.caso.intero(365));
}

/** A day between the two, the later bound excluded; the first when they cross. */
export function giornoFra(ctx: Contesto, dal: DataIso, al: DataIso): DataIso {
  const giorni = Math.max(1, Math.round((Date.parse(al) - Date.parse(dal)) / 86_400_000));
  return confronta(dal, al) >= 0 ? dal : addGiorni(dal, ctx.caso.intero(giorni));
}

const memoria = new Map<string, string | null>();
function ricordato(chiave: string, calcola: () => string | null): string | null {
  if (!memoria.has(chiave)) memoria.set(chiave, calcola());
  return memoria.get(chiave) ?? null;
}

/** The code that the Agenzia would give, omocodia included when somebody already has it; now and then provisional, or none. */
function codiceFiscale(
  ctx: Contesto,
  nome: Nome,
  nascita: DataIso,
  sesso: Sesso,
  belfiore: string,
  straniero: boolean,
): Persona['codiceFiscale'] {
  const { caso } = ctx;
  if (caso.capita(straniero ? 0.03 : 0.003)) return caso.capita(0.4) ? { codice: provvisorio(caso), validita: '9' } : null;
  const cognome = ricordato(`c${nome.cognome}`, () => codiceCognome(nome.cognome));
  const proprio = ricordato(`n${nome.nome}`, () => codiceNome(nome.nome));
  if (!cognome || !proprio) return null;
  const radice = `${cognome}${proprio}${codiceNascita(nascita, sesso)}${belfiore}`;
  const gia = ctx.codiciDati.get(radice) ?? 0;
  ctx.codiciDati.set(radice, gia + 1);
  return { codice: conOmocodia(radice, Math.min(gia, 7)), validita: caso.capita(0.985) ? '1' : '9' };
}

function provvisorio(caso: Caso): string {
  const cifre = Array.from({ length: 10 }, () => caso.intero(10));
  const somma = cifre.reduce((totale, cifra, i) => totale + (i % 2 === 0 ? cifra : cifra * 2 > 9 ? cifra * 2 - 9 : cifra * 2), 0);
  return `${cifre.join('')}${(10 - (somma % 10)) % 10}`;
}

export interface Richiesta {
  readonly sesso: Sesso;
  readonly nascita: DataIso;
  readonly cognome?: string;
  readonly origine?: Provenienza | null;
  /** Born in Italy of foreign parents: name and citizenship from `origine`, place from here. */
  readonly natoInItalia?: boolean;
  readonly padre?: Nome | null;
  readonly madre?: Nome | null;
  /** Given names of brothers and sisters, not to be given again. */
  readonly evita?: readonly string[];
}

/** A day between two birthdays, in the past. */
function entroOggi(ctx: Contesto, nascita: DataIso, dagli: number, agli: number): DataIso {
  const fine = addAnni(nascita, agli);
  return giornoFra(ctx, addAnni(nascita, dagli), confronta(fine, ctx.oggi) < 0 ? fine : addGiorni(ctx.oggi, -30));
}

function nomeProprio(caso: Caso, sesso: Sesso, origine: Provenienza | null): string {
  if (origine) return caso.scegli(sesso === 'M' ? origine.nomiM : origine.nomiF);
  const nomi = sesso === 'M' ? NOMI_M : NOMI_F;
  // The first names of each list are the common ones.
  return caso.capita(0.5) ? caso.scegli(nomi.slice(0, 25)) : caso.scegli(nomi);
}

const cognomeDi = (caso: Caso, origine: Provenienza | null): string =>
  origine ? caso.scegli(origine.cognomi) : caso.capita(0.06) ? `${caso.scegli(COGNOMI)} ${caso.scegli(COGNOMI)}` : caso.scegli(COGNOMI);

/** A new person. One in three hundred bears the name of another (name twins); some of these the birthday too (omocodia). */
export function nuovaPersona(ctx: Contesto, r: Richiesta): Persona {
  const { caso } = ctx;
  const origine = r.origine ?? null;
  const gemello = !r.cognome && !origine && ctx.campione.length > 0 && caso.capita(0.02) ? caso.scegli(ctx.campione) : null;
  const omonimo = gemello?.sesso === r.sesso && !gemello.origine ? gemello : null;
  // Never younger than was asked: the caller counts on the age.
  const scarto = omonimo ? partiData(r.nascita).anno - partiData(omonimo.nascita).anno : -1;
  const uguale = omonimo !== null && scarto > 0 && scarto < 15 && caso.capita(0.5);
  const nascita = uguale ? omonimo.nascita : r.nascita;
  let proprio = omonimo?.nome ?? nomeProprio(caso, r.sesso, origine);
  for (let prove = 0; prove < 4 && r.evita?.includes(proprio); prove += 1) proprio = nomeProprio(caso, r.sesso, origine);
  const nome = { cognome: r.cognome ?? omonimo?.cognome ?? cognomeDi(caso, origine), nome: proprio };
  const inItalia = origine === null || r.natoInItalia === true;
  const { anno } = partiData(nascita);
  const luogo = uguale ? omonimo.luogo : inItalia ? luogoDiNascita(caso, ctx.territorio, anno) : null;
  const italiano = origine === null || (!r.natoInItalia && caso.capita(0.12));
  const incerta = !inItalia ? 0.02 : anno < 1940 ? 0.01 : 0;
  const parziale = caso.capita(incerta)
    ? caso.pesato([
        ['SENZA_GIORNO_MESE', 7],
        ['SENZA_GIORNO', 3],
      ] as const)
    : 'NO';
  const persona: Persona = {
    ...nome,
    idScheda: String((ctx.progressivo += 1)),
    sesso: r.sesso,
    nascita,
    parziale,
    origine,
    luogo,
    localita: luogo ? null : caso.scegli(origine?.localita ?? ['']),
    italiano,
    codiceFiscale: codiceFiscale(ctx, nome, nascita, r.sesso, luogo?.belfiore ?? origine?.belfiore ?? '', !italiano),
    padre: r.padre === undefined ? { cognome: nome.cognome, nome: nomeProprio(caso, 'M', origine) } : r.padre,
    madre: r.madre === undefined ? { cognome: cognomeDi(caso, origine), nome: nomeProprio(caso, 'F', origine) } : r.madre,
    statoCivile: '1',
    ...(italiano && origine !== null && luogo === null && anno < partiData(ctx.oggi).anno - 11
      ? { cittadinoDal: entroOggi(ctx, nascita, 10, 30) }
      : {}),
    ...(anno < 1998 && caso.capita(0.004) ? { prima: { cognome: caso.scegli(COGNOMI), al: entroOggi(ctx, nascita, 18, 26) } } : {}),
  };
  if (ctx.campione.length < 300) ctx.campione.push(persona);
  else ctx.campione[caso.intero(300)] = persona;
  return persona;
}
