import type { Altrui } from '../altrui';
import { motivo, type InputDiContesto } from '../input-di-contesto';

const suEsame = (a: Altrui) => ({ id: a.esame, decisione: 'ACCETTA', motivo });

export const DOCUMENTI: InputDiContesto = {
  conId: {
    'leggere-firma-in-esame': suEsame,
    'scaricare-documento': (a) => ({ id: a.documento }),
    'allegare-documento': (a) => ({ id: a.documento }),
    'protocollare-documento': (a) => ({ id: a.documento, numero: '77', data: '2026-03-10', conferma: true }),
    'trasmettere-documento': (a) => ({ id: a.documento }),
    'registrare-consegna': (a) => ({ id: a.documento, modo: 'A_MANO', data: '2026-03-10' }),
    'registrare-mancata-consegna': (a) => ({ id: a.documento, modo: 'RACCOMANDATA', data: '2026-03-10', nota: motivo }),
    'leggere-estratto': (a) => ({ id: a.estratto }),
    'leggere-fascicolo': (a) => ({ id: a.convenzione }),
    'scaricare-archivio': (a) => ({ id: a.convenzione }),
  },
  elenchi: {
    'elencare-documenti': () => ({}),
    'leggere-fiducia': () => ({}),
  },
};
