import { command } from '@/lib/platform/use-case';
import { caricamentoFirma } from '../firme/caricamento-firma';
import { firmaSchema } from '../schema';

/** CA-16: the fruitore's signed file, verified against the generated document; by its own people, or by the office when it came by PEC. */
export const caricareFirmaFruitore = command({
  name: 'caricare-firma-fruitore',
  permission: 'convenzione:firmare-fruitore',
  input: firmaSchema,
  ...caricamentoFirma('FRUITORE'),
});
