import { isPersona } from '@/lib/core/attore';
import { oggi } from '@/lib/core/date';
import { nonTrovato, nonValido, regola } from '@/lib/core/errors';
import { nuovoLavoro } from '@/lib/core/lavori';
import { command } from '@/lib/platform/use-case';
import { chiedereRelazioneSchema } from '../schema';

/** Asks the worker for the annual report of one convenzione (SA-05, CH-14). One at a time for the same year. */
export const chiedereRelazione = command({
  name: 'chiedere-relazione',
  permission: 'relazione:chiedere',
  input: chiedereRelazioneSchema,
  run: async ({ tx, attore, input, now, nuovoId, registra }) => {
    const convenzione = await tx.convenzione.findFirst({ where: { id: input.convenzioneId }, select: { numero: true, enteId: true } });
    if (!convenzione) throw nonTrovato('La convenzione');
    if (input.anno > Number(oggi(now).slice(0, 4))) throw nonValido({ anno: 'L’anno non è ancora iniziato.' });
    await tx.$queryRaw`SELECT 1 FROM convenzione WHERE id = ${input.convenzioneId}::uuid FOR UPDATE`;
    const inCorso = await tx.lavoro.findFirst({
      where: {
        tipo: 'relazione-annuale',
        stato: { in: ['IN_ATTESA', 'IN_CORSO'] },
        AND: [
          { parametri: { path: ['convenzioneId'], equals: input.convenzioneId } },
          { parametri: { path: ['anno'], equals: input.anno } },
        ],
      },
    });
    if (inCorso) throw regola('RELAZIONE_IN_PREPARAZIONE', 'Questa relazione è già in preparazione: tra poco comparirà nell’elenco.');
    const id = nuovoId();
    await tx.lavoro.createMany({
      data: [
        {
          erogatoreId: attore.erogatoreId,
          id,
          ...nuovoLavoro('relazione-annuale', input),
          chiestoDa: isPersona(attore) ? attore.utenteId : null,
          chiestoIl: now,
        },
      ],
    });
    registra({ convenzioneId: input.convenzioneId, enteId: convenzione.enteId, oggetto: id, dettagli: { anno: input.anno } });
    return { lavoroId: id };
  },
});
