import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { FoglioVisura } from '@/components/consultazione/foglio-visura';
import { documentoDi } from '@/lib/visure/domain/documento-visura';
import { Prova } from './prova';

vi.mock('next/navigation', () => ({ useRouter: () => ({}), unstable_rethrow: () => undefined }));

const visura = {
  ...{ codice: 'INDIVIDUALE', titolo: 'Visura individuale', id: 'a', allaData: null, sezioni: [], oltreIlProfilo: null },
  estremi: {
    ...{ numeroRichiesta: 'PROVA-20260310-0A1B-2C3D', istante: new Date('2026-03-10T09:00:00Z'), operatore: 'Ada Prova' },
    ...{ ente: 'Azienda sanitaria', convenzione: '2026/0001', finalita: 'Assistenza', riferimento: null, banca: 'Anagrafe' },
    ...{ aggiornatiAl: '2026-03-09', codice: null },
  },
} as const;

it('CA-08 a trial begins by saying that its people are invented, and whose profile it is', () => {
  const prova = {
    convenzioneId: 'c',
    ente: 'Azienda',
    convenzione: '2026/0001',
    profilo: 'Dati medi',
    esempio: 'chi non c’è',
    operatori: [],
  };
  const html = renderToStaticMarkup(<Prova prova={prova} />);
  expect(html).toContain('PROVA su persone inventate');
  expect(html).toContain('Profilo: Dati medi');
  expect(html, 'of the bank that is tried').toContain('Cerca per esempio «chi non c’è».');
  const ristretti = { ...prova, operatori: [{ valore: 'o', etichetta: 'Ada Prova' }] };
  expect(renderToStaticMarkup(<Prova prova={ristretti} />)).toContain('Ada Prova');
});

it('LE-12 its sheets say so on the page, across it and on paper, and have no code that leads anywhere', () => {
  const html = renderToStaticMarkup(
    <FoglioVisura indietro={() => undefined} stampa="/stampa" segnala={null} visura={{ ...visura, sigillo: 's' }} />,
  );
  expect(html).toMatch(/class="filigrana"[^>]*>PROVA su persone inventate · Ada Prova/);
  expect(html).toContain('nessuno dei dati è di una persona vera');
  expect(html).not.toContain('Codice del foglio');
  expect(html, 'nothing is reported to the office about somebody invented').not.toContain('Segnala');
  const ente = { denominazione: 'Comune di Prova' } as Parameters<typeof documentoDi>[1];
  const foglio = documentoDi(visura, ente);
  expect(foglio.filigrana).toMatch(/^PROVA su persone inventate · /);
  expect(foglio.blocchi.some(({ tipo }) => tipo === 'codice')).toBe(false);
});
