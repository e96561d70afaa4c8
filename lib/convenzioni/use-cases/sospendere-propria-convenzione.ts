import { command } from '@/lib/platform/use-case';
import { personaDellEnte } from '../chi';
import { preparareDocumento } from '../vita/documento-dell-atto';
import { leggiRigaConvenzione } from '../repository';
import { sospensioneSchema } from '../schema';
import { sospendere } from '../vita/sospensione';

/** The fruitore closes its own accesses, at any hour: a lost device, a doubt about somebody. */
export const sospenderePropriaConvenzione = command({
  name: 'sospendere-propria-convenzione',
  permission: 'convenzione:sospendere-propria',
  input: sospensioneSchema,
  prepare: (preparazione) =>
    preparareDocumento(preparazione, 'sospensioneFruitore', preparazione.input.id, { motivo: preparazione.input.motivo }),
  run: async (contesto) => {
    const { utenteId } = personaDellEnte(contesto.attore);
    const riga = await leggiRigaConvenzione(contesto.tx, contesto.input.id);
    return sospendere(contesto, riga, { origine: 'FRUITORE', motivo: contesto.input.motivo, dispostaDa: utenteId });
  },
});
