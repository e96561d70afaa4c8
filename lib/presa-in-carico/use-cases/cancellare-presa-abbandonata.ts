import { command } from '@/lib/platform/use-case';
import { limiteAbbandono } from '../domain/conservazione';
import { cancellaPresa, tieniPresa } from '../repository';
import { presaSchema } from '../schema';

/** A load that nobody confirmed within its days goes with its rows and its files. One that was touched meanwhile stays. */
export const cancellarePresaAbbandonata = command({
  name: 'cancellare-presa-abbandonata',
  permission: 'presa-in-carico:dimenticare',
  input: presaSchema,
  run: async ({ tx, input: { id }, now, registra }) => {
    registra({ oggetto: id });
    const { stato, aggiornataIl } = await tieniPresa(tx, id);
    const abbandonata = stato === 'ANTEPRIMA' && aggiornataIl < limiteAbbandono(now);
    if (abbandonata) await cancellaPresa(tx, id);
    registra({ dettagli: { cancellata: abbandonata } });
    return { cancellata: abbandonata };
  },
});
