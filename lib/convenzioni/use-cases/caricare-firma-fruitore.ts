import { command } from '@/lib/platform/use-case';
import { acquisireFirma, preparareFirma } from '../acquisizione';
import { compiereFirma } from '../firma-compiuta';
import { firmaSchema } from '../schema';

/** CA-16: the fruitore's signed file, verified against the generated document; by its own people, or by the office when it came by PEC. */
export const caricareFirmaFruitore = command({
  name: 'caricare-firma-fruitore',
  permission: 'convenzione:firmare-fruitore',
  input: firmaSchema,
  prepare: (preparazione) => preparareFirma(preparazione, 'FRUITORE'),
  run: async (contesto) => {
    const { riga, inEsame } = await acquisireFirma(contesto, 'FRUITORE');
    return inEsame ? { stato: riga.stato, inEsame } : compiereFirma(contesto, riga, 'FRUITORE');
  },
});
