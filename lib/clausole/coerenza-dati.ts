import { banca, BANCHE } from '@/lib/banche/domain/elenco';
import type { BancaDati } from '@/lib/core/banca';
import { enumera } from '@/lib/core/parole';
import { profiloAmmesso } from './denominazioni';
import type { Regole } from './regole';

/**
 * Whether what may be consulted is all of the bank of the act, and goes to whom it may. What is of no bank is refused in a model only: in an
 * act it opens nothing, and must not stop the rest. A profile that no bank declares is the comune's own: who composes the model checks it.
 */
export function incoerenzeDeiDati(regole: Regole): string[] {
  const sua = banca(regole.bancaDati);
  if (!sua) return [`La banca dati «${regole.bancaDati}» non esiste in questa versione di Varco.`];
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
      return altrui.length > 0 ? [`${che} che non sono della banca dati «${sua.nome}»: ${enumera(altrui)}.`] : [];
    }),
    ...riservati(regole, sua),
  ];
}

const visureDi = ({ visure }: BancaDati): readonly string[] => visure.map(({ codice }) => codice);

function riservati(regole: Regole, { profili }: BancaDati): string[] {
  const offerti = profili.filter(({ codice }) => regole.profili.includes(codice));
  const concesso = regole.profilo ? [regole.profilo] : [];
  const codici = [...offerti, ...concesso].filter((profilo) => !profiloAmmesso(profilo, regole)).map(({ codice }) => codice);
  return codici.length > 0 ? [`Il profilo ${[...new Set(codici)].join(', ')} è riservato alle forze di polizia.`] : [];
}
