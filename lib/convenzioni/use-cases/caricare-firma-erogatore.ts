import { command } from '@/lib/platform/use-case';
import { caricamentoFirma } from '../firme/caricamento-firma';
import { firmaSchema } from '../schema';

/** CA-16: the countersignature, after the fruitore's: from here the convenzione is in force. A file that a person has to judge waits. */
export const caricareFirmaErogatore = command({
  name: 'caricare-firma-erogatore',
  permission: 'convenzione:firmare-erogatore',
  input: firmaSchema,
  ...caricamentoFirma('EROGATORE'),
});
