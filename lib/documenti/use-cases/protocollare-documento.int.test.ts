import { describe, expect, it } from 'vitest';
import { documentoDiProva, registroInterno } from '@/lib/testing/documenti';
import { ADESSO, Mondo, sql } from '@/lib/testing/mondo';
import { operatoreDiProva } from '@/lib/testing/regole';
import { protocollareDocumento } from './protocollare-documento';

async function scena() {
  const mondo = await Mondo.crea();
  const enteId = await mondo.ente();
  const convenzioneId = await mondo.convenzione(enteId);
  const nuovo = (colonne: Record<string, unknown> = {}) =>
    documentoDiProva(mondo, { ente_id: enteId, convenzione_id: convenzioneId, ...colonne });
  return { mondo, enteId, convenzioneId, nuovo, ufficio: (await mondo.persona(['UFFICIO'])).richiesta() };
}
const DATI = { numero: ' 1234 ', data: '10/3/2026' };
const voci = (mondo: Mondo) =>
  sql('SELECT numero, anno, data::text, verso, origine, registro FROM protocollo WHERE erogatore_id = $1 ORDER BY anno, numero', [
    mondo.erogatoreId,
  ]);

describe('protocollareDocumento, with the comune’s own protocol', () => {
  it('keeps number, date and digest of the file, and moves the document on', async () => {
    const { mondo, nuovo, ufficio } = await scena();
    const id = await nuovo();
    expect(await protocollareDocumento.esegui(ufficio, { id, ...DATI })).toEqual({ numero: '0001234', data: '2026-03-10' });
    const [voce] = await sql('SELECT * FROM protocollo WHERE documento_id = $1', [id]);
    const [documento] = await sql('SELECT * FROM documento WHERE id = $1', [id]);
    expect(voce).toMatchObject({
      numero: '0001234',
      anno: 2026,
      verso: 'USCITA',
      origine: 'COMUNE',
      oggetto: 'Relazione di prova',
      destinatario: 'Azienda sanitaria di prova',
      impronta: documento?.sha256,
    });
    expect(documento).toMatchObject({ stato: 'PROTOCOLLATO', protocollo_id: voce?.id });
    expect(await mondo.registro()).toMatchObject([{ operazione: 'protocollare-documento', oggetto: id, esito: 'CONSENTITO' }]);
  });

  it('never uses a number twice in a register and year, however it is typed, and says what has it', async () => {
    const { nuovo, ufficio, mondo } = await scena();
    await protocollareDocumento.esegui(ufficio, { id: await nuovo(), ...DATI });
    const altro = await nuovo({ creato_il: new Date('2025-12-01T10:00:00Z') });
    await expect(protocollareDocumento.esegui(ufficio, { id: altro, numero: '0001234/2026', data: '2026-02-01' })).rejects.toMatchObject({
      campi: { numero: expect.stringContaining('«Relazione di prova» (10/03/2026)') },
    });
    await protocollareDocumento.esegui(ufficio, { id: altro, numero: '1234', data: '2025-12-31' });
    expect(await voci(mondo)).toMatchObject([{ anno: 2025 }, { anno: 2026 }]);
  });

  it('enters no act before the day it was composed, in Rome, nor what came through Varco before it came; a paper, from when it came', async () => {
    const { mondo, enteId, nuovo, ufficio } = await scena();
    const creato_il = new Date('2026-03-04T23:30:00Z');
    const referente = await mondo.persona(['REFERENTE'], { enteId });
    const daAltri = { creato_il, generato: false, stato: 'RICEVUTO', verso: 'ENTRATA' };
    const interni = [{ creato_il }, { creato_il, verso: 'INTERNO' }, { creato_il, verso: 'ENTRATA' }];
    const protocolla = (id: string, numero: number, data: string) =>
      protocollareDocumento.esegui(ufficio, { id, numero: String(numero), data });
    for (const [i, colonne] of [...interni, { ...daAltri, creato_da: referente.utenteId }].entries()) {
      const id = await nuovo(colonne);
      for (const data of ['1999-01-02', '2026-03-04'])
        await expect(protocolla(id, i + 1, data)).rejects.toMatchObject({
          campi: { data: expect.stringContaining('05/03/2026') as string },
        });
      expect(await protocolla(id, i + 1, '2026-03-05')).toMatchObject({ data: '2026-03-05' });
    }
    const carta = await nuovo({ ...daAltri, creato_da: (await mondo.persona(['UFFICIO'])).utenteId });
    expect(await protocolla(carta, 9, '2026-02-27')).toMatchObject({ data: '2026-02-27' });
  });

  it.each([
    [{ numero: '1234', data: '2026-03-11' }, 'data'],
    [{ numero: 'PG-12', data: '2026-03-10' }, 'numero'],
    [{ numero: '12/2025', data: '2026-03-10' }, 'numero'],
    [{ data: '2026-03-10' }, 'numero'],
    [{ numero: '12' }, 'data'],
  ])('refuses %j beside its field', async (dati, campo) => {
    const { nuovo, ufficio, mondo } = await scena();
    await expect(protocollareDocumento.esegui(ufficio, { id: await nuovo(), ...dati })).rejects.toMatchObject({
      campi: { [campo]: expect.any(String) },
    });
    expect(await voci(mondo)).toEqual([]);
  });

  it('SA-10 enters a designation under the names of whom it designates', async () => {
    const { nuovo, ufficio, mondo, enteId, convenzioneId } = await scena();
    const id = await nuovo({ tipo: 'ATTO_DESIGNAZIONE', titolo: 'Atto di designazione' });
    const chi = await operatoreDiProva(mondo, enteId, convenzioneId, { nome: 'Ada', cognome: 'Neri' });
    await sql('INSERT INTO nominato VALUES ($1, $2, $3)', [mondo.erogatoreId, id, chi]);
    await protocollareDocumento.esegui(ufficio, { id, ...DATI });
    expect(await sql('SELECT oggetto FROM protocollo WHERE documento_id = $1', [id])).toEqual([
      { oggetto: 'Atto di designazione: Ada Neri' },
    ]);
  });

  it('a number much lower than the last of its register and year is asked again; confirmed, it is taken', async () => {
    const { nuovo, ufficio, mondo } = await scena();
    await protocollareDocumento.esegui(ufficio, { id: await nuovo(), numero: '1710', data: '2026-03-10' });
    const id = await nuovo();
    const basso = { id, numero: '123', data: '2026-03-10' };
    await expect(protocollareDocumento.esegui(ufficio, basso)).rejects.toMatchObject({
      campi: { conferma: expect.stringMatching(/^Il numero 0000123 è molto più basso .* 0001710 del 10\/03\/2026/) as string },
    });
    expect(await voci(mondo)).toHaveLength(1);
    expect(await protocollareDocumento.esegui(ufficio, { ...basso, conferma: true })).toMatchObject({ numero: '0000123' });
    const primo = { id: await nuovo({ creato_il: new Date('2025-12-01T09:00:00Z') }), numero: '5', data: '2025-12-02' };
    expect(await protocollareDocumento.esegui(ufficio, primo), 'another year begins again').toMatchObject({ numero: '0000005' });
  });

  it('lets one of two at once win, and a document has one protocol', async () => {
    const { nuovo, ufficio, mondo } = await scena();
    const id = await nuovo();
    const esiti = await Promise.allSettled(['1', '2'].map((numero) => protocollareDocumento.esegui(ufficio, { id, ...DATI, numero })));
    expect(esiti.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(esiti.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { codice: 'PROTOCOLLARE_NON_AMMESSO' } });
    expect(await voci(mondo)).toHaveLength(1);
  });

  it('waits for the signatures, and is not for another role or another comune', async () => {
    const { nuovo, ufficio, mondo } = await scena();
    const daFirmare = await nuovo({ firme_richieste: ['FRUITORE', 'EROGATORE'] });
    await expect(protocollareDocumento.esegui(ufficio, { id: daFirmare, ...DATI })).rejects.toMatchObject({ codice: 'FIRME_MANCANTI' });
    const id = await nuovo();
    const tecnico = await mondo.persona(['TECNICO']);
    await expect(protocollareDocumento.esegui(tecnico.richiesta(), { id, ...DATI })).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    const estraneo = await (await Mondo.crea()).persona(['UFFICIO']);
    await expect(protocollareDocumento.esegui(estraneo.richiesta(), { id, ...DATI })).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
  });
});

describe('protocollareDocumento, with the built-in register', () => {
  it('gives the next number and today’s date, in Rome: the year turns there', async () => {
    const { nuovo, mondo } = await scena();
    await registroInterno(mondo);
    const ufficio = await mondo.persona(['UFFICIO']);
    const [prima, dopo] = [new Date('2026-12-31T22:59:59Z'), new Date('2026-12-31T23:00:00Z')];
    expect(await protocollareDocumento.esegui(ufficio.richiesta(ADESSO), { id: await nuovo() })).toEqual({
      numero: '0000001',
      data: '2026-03-10',
    });
    expect(await protocollareDocumento.esegui(ufficio.richiesta(prima), { id: await nuovo() })).toEqual({
      numero: '0000002',
      data: '2026-12-31',
    });
    expect(await protocollareDocumento.esegui(ufficio.richiesta(dopo), { id: await nuovo() })).toEqual({
      numero: '0000001',
      data: '2027-01-01',
    });
  });

  it('takes no typed number', async () => {
    const { nuovo, mondo, ufficio } = await scena();
    await registroInterno(mondo);
    await expect(protocollareDocumento.esegui(ufficio, { id: await nuovo(), ...DATI })).rejects.toMatchObject({
      codice: 'REGISTRO_INTERNO',
    });
  });

  it('has no gaps and no doubles when twenty ask at once and some of them fail', async () => {
    const { nuovo, mondo, ufficio } = await scena();
    await registroInterno(mondo);
    const buoni = await Promise.all(Array.from({ length: 14 }, () => nuovo()));
    // Their number is taken and their entry written, then the transaction fails.
    const guasti = await Promise.all(Array.from({ length: 6 }, () => nuovo()));
    await sql(
      `CREATE OR REPLACE FUNCTION prova_guasto() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         IF NEW.documento_id = ANY ('{${guasti.join(',')}}'::uuid[]) THEN RAISE EXCEPTION 'guasto di prova'; END IF; RETURN NEW; END $$`,
    );
    await sql('CREATE TRIGGER prova_guasto AFTER INSERT ON protocollo FOR EACH ROW EXECUTE FUNCTION prova_guasto()');
    try {
      const esiti = await Promise.allSettled(
        buoni.flatMap((id, i) => [id, ...guasti.slice(i, i + 1)]).map((id) => protocollareDocumento.esegui(ufficio, { id })),
      );
      expect(esiti.filter(({ status }) => status === 'fulfilled')).toHaveLength(14);
      expect(esiti.filter(({ status }) => status === 'rejected')).toHaveLength(6);
    } finally {
      await sql('DROP TRIGGER prova_guasto ON protocollo');
    }
    expect((await voci(mondo)).map(({ numero }) => Number(numero))).toEqual(Array.from({ length: 14 }, (_, i) => i + 1));
  });
});
