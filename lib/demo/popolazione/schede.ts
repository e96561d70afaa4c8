/** From an invented person to a record of the import format. */
import { addAnni, addGiorni, confronta, type DataIso } from '@/lib/core/date';
import type { SoggettoImportato } from '@/lib/anagrafe/importazione/formato';
import { giornoFra, type Contesto, type Persona } from './persona';
import { altroComune } from './territorio';
import { attoDi, dove, eta, type Morte } from './vicende';

type Parte<C extends keyof SoggettoImportato> = NonNullable<SoggettoImportato[C]>;
export type Residenza = Parte<'residenza'>;

function nascita({ nascita: data, parziale, luogo, localita, origine }: Persona): Parte<'generalita'>['nascita'] {
  return {
    data,
    ...(parziale === 'SENZA_GIORNO' ? { senzaGiorno: true } : {}),
    ...(parziale === 'SENZA_GIORNO_MESE' ? { senzaGiornoMese: true } : {}),
    luogo: luogo ? dove(luogo) : { localita, stato: origine?.stato ?? null },
  };
}

function coniuge({ coniuge: c, ...evento }: NonNullable<Persona['matrimonio']>): Parte<'matrimonio'> {
  return {
    ...evento,
    coniuge: {
      cognome: c.cognome,
      nome: c.nome,
      dataNascita: c.nascita,
      luogoNascita: c.luogo?.nome ?? c.origine?.stato ?? null,
      codiceFiscale: c.codiceFiscale?.codice ?? null,
    },
  };
}

/** What every card has, whatever the position. */
function base(ctx: Contesto, persona: Persona): Omit<SoggettoImportato, 'posizione'> {
  const { idScheda, cognome, nome, sesso, codiceFiscale, padre, madre, luogo, origine, italiano } = persona;
  const nomi = (chi: Persona['padre']) => (chi ? { cognome: chi.cognome, nome: chi.nome } : null);
  return {
    tipo: 'soggetto',
    idScheda,
    generalita: { cognome, nome, sesso, nascita: nascita(persona), ...(codiceFiscale ? { codiceFiscale } : {}) },
    cittadinanza: italiano ? 'Italia' : (origine?.cittadinanza ?? 'Italia'),
    ...(italiano && origine && !luogo ? { altreCittadinanze: [origine.cittadinanza] } : {}),
    statoCivile: persona.statoCivile,
    padre: nomi(padre),
    madre: nomi(madre),
    ...(luogo ? { attoNascita: attoDi(ctx, luogo, persona.nascita) } : {}),
    ...(persona.matrimonio ? { matrimonio: coniuge(persona.matrimonio) } : {}),
    ...(persona.divorzio ? { divorzio: persona.divorzio } : {}),
    ...(persona.vedovanza ? { vedovanza: persona.vedovanza } : {}),
  };
}

function carta(
  ctx: Contesto,
  persona: Persona,
  rilascio: { comune: string } | { consolato: string },
  nonPrima: DataIso,
): Pick<SoggettoImportato, 'cartaIdentita'> {
  const { caso, oggi } = ctx;
  const anni = eta(persona, oggi);
  if (!caso.capita(anni < 14 ? 0.35 : anni < 80 ? 0.95 : 0.7)) return {};
  const anniVita = anni < 3 ? 3 : anni < 18 ? 5 : 10;
  const valida = addAnni(oggi, -anniVita);
  const data = giornoFra(ctx, confronta(nonPrima, valida) > 0 ? nonPrima : valida, oggi);
  const lettere = (quante: number): string => Array.from({ length: quante }, () => caso.scegli([...'ABCDEFGHILMNPRSTVZ'])).join('');
  return {
    cartaIdentita: {
      numero: `C${lettere(1)}${String(10_000 + caso.intero(90_000))}${lettere(2)}`,
      rilascio: data,
      scadenza: addAnni(data, anniVita),
      ...rilascio,
    },
  };
}

/** When and whence somebody who lives there since `dal` was registered. */
function iscrizione(ctx: Contesto, persona: Persona, dal: DataIso): Parte<'iscrizione'> {
  const { caso, territorio } = ctx;
  if (confronta(persona.nascita, dal) >= 0) return { data: persona.nascita, motivo: '1' };
  const prima = addGiorni(dal, -caso.intero(3000));
  const data = confronta(prima, persona.nascita) > 0 ? prima : dal;
  if (!persona.luogo && persona.origine) return { data, motivo: '4', luogo: { stato: persona.origine.stato } };
  return caso.capita(0.55) ? { data: persona.nascita, motivo: '1' } : { data, motivo: '3', luogo: dove(altroComune(caso, territorio)) };
}

export function residente(ctx: Contesto, persona: Persona, casa: Residenza, dal: DataIso, famiglia: Parte<'famiglia'>): SoggettoImportato {
  const arrivo = confronta(persona.nascita, dal) > 0 ? persona.nascita : dal;
  const iscritto = iscrizione(ctx, persona, dal);
  return {
    ...base(ctx, persona),
    posizione: 'APR',
    residenza: { ...casa, dal: arrivo },
    iscrizione: iscritto,
    famiglia,
    ...carta(ctx, persona, { comune: ctx.territorio.nome }, iscritto.data ?? arrivo),
  };
}

export function aire(
  ctx: Contesto,
  persona: Persona,
  indirizzo: Parte<'aire'>,
  dal: DataIso,
  famiglia: Parte<'famiglia'>,
): SoggettoImportato {
  const natoDopo = confronta(persona.nascita, dal) >= 0;
  const iscritto = natoDopo ? persona.nascita : dal;
  return {
    ...base(ctx, persona),
    posizione: 'AIRE',
    aire: { ...indirizzo, numeroIndividuale: `E${100_000 + ctx.progressivo * 3 + ctx.caso.intero(3)}` },
    iscrizione: { data: iscritto, motivo: natoDopo ? 'C02' : 'C01' },
    famiglia,
    ...carta(ctx, persona, { consolato: indirizzo.consolato ?? '' }, iscritto),
  };
}

export function defunto(ctx: Contesto, persona: Persona, { data, luogo }: Morte): SoggettoImportato {
  const parziale = ctx.caso.capita(0.01) ? { senzaGiorno: true } : {};
  const presunta = ctx.caso.capita(0.01);
  return {
    ...base(ctx, persona),
    posizione: 'CANCELLATO',
    iscrizione: iscrizione(ctx, persona, persona.nascita),
    cancellazione: { data, motivo: presunta ? '2' : '1' },
    decesso: { data, ...parziale, luogo: dove(luogo) },
  };
}

export function cancellato(ctx: Contesto, persona: Persona, cancellazione: Parte<'cancellazione'>): SoggettoImportato {
  const dal = addAnni(persona.nascita, 1);
  return {
    ...base(ctx, persona),
    posizione: 'CANCELLATO',
    iscrizione: iscrizione(ctx, persona, confronta(dal, cancellazione.data ?? dal) < 0 ? dal : persona.nascita),
    cancellazione,
  };
}

/** Somebody of whom the comune keeps an act, and who never lived there. */
export function maiResidente(ctx: Contesto, persona: Persona): SoggettoImportato {
  return { ...base(ctx, persona), posizione: 'MAI_RESIDENTE' };
}
