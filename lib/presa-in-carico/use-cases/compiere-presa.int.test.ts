import { describe, expect, it } from 'vitest';
import { leggereConvenzione } from '@/lib/convenzioni/use-cases/leggere-convenzione';
import { leggereFascicolo } from '@/lib/documenti/use-cases/leggere-fascicolo';
import { abilitareOperatore } from '@/lib/operatori/use-cases/abilitare-operatore';
import { sql } from '@/lib/testing/mondo';
import { presaCaricata } from '@/lib/testing/presa-caricata';
import { compierePresa } from './compiere-presa';

describe('compierePresa', () => {
  it('CA-14 CH-02 what was signed on paper enters in force, with its own dates, and nothing is signed anew', async () => {
    const { mondo, ufficio, id, vista, compiuta } = await presaCaricata();
    expect((await vista()).problemi).toEqual([]);
    expect(await compiuta()).toEqual({ compiuta: true });
    const [riga] = await sql<{ id: string }>(
      'SELECT id, stato, numero, stipulata_il::text, scadenza_il::text, presa_in_carico_id, adesione_id, cessata_il FROM convenzione WHERE erogatore_id = $1',
      [mondo.erogatoreId],
    );
    expect(riga).toMatchObject({
      ...{ stato: 'VIGENTE', numero: '45/2024', stipulata_il: '2024-03-20', scadenza_il: '2028-03-20' },
      ...{ presa_in_carico_id: id, adesione_id: null, cessata_il: null },
    });
    const convenzioneId = riga?.id ?? '';
    expect(
      await sql('SELECT stato, utente_id, abilitato_il, abilitato_prima_il::text AS prima FROM operatore WHERE convenzione_id = $1', [
        convenzioneId,
      ]),
    ).toEqual([{ stato: 'DESIGNATO', utente_id: null, abilitato_il: null, prima: '2024-04-05' }]);
    expect(
      await sql(
        'SELECT tipo, stato, datato_il::text AS il, generato, firme_richieste FROM documento WHERE convenzione_id = $1 ORDER BY tipo',
        [convenzioneId],
      ),
    ).toEqual([
      { tipo: 'CONVENZIONE_FIRMATA', stato: 'PROTOCOLLATO', il: '2024-03-12', generato: false, firme_richieste: [] },
      { tipo: 'DESIGNAZIONE', stato: 'RICEVUTO', il: '2024-04-01', generato: false, firme_richieste: [] },
    ]);
    expect(await sql('SELECT numero, origine, data::text FROM protocollo WHERE erogatore_id = $1', [mondo.erogatoreId])).toEqual([
      { numero: '0001234', origine: 'COMUNE', data: '2024-03-13' },
    ]);
    expect(await mondo.messaggi()).toEqual([]);
    const pagina = await leggereConvenzione.esegui(ufficio.richiesta(), { id: convenzioneId });
    expect(pagina).toMatchObject({ firme: null, operatori: { attivi: 0, inElenco: 1 } });
    expect(await leggereFascicolo.esegui(ufficio.richiesta(), { id: convenzioneId })).toBeTruthy();
    const [operatore] = await sql<{ id: string }>('SELECT id FROM operatore WHERE convenzione_id = $1', [convenzioneId]);
    await abilitareOperatore.esegui(ufficio.richiesta(), { operatoreId: operatore?.id });
    expect((await mondo.messaggi()).length).toBeGreaterThan(0);
  });

  it('says how far it is while nothing of it is there yet, and never goes back', async () => {
    const { mondo, id, conferma } = await presaCaricata();
    await conferma();
    const detti: number[] = [];
    const avanza = async (percento: number): Promise<void> => {
      detti.push(percento);
      expect(await sql('SELECT id FROM convenzione WHERE erogatore_id = $1', [mondo.erogatoreId])).toEqual([]);
    };
    await compierePresa.esegui({ ...mondo.sistema(), avanza }, { id });
    expect(detti.length).toBeGreaterThan(3);
    expect(detti).toEqual([...new Set(detti)].sort((a, b) => a - b));
    expect(detti.at(-1)).toBe(90);
  });
});
