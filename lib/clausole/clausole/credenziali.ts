import { z } from 'zod';
import { definisci, tralasciabile, obbligatorio } from '../definizione';
import { enumera, quanti } from '@/lib/core/parole';

const password = z.object({
  lunghezzaMinima: z.int().min(8).max(64),
  maiuscola: z.boolean(),
  minuscola: z.boolean(),
  cifra: z.boolean(),
  speciale: z.boolean(),
  durataMesi: z.int().min(1).max(24).nullable(),
  storico: z.int().min(0).max(24),
});
const METODI = { PASSWORD: 'nome utente e password', SPID: 'SPID', CIE: 'carta d’identità elettronica' } as const;

const NON_ANCORA = ' Con SPID e CIE questa versione non fa ancora entrare: dove la clausola li impone la password è rifiutata.';

const elencoMetodi = (metodi: readonly (keyof typeof METODI)[]): string =>
  enumera(
    metodi.map((metodo) => METODI[metodo]),
    'o',
  );

function descrivi(p: z.infer<typeof password>): string {
  const tipi = [
    p.maiuscola && 'una maiuscola',
    p.minuscola && 'una minuscola',
    p.cifra && 'una cifra',
    p.speciale && 'un carattere speciale',
  ].filter((tipo) => tipo !== false);
  const composizione = [`almeno ${p.lunghezzaMinima} caratteri`, ...(tipi.length > 0 ? [`tra cui almeno ${enumera(tipi)}`] : [])].join(
    ', ',
  );
  const validita = [
    p.durataMesi === null ? 'non ha scadenza periodica' : `vale al massimo ${quanti(p.durataMesi, 'mese', 'mesi')}`,
    ...(p.storico > 0 ? [`non può ripetere ${p.storico === 1 ? 'la precedente' : `le ultime ${p.storico}`}`] : []),
  ];
  return `${composizione}; ${enumera(validita)}`;
}

/**
 * RT-07, CA-18, CH-16, FU-07, SA-01: how one proves to be oneself. Where an act is silent the preset writes ASVS 5.0's policy (length, no
 * rotation).
 */
export const credenziali = definisci({
  chiave: 'credenziali',
  versione: 2,
  parte: 'PROTEZIONE_DEI_DATI',
  nome: 'Credenziali e password',
  schema: z.object({
    metodi: z.array(z.enum(['PASSWORD', 'SPID', 'CIE'])).min(1, 'Scegli almeno un metodo di accesso.'),
    /** Null where passwords are no method: `coerenza.ts` sees it. */
    password: password.nullable(),
    /** Issued by a procedure that the comune publishes (FU-07). */
    proceduraPubblicata: z.boolean(),
  }),
  esempio: {
    metodi: ['SPID'],
    password: null,
    proceduraPubblicata: false,
  },
  modulo: {
    metodi: {
      etichetta: 'Come si accede',
      voci: { PASSWORD: 'Nome utente e password', SPID: 'SPID', CIE: 'Carta d’identità elettronica' },
    },
    password: {
      etichetta: 'Regole della password',
      quando: { campo: 'metodi', valori: ['PASSWORD'] },
      campi: {
        lunghezzaMinima: { etichetta: 'Caratteri, almeno', aiuto: 'Non meno di 8.' },
        maiuscola: { etichetta: 'Almeno una maiuscola' },
        minuscola: { etichetta: 'Almeno una minuscola' },
        cifra: { etichetta: 'Almeno una cifra' },
        speciale: { etichetta: 'Almeno un carattere speciale' },
        durataMesi: { etichetta: 'Mesi dopo i quali va cambiata', aiuto: 'Vuoto: non scade, come oggi si raccomanda.' },
        storico: { etichetta: 'Quante password passate non si ripetono' },
      },
    },
    proceduraPubblicata: { etichetta: 'Il comune pubblica la procedura di rilascio' },
  },
  testo: {
    titolo: 'Credenziali',
    commi: [
      'Si accede con {{metodi_di_accesso}}. Le credenziali identificano una sola persona, sono segrete e non si cedono nemmeno per breve tempo.',
      'Le credenziali sono rilasciate {{procedura_di_rilascio}}.',
      'La password ha {{regole_password}}. Il nome utente e il modo di impostare la prima password giungono per canali separati; la password provvisoria è cambiata al primo accesso.',
      'Chi smarrisce {{credenziali_consegnate}}, o teme che altri le conosca, ne dà notizia subito: sono disabilitate e sostituite.',
    ],
  },
  segnaposti: {
    metodi_di_accesso: obbligatorio('con che cosa si entra: nome utente e password, SPID, carta d’identità elettronica'),
    procedura_di_rilascio: obbligatorio('la procedura pubblicata con cui il comune le rilascia, dove c’è'),
    regole_password: obbligatorio('lunghezza, composizione, durata e ripetizioni della password, dove la password è ammessa'),
    credenziali_consegnate: tralasciabile('«le credenziali», quando a consegnarle è il comune e si possono smarrire'),
  },
  valori: ({ metodi, password: regole, proceduraPubblicata }) => ({
    metodi_di_accesso: elencoMetodi(metodi),
    procedura_di_rilascio: proceduraPubblicata ? 'con la procedura che l’Erogatore pubblica sul proprio sito' : null,
    regole_password: regole === null ? null : descrivi(regole),
    credenziali_consegnate: regole === null ? null : 'le credenziali',
  }),
  regole: ({ metodi, password: regole }) => ({ metodiAccesso: metodi, password: regole }),
  come: ({ metodi, password: regole }) =>
    `Accesso con ${elencoMetodi(metodi)}${regole === null ? '' : `; la password ha ${descrivi(regole)}`}.${metodi.every((metodo) => metodo === 'PASSWORD') ? '' : NON_ANCORA}`,
});
