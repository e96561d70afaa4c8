import { getEnte } from '@/lib/enti/steps';
import { oggi } from '@/lib/core/date';
import { query } from '@/lib/platform/use-case';
import { condizioniDi } from '../condizioni';
import { percheNessuno } from '../domain/offerta';
import { raccontato } from '../in-parole';
import { conProtetti } from '../protetti';
import { pacchettiDi } from '../repository';
import { destinatariDi } from '../repository-destinatari';
import { pacchettoSchema } from '../schema';
import type { PacchettiView } from '../views';

/** The packages of one convenzione (`id`), for the office, and whether it lets another be prepared (RT-12). */
export const elencarePacchetti = query({
  name: 'elencare-pacchetti',
  permission: 'pacchetto:preparare',
  input: pacchettoSchema,
  discloses: false,
  run: async ({ tx, input: { id }, now }): Promise<PacchettiView> => {
    const condizioni = await condizioniDi(tx, id);
    const ente = await getEnte(tx, condizioni.enteId);
    const pacchetti = await pacchettiDi(tx, id);
    const destinatari = await destinatariDi(
      tx,
      pacchetti.map((uno) => uno.id),
    );
    const bloccati = await conProtetti(tx, pacchetti);
    return {
      ...{ convenzioneId: id, numero: condizioni.numero, ente: ente.denominazione },
      nessuno: percheNessuno(condizioni, oggi(now))?.frase ?? null,
      pacchetti: pacchetti.map((uno) => raccontato(uno, destinatari, bloccati)),
    };
  },
});
