import { expect, it, vi } from 'vitest';
import { statoElenco } from '@/lib/platform/fiducia';
import { annotaGuasto } from '@/lib/platform/guasti';
import { rinfrescareElenco } from './rinfrescare-elenco';

vi.mock('@/lib/platform/fiducia', () => ({ statoElenco: vi.fn() }));
vi.mock('@/lib/platform/guasti', () => ({ annotaGuasto: vi.fn() }));
const now = new Date('2026-05-01T10:00:00Z');

it('asks for the list of the moment; a fault is written down and stops nothing', async () => {
  vi.mocked(statoElenco).mockResolvedValueOnce(null).mockRejectedValueOnce(new Error('cartella illeggibile'));
  await rinfrescareElenco(now);
  expect(statoElenco).toHaveBeenCalledWith(now);
  expect(annotaGuasto).not.toHaveBeenCalled();
  await rinfrescareElenco(now);
  expect(annotaGuasto).toHaveBeenCalledWith(expect.objectContaining({ message: 'cartella illeggibile' }));
});
