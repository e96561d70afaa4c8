import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { creaAutoritaDiProva } from '@/lib/testing/firme';
import { Mondo } from '@/lib/testing/mondo';
import { leggereFiducia } from './leggere-fiducia';

let mondo: Mondo;
beforeEach(async () => {
  mondo = await Mondo.crea();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe('leggereFiducia', () => {
  it('is for the comune’s people, who read that no list is configured; nobody else asks', async () => {
    for (const ruolo of ['UFFICIO', 'RESPONSABILE', 'TECNICO', 'AMMINISTRATORE'] as const) {
      const persona = await mondo.persona([ruolo]);
      expect(await leggereFiducia.esegui(persona.richiesta(), {})).toMatchObject({ elenco: null, autorita: [] });
    }
    const auditor = await mondo.persona(['AUDITOR']);
    await expect(leggereFiducia.esegui(auditor.richiesta(), {})).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
  });

  it('names the authorities that the comune has chosen, and a list that was refused', async () => {
    const ca = await creaAutoritaDiProva('Autorità scelta');
    const elenco = path.join(ca.cartella, 'elenco.xml');
    await writeFile(elenco, '<non-un-elenco/>');
    vi.stubEnv('VARCO_FIDUCIA', ca.cartella);
    vi.stubEnv('VARCO_TSL', elenco);
    vi.resetModules();
    const { quadroFiducia } = await import('@/lib/platform/fiducia');
    await quadroFiducia(new Date());
    await vi.waitFor(async () => expect((await quadroFiducia(new Date())).elenco).toMatchObject({ fonte: elenco, inUso: null }), 20_000);
    const { autorita, elenco: letto } = await quadroFiducia(new Date());
    expect(autorita).toMatchObject([{ nome: 'Autorità scelta', scaduta: false }]);
    expect(letto).toMatchObject({ guasto: { frase: expect.stringContaining('firma') as string } });
    await rm(ca.cartella, { recursive: true });
  });
});
