import { beforeEach, describe, expect, it, vi } from 'vitest';
import { presentare, rispondere, ritirare, salvare } from './azioni';

const rispondi = vi.hoisted(() => vi.fn());
vi.mock('@/app/porta', () => ({ rispondi, richiestaAnonimaDi: () => Promise.resolve({}) }));
vi.mock('@/app/richiedente', () => ({
  richiestaDelRichiedente: () => Promise.resolve({}),
  ricordareCollegamento: () => Promise.resolve(),
}));
vi.mock('next/cache', () => ({ revalidatePath: () => undefined }));

const MIA = '7f0f8a52-4a0c-4c1e-9d3c-0c6f6a2b1d11';
const arrivato = () => rispondi.mock.lastCall?.[1] as unknown;

describe('the actions of an applicant', () => {
  beforeEach(() => void rispondi.mockReset().mockResolvedValue({ ok: true, valore: {} }));

  it('CH-13 say of which domanda the page was, whatever the form says', async () => {
    for (const azione of [salvare, presentare, ritirare, rispondere]) {
      await azione(MIA, { adesioneId: 'altra' });
      expect(arrivato()).toMatchObject({ adesioneId: MIA });
    }
  });

  it('take no file: it comes in by the upload route, which reads what it is', async () => {
    await rispondere(MIA, { risposta: 'Ecco quanto richiesto.', file: { nome: 'x', mime: 'text/html', contenuto: new Uint8Array([1]) } });
    expect(arrivato()).toEqual({ adesioneId: MIA, risposta: 'Ecco quanto richiesto.', file: undefined });
  });
});
