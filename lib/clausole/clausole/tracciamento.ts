import { z } from 'zod';
import { definisci, tralasciabile, obbligatorio } from '../definizione';
import { cita } from '../articolo/norme';
import { quanti } from '@/lib/core/parole';

/** RT-11, CA-12, CH-08, FU-02: every request, denied ones included; LE-11: the comune decides how long and says why. */
export const tracciamento = definisci({
  chiave: 'tracciamento',
  versione: 1,
  parte: 'PROTEZIONE_DEI_DATI',
  nome: 'Tracciamento e conservazione del registro',
  schema: z.object({
    /** LE-09: never under the six months that administrators' accesses are owed. */
    conservazioneMesi: z.int().min(6).max(240),
    motivo: z.string().min(10),
  }),
  esempio: { conservazioneMesi: 24, motivo: 'è il tempo in cui una verifica annuale può ancora essere controllata' },
  modulo: {
    conservazioneMesi: { etichetta: 'Mesi di conservazione del registro degli accessi' },
    motivo: { etichetta: 'Perché si conserva per quel tempo', aiuto: 'Si legge nell’articolo dopo i due punti, senza maiuscola.' },
  },
  testo: {
    titolo: 'Tracciamento',
    commi: [
      'Ogni richiesta, anche rifiutata, è annotata prima che il dato sia mostrato: chi, in quale ruolo, da dove, quando, per quale finalità, con quale riferimento, su quali persone e quali campi ({{norma_tracciamento}}).',
      'Le annotazioni servono solo al monitoraggio e al controllo, non si possono modificare e si conservano per {{conservazione}}: {{motivo_conservazione}}.',
      'In caso di violazioni accertate sono messe a disposizione dell’autorità giudiziaria. Il Fruitore consulta in ogni momento quelle dei propri operatori.',
    ],
  },
  segnaposti: {
    norma_tracciamento: tralasciabile('il provvedimento sul tracciamento, in vigore alla data dell’atto'),
    conservazione: obbligatorio('per quanto si conservano le annotazioni'),
    motivo_conservazione: obbligatorio('perché si conservano per quel tempo'),
  },
  valori: ({ conservazioneMesi, motivo }, { data }) => ({
    norma_tracciamento: cita('garante-393', data),
    conservazione: quanti(conservazioneMesi, 'mese', 'mesi'),
    motivo_conservazione: motivo,
  }),
  regole: ({ conservazioneMesi }) => ({ conservazioneMesi }),
  come: ({ conservazioneMesi }) =>
    `La voce del registro è scritta nella stessa transazione della lettura: senza voce non si mostra nulla. Conservazione: ${quanti(conservazioneMesi, 'mese', 'mesi')}; questa versione non cancella ancora le voci più vecchie.`,
});
