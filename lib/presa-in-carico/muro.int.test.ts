import { beforeAll, describe, expect, it } from 'vitest';
import { idCasuale } from '@/lib/core/ids';
import { dbApp, type Tx } from '@/lib/platform/db';
import { ADESSO, inserisci, Mondo, sql } from '@/lib/testing/mondo';

const RLS = /row-level security/;
const IERI = new Date('2024-03-20');

describe('RT-06 the second wall around what was not signed in Varco', () => {
  let mondo: Mondo;
  let [enteId, modelloId, presa, vecchia, utente] = ['', '', '', '', ''];

  const come = <T>(lavoro: (tx: Tx) => Promise<T>, ente = '', erogatoreId = mondo.erogatoreId): Promise<T> =>
    dbApp().$transaction(async (tx) => {
      await tx.$queryRaw`SELECT set_config('varco.erogatore', ${erogatoreId}, true), set_config('varco.ente', ${ente}, true)`;
      return lavoro(tx);
    });
  const nuovaPresa = (di = mondo) =>
    inserisci('presa_in_carico', {
      ...{ erogatore_id: di.erogatoreId, id: idCasuale(), stato: 'ANTEPRIMA', nome: 'a.xlsx', fogli: '{}' },
      ...{ creata_il: ADESSO, creata_da: utente, aggiornata_il: ADESSO },
    });
  const avvia = (id: string) =>
    sql("UPDATE presa_in_carico SET stato = 'IN_CORSO', confermata_il = $2, confermata_da = $3 WHERE id = $1", [id, ADESSO, utente]);
  const convenzione = (cambi: object = {}) => ({
    ...{
      erogatoreId: mondo.erogatoreId,
      id: idCasuale(),
      numero: idCasuale(),
      stato: 'VIGENTE',
      enteId,
      modelloId,
      clausole: [],
      clausoleDigest: 'd',
    },
    ...{
      profilo: 'S',
      finalita: [],
      firmatarioFruitore: {},
      firmatarioErogatore: {},
      generataIl: ADESSO,
      stipulataIl: IERI,
      scadenzaIl: IERI,
    },
    presaInCaricoId: presa,
    ...cambi,
  });
  const scrive = (cambi: object = {}, ente = '') => come((tx) => tx.convenzione.createMany({ data: [convenzione(cambi)] }), ente);

  beforeAll(async () => {
    mondo = await Mondo.crea();
    enteId = await mondo.ente();
    ({ utenteId: utente } = await mondo.persona(['UFFICIO']));
    const propria = await mondo.convenzione(enteId);
    const [riga] = await sql<{ modello_id: string }>('SELECT modello_id FROM convenzione WHERE id = $1', [propria]);
    modelloId = riga?.modello_id ?? '';
    vecchia = await nuovaPresa();
    await avvia(vecchia);
    await sql("UPDATE presa_in_carico SET stato = 'COMPIUTA', compiuta_il = $2, fogli = '{}' WHERE id = $1", [vecchia, ADESSO]);
    presa = await nuovaPresa();
    await avvia(presa);
  });

  it('CA-16 nobody writes a convenzione in force but by a load that is being done, of its own comune', async () => {
    expect(await scrive()).toEqual({ count: 1 });
    await expect(scrive({ presaInCaricoId: null })).rejects.toThrow(RLS);
    await expect(scrive({ presaInCaricoId: vecchia })).rejects.toThrow(RLS);
    await expect(scrive({ presaInCaricoId: await nuovaPresa() })).rejects.toThrow(RLS);
    await expect(scrive({ presaInCaricoId: idCasuale() })).rejects.toThrow(RLS);
    const altrove = await Mondo.crea();
    const altrui = await nuovaPresa(altrove);
    await avvia(altrui);
    await expect(scrive({ presaInCaricoId: altrui })).rejects.toThrow(RLS);
    await expect(scrive({}, enteId)).rejects.toThrow(RLS);
  });

  it('CA-16 by that road comes nothing that is still to be signed, or that a request has brought', async () => {
    await expect(scrive({ stato: 'FIRMATA_FRUITORE' })).rejects.toThrow(RLS);
    await expect(scrive({ stato: 'GENERATA', stipulataIl: null })).rejects.toThrow(RLS);
    await expect(scrive({ scadenzaIl: null })).rejects.toThrow(RLS);
    await expect(scrive({ adesioneId: idCasuale() })).rejects.toThrow(RLS);
    const daFirmare = { presaInCaricoId: null, stato: 'GENERATA', stipulataIl: null, scadenzaIl: null };
    expect(await scrive(daFirmare)).toEqual({ count: 1 });
    await expect(scrive({ ...daFirmare, stipulataIl: IERI })).rejects.toThrow(RLS);
  });

  it('SA-10 CH-02 an operator taken over is of such a convenzione, has its paper where it is designated, and never an account', async () => {
    const id = idCasuale();
    await scrive({ id });
    const operatore = (cambi: object) => ({
      ...{ erogatoreId: mondo.erogatoreId, id: idCasuale(), convenzioneId: id, enteId, stato: 'PROPOSTO', nome: 'A', cognome: 'B' },
      ...{ codiceFiscale: idCasuale().slice(0, 16), scheda: {}, campi: [], creatoIl: ADESSO, presaInCaricoId: presa, ...cambi },
    });
    const aggiunge = (cambi: object, ente = '') => come((tx) => tx.operatore.createMany({ data: [operatore(cambi)] }), ente);
    const designato = { stato: 'DESIGNATO', designazioneDocumentoId: idCasuale(), designatoIl: IERI };
    expect(await aggiunge({})).toEqual({ count: 1 });
    expect(await aggiunge(designato)).toEqual({ count: 1 });
    for (const cambi of [
      { ...designato, presaInCaricoId: null },
      { ...designato, designazioneDocumentoId: null },
      { ...designato, presaInCaricoId: vecchia },
      { stato: 'ABILITATO' },
      { stato: 'ATTIVO' },
      { utenteId: utente },
      { convenzioneId: await mondo.convenzione(enteId) },
    ])
      await expect(aggiunge(cambi)).rejects.toThrow(RLS);
    await expect(aggiunge(designato, enteId)).rejects.toThrow(RLS);
  });

  it('CA-16 a document taken over waits for no signature, and is none that Varco has composed', async () => {
    const documento = (cambi: object) => ({
      ...{
        erogatoreId: mondo.erogatoreId,
        id: idCasuale(),
        enteId,
        tipo: 'ATTO_PREGRESSO',
        nome: 'a.pdf',
        mime: 'application/pdf',
        sha256: 'f',
      },
      ...{ dimensione: 1, creatoIl: ADESSO, stato: 'RICEVUTO', verso: 'ENTRATA', presaInCaricoId: presa, datatoIl: IERI, ...cambi },
    });
    const archivia = (cambi: object) => come((tx) => tx.documento.createMany({ data: [documento(cambi)] }));
    expect(await archivia({})).toEqual({ count: 1 });
    for (const cambi of [
      { generato: true },
      { stato: 'FIRMATO' },
      { firmeRichieste: ['FRUITORE'] },
      { firmeApposte: ['FRUITORE'] },
      { presaInCaricoId: vecchia },
    ])
      await expect(archivia(cambi)).rejects.toThrow(RLS);
    await expect(archivia({ presaInCaricoId: null })).rejects.toThrow(/check constraint/);
  });

  it('by which road it came never changes, what is done stays, and an ente sees nothing of a load', async () => {
    const id = idCasuale();
    await scrive({ id });
    const cambia = (presaInCaricoId: string | null) =>
      come((tx) => tx.convenzione.updateMany({ where: { id }, data: { presaInCaricoId } }));
    await expect(cambia(null)).rejects.toThrow(/by which road it came/);
    await expect(cambia(vecchia)).rejects.toThrow(/by which road it came/);
    const stato = (quale: string, data: object) => come((tx) => tx.presaInCarico.updateMany({ where: { id: quale }, data }));
    await expect(stato(vecchia, { stato: 'ANTEPRIMA', compiutaIl: null })).rejects.toThrow(/not from COMPIUTA/);
    await expect(stato(vecchia, { resoconto: {} })).rejects.toThrow(/not from COMPIUTA/);
    await expect(come((tx) => tx.presaInCarico.deleteMany({ where: { id: presa } }))).rejects.toThrow(/only a preview/);
    expect(await come((tx) => tx.presaInCarico.count(), enteId)).toBe(0);
    await expect(come((tx) => tx.convenzioneInCarico.updateMany({ where: {}, data: { presaDa: 'Altri' } }))).rejects.toThrow(
      /permission denied/,
    );
  });
});
