import { expect, it } from 'vitest';
import { compitiBanche } from './banche';

it('RT-03 puts a data bank that was not brought up to date among the urgent things, in words of its own', () => {
  const dal = new Date('2026-11-20T11:00:00Z');
  expect(
    compitiBanche(
      [
        { banca: 'ANAGRAFE', esito: 'NON_ARRIVATO', dal },
        { banca: 'CATASTO', esito: 'RIFIUTATO', dal },
      ],
      '2026-11-21',
    ),
  ).toMatchObject([
    { titolo: 'Cerca l’archivio che non è arrivato', dettaglio: 'Anagrafe: chi consulta vede i dati di prima', urgente: true },
    { titolo: 'Manda un archivio corretto', dettaglio: 'Catasto: chi consulta vede i dati di prima', urgente: true },
  ]);
});
