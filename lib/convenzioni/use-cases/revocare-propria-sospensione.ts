import { command } from '@/lib/platform/use-case';
import { personaDellEnte } from '../chi';
import { leggiRigaConvenzione } from '../repository';
import { revocaSospensioneSchema } from '../schema';
import { riaprire } from '../vita/sospensione';

/** The fruitore lowers its own flag; the comune's stays up until the comune lowers it. */
export const revocarePropriaSospensione = command({
  name: 'revocare-propria-sospensione',
  permission: 'convenzione:sospendere-propria',
  input: revocaSospensioneSchema,
  run: async (contesto) => {
    const { utenteId } = personaDellEnte(contesto.attore);
    const riga = await leggiRigaConvenzione(contesto.tx, contesto.input.id);
    return riaprire(contesto, riga, { origine: 'FRUITORE', motivo: contesto.input.motivo, da: utenteId });
  },
});
