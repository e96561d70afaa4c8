import { z } from 'zod';
import { nominativo } from '@/lib/core/nominativo';
import { query } from '@/lib/platform/use-case';
import { condizioniPerIlComune } from '../condizioni';
import { intestazione, operatoriRistretti } from '../repository';
import type { ProvaDaCominciare } from '../views';

/** What can be tried of a convenzione: its whole profile, or what one of its operators is left of it. */
export const leggereProva = query({
  name: 'leggere-prova',
  permission: 'consultazione:provare',
  input: z.object({ id: z.uuid() }),
  discloses: false,
  run: async ({ tx, attore, input: { id } }): Promise<ProvaDaCominciare> => {
    const { accesso, profilo, banca } = await condizioniPerIlComune(tx, attore, { convenzioneId: id, operatoreId: null });
    const ristretti = await operatoriRistretti(tx, id);
    return {
      convenzioneId: id,
      ...(await intestazione(tx, accesso)),
      profilo: profilo.nome,
      esempio: banca.esempioDiProva,
      operatori: ristretti.map((uno) => ({ valore: uno.id, etichetta: nominativo(uno) })),
    };
  },
});
