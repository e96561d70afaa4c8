import { describe, expect, it } from 'vitest';
import { protocollareDocumento } from '@/lib/documenti/use-cases/protocollare-documento';
import { documentoDiProva, registroInterno } from '@/lib/testing/documenti';
import { Mondo, nelComune, sql } from '@/lib/testing/mondo';
import { annullareProtocollo } from './annullare-protocollo';
import { archiviareRegistroGiornaliero } from './archiviare-registro-giornaliero';

const PRIMA_DI_MEZZANOTTE = new Date('2026-03-10T22:59:59Z');
const DOPO_MEZZANOTTE = new Date('2026-03-10T23:00:01Z');
const CON_CALMA = { timeout: 20_000 };

async function scena() {
  const mondo = await Mondo.crea();
  await registroInterno(mondo);
  const enteId = await mondo.ente();
  const protocolla = async (now: Date | string) =>
    protocollareDocumento.esegui((await mondo.persona(['UFFICIO'])).richiesta(new Date(now)), {
      id: await documentoDiProva(mondo, { ente_id: enteId }),
    });
  const registro = () =>
    sql('SELECT numero, data::text AS data, registrato_il FROM protocollo WHERE erogatore_id = $1 ORDER BY anno, numero', [
      mondo.erogatoreId,
    ]);
  return { mondo, protocolla, registro };
}

describe('the built-in register, whose numbers never go back in date (DPR 445/2000, art. 53)', () => {
  it('CA-01 dates a request begun before midnight and served after one of the new day like that one, while both are under way', async () => {
    const { mondo, protocolla, registro } = await scena();
    const chiave = `hashtextextended('${mondo.erogatoreId}PROTOCOLLO:Registro interno', 0)`;
    const inAttesa = async () =>
      (
        await sql(`SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND objsubid = 1
          AND ((classid::bigint << 32) | objid::bigint) = ${chiave}`)
      ).length;
    const insieme = await nelComune(mondo.erogatoreId, async (client) => {
      await client.query(`SELECT pg_advisory_xact_lock(${chiave})`);
      const chiamate: Promise<unknown>[] = [];
      for (const quando of [DOPO_MEZZANOTTE, PRIMA_DI_MEZZANOTTE]) {
        chiamate.push(protocolla(quando));
        await expect.poll(inAttesa, CON_CALMA).toBe(chiamate.length);
      }
      return chiamate;
    });
    expect(await Promise.all(insieme)).toMatchObject([
      { numero: '0000001', data: '2026-03-11' },
      { numero: '0000002', data: '2026-03-11' },
    ]);
    expect(await registro()).toMatchObject([{ registrato_il: DOPO_MEZZANOTTE }, { registrato_il: DOPO_MEZZANOTTE }]);
    const archiviato = archiviareRegistroGiornaliero.esegui(mondo.sistema(new Date('2026-03-11T23:30:00Z')), { giorno: '2026-03-10' });
    await expect(archiviato, 'and none is in the register of the day before').rejects.toMatchObject({ codice: 'GIORNO_SENZA_VOCI' });
  }, 60_000);

  it('CA-01 gives the new year’s number to a request of 31 December that comes after one of 1 January, and leaves no gap in either', async () => {
    const { protocolla, registro } = await scena();
    const [vigilia, capodanno] = ['2026-12-31T22:59:59Z', '2026-12-31T23:00:01Z'];
    await protocolla('2026-12-31T22:00:00Z');
    for (const quando of [capodanno, vigilia, vigilia, capodanno]) await protocolla(quando);
    expect((await registro()).map(({ numero, data }) => [numero, data])).toEqual([
      ['0000001', '2026-12-31'],
      ['0000001', '2027-01-01'],
      ['0000002', '2027-01-01'],
      ['0000003', '2027-01-01'],
      ['0000004', '2027-01-01'],
    ]);
  });

  it('CA-01 gives no number while its clock is behind what it has already entered, and loses none', async () => {
    const { protocolla } = await scena();
    await protocolla('2026-03-10T12:00:00Z');
    await expect(protocolla('2026-03-10T10:59:59Z')).rejects.toMatchObject({
      codice: 'OROLOGIO_INDIETRO',
      message: expect.stringContaining('10/03/2026') as string,
    });
    expect(await protocolla('2026-03-10T11:00:00Z')).toMatchObject({ numero: '0000002' });
  });

  it('CA-01 goes on once what a clock gone ahead entered is annulled, in the order of what is valid', async () => {
    const { mondo, protocolla } = await scena();
    await protocolla('2026-03-10T12:00:00Z');
    await protocolla('2027-01-01T10:00:00Z');
    await expect(protocolla('2026-03-11T09:00:00Z')).rejects.toMatchObject({
      codice: 'OROLOGIO_INDIETRO',
      message: expect.stringContaining('si annullano le registrazioni che devono ancora venire') as string,
    });
    const capo = (await mondo.persona(['RESPONSABILE'])).richiesta(new Date('2026-03-11T09:30:00Z'));
    const annulla = async (anno: number) => {
      const [voce] = await sql('SELECT id FROM protocollo WHERE erogatore_id = $1 AND anno = $2 ORDER BY numero LIMIT 1', [
        mondo.erogatoreId,
        anno,
      ]);
      await annullareProtocollo.esegui(capo, { id: voce?.id, motivo: 'Orologio del server avanti', atto: 'Determina n. 8' });
    };
    await annulla(2027);
    expect(await protocolla('2026-03-11T10:00:00Z')).toMatchObject({ numero: '0000002', data: '2026-03-11' });
    await annulla(2026);
    await expect(protocolla('2026-03-10T08:00:00Z'), 'and an order that is valid stays').rejects.toMatchObject({
      codice: 'OROLOGIO_INDIETRO',
    });
  });
});
