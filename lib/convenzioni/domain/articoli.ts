import { compilaArticoli, type ArticoloCompilato } from '@/lib/clausole/compila';
import type { Finalita, Regole } from '@/lib/clausole/regole/regole';
import type { ClausolaScritta, ContestoArticolo } from '@/lib/clausole/tipi';
import { oggi } from '@/lib/core/date';
import { nominativo } from '@/lib/core/nominativo';
import { nascita, type PersonaConvenzione } from './persone';

type Fonti = Pick<ContestoArticolo, 'erogatore' | 'fruitore'> & {
  readonly clausole: readonly ClausolaScritta[];
  readonly regole: Pick<Regole, 'tettoOperatori' | 'visure' | 'profilo'>;
  readonly finalita: readonly Pick<Finalita, 'descrizione' | 'base'>[];
  readonly responsabile: PersonaConvenzione | null;
  /** The citations of law are those in force on this day. */
  readonly generataIl: Date;
};

/** The articles of an act, as its document and its screen both tell them (LE-01). */
export function articoliDellAtto(fonti: Fonti): ArticoloCompilato[] {
  return compilaArticoli(fonti.clausole, contestoDellAtto(fonti));
}

/** What the articles of an act are composed with. */
export function contestoDellAtto({ regole, responsabile, generataIl, ...parti }: Fonti): ContestoArticolo {
  return {
    erogatore: parti.erogatore,
    fruitore: parti.fruitore,
    finalita: parti.finalita,
    numeroAccessi: regole.tettoOperatori,
    profilo: regole.profilo ?? { codice: '—', nome: 'non concesso' },
    visure: regole.visure,
    responsabile: responsabile && {
      nominativo: nominativo(responsabile),
      nascita: nascita(responsabile),
      codiceFiscale: responsabile.codiceFiscale,
    },
    data: oggi(generataIl),
  };
}
