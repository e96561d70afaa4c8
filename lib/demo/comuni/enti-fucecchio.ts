import type { Traccia } from '../enti';

const POSIZIONE = ['POSIZIONE_ANAGRAFICA', 'Sapere se la persona risiede ancora nel comune, e dove.'] as const;
const INDIVIDUALE = ['INDIVIDUALE', 'Identificare con certezza la persona a cui si riferisce la pratica.'] as const;
const FAMIGLIA = ['COMPOSIZIONE_FAMIGLIA', 'Verificare il nucleo dichiarato da chi chiede una prestazione.'] as const;

/** Fruitori of the comune of the profiles: invented bodies. */
export const ENTI_FUCECCHIO = {
  padule: {
    tipo: 'GESTORE_DI_SERVIZI',
    denominazione: 'Consorzio di bonifica del Padule',
    sigla: 'padule',
    indirizzo: 'Via del Canale 8',
    comune: 'Fucecchio',
    provincia: 'FI',
    qualifica: { m: 'Direttore', f: 'Direttrice' },
    finalita: [['Notifica degli avvisi di contributo', 'art. 860 del codice civile']],
    profilo: 'S',
    motivoProfilo: 'Per notificare bastano le generalità e la residenza.',
    visure: [POSIZIONE, INDIVIDUALE],
    accessi: 3,
    operatori: 2,
  },
  polizia: {
    tipo: 'FORZA_DI_POLIZIA',
    modello: 'fucecchio-polizia',
    denominazione: 'Nucleo di polizia del Padule',
    sigla: 'poliziapadule',
    indirizzo: 'Via del Cassero 11',
    comune: 'Fucecchio',
    provincia: 'FI',
    qualifica: 'Comandante',
    unaSolaPersona: true,
    finalita: [
      ['Polizia giudiziaria', 'art. 55 del codice di procedura penale'],
      ['Ordine e sicurezza pubblica', 'art. 1 del R.D. 18 giugno 1931, n. 773'],
    ],
    profilo: 'L',
    motivoProfilo: 'Servono anche atti e documenti per identificare le persone fermate.',
    visure: [POSIZIONE, INDIVIDUALE, FAMIGLIA, ['DOCUMENTI', 'Confrontare il documento esibito con quello rilasciato.']],
    accessi: 3,
    operatori: 2,
  },
  valdarno: {
    tipo: 'AZIENDA_SANITARIA',
    denominazione: 'Società della salute del Valdarno',
    sigla: 'valdarnosalute',
    indirizzo: 'Piazza della Misericordia 3',
    comune: 'Empoli',
    provincia: 'FI',
    qualifica: { m: 'Direttore', f: 'Direttrice' },
    finalita: [['Prestazioni sociali agevolate', 'art. 71 del D.P.R. 28 dicembre 2000, n. 445']],
    profilo: 'M',
    motivoProfilo: 'Le prestazioni dipendono dalla composizione della famiglia.',
    visure: [INDIVIDUALE, FAMIGLIA],
    accessi: 4,
    operatori: 3,
  },
} as const satisfies Record<string, Traccia>;
