import { nominativo } from '@/lib/core/nominativo';
import { query } from '@/lib/platform/use-case';
import { idDi } from '../domain/chi';
import { condizioniAlternative } from '../pervenute';
import { intestazione } from '../repository';
import { richiedenti } from '../repository-pervenute';
import { pervenutaSchema } from '../schema-pervenute';
import type { ModuloPervenutaView } from '../views';

/** What the form asks of a request that has come by PEC or on paper, under that convenzione (CA-13). */
export const aprireModuloPervenuta = query({
  name: 'aprire-modulo-pervenuta',
  permission: 'pervenuta:tenere',
  input: pervenutaSchema,
  discloses: false,
  run: async ({ tx, attore, input: { id }, now }): Promise<ModuloPervenutaView> => {
    const { enteId, accesso, finalita, regole } = await condizioniAlternative(tx, attore, { convenzioneId: id, operatoreId: null }, now);
    const chiedono = await richiedenti(tx, id, enteId);
    return {
      convenzioneId: id,
      ...(await intestazione(tx, accesso)),
      riferimentoPratica: regole.riferimentoPratica,
      richiedenti: chiedono.map(({ chi, ...uno }) => ({
        valore: idDi(chi),
        etichetta: `${nominativo(uno)}${'operatore' in chi ? '' : ' (referente)'}`,
      })),
      finalita: finalita.map(({ codice, descrizione }) => ({ valore: codice, etichetta: descrizione })),
    };
  },
});
