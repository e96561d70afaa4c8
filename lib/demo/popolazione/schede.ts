/** From an invented person and its life to a record of the import format. */
import { addAnni, confronta, type DataIso } from '@/lib/core/date';
import type { SoggettoImportato } from '@/lib/anagrafe/importazione/formato';
import { giornoFra, type Contesto, type Persona } from './persona';
import { situazione } from './storia';
import { attoDi, dove, eta, type Morte } from './vicende';
import type { Vissuto } from './vite';

type Parte<C extends keyof SoggettoImportato> = NonNullable<SoggettoImportato[C]>;

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

function carta(ctx: Contesto, persona: Persona, rilascio: { comune: string } | { consolato: string }, nonPrima: DataIso) {
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

function decesso(ctx: Contesto, { data, luogo }: Morte): Pick<SoggettoImportato, 'decesso'> {
  return { decesso: { data, ...(ctx.caso.capita(0.01) ? { senzaGiorno: true } : {}), luogo: dove(luogo) } };
}

export function scheda(ctx: Contesto, { persona, vita, morte }: Vissuto): SoggettoImportato {
  const { aire, ...oggi } = situazione(persona, vita);
  const iscritto = oggi.iscrizione?.data ?? persona.nascita;
  return {
    ...base(ctx, persona),
    ...oggi,
    ...(aire ? { aire: { ...aire, numeroIndividuale: `E${100_000 + Number(persona.idScheda) * 3}` } } : {}),
    ...(oggi.posizione === 'APR' ? carta(ctx, persona, { comune: ctx.territorio.nome }, iscritto) : {}),
    ...(aire ? carta(ctx, persona, { consolato: aire.consolato ?? '' }, iscritto) : {}),
    ...(morte ? decesso(ctx, morte) : {}),
    ...(oggi.posizione === 'APR' && ctx.caso.capita(0.0005) ? { protetto: true } : {}),
  };
}
