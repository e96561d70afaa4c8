import { describe, expect, it } from 'vitest';
import { iniziareAdesione } from '@/lib/adesioni/use-cases/iniziare-adesione';
import { leggereBozza } from '@/lib/adesioni/use-cases/leggere-bozza';
import { presentareAdesione } from '@/lib/adesioni/use-cases/presentare-adesione';
import type { Richiesta } from '@/lib/platform/apertura';
import { adesioneDiProva, conGettone, modelloAperto, rigaAdesione } from '@/lib/testing/adesioni';
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

  it('CH-13 keeps a draft for thirty days, then erases it with its link, and a sent request never', async () => {
    const mondo = await Mondo.crea();
    const modelloId = await modelloAperto(mondo);
    const inizia = () => iniziareAdesione.esegui(mondo.anonimo(), { modelloId, email: 'segreteria@ente.example' });
    const [{ adesioneId, gettone }, inviata] = [await inizia(), await inizia()];
    const { dati } = await rigaAdesione(await adesioneDiProva(mondo));
    await sql('UPDATE adesione SET dati = $2 WHERE id = $1', [inviata.adesioneId, JSON.stringify(dati)]);
    await presentareAdesione.esegui(conGettone(inviata.gettone)(), { dichiara: true });
    const vive = async () =>
      (await sql<{ id: string }>('SELECT id FROM adesione WHERE erogatore_id = $1', [mondo.erogatoreId])).map(({ id }) => id);

    await scandireScadenze(new Date('2026-04-09T21:59:00Z'));
    expect(await vive()).toContain(adesioneId);
    expect(await leggereBozza.esegui(conGettone(gettone)(new Date('2026-04-09T21:59:00Z')), {})).toMatchObject({ scadeIl: '09/04/2026' });
    await scandireScadenze(new Date('2026-04-09T22:00:00Z'));
    expect(await vive()).not.toContain(adesioneId);
    expect(await vive()).toContain(inviata.adesioneId);
    expect(await sql('SELECT id FROM collegamento WHERE adesione_id = $1', [adesioneId])).toEqual([]);
  });

  it('goes on with the other acts, due dates and comuni when one fails', async () => {
    const [uno, altro] = [await Mondo.crea(), await Mondo.crea()];
    const visti: string[] = [];
    const caso = <T>(esegui: (chi: string, input: unknown) => T) => ({
      name: 'di-prova',
      permission: 'convenzione:scadere' as const,
      esegui: async ({ credenziale }: Richiesta, input: unknown) =>
        esegui('erogatoreId' in credenziale ? credenziale.erogatoreId : '', input),
    });
    const atto = caso((chi, input) => {
      visti.push(`${chi} ${String(input)}`);
      if (chi === uno.erogatoreId && input === 'primo') throw new Error('prova');
    });
    const fragile = caso((chi): string[] => {
      if (chi === uno.erogatoreId) throw new Error('prova');
      return ['altrui'];
    });
    await scandireScadenze(new Date('2026-07-01T08:00:00Z'), [
      { dovute: fragile, atto },
      { dovute: caso(() => ['primo', 'secondo']), atto },
    ]);
    expect(visti.filter((visto) => visto.startsWith(uno.erogatoreId))).toEqual([`${uno.erogatoreId} primo`, `${uno.erogatoreId} secondo`]);
    expect(visti.filter((visto) => visto.startsWith(altro.erogatoreId))).toEqual([
      `${altro.erogatoreId} altrui`,
      `${altro.erogatoreId} primo`,
      `${altro.erogatoreId} secondo`,
    ]);
  });
});
