import { oggi } from '@/lib/core/date';
import { query } from '@/lib/platform/use-case';
import { attesaDellaConvenzione } from '../firme/firma-attesa';
import { assertDemo, daFirmareInDemo } from '../firme/firma-in-demo';
import { firmaDemoSchema } from '../schema';

/** Only in a demo: the file and the person with which the demo authority signs a convenzione in a declared signatory's place. */
export const preparareFirmaDemo = query({
  name: 'preparare-firma-demo',
  permission: 'convenzione:leggere',
  input: firmaDemoSchema,
  discloses: true,
  run: async ({ tx, attore, input: { id, parte }, now, registra }) => {
    assertDemo();
    const attesa = await attesaDellaConvenzione(tx, id, parte, oggi(now));
    registra({ oggetto: id, convenzioneId: id, enteId: attesa.riga.enteId, dettagli: { parte } });
    return daFirmareInDemo(tx, attore, attesa, now);
  },
});
