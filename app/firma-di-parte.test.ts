import { NextRequest } from 'next/server';
import { describe, expect, it, vi } from 'vitest';
import { caricareFirmaErogatore } from '@/lib/convenzioni/use-cases/caricare-firma-erogatore';
import { caricareFirmaFruitore } from '@/lib/convenzioni/use-cases/caricare-firma-fruitore';
import { POST as caricaFirma } from './api/carica/convenzioni/[id]/firma/route';
import { firmaDiParte } from './firma-di-parte';
import { firmareInDemo } from './firma-demo';

const SESSIONE = vi.hoisted(() => vi.fn(() => Promise.resolve({ credenziale: { tipo: 'SESSIONE', tokenHash: 'x' }, now: new Date(0) })));
vi.mock('@/lib/platform/env', () => ({ env: () => ({ baseUrl: 'https://varco.comune.example/', https: true, secret: 'x'.repeat(32) }) }));
vi.mock('./porta', () => ({ richiestaDiSessione: SESSIONE }));

const NESSUNA = [null, undefined, '', 'erogatore', 'fruitore', 'COMUNE', 'toString', {}, ['EROGATORE']];

describe('whose signed file it is', () => {
  it('is one of the two parties, each with its own act', () => {
    expect(firmaDiParte('EROGATORE')).toBe(caricareFirmaErogatore);
    expect(firmaDiParte('FRUITORE')).toBe(caricareFirmaFruitore);
  });

  it.each(NESSUNA)('is never guessed: %j', (parte) => {
    expect(() => firmaDiParte(parte)).toThrow(
      expect.objectContaining({ famiglia: 'NON_VALIDO', campi: { parte: 'Indica quale delle due parti ha firmato il file.' } }),
    );
  });

  it('an upload that does not say it is refused before the file is read', async () => {
    const request = new NextRequest('http://10.0.0.5:3000/api/carica/convenzioni/x/firma?parte=altri', {
      method: 'POST',
      headers: { origin: 'https://varco.comune.example' },
    });
    const risposta = await caricaFirma(request, { params: Promise.resolve({ id: 'x' }) });
    expect(risposta.status).toBe(422);
    expect(await risposta.json()).toMatchObject({ ok: false, famiglia: 'NON_VALIDO', campi: { parte: expect.any(String) } });
  });

  it.each([null, undefined, 'EROGATORE', {}, { id: 1, parte: 'EROGATORE' }, { id: crypto.randomUUID(), parte: 'altri' }])(
    'a demo signature asked with %j is refused before anything is opened',
    async (valori) => {
      SESSIONE.mockClear();
      expect(await firmareInDemo(valori)).toMatchObject({ ok: false, famiglia: 'NON_VALIDO' });
      expect(SESSIONE).not.toHaveBeenCalled();
    },
  );
});
