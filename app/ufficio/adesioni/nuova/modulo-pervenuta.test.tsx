import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { valoriInizialiDelModulo } from '@/lib/adesioni/schema-valori-iniziali';
import { opzioniModulo } from '@/lib/adesioni/views';
import type { VincoliModulo } from '@/lib/adesioni/schema-vincoli';
import { inModulo } from '@/lib/testing/profili';
import { ModuloPervenuta } from './modulo-pervenuta';

vi.mock('next/navigation', () => ({ useRouter: () => ({}), unstable_rethrow: () => undefined }));

const vincoli: VincoliModulo = {
  destinatari: ['COMUNE'],
  visure: ['INDIVIDUALE'],
  profili: inModulo('S'),
  righe: 5,
  tetto: null,
  scheda: ['email'],
  oggi: '2026-03-10',
};
const html = renderToString(
  <ModuloPervenuta
    vincoli={vincoli}
    opzioni={opzioniModulo(vincoli)}
    valoriIniziali={{ ...valoriInizialiDelModulo(), provenienza: '', ricevutaIl: '' }}
    bozza="prova"
  />,
);

it('CA-01 speaks to the office that copies, never to the ente', () => {
  expect(html.includes('Dati chiesti')).toBe(true);
  expect(/\b(vi servono|dovete|chiedete|spiega a)/i.exec(html)).toBeNull();
});

it('begins with an index whose every line leads to a part of the page', () => {
  const mete = [...html.matchAll(/href="#(parte-[a-z]+)"/g)].map(([, id]) => id);
  expect(mete).toHaveLength(7);
  for (const id of mete) expect(html.includes(`id="${id}"`)).toBe(true);
});
