import { z } from 'zod';
import { definisci, obbligatorio } from '../definizione';
import type { Regole } from '../regole/regole';

const COLLEGAMENTO = {
  WEB: 'via web con protocollo cifrato; solo il servizio di consultazione raggiunge i sistemi interni dell’Erogatore',
  VPN: 'via web con protocollo cifrato, attraverso una rete privata virtuale tra il Fruitore e l’Erogatore',
  RETI_DEL_FRUITORE: 'via web con protocollo cifrato e solo dalle reti che il Fruitore ha comunicato',
} as const;
const RETI = { WEB: 'LIBERE', VPN: 'VPN', RETI_DEL_FRUITORE: 'DEL_FRUITORE' } as const satisfies Record<string, Regole['reti']>;
const COME_RETI = {
  WEB: '',
  VPN: ' Questa versione non rifiuta ancora chi arriva da fuori della rete privata concordata: la chiude la rete del comune.',
  RETI_DEL_FRUITORE: ' Questa versione non rifiuta ancora chi arriva da altre reti: l’ufficio le confronta nel registro.',
} as const;

/** CA-02, RT-08: networks agreed; CA-11, CH-07, SA-23: stations out of the public's reach; CA-24, SA-22: only for one's own work. */
export const postazioni = definisci({
  chiave: 'postazioni',
  versione: 2,
  parte: 'MODALITA_DI_ACCESSO',
  nome: 'Collegamento e postazioni',
  schema: z.object({
    collegamento: z.enum(['WEB', 'VPN', 'RETI_DEL_FRUITORE']),
    /** The fruitore identifies its stations by its own rules (RT-08). */
    identificazione: z.boolean(),
    /** The service is also used outside the comune's office hours. */
    oltreOrario: z.boolean(),
    /** Whether the hours that the fruitore sets bind its operators (SA-22). */
    orario: z.enum(['LIBERO', 'DEL_FRUITORE']),
  }),
  esempio: { collegamento: 'WEB', identificazione: false, oltreOrario: true, orario: 'LIBERO' },
  modulo: {
    collegamento: {
      etichetta: 'Come ci si collega',
      voci: {
        WEB: 'Via web',
        VPN: 'Via web, attraverso una rete privata virtuale',
        RETI_DEL_FRUITORE: 'Via web, dalle sole reti comunicate dall’ente',
      },
    },
    identificazione: { etichetta: 'L’ente identifica le proprie postazioni' },
    oltreOrario: { etichetta: 'Il servizio si usa anche oltre l’orario degli uffici del comune' },
    orario: {
      etichetta: 'Quando ci si collega',
      voci: { LIBERO: 'A ogni ora, per il proprio lavoro', DEL_FRUITORE: 'Nell’orario di lavoro che l’ente stabilisce' },
    },
  },
  testo: {
    titolo: 'Collegamento e postazioni',
    commi: [
      'Il collegamento avviene {{collegamento}}.',
      'Le postazioni stanno in luoghi non accessibili al pubblico, sotto il controllo del responsabile indicato dal Fruitore, che lo attesta.',
      'Il Fruitore assicura {{identificazione_postazioni}}; a ogni sessione resta annotato da quale ci si collega.',
      'L’operatore si collega soltanto per il proprio lavoro.',
      'Ci si collega {{orario_di_lavoro}}, che il Fruitore comunica all’Erogatore.',
      'Il servizio è disponibile anche {{oltre_orario}}.',
    ],
  },
  segnaposti: {
    collegamento: obbligatorio('come ci si collega: via web, con una rete privata, dalle sole reti comunicate'),
    identificazione_postazioni: obbligatorio('il riconoscimento delle postazioni, dove spetta all’ente'),
    orario_di_lavoro: obbligatorio('«nell’orario di lavoro dei propri operatori», dove quell’orario vincola'),
    oltre_orario: obbligatorio('«oltre l’orario degli uffici dell’Erogatore», dove è concordato'),
  },
  valori: ({ collegamento, identificazione, oltreOrario, orario }) => ({
    collegamento: COLLEGAMENTO[collegamento],
    identificazione_postazioni: identificazione ? 'il riconoscimento delle proprie postazioni, con le regole della propria rete' : null,
    orario_di_lavoro: orario === 'DEL_FRUITORE' ? 'nell’orario di lavoro stabilito dal Fruitore per i propri operatori' : null,
    oltre_orario: oltreOrario ? 'oltre l’orario degli uffici dell’Erogatore' : null,
  }),
  regole: ({ collegamento, orario }) => ({ reti: RETI[collegamento], orario }),
  come: ({ collegamento, orario }) =>
    `Solo HTTPS; a ogni sessione restano registrati indirizzo di rete e postazione dichiarata.${COME_RETI[collegamento]}${
      orario === 'LIBERO'
        ? ''
        : ' L’orario che vincola è quello comunicato dall’ente, mai quello degli uffici del comune: questa versione non chiude ancora fuori orario.'
    }`,
});
