import { z } from 'zod';
import { addMesi } from '@/lib/core/date';
import { definisci, obbligatorio } from '../definizione';
import { quanti } from '@/lib/core/parole';

const rinnovo = z.discriminatedUnion('tipo', [
  z.object({ tipo: z.literal('ESPLICITO'), anni: z.int().min(1).max(30), volte: z.int().min(1).max(10) }),
  z.object({ tipo: z.literal('ATTO_ESPRESSO') }),
]);
const anni = (n: number) => quanti(n, 'anno', 'anni');
const volte = (n: number) => (n === 1 ? 'una sola volta' : `per non più di ${n} volte`);

/** CA-14: 4 years and 4 more, once; CH-09: 3 years, renewed by an express act that says its own term. */
export const durata = definisci({
  chiave: 'durata',
  versione: 1,
  parte: 'DURATA',
  nome: 'Durata e rinnovo',
  schema: z.object({ anni: z.int().min(1).max(30), rinnovo }),
  esempio: { anni: 3, rinnovo: { tipo: 'ATTO_ESPRESSO' } },
  modulo: {
    anni: { etichetta: 'Anni di durata' },
    rinnovo: {
      etichetta: 'Rinnovo',
      campi: {
        tipo: {
          etichetta: 'Come si rinnova',
          voci: { ESPLICITO: 'Per un tempo già stabilito', ATTO_ESPRESSO: 'Con un atto che ne dice la durata' },
        },
        anni: { etichetta: 'Anni di ciascun rinnovo' },
        volte: { etichetta: 'Quante volte si rinnova' },
      },
    },
  },
  testo: {
    titolo: 'Durata e rinnovo',
    commi: [
      'La convenzione dura {{durata}} dalla data dell’ultima sottoscrizione.',
      'Può essere rinnovata per altri {{durata_rinnovo}}, {{volte_rinnovo}}, con un atto firmato da entrambe le parti prima della scadenza. Non si rinnova tacitamente.',
      'Può essere rinnovata solo {{rinnovo_con_atto}}, firmato prima della scadenza, che ne stabilisce la nuova durata. Non si rinnova tacitamente.',
    ],
  },
  segnaposti: {
    durata: obbligatorio('quanto dura la convenzione'),
    durata_rinnovo: obbligatorio('per quanto si rinnova, dove il modello lo dice'),
    volte_rinnovo: obbligatorio('quante volte si rinnova, dove il modello lo dice'),
    rinnovo_con_atto: obbligatorio('«con un atto espresso», dove la nuova durata la stabilisce l’atto di rinnovo'),
  },
  valori: ({ anni: n, rinnovo: r }) => ({
    durata: anni(n),
    durata_rinnovo: r.tipo === 'ESPLICITO' ? anni(r.anni) : null,
    volte_rinnovo: r.tipo === 'ESPLICITO' ? volte(r.volte) : null,
    rinnovo_con_atto: r.tipo === 'ATTO_ESPRESSO' ? 'con un atto espresso' : null,
  }),
  regole: ({ anni: n, rinnovo: r }) => ({ durataAnni: n, rinnovo: r.tipo === 'ESPLICITO' ? { anni: r.anni, volte: r.volte } : null }),
  calendario: (_, { scadenzaIl }) => [
    ...[12, 6, 3].map((mesi) => ({
      tipo: `AVVISO_SCADENZA_${mesi}`,
      il: addMesi(scadenzaIl, -mesi),
      descrizione: `Avviso: mancano ${mesi} mesi alla scadenza`,
    })),
    { tipo: 'SCADENZA', il: scadenzaIl, descrizione: 'Ultimo giorno della convenzione' },
  ],
  come: ({ anni: n }) =>
    `La data di fine si calcola alla controfirma (${anni(n)}); dal giorno dopo nessuna richiesta passa, anche se nessuno interviene.`,
});
