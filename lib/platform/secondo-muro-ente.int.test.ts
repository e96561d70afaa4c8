import { beforeAll, describe, expect, it } from 'vitest';
import { idCasuale, ID_DI_NESSUNO } from '@/lib/core/ids';
import { adesioneDiProva } from '@/lib/testing/adesioni';
import { documentoDiProva } from '@/lib/testing/documenti';
import { ADESSO, inserisci, Mondo, sql } from '@/lib/testing/mondo';
import { operatoreDiProva } from '@/lib/testing/regole';
import { dbApp, type Tx } from './db';

const RLS = /row-level security/;
const RICEVUTO = { tipo: 'DESIGNAZIONE', stato: 'RICEVUTO', verso: 'ENTRATA', generato: false };
const SUO = /the fruitore signs it and withdraws from it/;

describe('RT-06 the second wall around what binds an ente', () => {
  let mondo: Mondo;
  let [mio, convenzioneId] = ['', ''];

  const come = <T>(chi: { ente?: string; adesione?: string }, lavoro: (tx: Tx) => Promise<T>): Promise<T> =>
    dbApp().$transaction(async (tx) => {
      const ente = chi.ente ?? (chi.adesione ? ID_DI_NESSUNO : '');
      await tx.$queryRaw`SELECT set_config('varco.erogatore', ${mondo.erogatoreId}, true), set_config('varco.ente', ${ente}, true),
        set_config('varco.adesione', ${chi.adesione ?? ''}, true)`;
      return lavoro(tx);
    });
  const convenzione = (id: string, data: object, chi: object = { ente: mio }) =>
    come(chi, (tx) => tx.convenzione.updateMany({ where: { id }, data }));
  const operatore = (id: string, data: object, chi: object = { ente: mio }) =>
    come(chi, (tx) => tx.operatore.updateMany({ where: { id }, data }));
  const conStato = (stato: string, altro: object = {}) => operatoreDiProva(mondo, mio, convenzioneId, { stato, ...altro });
  const UNO = { count: 1 };

  beforeAll(async () => {
    mondo = await Mondo.crea();
    mio = await mondo.ente();
    convenzioneId = await mondo.convenzione(mio);
  });

  it('CA-14 CA-15 it moves of its convenzione the notice of its withdrawal alone', async () => {
    const id = await mondo.convenzione(mio);
    const il = new Date('2099-01-01');
    for (const data of [
      { scadenzaIl: il },
      { stato: 'SCADUTA' },
      { stato: 'RINNOVATA' },
      { profilo: 'ALTRO' },
      { numero: 'X' },
      { clausole: [{}] },
    ])
      await expect(convenzione(id, data)).rejects.toThrow(SUO);
    await expect(convenzione(id, { stato: 'RECESSO_PREAVVISATO' }), 'with no day').rejects.toThrow(SUO);
    await expect(convenzione(id, { stato: 'RECESSO_PREAVVISATO', recessoEfficaceIl: il, scadenzaIl: il })).rejects.toThrow(SUO);
    expect(await convenzione(id, { stato: 'RECESSO_PREAVVISATO', recessoEfficaceIl: il, cessazioneMotivo: 'Non serve più.' })).toEqual(UNO);
    await expect(convenzione(id, { stato: 'VIGENTE', recessoEfficaceIl: null }), 'and not back').rejects.toThrow(SUO);
    expect(await convenzione(id, { diffidaTermineIl: il }, {}), 'the comune does').toEqual(UNO);
  });

  it('CA-16 and its own signature, once it is there', async () => {
    const documentoId = await documentoDiProva(mondo, { ente_id: mio, firme_richieste: ['FRUITORE', 'EROGATORE'] });
    const id = await mondo.convenzione(mio, { stato: 'GENERATA', documento_id: documentoId });
    const firmata = { stato: 'FIRMATA_FRUITORE', firmataFruitoreIl: ADESSO };
    await expect(convenzione(id, firmata)).rejects.toThrow(SUO);
    await sql("UPDATE documento SET stato = 'FIRMATO', firme_apposte = '{FRUITORE}' WHERE id = $1", [documentoId]);
    await expect(convenzione(id, { stato: 'VIGENTE' })).rejects.toThrow(SUO);
    expect(await convenzione(id, firmata)).toEqual(UNO);
  });

  it('SA-10 CH-04 CA-06 it designates nobody without a paper, and enables nobody who is not designated, nor where the comune enables', async () => {
    const id = await conStato('PROPOSTO');
    for (const stato of ['DESIGNATO', 'ABILITATO', 'ATTIVO', 'SOSPESO'])
      await expect(operatore(id, { stato, abilitatoIl: ADESSO })).rejects.toThrow(/operatore/);
    const altrove = await documentoDiProva(mondo, { ente_id: mio, convenzione_id: await mondo.convenzione(mio), ...RICEVUTO });
    const suo = await documentoDiProva(mondo, { ente_id: mio, convenzione_id: convenzioneId, ...RICEVUTO });
    await expect(operatore(id, { stato: 'DESIGNATO', designazioneDocumentoId: altrove })).rejects.toThrow(/a paper of its convenzione/);
    expect(await operatore(id, { stato: 'DESIGNATO', designazioneDocumentoId: suo })).toEqual(UNO);
    const clausole = (chi: string) =>
      sql('UPDATE convenzione SET clausole = $2 WHERE id = $1', [
        convenzioneId,
        JSON.stringify([{ chiave: 'abilitazione', versione: 1, parametri: { chi } }]),
      ]);
    await clausole('UFFICIO');
    await expect(operatore(id, { stato: 'ABILITATO' })).rejects.toThrow(/not from DESIGNATO to ABILITATO/);
    await clausole('REFERENTE');
    expect(await operatore(id, { stato: 'ABILITATO' })).toEqual(UNO);
    expect(await operatore(id, { stato: 'DISABILITATO' })).toEqual(UNO);
    await expect(operatore(id, { stato: 'ATTIVO' })).rejects.toThrow(/not from DISABILITATO/);
  });

  it('CA-08 it lifts no suspension of the comune’s, gives no fields and moves nobody to another convenzione', async () => {
    const id = await conStato('SOSPESO', { sospeso_origine: 'EROGATORE', campi: ['cognome', 'nome'] });
    const altra = await mondo.convenzione(mio);
    const vietati = [
      { stato: 'ATTIVO' },
      { sospesoOrigine: null },
      { sospesoOrigine: 'FRUITORE' },
      { campi: ['cognome', 'codiceFiscale'] },
      { campi: [] },
      { convenzioneId: altra },
    ];
    for (const data of vietati) await expect(operatore(id, data)).rejects.toThrow(/operatore/);
    expect(await operatore(id, { campi: ['nome'] }), 'CA-08 it takes fields away').toEqual(UNO);
    const proprio = await conStato('SOSPESO', { sospeso_origine: 'FRUITORE' });
    expect(await operatore(proprio, { stato: 'ATTIVO', sospesoOrigine: null })).toEqual(UNO);
    const nuovo = (stato: string) => ({
      ...{ erogatoreId: mondo.erogatoreId, id: idCasuale(), convenzioneId, enteId: mio, stato, nome: 'A', cognome: 'B' },
      ...{ codiceFiscale: idCasuale().slice(0, 16), scheda: {}, campi: [], creatoIl: ADESSO },
    });
    const aggiunge = (stato: string) => come({ ente: mio }, (tx) => tx.operatore.createMany({ data: [nuovo(stato)] }));
    expect(await aggiunge('PROPOSTO')).toEqual(UNO);
    for (const stato of ['DESIGNATO', 'ABILITATO', 'ATTIVO']) await expect(aggiunge(stato)).rejects.toThrow(RLS);
  });

  it('FU-11 CA-08 it reads which profiles the comune offers and writes none; nobody rewrites a version', async () => {
    const { utenteId: creatoDa } = await mondo.persona(['RESPONSABILE']);
    const versione = (numero: number) => ({
      ...{
        erogatoreId: mondo.erogatoreId,
        id: idCasuale(),
        banca: 'ANAGRAFE',
        codice: 'MURO',
        versione: numero,
        nome: 'Muro',
        descrizione: '',
      },
      ...{ campi: ['cognome'], soloForzeOrdine: false, creatoDa, creatoIl: ADESSO },
    });
    expect(await come({}, (tx) => tx.profilo.createMany({ data: [versione(1)] }))).toEqual(UNO);
    const ritiro = { erogatoreId: mondo.erogatoreId, codice: 'S', ritiratoDa: creatoDa, ritiratoIl: ADESSO, motivo: 'x' };
    for (const chi of [{ ente: mio }, { adesione: idCasuale() }]) {
      expect(await come(chi, (tx) => tx.profilo.findMany({ select: { codice: true } }))).toEqual([{ codice: 'MURO' }]);
      await expect(come(chi, (tx) => tx.profilo.createMany({ data: [versione(2)] }))).rejects.toThrow(RLS);
      await expect(come(chi, (tx) => tx.profiloRitirato.createMany({ data: [ritiro] }))).rejects.toThrow(RLS);
      expect(await come(chi, (tx) => tx.profilo.updateMany({ data: { sostituitoIl: ADESSO } }))).toEqual({ count: 0 });
    }
    for (const data of [{ campi: ['cognome', 'attoNascita'] }, { soloForzeOrdine: true }, { nome: 'Altro' }])
      await expect(come({}, (tx) => tx.profilo.updateMany({ data }))).rejects.toThrow(/permission denied/);
    await expect(come({}, (tx) => tx.profilo.deleteMany({}))).rejects.toThrow(/permission denied/);
  });

  it('it raises and lowers its own flag alone', async () => {
    const flag = (origine: string) => ({
      ...{ erogatoreId: mondo.erogatoreId, id: idCasuale(), convenzioneId, enteId: mio, origine, motivo: 'x', dispostaIl: ADESSO },
    });
    const alza = (origine: string) => come({ ente: mio }, (tx) => tx.sospensione.createMany({ data: [flag(origine)] }));
    for (const origine of ['EROGATORE', 'AUTOMATICA']) await expect(alza(origine)).rejects.toThrow(RLS);
    expect(await alza('FRUITORE')).toEqual(UNO);
    const chiave = { erogatore_id: mondo.erogatoreId, id: idCasuale(), convenzione_id: convenzioneId, ente_id: mio };
    await inserisci('sospensione', { ...chiave, origine: 'EROGATORE', motivo: 'x', disposta_il: ADESSO });
    await come({ ente: mio }, (tx) => tx.sospensione.updateMany({ where: { convenzioneId }, data: { revocataIl: ADESSO } }));
    expect(await sql('SELECT origine FROM sospensione WHERE convenzione_id = $1 AND revocata_il IS NULL', [convenzioneId])).toEqual([
      { origine: 'EROGATORE' },
    ]);
  });

  it('it makes no convenzione, changes no data of its own, and gives nobody a role of the comune', async () => {
    const [riga] = await come({}, (tx) => tx.convenzione.findMany({ where: { id: convenzioneId } }));
    const copia = { ...riga, id: idCasuale(), numero: '2026/9999' } as never;
    await expect(come({ ente: mio }, (tx) => tx.convenzione.createMany({ data: [copia] }))).rejects.toThrow(RLS);
    expect(await come({ ente: mio }, (tx) => tx.ente.updateMany({ data: { denominazione: 'Altro' } }))).toEqual({ count: 0 });
    const { utenteId } = await mondo.persona(['REFERENTE'], { enteId: mio });
    const ruoli = (quali: string[]) =>
      come({ ente: mio }, (tx) => tx.utente.updateMany({ where: { id: utenteId }, data: { ruoli: quali } }));
    await expect(ruoli(['REFERENTE', 'UFFICIO'])).rejects.toThrow(RLS);
    expect(await ruoli(['REFERENTE', 'OPERATORE'])).toEqual(UNO);
  });

  it('CA-16 of the acts that it composes each waits for its signature, and what it hands in for none', async () => {
    const documento = (colonne: object) => ({
      ...{ erogatoreId: mondo.erogatoreId, id: idCasuale(), enteId: mio, convenzioneId, nome: 'd.pdf', mime: 'application/pdf' },
      ...{ sha256: 'f'.repeat(64), dimensione: 3, creatoIl: ADESSO, ...colonne },
    });
    const archivia = (colonne: object) => come({ ente: mio }, (tx) => tx.documento.createMany({ data: [documento(colonne) as never] }));
    const recesso = { tipo: 'RECESSO_FRUITORE', stato: 'GENERATO', verso: 'ENTRATA', generato: true };
    for (const firmeRichieste of [[], ['EROGATORE'], ['FRUITORE', 'EROGATORE']])
      await expect(archivia({ ...recesso, firmeRichieste })).rejects.toThrow(RLS);
    expect(await archivia({ ...recesso, firmeRichieste: ['FRUITORE'] })).toEqual(UNO);
    const ricevuto = { tipo: 'DESIGNAZIONE', stato: 'RICEVUTO', verso: 'ENTRATA' };
    await expect(archivia({ ...ricevuto, firmeRichieste: ['FRUITORE'] })).rejects.toThrow(RLS);
    expect(await archivia(ricevuto)).toEqual(UNO);
  });

  it('CA-01 LE-02 who asks to adhere sends its request, answers and withdraws it, and decides nothing of it', async () => {
    const cambia = (adesione: string, data: object) =>
      come({ adesione }, (tx) => tx.adesione.updateMany({ where: { id: adesione }, data }));
    const id = await adesioneDiProva(mondo);
    for (const data of [{ stato: 'ACCOLTA' }, { stato: 'LEGITTIMITA_ATTESTATA' }, { protocolloNumero: '0000001' }, { enteId: mio }])
      await expect(cambia(id, data)).rejects.toThrow(/not of who asks to change/);
    expect(await cambia(id, { stato: 'RITIRATA' })).toEqual(UNO);
    await expect(cambia(id, { stato: 'PRESENTATA' })).rejects.toThrow(/not of who asks to change/);
  });

  it('RT-06 CA-18 it puts a message in the way out, and neither reads, nor turns aside, nor takes away any', async () => {
    const riga = {
      erogatoreId: mondo.erogatoreId,
      tipo: 'operatore-proposto',
      destinatario: 'a@b.example',
      dati: {},
      prossimoIl: ADESSO,
      creatoIl: ADESSO,
    };
    for (const chi of [{ ente: mio }, { adesione: idCasuale() }]) {
      const id = idCasuale();
      expect(await come(chi, (tx) => tx.messaggio.createMany({ data: [{ ...riga, id }] }))).toEqual(UNO);
      expect(await come(chi, (tx) => tx.messaggio.count())).toBe(0);
      expect(await come(chi, (tx) => tx.messaggio.updateMany({ data: { destinatario: 'x@y.example' } }))).toEqual({ count: 0 });
      expect(await come({}, (tx) => tx.messaggio.count({ where: { id } })), 'the comune sees it').toBe(1);
    }
  });

  it('LE-02 it writes no delegation, and ends none', async () => {
    const responsabile = await mondo.persona(['RESPONSABILE']);
    const delega = { erogatoreId: mondo.erogatoreId, utenteId: responsabile.utenteId, qualifica: 'Delegato', attoNumero: '9' };
    const dati = [{ ...delega, id: idCasuale(), attoData: ADESSO, validaDal: ADESSO }];
    await expect(come({ ente: mio }, (tx) => tx.delega.createMany({ data: dati }))).rejects.toThrow(RLS);
    expect(await come({}, (tx) => tx.delega.createMany({ data: dati }))).toEqual(UNO);
    expect(await come({ ente: mio }, (tx) => tx.delega.updateMany({ data: { validaAl: ADESSO } }))).toEqual({ count: 0 });
  });
});
