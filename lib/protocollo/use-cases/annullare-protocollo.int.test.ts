import { describe, expect, it } from 'vitest';
import { protocollareDocumento } from '@/lib/documenti/use-cases/protocollare-documento';
import { trasmettereDocumento } from '@/lib/documenti/use-cases/trasmettere-documento';
import { leggereAdesione } from '@/lib/adesioni/use-cases/leggere-adesione';
import { registrareProtocollo } from '@/lib/adesioni/use-cases/registrare-protocollo';
import { adesioneDiProva, rigaAdesione } from '@/lib/testing/adesioni';
import { documentoDiProva, registroInterno } from '@/lib/testing/documenti';
import { Mondo, nelComune, sql } from '@/lib/testing/mondo';
import { annullareProtocollo } from './annullare-protocollo';
import { elencareProtocollo } from './elencare-protocollo';
import { esportareProtocollo } from './esportare-protocollo';
import { scegliereProtocollo } from './scegliere-protocollo';

const RAGIONE = { motivo: 'Registrato due volte per errore', atto: 'Determina n. 8 del 10/03/2026' };

async function scena(interno = false) {
  const mondo = await Mondo.crea();
  if (interno) await registroInterno(mondo);
  const enteId = await mondo.ente();
  const [ufficio, capo] = [(await mondo.persona(['UFFICIO'])).richiesta(), (await mondo.persona(['RESPONSABILE'])).richiesta()];
  const protocolla = async (numero?: string) => {
    const id = await documentoDiProva(mondo, { ente_id: enteId, titolo: `Atto ${numero ?? ''}` });
    await protocollareDocumento.esegui(ufficio, { id, ...(numero && { numero, data: '2026-03-10' }) });
    const [voce] = await sql('SELECT id FROM protocollo WHERE documento_id = $1', [id]);
    return { id, voce: String(voce?.id) };
  };
  return { mondo, ufficio, capo, protocolla };
}

describe('annullareProtocollo', () => {
  it('marks the entry, keeps its number for ever, and lets the document have another', async () => {
    const { capo, ufficio, protocolla } = await scena(true);
    const { id, voce } = await protocolla();
    await annullareProtocollo.esegui(capo, { id: voce, ...RAGIONE });
    expect(await sql('SELECT stato, protocollo_id FROM documento WHERE id = $1', [id])).toEqual([
      { stato: 'GENERATO', protocollo_id: null },
    ]);
    expect(await protocollareDocumento.esegui(ufficio, { id })).toMatchObject({ numero: '0000002' });
    await expect(annullareProtocollo.esegui(capo, { id: voce, ...RAGIONE })).rejects.toMatchObject({ codice: 'ANNULLARE_NON_AMMESSO' });
  });

  it('an annulled number is not typed again, and the refusal says so', async () => {
    const { capo, ufficio, protocolla, mondo } = await scena();
    const { voce } = await protocolla('9');
    await annullareProtocollo.esegui(capo, { id: voce, ...RAGIONE });
    const altro = await documentoDiProva(mondo);
    await expect(protocollareDocumento.esegui(ufficio, { id: altro, numero: '9', data: '2026-03-10' })).rejects.toMatchObject({
      campi: { numero: expect.stringContaining('annullato') },
    });
  });

  it.each(['LEGITTIMITA_ATTESTATA', 'ACCOLTA'])(
    'CA-01 does not free the number of a request that is %s: its acts print it, and it stays annulled',
    async (stato) => {
      const { mondo, capo, ufficio } = await scena();
      const id = await adesioneDiProva(mondo);
      const numero = { protocolloNumero: '42', protocolloData: '2026-03-10' };
      await registrareProtocollo.esegui(ufficio, { id, versione: 1, ...numero });
      await sql('UPDATE adesione SET stato = $2 WHERE id = $1', [id, stato]);
      const [voce] = await sql('SELECT id FROM protocollo WHERE adesione_id = $1', [id]);
      await expect(annullareProtocollo.esegui(capo, { id: voce?.id, ...RAGIONE, trascrizione: true })).rejects.toMatchObject({
        codice: 'PROTOCOLLO_GIA_USATO',
        message: expect.stringContaining('senza indicare l’errore di trascrizione') as string,
      });
      expect(await rigaAdesione(id)).toMatchObject({ protocollo_numero: '0000042' });
      await annullareProtocollo.esegui(capo, { id: voce?.id, ...RAGIONE });
      const altro = await documentoDiProva(mondo);
      await expect(protocollareDocumento.esegui(ufficio, { id: altro, numero: '42', data: '2026-03-10' })).rejects.toMatchObject({
        campi: { numero: expect.stringContaining('annullato') as string },
      });
    },
  );

  it('CA-01 frees a number that was copied wrong for the document that it belongs to, once, and the register tells both', async () => {
    const { mondo, capo, ufficio, protocolla } = await scena();
    const { id, voce } = await protocolla('1234');
    const suo = await documentoDiProva(mondo, { titolo: 'A cui il numero appartiene' });
    const scrivi = (documento: string, numero: string) =>
      protocollareDocumento.esegui(ufficio, { id: documento, numero, data: '2026-03-10' });
    await expect(scrivi(suo, '1234')).rejects.toMatchObject({ campi: { numero: expect.any(String) } });
    await annullareProtocollo.esegui(capo, { id: voce, ...RAGIONE, trascrizione: true });
    expect((await mondo.registro()).at(-1)).toMatchObject({ dettagli: { numero: '0001234', trascrizione: true } });
    await scrivi(suo, '1234');
    await scrivi(id, '1243');
    await expect(scrivi(await documentoDiProva(mondo), '1234'), 'it designates one document').rejects.toMatchObject({
      campi: { numero: expect.stringContaining('«A cui il numero appartiene»') },
    });
    const { righe } = await elencareProtocollo.esegui(capo, { numero: '1234' });
    expect(righe.map(({ documentoId, annullamento }) => [documentoId, annullamento?.trascrizione]).sort()).toEqual(
      [
        [id, true],
        [suo, undefined],
      ].sort(),
    );
    const { contenuto } = await esportareProtocollo.esegui(capo, { numero: '1234' });
    const colonne = new TextDecoder()
      .decode(contenuto)
      .split('\r\n')
      .map((riga) => riga.split(';').at(-1));
    expect(colonne.slice(0, 3).sort()).toEqual(['', 'Numero trascritto male', 'sì']);
  });

  it('CA-01 never frees a number that the built-in register gave: nobody copied it', async () => {
    const { capo, protocolla } = await scena(true);
    const { voce } = await protocolla();
    await expect(annullareProtocollo.esegui(capo, { id: voce, ...RAGIONE, trascrizione: true })).rejects.toMatchObject({
      campi: { trascrizione: expect.any(String) },
    });
    const [{ registrato_da: chi } = {}] = await sql('SELECT registrato_da FROM protocollo WHERE id = $1', [voce]);
    const annulla = (altro: string) => sql(`UPDATE protocollo SET annullato_trascrizione = true${altro} WHERE id = $1`, [voce]);
    await expect(annulla('')).rejects.toThrow(/protocollo_trascrizione/);
    await expect(
      annulla(`, annullato_il = now(), annullato_da = '${String(chi)}', annullato_motivo = 'x', annullato_atto = 'y'`),
    ).rejects.toThrow(/protocollo_trascrizione/);
    await annullareProtocollo.esegui(capo, { id: voce, ...RAGIONE });
    await expect(annulla(''), 'nor afterwards').rejects.toThrow(/annulled once/);
  });

  it('CA-01 annuls that of a request, which stays where it is, says that it wants another, and gets it under who had it in hand', async () => {
    const { mondo, capo, ufficio } = await scena();
    const id = await adesioneDiProva(mondo);
    const registra = async (versione: number, protocolloNumero: string) =>
      registrareProtocollo.esegui((await mondo.persona(['UFFICIO'])).richiesta(), {
        id,
        versione,
        protocolloNumero,
        protocolloData: '2026-03-10',
      });
    await registra(1, '41');
    const { istrutta_da } = await rigaAdesione(id);
    const { righe } = await elencareProtocollo.esegui(capo, { numero: '41' });
    expect(righe).toMatchObject([{ adesioneId: id, annullabile: true }]);
    await annullareProtocollo.esegui(capo, { id: righe[0]?.id, ...RAGIONE });
    expect(await rigaAdesione(id)).toMatchObject({ stato: 'IN_ISTRUTTORIA', protocollo_numero: null, versione: 3 });
    expect(await leggereAdesione.esegui(ufficio, { id })).toMatchObject({
      protocollo: null,
      senzaProtocollo: true,
      azioni: expect.arrayContaining(['protocollare']) as string[],
    });
    await expect(registra(3, '41')).rejects.toMatchObject({ campi: { protocolloNumero: expect.stringContaining('annullato') } });
    await registra(3, '42');
    expect(await rigaAdesione(id)).toMatchObject({ stato: 'IN_ISTRUTTORIA', protocollo_numero: '0000042', istrutta_da });
    await expect(registra(4, '43')).rejects.toMatchObject({ codice: 'PROTOCOLLARE_NON_AMMESSO' });
    expect((await mondo.messaggi()).at(-1)?.dati.motivo).toContain('Sostituisce quello comunicato prima');
    expect(
      await sql('SELECT numero, annullato_motivo FROM protocollo WHERE adesione_id = $1 ORDER BY numero', [id]),
      'both stay in the register',
    ).toEqual([
      { numero: '0000041', annullato_motivo: RAGIONE.motivo },
      { numero: '0000042', annullato_motivo: null },
    ]);
  });

  it('is the responsabile’s, not another comune’s, and comes too late once the document has been sent', async () => {
    const { capo, ufficio, protocolla } = await scena();
    const { id, voce } = await protocolla('9');
    await expect(annullareProtocollo.esegui(ufficio, { id: voce, ...RAGIONE })).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    const estraneo = (await (await Mondo.crea()).persona(['RESPONSABILE'])).richiesta();
    await expect(annullareProtocollo.esegui(estraneo, { id: voce, ...RAGIONE })).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
    await trasmettereDocumento.esegui(ufficio, { id });
    await expect(annullareProtocollo.esegui(capo, { id: voce, ...RAGIONE })).rejects.toMatchObject({ codice: 'PROTOCOLLO_GIA_USATO' });
  });
});

describe('the register of protocol', () => {
  it('is read by day, by year and by number, and exported in order with every entry', async () => {
    const { ufficio, capo, protocolla } = await scena();
    for (const numero of ['10', '11', '9']) await protocolla(numero);
    const numeri = async (filtri: object) => (await elencareProtocollo.esegui(ufficio, filtri)).righe.map(({ numero }) => Number(numero));
    expect(await numeri({ giorno: '2026-03-10' })).toEqual([11, 10, 9]);
    expect(await numeri({ giorno: '2026-03-09' })).toEqual([]);
    expect(await numeri({ anno: '2026', numero: '11' })).toEqual([11]);
    expect(await numeri({ anno: '2025' })).toEqual([]);
    const { nome, contenuto } = await esportareProtocollo.esegui(capo, { giorno: '2026-03-10' });
    expect(nome).toBe('registro-protocollo-2026-03-10.csv');
    expect(
      new TextDecoder()
        .decode(contenuto)
        .split('\r\n')
        .slice(1, 4)
        .map((riga) => riga.split(';')[3]),
    ).toEqual(['0000009', '0000010', '0000011']);
  });
});

it('says of an annulled entry who annulled it, when, why and by which provision, on the page and in the file', async () => {
  const { mondo, protocolla } = await scena();
  const { voce } = await protocolla('7');
  const capo = await mondo.persona(['RESPONSABILE']);
  await annullareProtocollo.esegui(capo.richiesta(), { id: voce, ...RAGIONE });
  const { righe } = await elencareProtocollo.esegui(capo.richiesta(), { numero: '7' });
  expect(righe).toMatchObject([{ annullamento: { da: 'Ada Prova RESPONSABILE', ...RAGIONE } }]);
  const testo = new TextDecoder().decode((await esportareProtocollo.esegui(capo.richiesta(), { giorno: '2026-03-10' })).contenuto);
  const [titoli, riga] = testo.split('\r\n').map((una) => una.split(';'));
  expect(riga?.[titoli?.indexOf('Annullato da') ?? -1]).toBe('Ada Prova RESPONSABILE');
  expect(riga?.[titoli?.indexOf('Provvedimento') ?? -1]).toBe(RAGIONE.atto);
});

describe('scegliereProtocollo', () => {
  it('begins the built-in register, records the change, and the request of adhesion gets its number from it', async () => {
    const { mondo, ufficio, capo } = await scena();
    await scegliereProtocollo.esegui(capo, { modo: 'VARCO', registro: 'Registro interno', aoo: 'c_x123', versione: 0 });
    expect((await mondo.registro())[0]).toMatchObject({
      operazione: 'scegliere-protocollo',
      dettagli: { prima: { modo: 'COMUNE' }, dopo: { modo: 'VARCO', registro: 'Registro interno', aoo: 'C_X123' } },
    });
    const id = await adesioneDiProva(mondo);
    await registrareProtocollo.esegui(ufficio, { id, versione: 1, protocolloNumero: '', protocolloData: '' });
    expect(await rigaAdesione(id)).toMatchObject({ stato: 'IN_ISTRUTTORIA', protocollo_numero: '0000001' });
    expect(await sql('SELECT verso, aoo, adesione_id AS id FROM protocollo WHERE erogatore_id = $1', [mondo.erogatoreId])).toEqual([
      { verso: 'ENTRATA', aoo: 'C_X123', id },
    ]);
  });

  it('never lets the two sources share a register', async () => {
    const { capo, protocolla } = await scena();
    await protocolla('5');
    await expect(scegliereProtocollo.esegui(capo, { modo: 'VARCO', registro: 'Protocollo generale', versione: 0 })).rejects.toMatchObject({
      campi: { registro: expect.any(String) },
    });
  });

  it('takes capitals, spaces and what nobody sees for the same name: the built-in register goes on from where it was, and is nobody else’s', async () => {
    const { mondo, capo, ufficio, protocolla } = await scena(true);
    await protocolla();
    const scegli = (modo: string, registro: string, versione: number) => scegliereProtocollo.esegui(capo, { modo, registro, versione });
    await expect(scegli('COMUNE', 'REGISTRO  interno', 1)).rejects.toMatchObject({ campi: { registro: expect.any(String) } });
    await scegli('VARCO', ' registro\u200b   INTER\u00adNO ', 1);
    const id = await documentoDiProva(mondo);
    expect(await protocollareDocumento.esegui(ufficio, { id })).toMatchObject({ numero: '0000002' });
    expect(await sql('SELECT DISTINCT registro FROM protocollo WHERE erogatore_id = $1', [mondo.erogatoreId])).toEqual([
      { registro: 'Registro interno' },
    ]);
  });

  it('waits for who is being entered, who waits for it: no number of the one source comes into the register of the other', async () => {
    const { mondo, capo, ufficio } = await scena();
    const id = await documentoDiProva(mondo);
    const chiave = `hashtextextended('${mondo.erogatoreId}PROTOCOLLO', 0)`;
    const inAttesa = async () =>
      (
        await sql(`SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND objsubid = 1
          AND ((classid::bigint << 32) | objid::bigint) = ${chiave}`)
      ).length;
    const insieme = await nelComune(mondo.erogatoreId, async (client) => {
      await client.query(`SELECT pg_advisory_xact_lock(${chiave})`);
      const scelta = scegliereProtocollo.esegui(capo, { modo: 'VARCO', registro: 'Registro interno', versione: 0 });
      await expect.poll(inAttesa).toBe(1);
      const numero = protocollareDocumento.esegui(ufficio, { id, numero: '5', data: '2026-03-10' });
      await expect.poll(inAttesa).toBe(2);
      return [scelta, numero];
    });
    const esiti = await Promise.allSettled(insieme);
    expect(esiti).toMatchObject([{ status: 'fulfilled' }, { status: 'rejected', reason: { codice: 'REGISTRO_INTERNO' } }]);
  });

  it('is not the office’s, and of two at once one wins', async () => {
    const { capo, ufficio } = await scena();
    const scelta = { modo: 'VARCO', registro: 'Registro interno', versione: 0 };
    await expect(scegliereProtocollo.esegui(ufficio, scelta)).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    const esiti = await Promise.allSettled([1, 2].map(() => scegliereProtocollo.esegui(capo, scelta)));
    expect(esiti.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(esiti.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { codice: 'MODIFICATO_DA_ALTRI' } });
  });
});
