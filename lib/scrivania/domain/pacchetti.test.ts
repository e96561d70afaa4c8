import { expect, it } from 'vitest';
import { compitiPacchetti } from './pacchetti';

it('SA-17 puts a package that tells of somebody protected since among the urgent things, and does not say of whom', () => {
  const dal = new Date('2026-11-20T11:00:00Z');
  expect(
    compitiPacchetti([{ id: 'p', convenzioneId: 'c', convenzione: '7/2026', ente: 'Unione dei Colli', dal }], '2026-11-21'),
  ).toMatchObject([
    {
      titolo: 'Ritira il pacchetto di dati e preparane un altro',
      dettaglio: expect.stringContaining('Unione dei Colli, convenzione n. 7/2026'),
      href: '/ufficio/convenzioni/c/pacchetti/p',
      urgente: true,
    },
  ]);
});
