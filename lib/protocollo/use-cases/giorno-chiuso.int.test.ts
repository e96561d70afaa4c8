import { describe, expect, it } from 'vitest';
import { protocollareDocumento } from '@/lib/documenti/use-cases/protocollare-documento';
import { documentoDiProva, registroInterno } from '@/lib/testing/documenti';
import { Mondo, nelComune, sql } from '@/lib/testing/mondo';
import { annullareProtocollo } from './annullare-protocollo';
import { archiviareRegistroGiornaliero } from './archiviare-registro-giornaliero';
import { cercareRegistriGiornalieri } from './cercare-registri-giornalieri';

const GIORNO = '2026-03-10';
const MATTINA = new Date('2026-03-10T10:00:00Z');
const PRIMA_DI_MEZZANOTTE = new Date('2026-03-10T22:59:59Z');
const DOPO_MEZZANOTTE = new Date('2026-03-10T23:00:01Z');
const CON_CALMA = { timeout: 20_000 };

/** A day of the built-in register with one entry, and whoever still has something to do in it. */
async function scena() {
  const mondo = await Mondo.crea();
  await registroInterno(mondo);
  const enteId = await mondo.ente();
  const [ufficio, capo] = [await mondo.persona(['UFFICIO']), await mondo.persona(['RESPONSABILE'])];
  const protocolla = async (now: Date) =>
    protocollareDocumento.esegui(ufficio.richiesta(now), { id: await documentoDiProva(mondo, { ente_id: enteId }) });
  await protocolla(MATTINA);
  const [voce] = await sql<{ id: string }>('SELECT id FROM protocollo WHERE erogatore_id = $1', [mondo.erogatoreId]);
  const annulla = (now: Date) =>
    annullareProtocollo.esegui(capo.richiesta(now), { id: voce?.id, motivo: 'Registrato per errore', atto: 'Determina n. 8' });
  const archivia = () => archiviareRegistroGiornaliero.esegui(mondo.sistema(DOPO_MEZZANOTTE), { giorno: GIORNO });
  const dovuti = (quando: string) => cercareRegistriGiornalieri.esegui(mondo.sistema(new Date(quando)), {});
  const chiave = `hashtextextended('${mondo.erogatoreId}PROTOCOLLO', 0)`;
  const inAttesa = async () =>
    (
      await sql(`SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND objsubid = 1
        AND ((classid::bigint << 32) | objid::bigint) = ${chiave}`)
    ).length;
  return { mondo, voceId: voce?.id, capo, protocolla, annulla, archivia, dovuti, chiave, inAttesa };
}

describe('a day of the built-in register whose register is in the archive', () => {
  it('takes nothing more from a request begun before midnight; made again, it is of the next day', async () => {
    const { protocolla, annulla, archivia, dovuti } = await scena();
    await archivia();
    await expect(protocolla(PRIMA_DI_MEZZANOTTE)).rejects.toMatchObject({ codice: 'GIORNO_CHIUSO' });
    await expect(annulla(PRIMA_DI_MEZZANOTTE)).rejects.toMatchObject({ codice: 'GIORNO_CHIUSO' });
    expect(await protocolla(DOPO_MEZZANOTTE), 'no number is lost').toMatchObject({ numero: '0000002', data: '2026-03-11' });
    await annulla(DOPO_MEZZANOTTE);
    expect(await dovuti('2026-03-12T10:00:00Z')).toEqual([{ giorno: '2026-03-11' }]);
  });

  it('is closed also to who was waiting while it went there', async () => {
    const { mondo, protocolla, annulla, archivia, chiave, inAttesa } = await scena();
    const insieme = await nelComune(mondo.erogatoreId, async (client) => {
      await client.query(`SELECT pg_advisory_xact_lock(${chiave})`);
      const chiamate: Promise<unknown>[] = [];
      for (const chiama of [archivia, () => protocolla(PRIMA_DI_MEZZANOTTE), () => annulla(PRIMA_DI_MEZZANOTTE)]) {
        chiamate.push(chiama());
        await expect.poll(inAttesa, CON_CALMA).toBe(chiamate.length);
      }
      return chiamate;
    });
    expect(await Promise.allSettled(insieme)).toMatchObject([
      { status: 'fulfilled' },
      { status: 'rejected', reason: { codice: 'GIORNO_CHIUSO' } },
      { status: 'rejected', reason: { codice: 'GIORNO_CHIUSO' } },
    ]);
  }, 60_000);

  it('does not go there drawn without what came in while it was drawn', async () => {
    const { mondo, voceId, capo, archivia, chiave, inAttesa } = await scena();
    const tentativo = await nelComune(mondo.erogatoreId, async (client) => {
      await client.query(`SELECT pg_advisory_xact_lock_shared(${chiave})`);
      const chiamata = Promise.allSettled([archivia()]);
      await expect.poll(inAttesa, CON_CALMA).toBe(1);
      const annullata = [voceId, PRIMA_DI_MEZZANOTTE, capo.utenteId];
      await client.query(
        "UPDATE protocollo SET annullato_il = $2, annullato_da = $3, annullato_motivo = 'Per errore', annullato_atto = 'n. 8' WHERE id = $1",
        annullata,
      );
      return [chiamata];
    });
    expect(await tentativo[0]).toMatchObject([{ status: 'rejected', reason: { codice: 'MODIFICATO_DA_ALTRI' } }]);
    expect(await sql("SELECT 1 FROM documento WHERE erogatore_id = $1 AND tipo = 'REGISTRO_GIORNALIERO'", [mondo.erogatoreId])).toEqual([]);
    await archivia();
  }, 60_000);
});
