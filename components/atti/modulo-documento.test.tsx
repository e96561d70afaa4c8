import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import type { AttoDaPreparare } from '@/lib/atti/views';
import { ModuloDocumento } from './modulo-documento';

vi.mock('next/navigation', () => ({ useRouter: () => ({}), unstable_rethrow: () => undefined }));

const DESIGNAZIONE: AttoDaPreparare = {
  convenzione: { id: 'c', numero: '2026/0001', ente: 'Azienda' },
  atto: {
    tipo: 'ATTO_DESIGNAZIONE',
    titolo: 'Designazione',
    uso: 'Serve.',
    soggetto: 'OPERATORI',
    firme: ['FRUITORE'],
    campi: {},
    ripetibile: true,
  },
  nonElencati: null,
  impedimento: null,
  stabiliti: [],
  giaDaFirmare: [],
  designa: true,
  unaPerPersona: false,
  operatori: [
    { id: 'a', nominativo: 'Lia Rossi', stato: 'PROPOSTO', daFirmare: null },
    { id: 'b', nominativo: 'Teo Bini', stato: 'ATTIVO', daFirmare: null },
  ],
};
const modulo = (cambi: Partial<AttoDaPreparare> & { poiSiFirma?: boolean; scelti?: string[] } = {}) =>
  renderToStaticMarkup(
    <ModuloDocumento
      {...DESIGNAZIONE}
      {...cambi}
      chi="u"
      azione={() => Promise.resolve({ ok: true, valore: { id: 'd' } })}
      documenti="/ente/documenti"
      torna="/ente/operatori"
    />,
  );
const caselle = (html: string) =>
  [...html.matchAll(/<input type="(checkbox|radio)"[^>]*>/g)].map(([tutta, tipo]) => [tipo, tutta.includes('checked=""')]);

it('CH-04 names several people where the clauses admit a cumulative act, and opens on those chosen', () => {
  const html = modulo({ scelti: ['a'] });
  expect(caselle(html)).toEqual([
    ['checkbox', true],
    ['checkbox', false],
  ]);
  expect(html).toContain('Archivia il documento');
});

it('SA-10 names one person where each has its own act, and says what follows', () => {
  const html = modulo({ unaPerPersona: true, scelti: ['b'], poiSiFirma: true });
  expect(caselle(html)).toEqual([
    ['radio', false],
    ['radio', true],
  ]);
  expect(html).toContain('ogni persona ha il suo atto');
  expect(html).toContain('Prepara il documento da firmare');
});

it('SA-10 tells that a designation of who is chosen waits to be signed, of whom else, and the choice to replace it with all of them', () => {
  const gia = { id: 'gia', il: new Date('2026-03-10T09:00:00Z') };
  const [lia, teo] = DESIGNAZIONE.operatori.map((uno) => ({ ...uno, daFirmare: gia }));
  if (!lia || !teo) throw new Error('Two people');
  const ada = { ...lia, id: 'd', nominativo: 'Ada Verdi' };
  const operatori = [lia, teo, ada, { ...lia, id: 'c', nominativo: 'Ugo Neri', daFirmare: { ...gia, id: 'altra' } }];
  expect(modulo({ operatori, scelti: [] })).not.toContain('Sostituiscila');
  expect(modulo({ operatori, scelti: ['a'], designa: false }), 'of an act that designates nobody').not.toContain('Sostituiscila');
  const html = modulo({ operatori, scelti: ['a'] });
  expect(html).toMatch(/Lia Rossi, Teo Bini e Ada Verdi: preparata il 10\/03\/2026/);
  expect(html).toContain('Per sostituirla scegli anche Ada Verdi.');
  expect(html).not.toContain('Ugo Neri: preparata');
  expect(html).toContain('href="/ente/documenti/gia"');
  expect(html).toContain('Sostituiscila con questa');
  expect(modulo({ operatori, scelti: ['a', 'd'] })).not.toContain('Per sostituirla');
  const due = modulo({ operatori, scelti: ['a', 'c', 'd'] });
  expect(due).toContain('Ci sono già 2 designazioni da firmare');
  expect(due).toContain('Sostituiscile con questa');
});

it('CA-14 tells as a fact what the clauses fix, and CA-18 in one line why some of the people are not there', () => {
  const html = modulo({ stabiliti: [{ termine: 'Nuovo ultimo giorno', valore: '10 marzo 2034' }], nonElencati: 'Gli altri no.' });
  expect(html).toMatch(/<dt[^>]*>Nuovo ultimo giorno<\/dt><dd[^>]*>10 marzo 2034<\/dd>/);
  expect(html).toContain('Gli altri no.');
  expect(modulo()).not.toMatch(/<dl|Gli altri no/);
});

it('tells that one of its kind waits to be signed, with the way to it and the choice to go on knowingly', () => {
  const atto = { ...DESIGNAZIONE.atto, tipo: 'ADDENDUM', titolo: 'Atto aggiuntivo', soggetto: 'CONVENZIONE' } as const;
  const giaDaFirmare = [{ id: 'gia', il: new Date('2026-03-10T09:00:00Z') }];
  expect(modulo({ atto, operatori: [] })).not.toContain('Ce n’è già uno');
  const html = modulo({ atto, operatori: [], giaDaFirmare });
  expect(html).toContain('«Atto aggiuntivo», preparato il 10/03/2026');
  expect(html).toContain('href="/ente/documenti/gia"');
  expect(html).toContain('Ne serve un altro');
  expect(modulo({ atto: { ...atto, ripetibile: false }, operatori: [], giaDaFirmare })).toContain('Preparane una nuova versione');
  const dello = { id: 'altro', il: new Date('2026-03-10T09:00:20Z') };
  const due = modulo({ atto, operatori: [], giaDaFirmare: [...giaDaFirmare, dello] });
  expect(due).toContain('Ce ne sono già 2 da firmare');
  expect(due).toContain('Ne serve un altro, oltre a quelli');
  expect(due).toMatch(/preparato il 10\/03\/2026 10:00:00.*preparato il 10\/03\/2026 10:00:20/);
});
