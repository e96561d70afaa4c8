import { oggi } from '@/lib/core/date';
import { command } from '@/lib/platform/use-case';
import { attesaDellAtto } from '../firme/firma-attesa';
import { raccogliereFirma, verificareFile } from '../firme/raccolta-firma';
import { copiaFirmataSchema } from '../schema';

/** The signed copy of any act but the convenzione, by who may sign for the party whose turn it is (CA-16, SA-05). */
export const caricareCopiaFirmata = command({
  name: 'caricare-copia-firmata',
  permission: 'documento:firmare',
  input: copiaFirmataSchema,
  prepare: (preparazione) => {
    const { input, now } = preparazione;
    return verificareFile(preparazione, (tx, attore) => attesaDellAtto(tx, attore, input.documentoId, oggi(now)));
  },
  run: async (contesto) => {
    const { tx, attore, input, now, registra } = contesto;
    const attesa = await attesaDellAtto(tx, attore, input.documentoId, oggi(now));
    registra({ oggetto: attesa.documento.id });
    return { parte: attesa.parte, ...(await raccogliereFirma(contesto, attesa)) };
  },
});
