import { oggi } from '@/lib/core/date';
import { query } from '@/lib/platform/use-case';
import { attesaDellAtto } from '../firme/firma-attesa';
import { assertDemo, daFirmareInDemo } from '../firme/firma-in-demo';
import { documentoDaFirmareSchema } from '../schema';

/** Only in a demo: any other act and the first person who may sign it, for the demo authority. */
export const preparareCopiaDemo = query({
  name: 'preparare-copia-demo',
  permission: 'documento:firmare',
  input: documentoDaFirmareSchema,
  discloses: true,
  run: async ({ tx, attore, input, now, registra }) => {
    assertDemo();
    const attesa = await attesaDellAtto(tx, attore, input.documentoId, oggi(now));
    const { id, convenzioneId, enteId } = attesa.documento;
    registra({ oggetto: id, convenzioneId, enteId, dettagli: { parte: attesa.parte } });
    return daFirmareInDemo(tx, attore, attesa, now);
  },
});
