import { z } from 'zod';
import { definisci, obbligatorio } from '../definizione';

const COLLEGAMENTO = {
  WEB: 'via web con protocollo cifrato; solo il servizio di consultazione raggiunge i sistemi interni dell’Erogatore',
  VPN: 'via web con protocollo cifrato, attraverso una rete privata virtuale tra il Fruitore e l’Erogatore',
  RETI_DEL_FRUITORE: 'via web con protocollo cifrato e solo dalle reti che il Fruitore ha comunicato',
} as const;

/** CA-02, RT-08: networks agreed; CA-11, CH-07, SA-23: stations out of the public's reach; CA-24, SA-22: only for one's own work. */
export const postazioni = definisci({
  chiave: 'postazioni',
  versione: 1,
  parte: 'MODALITA_DI_ACCESSO',
  nome: 'Collegamento e postazioni',
  schema: z.object({
    collegamento: z.enum(['WEB', 'VPN', 'RETI_DEL_FRUITORE']),
    /** The service is also used outside the comune's office hours. */
    oltreOrario: z.boolean(),
  }),
  modulo: {
    collegamento: {
      etichetta: 'Come ci si collega',
      voci: {
        WEB: 'Via web',
        VPN: 'Via web, attraverso una rete privata virtuale',
        RETI_DEL_FRUITORE: 'Via web, dalle sole reti comunicate dall’ente',
      },
    },
    oltreOrario: { etichetta: 'Il servizio si usa anche oltre l’orario degli uffici del comune' },
  },
  testo: {
    titolo: 'Collegamento e postazioni',
    commi: [
      'Il collegamento avviene {{collegamento}}.',
      'Le postazioni stanno in luoghi non accessibili al pubblico, sotto il controllo del responsabile indicato dal Fruitore, che lo attesta.',
      'L’operatore si collega soltanto per il proprio lavoro.',
      'Il servizio è disponibile anche {{oltre_orario}}.',
    ],
  },
  segnaposti: {
    collegamento: obbligatorio('come ci si collega: via web, con una rete privata, dalle sole reti comunicate'),
    oltre_orario: obbligatorio('«oltre l’orario degli uffici dell’Erogatore», dove è concordato'),
  },
  valori: ({ collegamento, oltreOrario }) => ({
    collegamento: COLLEGAMENTO[collegamento],
    oltre_orario: oltreOrario ? 'oltre l’orario degli uffici dell’Erogatore' : null,
  }),
  regole: () => ({}),
  come: ({ collegamento }) =>
    `Solo HTTPS; a ogni sessione restano registrati indirizzo di rete e postazione dichiarata${collegamento === 'WEB' ? '' : ', da confrontare con le reti concordate'}.`,
});
