/** The tables that a load fills, with their columns in the order in which a record gives their values. */
import { colonneFamiglia, colonneSoggetto } from './colonne';
import { colonneStoria } from './colonne-storia';
import { famigliaSchema, soggettoSchema } from './formato';

const SOGGETTO = soggettoSchema.parse({
  tipo: 'soggetto',
  idScheda: '0',
  generalita: { nome: 'X', sesso: 'N' },
  posizione: 'APR',
  storia: {
    generalita: [{ sesso: 'N' }],
    posizioni: [{ posizione: 'APR' }],
    residenze: [{}],
    famiglie: [{ codice: '0' }],
    statiCivili: [{ statoCivile: '1' }],
    cittadinanze: [{ cittadinanza: 'X' }],
  },
});

export const COLONNE = {
  anagrafe_famiglia: Object.keys(colonneFamiglia(famigliaSchema.parse({ tipo: 'famiglia', codice: '0', tipoScheda: '3' }), '', '')),
  anagrafe_soggetto: Object.keys(colonneSoggetto(SOGGETTO, '', '')),
  ...colonneStoria(SOGGETTO.storia),
} as const;

export type Tabella = keyof typeof COLONNE;
export const TABELLE = Object.keys(COLONNE) as readonly Tabella[];
