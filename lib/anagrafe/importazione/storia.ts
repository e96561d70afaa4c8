/** The history of a person as the file tells it: whether it holds together, and completed with what the card itself says of today. */
import { confronta, formatoItaliano, type DataIso } from '@/lib/core/date';
import type { Soggetto } from './formato';

export type Storia = Soggetto['storia'];
type Periodo = { readonly dal: DataIso | null; readonly al: DataIso | null };

const NOMI: { readonly [Parte in keyof Storia]: string } = {
  generalita: 'generalità',
  posizioni: 'posizioni',
  residenze: 'residenze',
  famiglie: 'famiglie',
  statiCivili: 'stati civili',
  cittadinanze: 'cittadinanze',
};

/** What is wrong with a person's history, one sentence each: intervals out of order, overlapping, before the birth, against the card. */
export function difettiStoria(soggetto: Soggetto): string[] {
  const { storia, generalita, famiglia, posizione } = soggetto;
  const nascita = generalita.nascita?.senzaGiorno || generalita.nascita?.senzaGiornoMese ? null : (generalita.nascita?.data ?? null);
  const parti = Object.keys(NOMI) as (keyof Storia)[];
  return [
    ...parti.flatMap((parte) => difettiPeriodi(storia[parte], NOMI[parte], nascita, parte === 'cittadinanze')),
    ...controLaScheda('famiglie', storia.famiglie, ({ codice }) => codice, famiglia?.codice ?? null),
    ...controLaScheda('posizioni', storia.posizioni, (voce) => voce.posizione, posizione),
  ];
}

/** @param insieme several may hold at once: a person has as many citizenships as States gave it */
function difettiPeriodi(periodi: readonly Periodo[], nome: string, nascita: DataIso | null, insieme: boolean): string[] {
  return periodi.flatMap(({ dal, al }, indice) => {
    const prima = periodi[indice - 1];
    const dove = `storia, ${nome}, periodo ${indice + 1}`;
    if (dal !== null && al !== null && confronta(dal, al) >= 0)
      return [`${dove}: finisce (${formatoItaliano(al)}) prima di cominciare (${formatoItaliano(dal)})`];
    if (dal !== null && nascita !== null && confronta(dal, nascita) < 0) return [`${dove}: comincia prima della nascita`];
    if (!prima) return [];
    if (dal === null) return [`${dove}: manca «dal», che può mancare solo al primo`];
    if (insieme) return prima.dal !== null && confronta(dal, prima.dal) < 0 ? [`${dove}: non è in ordine di data`] : [];
    if (prima.al === null) return [`${dove}: segue un periodo ancora aperto`];
    return confronta(dal, prima.al) < 0 ? [`${dove}: comincia prima che finisca il precedente`] : [];
  });
}

/** What still holds by the history must be what the card says of today. */
function controLaScheda<T extends Periodo>(
  nome: string,
  periodi: readonly T[],
  valore: (periodo: T) => string,
  scheda: string | null,
): string[] {
  const ultimo = periodi.at(-1);
  if (!ultimo) return [];
  const aperto = ultimo.al === null ? valore(ultimo) : null;
  return aperto === scheda ? [] : [`storia, ${nome}: l’ultimo periodo dice «${aperto ?? 'nessuna'}», la scheda «${scheda ?? 'nessuna'}»`];
}

/** The same history with what the card says of today, for the parts of which the file tells nothing: since when it says so, if it says. */
export function completaStoria({ storia, famiglia, posizione, residenza, aire, iscrizione, cancellazione }: Soggetto): Storia {
  const uscito = posizione === 'CANCELLATO';
  const { dal: residenteDal = null, ...indirizzo } = residenza ?? VUOTO;
  return {
    ...storia,
    famiglie: storia.famiglie.length > 0 || !famiglia ? storia.famiglie : [{ al: null, ...famiglia }],
    posizioni:
      storia.posizioni.length > 0
        ? storia.posizioni
        : [
            {
              dal: (uscito ? cancellazione?.data : iscrizione?.data) ?? null,
              al: null,
              posizione,
              motivoIscrizione: uscito ? null : (iscrizione?.motivo ?? null),
              provenienza: uscito ? null : iscrizione?.luogo,
              motivoCancellazione: uscito ? (cancellazione?.motivo ?? null) : null,
              destinazione: uscito ? cancellazione?.luogo : null,
            },
          ],
    residenze:
      storia.residenze.length > 0 || (!residenza && !aire)
        ? storia.residenze
        : [{ dal: residenteDal ?? (aire ? (iscrizione?.data ?? null) : null), al: null, ...indirizzo, estero: aire }],
  };
}

const VUOTO = {
  dal: null,
  specie: null,
  via: null,
  civico: null,
  esponente: null,
  interno: null,
  scala: null,
  piano: null,
  frazione: null,
  cap: null,
  comune: null,
  provincia: null,
  presso: null,
} as const;
