import { z } from 'zod';
import { enumera, quanti } from '@/lib/core/parole';
import { definisci, obbligatorio, tralasciabile } from '../definizione';
import { cita } from '../articolo/norme';

const SOGLIA = z.int().min(10).max(100_000).nullable();

/** As a person says it: `240 richieste all’ora e 1000 al giorno`; null where there is no threshold. */
function soglie(ora: number | null, giorno: number | null): string | null {
  const [prima, ...altre] = [ora === null ? null : `${ora} all’ora`, giorno === null ? null : `${giorno} al giorno`].filter(
    (una) => una !== null,
  );
  return prima === undefined ? null : enumera([prima.replace(' ', ' richieste '), ...altre]);
}

/** RT-01, RT-02, FU-05, SA-04, SA-12, CA-04 i, CH-19 j, FU-08: read only, no robots, no copies of the data bank; LE-12: what a visura is not. */
export const uso = definisci({
  chiave: 'uso',
  versione: 2,
  parte: 'USO_DEI_DATI',
  nome: 'Limiti d’uso',
  schema: z.object({
    massimoRisultati: z.int().min(1).max(500),
    /** Requests an hour, and a day, for one operator; null: no threshold. */
    richiesteOra: z.int().min(10).max(10_000).nullable(),
    richiesteGiorno: SOGLIA,
    /** The same for all the operators of one convenzione together. */
    richiesteOraConvenzione: SOGLIA,
    richiesteGiornoConvenzione: SOGLIA,
    /** More in a minute are not a person's: they are slowed and reported. */
    richiesteMinuto: z.int().min(5).max(600).nullable(),
  }),
  esempio: {
    massimoRisultati: 50,
    richiesteOra: 240,
    richiesteGiorno: null,
    richiesteOraConvenzione: null,
    richiesteGiornoConvenzione: null,
    richiesteMinuto: 30,
  },
  modulo: {
    massimoRisultati: { etichetta: 'Risultati che una ricerca mostra al più' },
    richiesteOra: { etichetta: 'Richieste che un operatore può fare in un’ora', aiuto: 'Vuoto: nessun limite.' },
    richiesteGiorno: { etichetta: 'Richieste che un operatore può fare in un giorno', aiuto: 'Vuoto: nessun limite.' },
    richiesteOraConvenzione: {
      etichetta: 'Richieste che l’ente può fare in un’ora, con tutti i suoi operatori',
      aiuto: 'Vuoto: nessun limite.',
    },
    richiesteGiornoConvenzione: {
      etichetta: 'Richieste che l’ente può fare in un giorno, con tutti i suoi operatori',
      aiuto: 'Vuoto: nessun limite.',
    },
    richiesteMinuto: {
      etichetta: 'Richieste al minuto oltre le quali si presume un automatismo',
      aiuto: 'Oltre, e nelle ricerche fatte in sequenza, le risposte rallentano e l’ufficio ne è avvisato. Vuoto: nessun rallentamento.',
    },
  },
  testo: {
    titolo: 'Limiti d’uso',
    commi: [
      'L’accesso è in sola lettura. È vietato interrogare la banca dati con automatismi, estrarne i dati in massa, duplicarla o formare archivi propri per scopi diversi da quelli dichiarati.',
      'Il servizio consente di cercare i dati, di leggerli nei limiti del profilo e di stampare ciò che si legge.',
      'Una ricerca mostra al più {{massimo_risultati}}.',
      'Ciascun operatore può fare al più {{massimo_richieste}}.',
      'Tutti gli operatori del Fruitore, insieme, possono fare al più {{massimo_richieste_ente}}.',
      'Quando un operatore supera {{soglia_automatismo}}, o percorre in ordine la banca dati, si presume che operi un automatismo: le risposte rallentano e l’Erogatore ne è avvisato.',
      'Ciò che si consulta e si stampa vale per l’ufficio che lo ha chiesto e non è un certificato ({{norma_ufficio}}).',
    ],
  },
  segnaposti: {
    massimo_risultati: obbligatorio('quanti risultati mostra una ricerca'),
    massimo_richieste: obbligatorio('quante richieste, all’ora e al giorno, può fare un operatore, dove c’è un limite'),
    massimo_richieste_ente: obbligatorio('quante richieste possono fare insieme gli operatori dell’ente, dove c’è un limite'),
    soglia_automatismo: obbligatorio('quante richieste al minuto fanno presumere un automatismo, dove c’è una soglia'),
    norma_ufficio: tralasciabile('la norma sulle consultazioni d’ufficio, in vigore alla data dell’atto'),
  },
  valori: (p, { data }) => ({
    massimo_risultati: quanti(p.massimoRisultati, 'risultato', 'risultati'),
    massimo_richieste: soglie(p.richiesteOra, p.richiesteGiorno),
    massimo_richieste_ente: soglie(p.richiesteOraConvenzione, p.richiesteGiornoConvenzione),
    soglia_automatismo: p.richiesteMinuto === null ? null : `${p.richiesteMinuto} richieste al minuto`,
    norma_ufficio: cita('documentazione-43', data),
  }),
  regole: (p) => p,
  come: (p) => {
    const fermati = [
      [soglie(p.richiesteOra, p.richiesteGiorno), 'l’operatore è fermato'],
      [soglie(p.richiesteOraConvenzione, p.richiesteGiornoConvenzione), 'sono fermati tutti gli operatori dell’ente'],
      [p.richiesteMinuto === null ? null : `${p.richiesteMinuto} richieste al minuto`, 'le risposte rallentano e l’ufficio è avvisato'],
    ].flatMap(([soglia, effetto]) => (soglia ? [`oltre ${soglia} ${effetto}`] : []));
    return `${[`Oltre ${p.massimoRisultati} risultati la ricerca va ristretta`, ...fermati].join('; ')}. Chi consulta non ha funzioni di esportazione.`;
  },
});
