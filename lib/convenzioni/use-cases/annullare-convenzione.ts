import { personaDelComune } from '@/lib/core/attore';
import { transitare } from '@/lib/core/transizioni';
import { chiudereEsami } from '@/lib/documenti/steps';
import { command } from '@/lib/platform/use-case';
import { cessare } from '../vita/cessazione';
import { TRANSIZIONI_CONVENZIONE } from '../domain/stati';
import { leggiAllaVersione } from '../repository';
import { annullamentoSchema } from '../schema';

/** Gives up an act that both have not signed: a wrong datum, a signatory who has changed. The request can then give another one. */
export const annullareConvenzione = command({
  name: 'annullare-convenzione',
  permission: 'convenzione:annullare',
  input: annullamentoSchema,
  run: async (contesto) => {
    const { tx, attore, input } = contesto;
    personaDelComune(attore);
    const riga = await leggiAllaVersione(tx, input.id, input.versione);
    transitare(TRANSIZIONI_CONVENZIONE, riga.stato, 'annullare');
    if (riga.documentoId !== null) await chiudereEsami(contesto, riga.documentoId, `Convenzione annullata. ${input.motivo}`);
    await cessare(contesto, riga, { stato: 'ANNULLATA', motivo: input.motivo, documento: null });
    return { stato: 'ANNULLATA' as const };
  },
});
