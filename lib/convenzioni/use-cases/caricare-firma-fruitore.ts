import { transitare } from '@/lib/core/transizioni';
import { command } from '@/lib/platform/use-case';
import { acquisireFirma, preparareFirma } from '../acquisizione';
import { notificareParti, paginaUfficio } from '../notifiche';
import { TRANSIZIONI_CONVENZIONE } from '../domain/stati';
import { cambiaConvenzione } from '../repository';
import { firmaSchema } from '../schema';

/** CA-16: the fruitore's signed file, verified against the generated document; by its own people, or by the office when it came by PEC. */
export const caricareFirmaFruitore = command({
  name: 'caricare-firma-fruitore',
  permission: 'convenzione:firmare-fruitore',
  input: firmaSchema,
  prepare: (preparazione) => preparareFirma(preparazione, 'FRUITORE'),
  run: async (contesto) => {
    const { tx, now } = contesto;
    const riga = await acquisireFirma(contesto, 'FRUITORE');
    const stato = transitare(TRANSIZIONI_CONVENZIONE, riga.stato, 'firmareFruitore');
    await cambiaConvenzione(tx, riga, { stato, firmataFruitoreIl: now });
    await notificareParti(contesto, riga, 'UFFICIO', 'convenzione-firmata-fruitore', { pagina: paginaUfficio(riga.id) });
    return { stato };
  },
});
