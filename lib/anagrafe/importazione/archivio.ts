/** The archive of the population register: cards, households, histories, and the tables that they fill. */
import { tavolo, tipoDiRecord, type ArchivioBanca, type TabellaDaRiempire, type TipoDiRecord } from '@/lib/banche/importazione/archivio';
import { colonneFamiglia, colonneSoggetto } from './colonne';
import { PARTI, rigaStoria, STORIE } from './colonne-storia';
import { fonteDellaStoria } from './completamento';
import { CONTROLLI, FAMIGLIE, SOGGETTI } from './controlli';
import { FLUSSO_ANAGRAFE } from './flusso';
import { famigliaSchema, soggettoSchema, VOCI_DI_STORIA, type Soggetto, type Storia } from './formato';
import { PROVA_ANAGRAFE } from './prova';

function* righeSoggetto(soggetto: Soggetto, erogatoreId: string) {
  yield ['anagrafe_soggetto', colonneSoggetto(soggetto, erogatoreId)] as const;
  const chi = { erogatoreId, idScheda: soggetto.idScheda };
  for (const parte of PARTI)
    for (const voce of soggetto.storia[parte]) yield [STORIE[parte].tabella, rigaStoria(parte, voce, chi)] as const;
}

function tipoDiStoria<Parte extends keyof Storia>(parte: Parte): TipoDiRecord {
  const { tabella, file } = STORIE[parte];
  return {
    tipo: null,
    file,
    schema: VOCI_DI_STORIA[parte],
    righe: (voce: Storia[Parte][number] & { idScheda: string }, erogatoreId) => [
      [tabella, rigaStoria(parte, voce, { erogatoreId, idScheda: voce.idScheda })],
    ],
  };
}

const ESEMPIO = soggettoSchema.parse({
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

const senza = (colonne: readonly string[], una: string): string[] => colonne.filter((colonna) => colonna !== una);

function tabellaDiStoria(parte: keyof Storia): TabellaDaRiempire {
  const [voce] = ESEMPIO.storia[parte];
  if (!voce) throw new RangeError(`Of ${parte} there is no example`);
  const colonne = senza(Object.keys(rigaStoria(parte, voce, { erogatoreId: '', idScheda: '' })), 'id_scheda');
  return {
    nome: STORIE[parte].tabella,
    colonne,
    soloDelTavolo: { id_scheda: 'text' },
    calcolate: { ordine: 'row_number() OVER (PARTITION BY t.soggetto_id ORDER BY t.dal NULLS FIRST, t.riga)' },
    da: fonteDellaStoria(parte, colonne.slice(3)),
  };
}

export const ARCHIVIO_ANAGRAFE: ArchivioBanca = {
  banca: 'ANAGRAFE',
  versioni: 'anagrafe_versione',
  tipi: [
    tipoDiRecord({
      tipo: 'famiglia',
      file: FAMIGLIE,
      schema: famigliaSchema,
      righe: (famiglia, erogatoreId) => [['anagrafe_famiglia', colonneFamiglia(famiglia, erogatoreId)]],
    }),
    tipoDiRecord({ tipo: 'soggetto', file: SOGGETTI, schema: soggettoSchema, righe: righeSoggetto }),
    ...PARTI.map(tipoDiStoria),
  ],
  tabelle: [
    {
      nome: 'anagrafe_famiglia',
      colonne: Object.keys(colonneFamiglia(famigliaSchema.parse({ tipo: 'famiglia', codice: '0', tipoScheda: '3' }), '')),
      calcolate: { numero_componenti: 'coalesce(n.quanti, 0)' },
      da: `${tavolo('anagrafe_famiglia')} t LEFT JOIN (SELECT famiglia_id, count(*)::int AS quanti FROM ${tavolo('anagrafe_soggetto')}
        WHERE famiglia_id IS NOT NULL GROUP BY famiglia_id) n ON n.famiglia_id = t.id`,
    },
    {
      nome: 'anagrafe_soggetto',
      colonne: senza(Object.keys(colonneSoggetto(ESEMPIO, '')), 'famiglia_dal'),
      soloDelTavolo: { famiglia_dal: 'date' },
    },
    ...PARTI.map(tabellaDiStoria),
  ],
  conti: [
    { file: SOGGETTI, colonna: 'soggetti', nome: 'persone' },
    { file: FAMIGLIE, colonna: 'famiglie', nome: 'famiglie' },
  ],
  controlli: CONTROLLI,
  prova: PROVA_ANAGRAFE,
  flusso: FLUSSO_ANAGRAFE,
};
