import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { FoglioVisura } from './foglio-visura';

vi.mock('next/navigation', () => ({ useRouter: () => ({}), unstable_rethrow: () => undefined }));

const ESTREMI = {
  numeroRichiesta: '20260310-0A1B-2C3D',
  istante: new Date('2026-03-10T09:00:00Z'),
  operatore: 'Ada Prova',
  ente: 'Azienda sanitaria',
  convenzione: '2026/0001',
  finalita: 'Assistenza sanitaria',
  riferimento: 'Prot. 12/26',
  banca: 'Anagrafe',
  aggiornatiAl: '2026-03-09',
  codice: 'https://varco.example/visure/0b6f1f52-0000-4000-8000-000000000000',
} as const;

const SCHEDA = {
  forma: 'SCHEDA',
  titolo: null,
  gruppi: [
    { gruppo: 'g', etichetta: 'Generalità', voci: [{ campo: 'cognome', etichetta: 'Cognome', valore: 'Rossi' }] },
    { gruppo: 's', etichetta: 'Stato civile', voci: [{ campo: 'statoCivile', etichetta: 'Stato civile', valore: 'Nubile' }] },
  ],
} as const;

it('LE-12 RT-03 CA-03 the sheet says by whom, when, why, under which number, of which day, and that it is no certificate', () => {
  const html = renderToStaticMarkup(
    <FoglioVisura
      indietro={() => undefined}
      stampa="/stampa"
      segnala={() => Promise.reject(new Error('nothing is sent here'))}
      visura={{
        codice: 'INDIVIDUALE',
        titolo: 'Visura individuale',
        id: 'a',
        allaData: null,
        sezioni: [SCHEDA],
        oltreIlProfilo: { campi: ['statoCivile'], visura: false, finoAl: '2026-03-20' },
        estremi: ESTREMI,
        sigillo: 's',
      }}
    />,
  );
  const testo = html.replaceAll(/<[^>]+>/g, ' ');
  expect(html.indexOf('</h2>'), 'by keyboard, what can be done comes after the heading that has the focus').toBeLessThan(
    html.indexOf('<button'),
  );
  const [capo = '', piede = ''] = testo.split('Rossi');
  expect(capo, 'before the first datum one line says who, when, why, of which day, and what it is not').toMatch(
    /Ada Prova, 10\/03\/2026 10:00 · Assistenza sanitaria · Prot\. 12\/26 · dati al 09\/03\/2026 ·\s+Uso d’ufficio, non è un certificato/,
  );
  expect(piede).toContain('20260310-0A1B-2C3D');
  expect(testo, 'CA-03 what the profile does not have is marked, and until when it is open').toMatch(
    /fino al 20\/03\/2026.*Stato civile \(per eccezione\)\s+Nubile/s,
  );
  expect(testo).not.toContain('Cognome (per eccezione)');
  for (const parte of [
    '20260310-0A1B-2C3D',
    '10/03/2026 10:00:00',
    'Ada Prova – Azienda sanitaria',
    'n. 2026/0001',
    'Assistenza sanitaria',
    'Prot. 12/26',
    '09/03/2026',
  ])
    expect(testo).toContain(parte);
  expect(html, 'the code is a drawing, and its address is written nowhere').toMatch(/<svg[^>]*aria-label="Codice del foglio"/);
  expect(html).not.toContain(ESTREMI.codice);
  expect(html).toMatch(/class="filigrana"[^>]*>Ada Prova · 10\/03\/2026 10:00 · Assistenza sanitaria · richiesta n. 20260310-0A1B-2C3D/);
  expect(testo).toMatch(/uso d’ufficio .*\(art\. 43 del D\.P\.R\. 445\/2000\): non è un certificato/s);
});
