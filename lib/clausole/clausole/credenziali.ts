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
 * RT-07, CA-18, CH-16, SA-01: how one proves to be oneself. Where an act is silent the preset writes ASVS 5.0's policy (length, no
 * rotation).
 */
export const credenziali = definisci({
  chiave: 'credenziali',
  versione: 1,
  parte: 'PROTEZIONE_DEI_DATI',
  nome: 'Credenziali e password',
  schema: z
    .object({ metodi: z.array(z.enum(['PASSWORD', 'SPID', 'CIE'])).min(1), password: password.nullable() })
    .refine(
      (p) => p.metodi.includes('PASSWORD') === (p.password !== null),
      'Le regole della password servono se, e solo se, la password è un metodo di accesso.',
    ),
  testo: {
    titolo: 'Credenziali',
    commi: [
      'Si accede con {{metodi_di_accesso}}. Le credenziali identificano una sola persona, sono segrete e non si cedono nemmeno per breve tempo.',
      'La password ha {{regole_password}}. Il nome utente e il modo di impostare la prima password giungono per canali separati; la password provvisoria è cambiata al primo accesso.',
      'Chi smarrisce {{credenziali_consegnate}}, o teme che altri le conosca, ne dà notizia subito: sono disabilitate e sostituite.',
    ],
  },
  segnaposti: {
    metodi_di_accesso: obbligatorio('con che cosa si entra: nome utente e password, SPID, carta d’identità elettronica'),
    regole_password: obbligatorio('lunghezza, composizione, durata e ripetizioni della password, dove la password è ammessa'),
    credenziali_consegnate: tralasciabile('«le credenziali», quando a consegnarle è il comune e si possono smarrire'),
  },
  valori: ({ metodi, password: regole }) => ({
    metodi_di_accesso: elencoMetodi(metodi),
    regole_password: regole === null ? null : descrivi(regole),
    credenziali_consegnate: regole === null ? null : 'le credenziali',
  }),
  regole: ({ metodi, password: regole }) => ({ metodiAccesso: metodi, password: regole }),
  come: ({ metodi, password: regole }) =>
    `Accesso con ${elencoMetodi(metodi)}${regole === null ? '' : `; la password ha ${descrivi(regole)}`}.`,
});
