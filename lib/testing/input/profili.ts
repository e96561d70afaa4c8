import type { Altrui } from '../altrui';
import { motivo, type InputDiContesto } from '../input-di-contesto';

const suProfilo = (a: Altrui) => ({
  ...{ codice: a.profilo, versione: 1, nome: 'Tributi', descrizione: motivo },
  ...{ campi: ['cognome'], soloForzeOrdine: false, motivo },
});

export const PROFILI: InputDiContesto = {
  conId: {
    'leggere-profilo-dati': suProfilo,
    'modificare-profilo-dati': suProfilo,
    'ritirare-profilo-dati': suProfilo,
    'riproporre-profilo-dati': suProfilo,
  },
  elenchi: {
    'elencare-profili-dati': () => ({}),
  },
  delProprio: ['creare-profilo-dati'],
};
