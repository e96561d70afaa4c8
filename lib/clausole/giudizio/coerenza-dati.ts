import { banca, BANCHE, isDiPopolazione, profiloDiBanca, titoloVisura, verificaDi, visuraDi } from '@/lib/banche/domain/elenco';
import { visuraSiApre, vociConcesse, type BancaDati } from '@/lib/core/banca';
import { enumera } from '@/lib/core/parole';
import { profiloAmmesso } from '../denominazioni';
import { contro, type Impedimento } from './impedimento';
import type { Regole } from '../regole/regole';

/**
 * Whether what may be consulted is all of the bank of the act, and goes to whom it may. What is of no bank is refused in a model only: in an
 * act it opens nothing, and must not stop the rest. A profile that no bank declares is the comune's own: who composes the model checks it.
 */
export function incoerenzeDeiDati(regole: Regole): Impedimento[] {
  const sua = banca(regole.bancaDati);
  if (!sua) return [contro(`La banca dati «${regole.bancaDati}» non esiste in questa versione di Varco.`, 'oggetto')];
  const nominati: readonly (readonly [string, readonly string[], (una: BancaDati) => readonly string[], ignotoAmmesso: boolean])[] = [
    ['Visure', regole.visure, visureDi, regole.profilo !== null],
    ['Domande', regole.verifiche, ({ verifiche }) => verifiche.map(({ codice }) => codice), regole.profilo !== null],
    ['Profili', regole.profili, ({ profili }) => profili.map(({ codice }) => codice), true],
    ['Campi', regole.profilo?.campi ?? [], ({ campi }) => campi.map(({ id }) => id), true],
  ];
  return [
    ...nominati.flatMap(([che, codici, codiciDi, ignotoAmmesso]) => {
      const altrui = codici.filter(
        (codice) => !codiciDi(sua).includes(codice) && (!ignotoAmmesso || BANCHE.some((una) => codiciDi(una).includes(codice))),
      );
      return altrui.length > 0
        ? [contro(`${che} che non sono della banca dati «${sua.nome}»: ${enumera(altrui)}.`, 'oggetto', 'dati')]
        : [];
    }),
    ...riservati(regole, sua),
  ];
}

const visureDi = ({ visure }: BancaDati): readonly string[] => visure.map(({ codice }) => codice);

function riservati(regole: Regole, { profili }: BancaDati): Impedimento[] {
  const offerti = profili.filter(({ codice }) => regole.profili.includes(codice));
  const concesso = regole.profilo ? [regole.profilo] : [];
  const codici = [...offerti, ...concesso].filter((profilo) => !profiloAmmesso(profilo, regole)).map(({ codice }) => codice);
  return codici.length > 0
    ? [contro(`Il profilo ${[...new Set(codici)].join(', ')} è riservato alle forze di polizia.`, 'dati', 'destinatari')]
    : [];
}

/**
 * CA-08, FU-11: what the set offers and no profile of it lets one see: a visura that would never open, a question that would never be answered.
 * CH-10, FU-12: what is said of the population register, of a bank that is none. A comune's own profiles are known by their code alone: with
 * one of them nothing is said.
 */
export function promesseVane(regole: Regole): Impedimento[] {
  const { visure, verifiche } = regole;
  const profili = regole.profilo ? [regole.profilo] : regole.profili.map(profiloDiBanca);
  const mai = <C>(cosa: C | null, bastano: (cosa: C, campi: readonly string[]) => boolean): boolean =>
    cosa !== null && profili.every((profilo) => profilo !== null && !bastano(cosa, profilo.campi));
  return [
    ...visure
      .filter((codice) => mai(visuraDi(codice), visuraSiApre))
      .map((codice) =>
        contro(
          `Con i profili indicati «${titoloVisura(codice)}» non si apre mai: aggiungi un profilo più ampio, o togli la visura.`,
          'dati',
        ),
      ),
    ...verifiche
      .filter((codice) => mai(verificaDi(codice), (verifica, campi) => vociConcesse(verifica, campi) !== null))
      .map((codice) =>
        contro(
          `Con i profili indicati non si risponde a «${verificaDi(codice)?.domanda ?? codice}»: aggiungi un profilo più ampio, o togli la domanda.`,
          'dati',
        ),
      ),
    ...(isDiPopolazione(regole.bancaDati) ? [] : soloDellaPopolazione(regole)),
  ];
}

function soloDellaPopolazione({ decadenzaAnpr, aggiornamento }: Regole): Impedimento[] {
  return [
    ...(decadenzaAnpr
      ? [contro('La convenzione decadrebbe con ANPR, che non contiene questa banca dati: togli la decadenza.', 'oggetto', 'decadenza')]
      : []),
    ...(aggiornamento === 'NORMA'
      ? [
          contro(
            'I tempi della normativa anagrafica non riguardano questa banca dati: scegli un altro aggiornamento dei dati.',
            'oggetto',
            'aggiornamento',
          ),
        ]
      : []),
  ];
}
