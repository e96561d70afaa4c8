import { describe, expect, it } from 'vitest';
import { operatoreAlLavoro } from '@/lib/testing/consultazione';
import { Mondo, sql } from '@/lib/testing/mondo';
import { scandireScadenze } from './scandire-scadenze';

const stato = async (id: string) => (await sql<{ stato: string }>('SELECT stato FROM convenzione WHERE id = $1', [id]))[0]?.stato;

describe('the calendar', () => {
  it('CA-14 gives a convenzione its ending the day after its last, once, and shuts its operators out', async () => {
    const mondo = await Mondo.crea();
    const operatore = await operatoreAlLavoro(mondo, { convenzione: { scadenza_il: '2026-06-30' } });
    await scandireScadenze(new Date('2026-06-30T21:59:00Z'));
    expect(await stato(operatore.convenzioneId)).toBe('VIGENTE');
    await scandireScadenze(new Date('2026-06-30T22:00:00Z'));
    expect(await stato(operatore.convenzioneId)).toBe('SCADUTA');
    expect(await sql('SELECT stato FROM operatore WHERE id = $1', [operatore.operatoreId])).toEqual([{ stato: 'DISABILITATO' }]);
    const righe = (await mondo.registro()).length;
    await scandireScadenze(new Date('2026-07-01T08:00:00Z'));
    expect(await mondo.registro()).toHaveLength(righe);
  });

  it('goes on with the other acts and comuni when one fails', async () => {
    const [uno, altro] = [await Mondo.crea(), await Mondo.crea()];
    const visti: string[] = [];
    const fragile = { name: 'fragile', permission: 'convenzione:scadere' as const, esegui: async (richiesta: { credenziale: { tipo: string; erogatoreId?: string } }) => {
      visti.push(richiesta.credenziale.erogatoreId ?? '');
      if (richiesta.credenziale.erogatoreId === uno.erogatoreId) throw new Error('prova');
    } };
    await scandireScadenze(new Date('2026-07-01T08:00:00Z'), [fragile]);
    expect(visti).toEqual(expect.arrayContaining([uno.erogatoreId, altro.erogatoreId]));
  });
});
