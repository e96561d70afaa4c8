import { expect, it } from 'vitest';
import { schemaPervenuta, type VincoliModulo } from '@/lib/adesioni/schema-vincoli';
import { valoriInizialiDelModulo } from '@/lib/adesioni/schema-valori-iniziali';
import { inModulo } from '@/lib/testing/profili';
import { conIlFile } from './con-il-file';

const vincoli: VincoliModulo = {
  destinatari: ['COMUNE'],
  visure: ['INDIVIDUALE'],
  profili: inModulo('S'),
  righe: 5,
  tetto: null,
  scheda: [],
  oggi: '2026-03-10',
};
type File = { name: string; size: number };
function errori(ricevutaIl: string, file?: File): Record<string, string> {
  const schema = conIlFile(schemaPervenuta(vincoli), () => file, '.pdf,.p7m');
  const letto = schema.safeParse({ ...valoriInizialiDelModulo(), ricevutaIl });
  return Object.fromEntries(letto.error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? []);
}

it('CA-01 tells at once the missing document, an arrival in the future, and all the rest', () => {
  expect(errori('11/03/2026')).toMatchObject({
    file: expect.stringContaining('Scegli un file'),
    ricevutaIl: expect.stringContaining('futuro'),
    'ente.denominazione': expect.any(String),
  });
});

it('tells of a file of another kind, and nothing of one that fits', () => {
  expect(errori('10/03/2026', { name: 'foto.jpg', size: 5 }).file).toContain('foto.jpg');
  expect(errori('10/03/2026', { name: 'domanda.pdf', size: 5 })).not.toHaveProperty('file');
  expect(errori('10/03/2026', { name: 'domanda.pdf', size: 5 })).not.toHaveProperty('ricevutaIl');
});
