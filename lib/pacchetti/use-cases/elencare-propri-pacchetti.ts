import { z } from 'zod';
import { isPersona } from '@/lib/core/attore';
import { vietato } from '@/lib/core/errors';
import { query } from '@/lib/platform/use-case';
import { campiConcessi } from '../condizioni';
import { giorniRimasti, impedimentoAlloScarico } from '../domain/scarico';
import { contenuto } from '../in-parole';
import { conProtetti } from '../protetti';
import { propri } from '../repository-destinatari';
import type { ProprioPacchettoView } from '../views';

/** The packages that whoever is asking may, or might, download: each at its own address (RT-12). */
export const elencarePropriPacchetti = query({
  name: 'elencare-propri-pacchetti',
  permission: 'pacchetto:scaricare',
  input: z.object({}),
  discloses: false,
  run: async ({ tx, attore, now }): Promise<readonly ProprioPacchettoView[]> => {
    if (!isPersona(attore) || attore.operatoreId === null || attore.accesso === null)
      throw vietato('PERMESSO_MANCANTE', 'Solo gli operatori di una convenzione hanno pacchetti da scaricare.');
    const concessi = await campiConcessi(tx, attore.accesso);
    const suoi = await propri(tx, attore.operatoreId);
    const coperti = await conProtetti(
      tx,
      suoi.map(({ pacchettoId, ...uno }) => ({ ...uno, id: pacchettoId })),
    );
    return suoi.map((uno) => {
      const { id, formato, stato, righe, aggiornatiAl, dimensione, sha256, scadeIl, scarichi, massimo, ultimoIl } = uno;
      return {
        ...contenuto(uno),
        ...{ id, formato, stato, righe, aggiornatiAl, dimensione, sha256, scadeIl, scarichi, massimo, ultimoIl },
        giorniRimasti: giorniRimasti(uno, now),
        impedimento: impedimentoAlloScarico({ ...uno, concessi, conProtetti: coperti.has(uno.pacchettoId) }, now)?.frase ?? null,
      };
    });
  },
});
