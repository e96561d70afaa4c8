import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rispondi } from '@/app/porta';
import { aggiungere } from './azioni';

vi.mock('next/cache', () => ({ revalidatePath: vi.fn() }));
vi.mock('@/app/porta', () => ({
  rispondi: vi.fn(() => Promise.resolve({ ok: true, valore: { utenteId: 'u1', nomeUtente: 'ida.neri' } })),
}));

const IDA = { nome: 'Ida', cognome: 'Neri', codiceFiscale: 'NREDIA80A41F205W', email: 'ida@comune.example', ruoli: ['UFFICIO'] };
const ALTRUI = { ...IDA, codiceFiscale: 'RSSMRA80A01H501U' };
const FRASI = ['Il cognome non corrisponde al codice fiscale.', 'Il nome non corrisponde al codice fiscale.'];

describe('adding a colleague', () => {
  beforeEach(() => void vi.mocked(rispondi).mockClear());

  it('SA-07 warns of a codice fiscale that is somebody else’s, before adding anybody', async () => {
    expect(await aggiungere(ALTRUI, [])).toEqual({ ok: true, valore: { dubbi: FRASI } });
    expect(rispondi).not.toHaveBeenCalled();
  });

  it('SA-07 does not block: who has read the doubt goes on', async () => {
    expect(await aggiungere(ALTRUI, FRASI)).toMatchObject({ ok: true, valore: { dubbi: [], utenteId: 'u1' } });
    expect(rispondi).toHaveBeenCalledTimes(1);
  });

  it('says another doubt that came with a correction', async () => {
    expect(await aggiungere({ ...ALTRUI, cognome: 'Rossi', nome: 'Maria' }, FRASI.slice(1))).toMatchObject({ valore: { dubbi: [] } });
    expect(await aggiungere({ ...ALTRUI, cognome: 'Rossi' }, FRASI.slice(0, 1))).toMatchObject({ valore: { dubbi: [FRASI[1]] } });
  });

  it('adds at once who has nothing odd, and leaves what is not filled in to the command', async () => {
    expect(await aggiungere(IDA, [])).toMatchObject({ valore: { utenteId: 'u1' } });
    await aggiungere({ ...IDA, nome: '' }, []);
    expect(rispondi).toHaveBeenCalledTimes(2);
  });
});
