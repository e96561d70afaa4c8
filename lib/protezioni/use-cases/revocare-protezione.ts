import { personaDelComune } from '@/lib/core/attore';
import { nonTrovato } from '@/lib/core/errors';
import { command } from '@/lib/platform/use-case';
import { revoca } from '../repository';
import { revocareProtezioneSchema } from '../schema';

/** Who was protected by the office is consulted again like everybody; an archive that says so protects it still. Never erased. */
export const revocareProtezione = command({
  name: 'revocare-protezione',
  permission: 'protezione:tenere',
  input: revocareProtezioneSchema,
  run: async ({ tx, attore, input: { id, motivo }, now, registra }) => {
    registra({ oggetto: id });
    const soggetti = await revoca(tx, id, motivo, personaDelComune(attore).utenteId, now);
    if (soggetti.length === 0) throw nonTrovato('La protezione');
    registra({ soggetti });
  },
});
