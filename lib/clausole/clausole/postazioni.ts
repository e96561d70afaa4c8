import { z } from 'zod';
import { definisci } from '../definizione';

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
  articolo: ({ collegamento, oltreOrario }) => ({
    titolo: 'Collegamento e postazioni',
    commi: [
      {
        WEB: 'Il collegamento avviene via web con protocollo cifrato; solo il servizio di consultazione raggiunge i sistemi interni dell’Erogatore.',
        VPN: 'Il collegamento avviene via web con protocollo cifrato, attraverso una rete privata virtuale tra il Fruitore e l’Erogatore.',
        RETI_DEL_FRUITORE: 'Il collegamento avviene via web con protocollo cifrato e solo dalle reti che il Fruitore ha comunicato.',
      }[collegamento],
      'Le postazioni stanno in luoghi non accessibili al pubblico, sotto il controllo del responsabile indicato dal Fruitore, che lo attesta.',
      `L’operatore si collega soltanto per il proprio lavoro${oltreOrario ? '; il servizio è disponibile anche oltre l’orario degli uffici dell’Erogatore' : ''}.`,
    ],
  }),
  regole: () => ({}),
  come: ({ collegamento }) =>
    `Solo HTTPS; a ogni sessione restano registrati indirizzo di rete e postazione dichiarata${collegamento === 'WEB' ? '' : ', da confrontare con le reti concordate'}.`,
});
