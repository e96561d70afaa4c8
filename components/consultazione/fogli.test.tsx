import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { FoglioVerifica } from './foglio-verifica';
import { SezioneVisura } from './sezione-visura';

vi.mock('next/navigation', () => ({ useRouter: () => ({}), unstable_rethrow: () => undefined }));

const estremi = {
  numeroRichiesta: '20260310-0A1B-2C3D',
  istante: new Date('2026-03-10T09:00:00Z'),
  operatore: 'Ada Prova',
  ente: 'Azienda sanitaria',
  convenzione: '2026/0001',
  finalita: 'Assistenza sanitaria',
  riferimento: null,
  banca: 'Anagrafe',
  aggiornatiAl: '2026-03-09',
  codice: 'https://varco.example/visure/0b6f1f52-0000-4000-8000-000000000000',
} as const;
const testo = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

it('CA-08 LE-12 a question is answered yes or no, with time, date of the data and number, and can be printed', () => {
  const domanda = 'È residente dal giorno dichiarato?';
  const foglio = testo(
    renderToStaticMarkup(
      <FoglioVerifica
        esito={{ domanda, dichiarato: [{ etichetta: 'Dal', valore: '01/01/2020' }], risposta: 'SI', estremi, sigillo: '' }}
        stampa="/"
      />,
    ),
  );
  for (const parte of [
    'Sì',
    domanda,
    'Dal 01/01/2020',
    '20260310-0A1B-2C3D',
    '10/03/2026 10:00:00',
    '09/03/2026',
    'Stampa',
    'non è un certificato',
  ])
    expect(foglio).toContain(parte);
});

it('CA-21 a table without rows says what that means, and a value that the bank lacks is a dash', () => {
  const tabella = {
    forma: 'TABELLA',
    titolo: 'Componenti',
    colonne: [{ campo: 'nome', etichetta: 'Nome' }],
    seVuota: 'Nessuna famiglia.',
  } as const;
  expect(testo(renderToStaticMarkup(<SezioneVisura oltre={null} sezione={{ ...tabella, righe: [] }} />))).toContain(
    'Componenti Nessuna famiglia.',
  );
  const piena = renderToStaticMarkup(<SezioneVisura oltre={null} sezione={{ ...tabella, righe: [{ id: 'a', celle: [null] }] }} />);
  expect(testo(piena)).toMatch(/Nome .*–/);
  expect(
    testo(renderToStaticMarkup(<SezioneVisura oltre={null} sezione={{ forma: 'AVVISO', testo: 'Rivolgersi all’ufficio.' }} />)).trim(),
  ).toBe('Rivolgersi all’ufficio.');
  const scheda = {
    forma: 'SCHEDA',
    titolo: 'Intestatario',
    gruppi: [{ gruppo: 'g', etichetta: 'Generalità', voci: [{ campo: 'c', etichetta: 'Cognome', valore: 'Rossi' }] }],
  } as const;
  const html = renderToStaticMarkup(<SezioneVisura oltre={null} sezione={scheda} />);
  expect(html).toMatch(/<h3[^>]*>Intestatario.*<h4[^>]*>Generalità/s);
  expect(testo(html)).toContain('Cognome Rossi');
});
