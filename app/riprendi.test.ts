import { beforeEach, expect, it, vi } from 'vitest';
import { riprendereAdesione } from '@/lib/adesioni/use-cases/riprendere-adesione';
import { vietato } from '@/lib/core/errors';
import { GET } from './(pubblico)/adesione/riprendi/[gettone]/route';

vi.mock('./porta', () => ({ richiestaDiCollegamento: () => Promise.resolve({}) }));
vi.mock('./richiedente', () => ({ ricordareCollegamento: () => Promise.resolve() }));
vi.mock('@/lib/adesioni/use-cases/riprendere-adesione', () => ({ riprendereAdesione: { esegui: vi.fn() } }));

const apri = () => GET(new Request('http://localhost/adesione/riprendi/x'), { params: Promise.resolve({ gettone: 'x' }) });
const conEsito = (esito: Promise<{ percorso: string }>) => vi.spyOn(riprendereAdesione, 'esegui').mockReturnValue(esito as never);
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));

it('a link opened while the data bank is away says so, and that it is worth another try', async () => {
  conEsito(Promise.reject(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })));
  const risposta = await apri();
  expect(risposta.status).toBe(503);
  expect(await risposta.text()).toMatch(/non è raggiungibile|non risponde|qualche minuto/);
});

it('a link that is over leads to where another is asked for; a good one to its domanda', async () => {
  conEsito(Promise.reject(vietato('COLLEGAMENTO_NON_VALIDO', 'Scaduto.')));
  expect((await apri()).headers.get('location')).toBe('/adesione/collegamento?scaduto=si');
  conEsito(Promise.resolve({ percorso: '/adesione/roma/stato' }));
  expect((await apri()).headers.get('location')).toBe('/adesione/roma/stato');
});
