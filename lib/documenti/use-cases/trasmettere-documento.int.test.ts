import { describe, expect, it } from 'vitest';
import { documentoDiProva } from '@/lib/testing/documenti';
import { ADESSO, inserisci, Mondo, sql } from '@/lib/testing/mondo';
import { operatoreDiProva } from '@/lib/testing/regole';
import { idCasuale } from '@/lib/core/ids';
import { allegareDocumento } from './allegare-documento';
import { protocollareDocumento } from './protocollare-documento';
import { registrareConsegna } from './registrare-consegna';
import { registrareMancataConsegna } from './registrare-mancata-consegna';
import { trasmettereDocumento } from './trasmettere-documento';

/** The act is there before its protocol of the same day. */
const COMPOSTO = new Date('2026-03-09T08:00:00Z');

async function protocollato(colonne: Record<string, unknown> = {}) {
  const mondo = await Mondo.crea();
  const enteId = await mondo.ente();
  const convenzioneId = await mondo.convenzione(enteId);
  const id = await documentoDiProva(mondo, { ente_id: enteId, convenzione_id: convenzioneId, creato_il: COMPOSTO, ...colonne });
  const ufficio = (await mondo.persona(['UFFICIO'])).richiesta();
  await protocollareDocumento.esegui(ufficio, { id, numero: '77', data: '2026-03-09' });
  return { mondo, id, ufficio };
}
const stato = async (id: string) => (await sql('SELECT stato FROM documento WHERE id = $1', [id]))[0]?.stato;
const tentativi = (id: string) =>
  sql('SELECT modo, destinatario, esito, esito_il::text, esito_nota FROM trasmissione WHERE documento_id = $1 ORDER BY inviata_il, esito', [
    id,
  ]);
const CONSEGNA = { modo: 'RACCOMANDATA', data: '10/3/2026', nota: 'Avviso n. 5' };

describe('trasmettereDocumento', () => {
  it('puts in the outbox a message to the ente’s PEC that names the file and holds none of it', async () => {
    const { mondo, id, ufficio } = await protocollato();
    await trasmettereDocumento.esegui(ufficio, { id });
    expect(await stato(id)).toBe('TRASMESSO');
    expect(await mondo.messaggi()).toMatchObject([
      {
        tipo: 'documento-trasmesso',
        destinatario: 'ente@pec.example',
        dati: { titolo: 'Relazione di prova', protocollo: 'n. 0000077 del 09/03/2026', allegatoId: id },
      },
    ]);
    const [riga] = await sql(
      'SELECT m.id FROM messaggio m JOIN trasmissione t ON t.erogatore_id = m.erogatore_id AND t.messaggio_id = m.id WHERE t.documento_id = $1',
      [id],
    );
    expect(riga).toBeDefined();
    expect(await tentativi(id)).toMatchObject([{ modo: 'PEC', destinatario: 'ente@pec.example', esito: null }]);
  });

  it('does not entrust to a PEC more than it carries: it is handed over in another way', async () => {
    const { mondo, id, ufficio } = await protocollato({ dimensione: 20 * 1024 * 1024 + 1 });
    await expect(trasmettereDocumento.esegui(ufficio, { id })).rejects.toMatchObject({ codice: 'TROPPO_GRANDE_PER_PEC' });
    expect([await stato(id), await mondo.messaggi()]).toEqual(['PROTOCOLLATO', []]);
  });

  it('SA-10 names a letter to one person by the same name in the register of protocol and in the message', async () => {
    const mondo = await Mondo.crea();
    const enteId = await mondo.ente();
    const convenzioneId = await mondo.convenzione(enteId);
    const operatoreId = await operatoreDiProva(mondo, enteId, convenzioneId);
    const id = await documentoDiProva(mondo, {
      ente_id: enteId,
      convenzione_id: convenzioneId,
      operatore_id: operatoreId,
      tipo: 'LETTERA_CREDENZIALI',
      titolo: 'Consegna delle credenziali',
      creato_il: COMPOSTO,
    });
    const ufficio = (await mondo.persona(['UFFICIO'])).richiesta();
    await protocollareDocumento.esegui(ufficio, { id, numero: '78', data: '2026-03-09' });
    await trasmettereDocumento.esegui(ufficio, { id });
    const nome = 'Consegna delle credenziali: Bruno Prova';
    expect(await sql('SELECT oggetto FROM protocollo WHERE documento_id = $1', [id])).toEqual([{ oggetto: nome }]);
    const inChiaro = { genere: 'Consegna delle credenziali', numero: expect.stringMatching(/^\d{4}\//) as string };
    expect(await mondo.messaggi()).toMatchObject([{ dati: { titolo: nome, ...inChiaro } }]);
  });

  /** An act signed by both parties; `altri`: whose signatures the comune's copy bears beside its own. */
  async function firmatoDaEntrambe(altri: readonly string[]) {
    const mondo = await Mondo.crea();
    const ente_id = await mondo.ente();
    const firme = ['FRUITORE', 'EROGATORE'];
    const id = await documentoDiProva(mondo, {
      ente_id,
      stato: 'FIRMATO',
      firme_richieste: firme,
      firme_apposte: firme,
      creato_il: COMPOSTO,
    });
    const copia = (parte: string, chi: readonly string[], mime = 'application/pdf') =>
      documentoDiProva(mondo, {
        ente_id,
        nome: 'del-suo-computer.pdf.p7m.p7m',
        mime,
        originale_id: id,
        parte,
        tipo: 'CONVENZIONE_FIRMATA',
        generato: false,
        stato: 'RICEVUTO',
        verso: 'ENTRATA',
        verifica: JSON.stringify({ esito: 'VALIDA', firme: chi.map((codiceFiscale) => ({ firmatario: codiceFiscale, codiceFiscale })) }),
      });
    const comune = await copia('EROGATORE', [...altri, 'CNTDIA75A41E715L'], 'application/pkcs7-mime');
    const ente = await copia('FRUITORE', ['SRCNVN70A41Z118X']);
    const ufficio = (await mondo.persona(['UFFICIO'])).richiesta();
    await protocollareDocumento.esegui(ufficio, { id, numero: '78', data: '2026-03-09' });
    await trasmettereDocumento.esegui(ufficio, { id });
    const impronta = async (quale: string) => (await sql('SELECT sha256 FROM documento WHERE id = $1', [quale]))[0]?.sha256;
    const [voce] = await sql('SELECT impronta FROM protocollo WHERE documento_id = $1', [id]);
    const dati = (await mondo.messaggi())[0]?.dati;
    return {
      dati,
      registrata: voce?.impronta,
      ente: { id: ente, sha256: await impronta(ente) },
      comune: { id: comune, sha256: await impronta(comune) },
    };
  }

  it('CA-16 sends and registers the one file that bears both signatures, not the act as it was composed', async () => {
    const { dati, registrata, comune } = await firmatoDaEntrambe(['SRCNVN70A41Z118X']);
    expect(dati).toMatchObject({ allegatoId: comune.id, sha256: comune.sha256, nome: 'relazione firmato.pdf.p7m', altri: [] });
    expect(registrata).toBe(comune.sha256);
  });

  it('CA-16 sends and registers each party’s copy, where no file bears both signatures', async () => {
    const { dati, registrata, ente, comune } = await firmatoDaEntrambe([]);
    expect(dati).toMatchObject({
      allegatoId: comune.id,
      nome: 'relazione firmato (comune).pdf.p7m',
      altri: [{ allegatoId: ente.id, nome: 'relazione firmato (ente).pdf', sha256: ente.sha256 }],
    });
    expect(registrata).toBe(`${ente.sha256} ${comune.sha256}`);
  });

  it('refuses before the protocol, twice, and two at once send one message', async () => {
    const { mondo, id, ufficio } = await protocollato();
    const senza = await documentoDiProva(mondo);
    await expect(trasmettereDocumento.esegui(ufficio, { id: senza })).rejects.toMatchObject({ codice: 'TRASMETTERE_NON_AMMESSO' });
    const esiti = await Promise.allSettled([1, 2].map(() => trasmettereDocumento.esegui(ufficio, { id })));
    expect(esiti.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await mondo.messaggi()).toHaveLength(1);
  });

  it('is not for another role, another comune, or what came in', async () => {
    const { mondo, id } = await protocollato();
    const capo = await mondo.persona(['RESPONSABILE']);
    await expect(trasmettereDocumento.esegui(capo.richiesta(), { id })).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    const estraneo = await (await Mondo.crea()).persona(['UFFICIO']);
    await expect(trasmettereDocumento.esegui(estraneo.richiesta(), { id })).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
    const entrata = await protocollato({ stato: 'RICEVUTO', verso: 'ENTRATA', tipo: 'DESIGNAZIONE', generato: false });
    await expect(trasmettereDocumento.esegui(entrata.ufficio, { id: entrata.id })).rejects.toMatchObject({
      codice: 'DOCUMENTO_NON_IN_USCITA',
    });
  });
});

describe('how a delivery ends', () => {
  it('of the attempt under way: not arrived, sent again, delivered', async () => {
    const { id, ufficio } = await protocollato();
    await trasmettereDocumento.esegui(ufficio, { id });
    await registrareMancataConsegna.esegui(ufficio, { id, modo: 'PEC', data: '10/3/2026', nota: 'Casella piena' });
    expect(await stato(id)).toBe('MANCATA_CONSEGNA');
    await trasmettereDocumento.esegui(ufficio, { id });
    await registrareConsegna.esegui(ufficio, { id, modo: 'PEC', data: '2026-03-10' });
    expect(await stato(id)).toBe('CONSEGNATO');
    expect(await tentativi(id)).toMatchObject([{ esito: 'CONSEGNATO' }, { esito: 'MANCATA_CONSEGNA', esito_nota: 'Casella piena' }]);
  });

  it('by registered letter or by hand, without a PEC', async () => {
    const { id, ufficio } = await protocollato();
    await registrareConsegna.esegui(ufficio, { id, ...CONSEGNA });
    expect(await tentativi(id)).toEqual([
      {
        modo: 'RACCOMANDATA',
        destinatario: 'Azienda sanitaria di prova',
        esito: 'CONSEGNATO',
        esito_il: '2026-03-10',
        esito_nota: 'Avviso n. 5',
      },
    ]);
    await expect(registrareConsegna.esegui(ufficio, { id, ...CONSEGNA })).rejects.toMatchObject({ codice: 'CONSEGNARE_NON_AMMESSO' });
  });

  it.each([
    [{ data: '2026-03-11' }, 'data'],
    [{ data: '2026-03-08' }, 'data'],
    [{ modo: 'PEC' }, 'modo'],
  ])('refuses %j', async (cambi, campo) => {
    const { id, ufficio } = await protocollato();
    await expect(registrareConsegna.esegui(ufficio, { id, ...CONSEGNA, ...cambi })).rejects.toMatchObject({
      campi: { [campo]: expect.any(String) },
    });
    expect(await stato(id)).toBe('PROTOCOLLATO');
  });
});

it('the file of a message is read by the system alone, and registered', async () => {
  const { mondo, id, ufficio } = await protocollato();
  const file = await allegareDocumento.esegui(mondo.sistema(), { id });
  expect(file).toMatchObject({ nome: 'relazione.pdf', mime: 'application/pdf' });
  expect((await mondo.registro()).find(({ operazione }) => operazione === 'allegare-documento')).toMatchObject({
    oggetto: id,
    ruolo: 'SISTEMA',
  });
  await expect(allegareDocumento.esegui(ufficio, { id })).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
});

it('the archive refuses, whoever asks, to change or erase what it holds', async () => {
  const { mondo, id } = await protocollato();
  const comune = [mondo.erogatoreId];
  for (const colonna of ['sha256', 'nome', 'tipo'])
    await expect(sql(`UPDATE documento SET ${colonna} = 'x' WHERE id = $1`, [id])).rejects.toThrow(/only its state/);
  await expect(sql('UPDATE documento SET dimensione = 1 WHERE id = $1', [id])).rejects.toThrow(/only its state/);
  for (const colonna of ['verifica', 'aree_firma'])
    await expect(sql(`UPDATE documento SET ${colonna} = '[]' WHERE id = $1`, [id])).rejects.toThrow(/only its state/);
  await expect(sql('DELETE FROM documento WHERE id = $1', [id])).rejects.toThrow(/draft/);
  await expect(sql("UPDATE documento_blocco SET contenuto = '' WHERE erogatore_id = $1", comune)).rejects.toThrow(/bytes never change/);
  await expect(sql('DELETE FROM documento_blocco WHERE erogatore_id = $1', comune)).rejects.toThrow(/needs it/);
  await expect(sql('DELETE FROM protocollo WHERE erogatore_id = $1', comune)).rejects.toThrow(/never deleted/);
  await expect(sql("UPDATE protocollo SET numero = '0000078' WHERE erogatore_id = $1", comune)).rejects.toThrow(/never changed/);
  // Asked of the catalogue: to try would hold the tables of every other test.
  const protette = await sql(
    'SELECT tgrelid::regclass::text AS tabella FROM pg_trigger WHERE tgtype & 32 > 0 AND tgenabled = $1 ORDER BY 1',
    ['O'],
  );
  expect(protette.map(({ tabella }) => tabella)).toEqual(expect.arrayContaining(['documento', 'documento_blocco', 'protocollo']));
  await expect(
    inserisci('protocollo', {
      erogatore_id: mondo.erogatoreId,
      id: idCasuale(),
      registro: 'r',
      anno: 2026,
      numero: '123456',
      data: '2026-03-10',
      verso: 'USCITA',
      origine: 'COMUNE',
      oggetto: 'o',
      registrato_da: idCasuale(),
      registrato_il: ADESSO,
    }),
  ).rejects.toThrow(/numero_check/);
});
