import { z } from 'zod';
import { attiDelRichiedente } from '@/lib/documenti/steps';
import { getComune } from '@/lib/enti/steps';
import { query } from '@/lib/platform/use-case';
import { adesioneDelRichiedente } from '../chi';
import { isAperta } from '../domain/stati';
import { getModello } from '../compilazione/modello';
import { denominazioneEnte } from '../notifiche';
import { getAdesione } from '../repository';
import { documentiDelRichiedente } from '../documenti-del-richiedente';
import { elencoIntegrazioni } from '../repository-integrazioni';
import type { AdesioneSeguitaView } from '../views';
import { viewOfSeguita } from '../viste/view-richiedente';

/** What the holder of the link may know of its request: what it says, its files, where it stands, the term, the office's questions. */
export const seguireAdesione = query({
  name: 'seguire-adesione',
  permission: 'adesione:seguire',
  input: z.object({}),
  discloses: true,
  run: async ({ tx, attore, now, registra }): Promise<AdesioneSeguitaView> => {
    const id = adesioneDelRichiedente(attore);
    const adesione = await getAdesione(tx, id);
    registra({ categoria: 'LETTURA', oggetto: id, campi: ['stato', 'integrazioni', ...Object.keys(adesione.dati as object)] });
    const [comune, modello, integrazioni, documenti] = [
      await getComune(tx, adesione.erogatoreId),
      await getModello(tx, adesione, now),
      await elencoIntegrazioni(tx, id),
      await documentiDelRichiedente(tx, id),
    ];
    const accordi = isAperta(adesione.stato) || adesione.stato === 'ACCOLTA' ? await attiDelRichiedente(tx, id) : [];
    const ente = denominazioneEnte(adesione.dati);
    return viewOfSeguita({ adesione, comune, modello, ente, integrazioni, documenti, accordi, now });
  },
});
