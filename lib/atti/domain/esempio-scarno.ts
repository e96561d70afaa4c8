import { scrivereClausole } from '@/lib/clausole/catalogo';
import { compilaRegole } from '@/lib/clausole/compila';
import { profiloDiEsempio } from '@/lib/clausole/esempio';
import { istanziare } from '@/lib/clausole/istanza';
import { MODELLI } from '@/lib/clausole/modelli';
import { raccogliereConteggi } from '@/lib/relazioni/domain/conteggi';
import type { Tutto } from './esempio-fonti';

/**
 * The example sources without anything that an act may lack, and under the clauses of the last preset: what a wording still says here, it
 * says whatever is missing.
 */
export function scarne(tutto: Tutto): Tutto {
  const clausole = clausoleDellUltimo(tutto);
  const regole = compilaRegole(clausole);
  return {
    ...tutto,
    erogatore: { ...tutto.erogatore, telefono: null, contattiGuasti: [] },
    sottoscrittore: null,
    fruitore: { ...tutto.fruitore, partitaIva: null, telefono: null, fax: null },
    convenzione: {
      ...tutto.convenzione,
      stipulataIl: null,
      scadenzaIl: null,
      diffidaTermineIl: null,
      finalita: [],
      profilo: regole.profili[0] ?? tutto.convenzione.profilo,
      regole,
      clausole,
      responsabile: null,
      domanda: null,
      approvazione: null,
    },
    operatori: tutto.operatori.slice(0, 1).map(({ nome, cognome, codiceFiscale, stato }) => ({
      ...{ nome, cognome, codiceFiscale, stato },
      ...{ designatoIl: null, abilitatoIl: null, ultimoAccesso: null, nomeUtente: null, sospesoIl: null, disabilitatoIl: null },
    })),
    domanda: { ...tutto.domanda, presentataIl: null, protocollo: null },
    modello: { ...tutto.modello, regole, approvazione: null },
    relazione: { ...tutto.relazione, ...raccogliereConteggi([]), sospensioni: [], disabilitazioni: [] },
    accessi: [],
  };
}

function clausoleDellUltimo({ finalita }: Tutto) {
  const preset = MODELLI.at(-1);
  if (!preset) throw new Error('There is no preset');
  const clausole = scrivereClausole(preset.clausole);
  const regole = compilaRegole(clausole);
  return istanziare(clausole, {
    visure: regole.visure,
    profilo: profiloDiEsempio(regole),
    finalita,
    numeroAccessi: 1,
    motivoAnpr: null,
  });
}
