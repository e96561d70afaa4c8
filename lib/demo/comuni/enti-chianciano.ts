import type { Traccia } from '../enti';

type Chiave =
  | 'carabinieri'
  | 'finanza'
  | 'polizia'
  | 'forestale'
  | 'penitenziaria'
  | 'stradale'
  | 'postale'
  | 'frontiera'
  | 'nas'
  | 'ferroviaria'
  | 'ambiente';

const INDIVIDUALE = ['INDIVIDUALE', 'Identificare con certezza le persone di cui ci si occupa.'] as const;
const FAMIGLIA = ['COMPOSIZIONE_FAMIGLIA', 'Rintracciare le persone e avvisare i familiari.'] as const;
const DOCUMENTI = ['DOCUMENTI', 'Confrontare il documento esibito con quello rilasciato.'] as const;
const GIUDIZIARIA = ['Polizia giudiziaria', 'art. 55 del codice di procedura penale'] as const;
const SICUREZZA = ['Ordine e sicurezza pubblica', 'art. 1 del R.D. 18 giugno 1931, n. 773'] as const;

const comando = (sigla: string, denominazione: string, altro: Partial<Traccia> = {}): Traccia => ({
  tipo: 'FORZA_DI_POLIZIA',
  denominazione,
  sigla,
  indirizzo: 'Viale della Libertà 100',
  comune: 'Chianciano Terme',
  provincia: 'SI',
  qualifica: 'Comandante',
  unaSolaPersona: true,
  finalita: [GIUDIZIARIA, SICUREZZA],
  profilo: 'M',
  motivoProfilo: 'Servono la famiglia e la residenza per rintracciare le persone.',
  visure: [INDIVIDUALE, FAMIGLIA],
  accessi: 3,
  operatori: 2,
  ...altro,
});

/** Fruitori of the second comune: commands that do not exist. */
export const ENTI_CHIANCIANO: Readonly<Record<Chiave, Traccia>> = {
  carabinieri: comando('carabinieri', 'Stazione Carabinieri di Valdastrone', {
    profilo: 'L',
    motivoProfilo: 'Servono anche gli estremi dei documenti per identificare le persone fermate.',
    visure: [INDIVIDUALE, FAMIGLIA, DOCUMENTI],
    accessi: 5,
    operatori: 5,
    indirizzo: 'Via della Caserma 7',
  }),
  finanza: comando('tenenzafinanza', 'Tenenza della Guardia di Finanza delle Terme', {
    finalita: [['Polizia economica e finanziaria', 'art. 2 del D.Lgs. 19 marzo 2001, n. 68']],
    accessi: 4,
    operatori: 2,
  }),
  polizia: comando('commissariato', 'Commissariato di pubblica sicurezza del Colle', {
    qualifica: 'Dirigente',
    accessi: 4,
    operatori: 3,
    comune: 'Montepulciano',
  }),
  forestale: comando('forestali', 'Nucleo forestale della Val d’Orcia', {
    finalita: [['Polizia ambientale e forestale', 'art. 7 del D.Lgs. 19 agosto 2016, n. 177']],
    profilo: 'S',
    motivoProfilo: 'Bastano le generalità e la residenza.',
    visure: [INDIVIDUALE],
    operatori: 1,
  }),
  penitenziaria: comando('penitenziaria', 'Nucleo traduzioni della Polizia penitenziaria', { operatori: 1 }),
  stradale: comando('stradale', 'Distaccamento della Polizia stradale dell’Autosole', {
    finalita: [['Infrastrutture e sicurezza stradale', 'art. 12 del D.Lgs. 30 aprile 1992, n. 285']],
    comune: 'Chiusi',
  }),
  postale: comando('postale', 'Sezione di polizia delle comunicazioni', {
    qualifica: 'Dirigente',
    comune: 'Siena',
    profilo: 'L',
    motivoProfilo: 'Servono gli estremi dei documenti usati per attivare le utenze.',
  }),
  frontiera: comando('frontiera', 'Ufficio di polizia di frontiera aerea minore', {
    qualifica: 'Dirigente',
    comune: 'Siena',
    operatori: 1,
  }),
  nas: comando('nucleosalute', 'Nucleo per la tutela della salute delle Terme', {
    finalita: [['Vigilanza sugli stabilimenti termali', 'legge 24 ottobre 2000, n. 323']],
  }),
  ferroviaria: comando('ferroviaria', 'Posto di polizia ferroviaria dello Scalo', { comune: 'Chiusi', operatori: 1 }),
  ambiente: comando('ambientale', 'Squadra ambientale della polizia provinciale', { comune: 'Siena', operatori: 1 }),
};
