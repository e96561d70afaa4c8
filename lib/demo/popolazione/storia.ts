/** From the stays of a person in households to its history and to what its card says of today. */
import { confronta, type DataIso } from '@/lib/core/date';
import type { FamigliaImportata, SoggettoImportato } from '@/lib/anagrafe/importazione/formato';
import type { Persona } from './persona';

type Parte<C extends keyof SoggettoImportato> = NonNullable<SoggettoImportato[C]>;
export type Storia = Parte<'storia'>;
export type Residenza = Omit<Parte<'residenza'>, 'dal'>;
export type Estero = Omit<Parte<'aire'>, 'numeroIndividuale'>;
type Luogo = { readonly comune?: string; readonly provincia?: string; readonly stato?: string };
type Periodo = { readonly dal: DataIso | null; readonly al: DataIso | null };

/** A household through time: where it lived, here or abroad. */
export interface Casa {
  readonly scheda: Omit<FamigliaImportata, 'dataCessazione'>;
  readonly indirizzi: readonly (Periodo & { readonly qui?: Residenza; readonly estero?: Estero })[];
}

/** In a household as somebody, since an unknown day when `dal` is null, until now when `al` is; who changes part in it stays twice. */
export interface Soggiorno extends Periodo {
  readonly casa: Casa;
  readonly legame: string;
  readonly progressivo: number;
  /** Why and whence it was registered: said where a stay begins a position. */
  readonly ingresso?: { readonly data: DataIso; readonly motivo: string; readonly luogo?: Luogo };
}

/** Why and whither somebody is registered no longer, since the end of the last stay. */
export type Uscita = { readonly motivo: string; readonly luogo?: Luogo };
export interface Vita {
  readonly soggiorni: readonly Soggiorno[];
  readonly uscita?: Uscita;
}

const posizioneIn = ({ scheda }: Casa): 'APR' | 'AIRE' => (scheda.tipoScheda === '5' ? 'AIRE' : 'APR');
const dopo = (a: DataIso | null, b: DataIso | null): DataIso | null => (a === null ? b : b === null ? a : confronta(a, b) > 0 ? a : b);
const prima = (a: DataIso | null, b: DataIso | null): DataIso | null => (a === null ? b : b === null ? a : confronta(a, b) < 0 ? a : b);

/** Stays one after the other that are the same in something: one in their place. */
function tratti(soggiorni: readonly Soggiorno[], stesso: (a: Soggiorno, b: Soggiorno) => boolean): Soggiorno[] {
  return soggiorni.reduce<Soggiorno[]>((uniti, uno) => {
    const ultimo = uniti.at(-1);
    return ultimo && ultimo.al === uno.dal && stesso(ultimo, uno) ? [...uniti.slice(0, -1), { ...ultimo, al: uno.al }] : [...uniti, uno];
  }, []);
}

const legameDi = ({ casa, legame }: Soggiorno) => (casa.scheda.tipoScheda === '4' ? { legameConvivenza: legame } : { legame });

function posizioni(persona: Persona, { soggiorni, uscita }: Vita): Storia['posizioni'] {
  const suoi = tratti(soggiorni, (a, b) => posizioneIn(a.casa) === posizioneIn(b.casa)).map(({ casa, dal, al, ingresso }) => ({
    dal: ingresso?.data ?? dal ?? (persona.parziale === 'NO' ? persona.nascita : null),
    al,
    posizione: posizioneIn(casa),
    ...(ingresso ? { motivoIscrizione: ingresso.motivo } : {}),
    ...(ingresso?.luogo ? { provenienza: ingresso.luogo } : {}),
  }));
  const fine = soggiorni.at(-1)?.al ?? null;
  if (fine === null || !uscita) return suoi;
  const fuori = { dal: fine, al: null, posizione: 'CANCELLATO' as const, motivoCancellazione: uscita.motivo };
  return [...suoi, { ...fuori, ...(uscita.luogo ? { destinazione: uscita.luogo } : {}) }];
}

function residenze({ nascita }: Persona, { soggiorni }: Vita): Storia['residenze'] {
  return tratti(soggiorni, (a, b) => a.casa === b.casa).flatMap((stava) =>
    stava.casa.indirizzi.flatMap(({ qui, estero, ...dove }) => {
      const [poi, al] = [dopo(stava.dal, dove.dal), prima(stava.al, dove.al)];
      if (al !== null && confronta(al, nascita) <= 0) return [];
      // Where it has been since an unknown day it was already when it was born.
      const dal = stava.dal === null && poi !== null && confronta(poi, nascita) <= 0 ? null : poi;
      return dal !== null && al !== null && confronta(dal, al) >= 0 ? [] : [{ dal, al, ...qui, ...(estero ? { estero } : {}) }];
    }),
  );
}

/** Each state with the day of the event that began it; nothing of who never married: the card says it. */
function statiCivili({ nascita, parziale, matrimonio, divorzio, vedovanza, statoCivile }: Persona): Storia['statiCivili'] {
  const eventi = [
    { dal: parziale === 'NO' ? nascita : null, statoCivile: '1' },
    ...(matrimonio?.data ? [{ dal: matrimonio.data, statoCivile: ['6', '7', '8'].includes(statoCivile) ? '6' : '2' }] : []),
    ...(divorzio?.data ? [{ dal: divorzio.data, statoCivile: '4' }] : []),
    ...(vedovanza?.data ? [{ dal: vedovanza.data, statoCivile }] : []),
  ];
  return eventi.length === 1 ? [] : eventi.map((evento, indice) => ({ ...evento, al: eventi[indice + 1]?.dal ?? null }));
}

function storiaDi(persona: Persona, vita: Vita): Storia {
  return {
    ...(persona.prima ? { generalita: nomi(persona, persona.prima) } : {}),
    posizioni: posizioni(persona, vita),
    residenze: residenze(persona, vita),
    famiglie: vita.soggiorni.map((stava) => ({
      dal: stava.dal,
      al: stava.al,
      codice: stava.casa.scheda.codice,
      ...legameDi(stava),
      progressivo: stava.progressivo,
    })),
    statiCivili: statiCivili(persona),
    cittadinanze: persona.cittadinoDal
      ? [
          { dal: persona.nascita, cittadinanza: persona.origine?.cittadinanza ?? '' },
          { dal: persona.cittadinoDal, cittadinanza: 'Italia' },
        ]
      : [],
  };
}

function nomi({ nascita, cognome, nome, sesso }: Persona, prima: NonNullable<Persona['prima']>): Storia['generalita'] {
  return [
    { dal: nascita, al: prima.al, cognome: prima.cognome, nome, sesso },
    { dal: prima.al, cognome, nome, sesso },
  ];
}

/** What the card says of today, and the history from which it follows. */
export function situazione(persona: Persona, vita: Vita): Omit<SoggettoImportato, 'tipo' | 'idScheda' | 'generalita'> {
  const ultimo = vita.soggiorni.at(-1);
  const storia = storiaDi(persona, vita);
  if (!ultimo) return { posizione: 'MAI_RESIDENTE', storia };
  const [posizione] = tratti(vita.soggiorni, (a, b) => posizioneIn(a.casa) === posizioneIn(b.casa)).slice(-1);
  const iscrizione = posizione?.ingresso ?? null;
  if (ultimo.al !== null && vita.uscita)
    return { posizione: 'CANCELLATO', iscrizione, cancellazione: { data: ultimo.al, ...vita.uscita }, storia };
  const abita = (storia.residenze ?? []).at(-1);
  const { dal = null, al: _al, estero, ...qui } = abita ?? {};
  return {
    posizione: posizioneIn(ultimo.casa),
    iscrizione,
    famiglia: { codice: ultimo.casa.scheda.codice, progressivo: ultimo.progressivo, ...legameDi(ultimo) },
    ...(estero ? { aire: estero } : { residenza: { ...qui, dal } }),
    storia,
  };
}
