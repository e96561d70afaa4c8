import type { Traccia } from '../enti';

/** Fruitori of the region: invented bodies. */
export const ENTI_TOSCANA = {
  collina: {
    tipo: 'ALTRA_AMMINISTRAZIONE',
    denominazione: 'Unione dei comuni della Collina',
    sigla: 'collina',
    indirizzo: 'Via del Municipio 2',
    comune: 'Lucca',
    provincia: 'LU',
    qualifica: 'Presidente',
    finalita: [['Accertamento dei tributi sugli immobili', 'art. 1, commi 738-783, della legge 27 dicembre 2019, n. 160']],
    profilo: 'C2',
    motivoProfilo: 'I tributi sono dovuti da chi ha diritti sugli immobili.',
    visure: [
      ['VISURA_CATASTALE_SOGGETTO', 'Conoscere gli immobili di chi deve il tributo.'],
      ['VISURA_CATASTALE_IMMOBILE', 'Conoscere rendita e intestatari di un immobile.'],
      ['VISURA_CATASTALE_STORICA_IMMOBILE', 'Ricostruire chi doveva il tributo negli anni ancora accertabili.'],
    ],
    accessi: 4,
    operatori: 2,
  },
} as const satisfies Record<string, Traccia>;
