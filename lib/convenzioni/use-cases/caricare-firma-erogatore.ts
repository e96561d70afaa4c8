import { command } from '@/lib/platform/use-case';
import { acquisireFirma, preparareFirma } from '../acquisizione';
import { compiereFirma } from '../firma-compiuta';
import { firmaSchema } from '../schema';

/** CA-16: the countersignature, after the fruitore's: from here the convenzione is in force. A file that a person has to judge waits. */
export const caricareFirmaErogatore = command({
  name: 'caricare-firma-erogatore',
  permission: 'convenzione:firmare-erogatore',
  input: firmaSchema,
  prepare: (preparazione) => preparareFirma(preparazione, 'EROGATORE'),
  run: async (contesto) => {
    const { riga, inEsame } = await acquisireFirma(contesto, 'EROGATORE');
    return inEsame ? { stato: riga.stato, inEsame } : compiereFirma(contesto, riga, 'EROGATORE');
  },
});
