import { query } from '@/lib/platform/use-case';
import { aprireERegistrare, chiaviDellaVisura } from '../apertura';
import { ricercheValideDal } from '../domain/regole-richiesta';
import type { VisuraSigillata } from '../domain/visura';
import { iniziarePerPervenuta } from '../pervenute';
import { mostrataPerLaPervenuta } from '../repository-pervenute';
import { aprirePervenutaSchema } from '../schema-pervenute';
import { rallentabile, type ConAttesa } from '../sorveglianza';

/** The visura with which the office answers a request come by PEC or on paper: no field but those of that convenzione (CA-13, CA-08). */
const aprire = query({
  name: 'aprire-visura-per-pervenuta',
  permission: 'pervenuta:tenere',
  input: aprirePervenutaSchema,
  discloses: true,
  category: 'CONSULTAZIONE',
  run: async (contesto): Promise<ConAttesa<VisuraSigillata>> => {
    const { tx, input, now } = contesto;
    const richiesta = await iniziarePerPervenuta(contesto, { oggetto: input.visura, chiavi: chiaviDellaVisura(input) });
    return aprireERegistrare(contesto, richiesta, input, () =>
      mostrataPerLaPervenuta(tx, input.pervenutaId, input.id, ricercheValideDal(now)),
    );
  },
});

/** Opens it, at the pace of the convenzione. */
export const aprireVisuraPerPervenuta = rallentabile(aprire);
