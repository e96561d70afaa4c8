import { z } from 'zod';
import { addMesi } from '@/lib/core/date';
import { definisci } from '../definizione';
import { quanti } from '../parole';

const rinnovo = z.discriminatedUnion('tipo', [
  z.object({ tipo: z.literal('ESPLICITO'), anni: z.int().min(1).max(30), volte: z.int().min(1).max(10) }),
  z.object({ tipo: z.literal('ATTO_ESPRESSO') }),
]);
const anni = (n: number) => quanti(n, 'anno', 'anni');

/** CA-14: 4 years and 4 more, once; CH-09: 3 years, renewed by an express act that says its own term. */
export const durata = definisci({
  chiave: 'durata',
  versione: 1,
  parte: 'DURATA',
  nome: 'Durata e rinnovo',
  schema: z.object({ anni: z.int().min(1).max(30), rinnovo }),
  articolo: ({ anni: n, rinnovo: r }) => ({
    titolo: 'Durata e rinnovo',
    commi: [
      `La convenzione dura ${anni(n)} dalla data dell’ultima sottoscrizione.`,
      r.tipo === 'ESPLICITO'
        ? `Può essere rinnovata per altri ${anni(r.anni)}, ${r.volte === 1 ? 'una sola volta' : `per non più di ${r.volte} volte`}, con un atto firmato da entrambe le parti prima della scadenza. Non si rinnova tacitamente.`
        : 'Può essere rinnovata solo con un atto espresso, firmato prima della scadenza, che ne stabilisce la nuova durata. Non si rinnova tacitamente.',
    ],
  }),
  regole: ({ anni: n }) => ({ durataAnni: n }),
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
