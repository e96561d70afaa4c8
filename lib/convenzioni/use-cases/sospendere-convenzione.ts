import { personaDelComune } from '@/lib/core/attore';
import { command } from '@/lib/platform/use-case';
import { preparareDocumento } from '../vita/documento-dell-atto';
import { leggiRigaConvenzione } from '../repository';
import { sospensioneSchema } from '../schema';
import { sospendere } from '../vita/sospensione';

/** The comune closes the accesses until it opens them again; the convenzione stays what it is. */
export const sospendereConvenzione = command({
  name: 'sospendere-convenzione',
  permission: 'convenzione:sospendere',
  input: sospensioneSchema,
  prepare: (preparazione) => preparareDocumento(preparazione, 'sospensione', preparazione.input.id, { motivo: preparazione.input.motivo }),
  run: async (contesto) => {
    const { utenteId } = personaDelComune(contesto.attore);
    const riga = await leggiRigaConvenzione(contesto.tx, contesto.input.id);
    return sospendere(contesto, riga, { origine: 'EROGATORE', motivo: contesto.input.motivo, dispostaDa: utenteId });
  },
});
