import { expect, it } from 'vitest';
import { convenzioneVigente } from '@/lib/testing/convenzione-generata';
import { inAttesa, rifiuti } from '@/lib/testing/insieme';
import { nelComune } from '@/lib/testing/mondo';
import { preparareAtto } from './preparare-atto';

it('of several who prepare the same act at once, unaware of each other, one does: the others are told of the one that waits', async () => {
  const { ufficio, mondo, id: convenzioneId } = await convenzioneVigente();
  const nomina = { tipo: 'NOMINA_RESPONSABILE', convenzioneId, operatori: [], valori: {} };
  // Nobody archives anything until all three stand at the archive's door.
  const { esiti } = await nelComune(mondo.erogatoreId, async (client) => {
    await client.query('LOCK TABLE documento IN SHARE MODE');
    const esiti = Promise.allSettled([1, 2, 3].map(() => preparareAtto.esegui(ufficio.richiesta(), nomina)));
    await inAttesa(3);
    return { esiti };
  });
  const avvisato = expect.objectContaining({ campi: { sostituisce: expect.stringContaining('è già da firmare') as string } }) as unknown;
  expect(rifiuti(await esiti)).toEqual([avvisato, avvisato]);
  expect(await preparareAtto.esegui(ufficio.richiesta(), { ...nomina, sostituisce: true })).toMatchObject({ versione: 2 });
});
