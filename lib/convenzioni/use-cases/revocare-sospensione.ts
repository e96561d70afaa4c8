import { personaDelComune } from '@/lib/core/attore';
import { z } from 'zod';
import { ORIGINI_DEL_COMUNE } from '@/lib/core/sospensione';
import { command } from '@/lib/platform/use-case';
import { leggiRigaConvenzione } from '../repository';
import { revocaSospensioneSchema } from '../schema';
import { riaprire } from '../vita/sospensione';

/** The comune lowers its own flag, or the automatic one; never the fruitore's. */
export const revocareSospensione = command({
  name: 'revocare-sospensione',
  permission: 'convenzione:sospendere',
  input: revocaSospensioneSchema.extend({ origine: z.enum(ORIGINI_DEL_COMUNE).default('EROGATORE') }),
  run: async (contesto) => {
    const { utenteId } = personaDelComune(contesto.attore);
    const riga = await leggiRigaConvenzione(contesto.tx, contesto.input.id);
    return riaprire(contesto, riga, { origine: contesto.input.origine, motivo: contesto.input.motivo, da: utenteId });
  },
});
