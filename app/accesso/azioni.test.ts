import { beforeEach, describe, expect, it, vi } from 'vitest';
import { regola } from '@/lib/core/errors';
import { accedere } from '@/lib/identita/use-cases/accedere';
import { improntaGettone } from '@/lib/platform/gettoni';
import { chiudiSessione } from '../sessione';
import { entrare } from './azioni';

const barattolo = new Map<string, string>();
const messi = vi.fn((nome: string, valore: string, _opzioni: Record<string, unknown>) => void barattolo.set(nome, valore));
vi.mock('next/headers', () => ({
  cookies: () =>
    Promise.resolve({
      get: (nome: string) => (barattolo.has(nome) ? { name: nome, value: barattolo.get(nome) } : undefined),
      set: (nome: string, valore: string, opzioni: Record<string, unknown>) => messi(nome, valore, opzioni),
    }),
  headers: () => Promise.resolve(new Headers({ 'user-agent': 'prova', 'x-forwarded-for': '192.0.2.1' })),
}));
vi.mock('@/lib/platform/env', () => ({ env: () => ({ https: true }) }));
vi.mock('@/lib/identita/use-cases/accedere', () => ({ accedere: { esegui: vi.fn() } }));
vi.mock('../sessione', () => ({ chiudiSessione: vi.fn(() => Promise.resolve()) }));

const SESSIONE = '__Host-varco-sessione';
const SCADE = new Date('2026-03-10T19:00:00Z');
const accesso = { gettone: 'nuovo', scadeIl: SCADE, accessoPrecedente: null, sostituite: 0, operatoreId: null };

describe('the login', () => {
  beforeEach(() => {
    barattolo.clear();
    vi.clearAllMocks();
    vi.mocked(accedere.esegui).mockResolvedValue({ ...accesso, ruoli: ['UFFICIO'], deveCambiarePassword: false });
  });

  it('leaves the secret where neither a script, nor another site, nor plain http reaches it, until the session ends', async () => {
    expect(await entrare({ nomeUtente: 'ada', password: 'x' })).toMatchObject({ ok: true });
    expect(messi).toHaveBeenCalledWith(SESSIONE, 'nuovo', { httpOnly: true, secure: true, sameSite: 'lax', path: '/', expires: SCADE });
  });

  it('never takes up the secret that the browser brings: that session is closed, whoever’s it was', async () => {
    barattolo.set(SESSIONE, 'portato');
    await entrare({ nomeUtente: 'ada', password: 'x' });
    expect(chiudiSessione).toHaveBeenCalledWith(improntaGettone('portato'));
    expect(barattolo.get(SESSIONE)).toBe('nuovo');
  });

  it('leaves everything as it was when it is refused', async () => {
    barattolo.set(SESSIONE, 'portato');
    vi.mocked(accedere.esegui).mockRejectedValue(regola('ACCESSO_NEGATO', 'No.'));
    expect(await entrare({ nomeUtente: 'ada', password: 'x' })).toMatchObject({ ok: false, codice: 'ACCESSO_NEGATO' });
    expect(chiudiSessione).not.toHaveBeenCalled();
    expect(messi).not.toHaveBeenCalled();
  });
});
