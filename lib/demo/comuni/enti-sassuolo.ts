import type { Traccia } from '../enti';

const INDIVIDUALE = ['INDIVIDUALE', 'Identificare con certezza la persona a cui si riferisce la pratica.'] as const;
const POSIZIONE = ['POSIZIONE_ANAGRAFICA', 'Sapere se la persona risiede ancora nel comune, e dove.'] as const;
const FAMIGLIA = ['COMPOSIZIONE_FAMIGLIA', 'Verificare il nucleo dichiarato da chi chiede una prestazione.'] as const;

/** Fruitori of the comune that admits SPID alone: invented bodies. The Unione has application cooperation too (SA-19). */
export const ENTI_SASSUOLO = {
  unione: {
    tipo: 'COMUNE',
    denominazione: 'Unione dei comuni delle Ceramiche',
    sigla: 'unioneceramiche',
    indirizzo: 'Via Adda 50',
    comune: 'Sassuolo',
    provincia: 'MO',
    qualifica: 'Dirigente dei servizi sociali',
    finalita: [['Servizi sociali associati', 'art. 6 della legge 8 novembre 2000, n. 328']],
    profilo: 'M',
    motivoProfilo: 'I servizi sociali si rivolgono alle famiglie.',
    visure: [INDIVIDUALE, POSIZIONE, FAMIGLIA],
    accessi: 4,
    operatori: 3,
  },
  distretto: {
    tipo: 'AZIENDA_SANITARIA',
    denominazione: 'Distretto sanitario della Secchia',
    sigla: 'distrettosecchia',
    indirizzo: 'Via Cavallotti 136',
    comune: 'Sassuolo',
    provincia: 'MO',
    qualifica: { m: 'Direttore', f: 'Direttrice' },
    finalita: [['Iscrizione al servizio sanitario e scelta del medico', 'art. 19 della legge 23 dicembre 1978, n. 833']],
    profilo: 'S',
    motivoProfilo: 'Per iscrivere bastano le generalità e la residenza.',
    visure: [INDIVIDUALE],
    accessi: 3,
    operatori: 2,
  },
} as const satisfies Record<string, Traccia>;
