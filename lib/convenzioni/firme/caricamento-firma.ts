import { oggi } from '@/lib/core/date';
import type { ParteFirmataria } from '@/lib/core/documenti';
import type { Contesto, Preparazione } from '@/lib/platform/use-case';
import { attesaDellaConvenzione } from './firma-attesa';
import { raccogliereFirma, verificareFile, type ConFile, type FileVerificato } from './raccolta-firma';

type Ingresso = ConFile & { readonly id: string };

/** What the act of either party on its convenzione does with the file that it hands in. */
export const caricamentoFirma = (parte: ParteFirmataria) => ({
  prepare: (preparazione: Preparazione<Ingresso>) => {
    const { input, now } = preparazione;
    return verificareFile(preparazione, (tx) => attesaDellaConvenzione(tx, input.id, parte, oggi(now)));
  },
  run: async (contesto: Contesto<Ingresso, FileVerificato>) => {
    const { tx, input, now, registra } = contesto;
    const attesa = await attesaDellaConvenzione(tx, input.id, parte, oggi(now));
    registra({ oggetto: input.id });
    return { stato: attesa.riga.stato, ...(await raccogliereFirma(contesto, attesa)) };
  },
});
