import { verificaDi } from '@/lib/banche/domain/elenco';
import { vociConcesse } from '@/lib/core/banca';
import type { ParametriDellaClausola } from './catalogo';
import { conCornice } from './articolo/cornice';
import { leggereClausola } from './leggere';
import type { Finalita, ProfiloConcesso, TipoEnte } from './regole/regole';
import type { ClausolaScritta } from './tipi';

/** What the office decides when a model becomes the act of one fruitore. */
export type Concessione = {
  readonly visure: readonly string[];
  /** With its fields: they are written in the clause that is signed. */
  readonly profilo: ProfiloConcesso;
  readonly finalita: readonly Finalita[];
  readonly numeroAccessi: number;
  /** Of what kind the fruitore is: what the model grants to some kinds alone, such as application cooperation (SA-19), is narrowed to it. */
  readonly tipoEnte?: TipoEnte | undefined;
  /** Why ANPR does not serve this fruitore yet (CH-10), where the model lapses with ANPR. */
  readonly motivoAnpr: string | null;
};

/**
 * The model's clauses narrowed to what is granted: a new set, the model's own stays as it was approved. The wording is written into it,
 * so that an act keeps the words it was signed with when the catalogue's change. A clause of a past version is brought to today's.
 */
export function istanziare(
  clausole: readonly ClausolaScritta[],
  { visure, profilo, finalita, numeroAccessi, motivoAnpr, tipoEnte }: Concessione,
): ClausolaScritta[] {
  const { codice, nome, campi, soloForzeOrdine } = profilo;
  const concesso: Readonly<Record<string, object>> = {
    finalita: { concesse: finalita },
    dati: { visure, profili: [codice], verificheSiNo: domandeAmmesse(clausole, campi), concesso: { codice, nome, campi, soloForzeOrdine } },
    accessi: { tetto: numeroAccessi },
    decadenza: { motivoAnpr },
    ...(tipoEnte === undefined ? {} : { cooperazione: { tipi: cooperanti(clausole).filter((tipo) => tipo === tipoEnte) } }),
  };
  return conCornice(clausole).map((scritta) => {
    const { clausola, parametri, testo } = leggereClausola(scritta);
    return {
      ...scritta,
      versione: clausola.versione,
      parametri: { ...(parametri as object), ...concesso[scritta.chiave] },
      testo,
    };
  });
}

/** Of the questions that the model offers, those that the fields granted let one answer: the act promises no other. */
function domandeAmmesse(clausole: readonly ClausolaScritta[], campi: readonly string[]): string[] {
  const scritta = clausole.find(({ chiave }) => chiave === 'dati');
  const { verificheSiNo = [] } = (scritta ? leggereClausola(scritta).parametri : {}) as Partial<ParametriDellaClausola['dati']>;
  return verificheSiNo.filter((codice) => {
    const verifica = verificaDi(codice);
    return !verifica || vociConcesse(verifica, campi) !== null;
  });
}

function cooperanti(clausole: readonly ClausolaScritta[]): readonly TipoEnte[] {
  const scritta = clausole.find(({ chiave }) => chiave === 'cooperazione');
  return scritta ? (leggereClausola(scritta).parametri as ParametriDellaClausola['cooperazione']).tipi : [];
}
