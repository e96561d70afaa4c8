import { beforeAll, describe, expect, it } from 'vitest';
import { ATTI, TIPI_ATTO } from '@/lib/atti/domain/catalogo';
import { idCasuale, ID_DI_NESSUNO } from '@/lib/core/ids';
import { adesioneDiProva } from '@/lib/testing/adesioni';
import { documentoDiProva } from '@/lib/testing/documenti';
import { ADESSO, inserisci, Mondo, sql } from '@/lib/testing/mondo';
import { operatoreDiProva } from '@/lib/testing/regole';
import { dbApp, type Tx } from './db';

const FIRMATA = /the fruitore signs for itself/;
const RLS = /row-level security/;
const NEL_PRESENTE = new Date(ADESSO.getTime() - 1000);

describe('the second wall around the archive and its registers', () => {
  let mondo: Mondo;
  let [mio, altro, convenzioneId, documentoId] = ['', '', '', ''];

  /** What a use case that forgot its checks could do: the comune (no ente), one ente, or who asked to adhere. */
  const come = <T>(chi: { ente?: string; adesione?: string }, lavoro: (tx: Tx) => Promise<T>): Promise<T> =>
    dbApp().$transaction(async (tx) => {
      const ente = chi.ente ?? (chi.adesione ? ID_DI_NESSUNO : '');
      await tx.$queryRaw`SELECT set_config('varco.erogatore', ${mondo.erogatoreId}, true), set_config('varco.ente', ${ente}, true),
        set_config('varco.adesione', ${chi.adesione ?? ''}, true)`;
      return lavoro(tx);
    });
  const documento = (colonne: object = {}) => ({
    erogatoreId: mondo.erogatoreId,
    id: idCasuale(),
    enteId: mio,
    convenzioneId,
    tipo: 'DESIGNAZIONE',
    nome: 'd.pdf',
    mime: 'application/pdf',
    sha256: 'f'.repeat(64),
    dimensione: 3,
    creatoIl: ADESSO,
    stato: 'RICEVUTO',
    verso: 'ENTRATA',
    ...colonne,
  });
  const archivia = (colonne: object, chi: object = { ente: mio }) =>
    come(chi, (tx) => tx.documento.createMany({ data: [documento(colonne)] }));

  beforeAll(async () => {
    mondo = await Mondo.crea();
    [mio, altro] = [await mondo.ente(), await mondo.ente()];
    convenzioneId = await mondo.convenzione(mio);
    documentoId = await documentoDiProva(mondo, {
      ente_id: mio,
      convenzione_id: convenzioneId,
      firme_richieste: ['FRUITORE', 'EROGATORE'],
    });
  });

  /** An act of `mio` and, in the same transaction, whom it names and the acts whose place it takes. */
  const nomina = (chi: { ente?: string }, operatoreId: string, { id = idCasuale(), sostituisce = [] as string[] } = {}) =>
    come({ ente: mio }, async (tx) => {
      await tx.documento.createMany({ data: [documento({ id })] });
      await tx.$queryRaw`SELECT set_config('varco.ente', ${chi.ente ?? ''}, true)`;
      await tx.nominato.createMany({ data: [{ erogatoreId: mondo.erogatoreId, documentoId: id, operatoreId, sostituisce }] });
      return id;
    });

  it('SA-10 RT-06 whom an act names is written once, with it, of one’s own convenzione, and read by nobody else', async () => {
    const [operatoreId, secondo] = [await operatoreDiProva(mondo, mio, convenzioneId), await operatoreDiProva(mondo, mio, convenzioneId)];
    const altrui = await operatoreDiProva(mondo, altro, await mondo.convenzione(altro));
    await expect(nomina({ ente: altro }, operatoreId)).rejects.toThrow(RLS);
    await expect(nomina({ ente: mio }, altrui)).rejects.toThrow(RLS);
    await expect(nomina({}, altrui), 'of another convenzione').rejects.toThrow(RLS);
    const atto = await nomina({ ente: mio }, operatoreId);
    const leggi = (chi: object) => come(chi, (tx) => tx.nominato.count({ where: { documentoId: atto } }));
    const aggiungi = { erogatoreId: mondo.erogatoreId, documentoId: atto, operatoreId: secondo };
    for (const chi of [{ ente: mio }, {}])
      await expect(
        come(chi, (tx) => tx.nominato.createMany({ data: [aggiungi] })),
        'once it is written',
      ).rejects.toThrow(RLS);
    await expect(
      come({}, async (tx) => {
        expect((await tx.documento.updateMany({ where: { id: atto }, data: { stato: 'GENERATO' } })).count).toBe(1);
        await tx.nominato.createMany({ data: [aggiungi] });
      }),
      'nor when its row is written again, as a signature does',
    ).rejects.toThrow(RLS);
    await expect(
      come({}, (tx) => tx.documento.updateMany({ where: { id: atto }, data: { transazione: '1' } })),
      'and the mark is the database’s',
    ).rejects.toThrow(/permission denied/);
    expect([await leggi({ ente: mio }), await leggi({ ente: altro }), await leggi({})]).toEqual([1, 0, 1]);
    await expect(come({}, (tx) => tx.nominato.deleteMany({ where: { documentoId: atto } }))).rejects.toThrow(/permission denied/);
    await inserisci('nominato', { erogatore_id: mondo.erogatoreId, documento_id: atto, operatore_id: altrui });
    expect(await leggi({ ente: mio }), 'not a person of another ente').toBe(1);
    const attoAltrui = await documentoDiProva(mondo, { ente_id: altro });
    await inserisci('nominato', { erogatore_id: mondo.erogatoreId, documento_id: attoAltrui, operatore_id: operatoreId });
    const visti = await come({ ente: mio }, (tx) => tx.nominato.count({ where: { operatoreId } }));
    expect(visti, 'not an act of another ente').toBe(1);
  });

  it('SA-10 RT-06 an act takes the place of acts of its own convenzione, and of no other', async () => {
    const operatoreId = await operatoreDiProva(mondo, mio, convenzioneId);
    const atto = (ente: string, convenzione: string) =>
      documentoDiProva(mondo, { ente_id: ente, convenzione_id: convenzione, verso: 'ENTRATA' });
    const [prima, id] = [await atto(mio, convenzioneId), idCasuale()];
    const [suo, altrove] = [await atto(altro, await mondo.convenzione(altro)), await atto(mio, await mondo.convenzione(mio))];
    for (const chi of [{ ente: mio }, {}])
      for (const sostituisce of [[suo], [altrove], [prima, suo], [id], [idCasuale()]])
        await expect(nomina(chi, operatoreId, { id, sostituisce })).rejects.toThrow(RLS);
    expect(await nomina({ ente: mio }, operatoreId, { id, sostituisce: [prima] })).toBe(id);
  });

  it('CA-16 RT-06 an ente archives no register of the comune’s protocol, and of what Varco composes only acts of its own', async () => {
    const giorno = new Date('2026-03-10T00:00:00Z');
    const generato = { stato: 'GENERATO', generato: true, firmeRichieste: ['FRUITORE'] };
    await expect(archivia({ tipo: 'REGISTRO_GIORNALIERO', giorno, ...generato })).rejects.toThrow(RLS);
    await expect(archivia({ tipo: 'REGISTRO_GIORNALIERO', giorno }), 'nor one that it says to have received').rejects.toThrow(RLS);
    await expect(archivia({ tipo: 'ADDENDUM', ...generato, versione: 99 })).rejects.toThrow(RLS);
    for (const tipo of TIPI_ATTO) {
      const scritto = archivia({ tipo, ...generato });
      if (ATTI[tipo].di === 'FRUITORE') await expect(scritto, tipo).resolves.toEqual({ count: 1 });
      else await expect(scritto, tipo).rejects.toThrow(RLS);
    }
  });

  it('a wording is written by the comune alone, and approved it leaves its place without ever changing', async () => {
    const riga = { erogatore_id: mondo.erogatoreId, tipo: 'DIFFIDA', testo: 'Testo', salvato_da: idCasuale(), salvato_il: ADESSO };
    const approvato = { ...riga, atto_numero: '1', atto_data: '2026-03-01', approvato_da: idCasuale(), approvato_il: ADESSO };
    const vigente = await inserisci('testo_atto', { ...approvato, id: idCasuale(), versione: 1, stato: 'VIGENTE' });
    const bozza = await inserisci('testo_atto', { ...riga, id: idCasuale(), versione: 2, stato: 'BOZZA' });
    const cambia = (chi: object, id: string, data: object) => come(chi, (tx) => tx.testoAtto.updateMany({ where: { id }, data }));
    for (const chi of [{ ente: mio }, { adesione: idCasuale() }]) {
      expect(await cambia(chi, bozza, { testo: 'Mio' })).toEqual({ count: 0 });
      expect(await come(chi, (tx) => tx.testoAtto.deleteMany())).toEqual({ count: 0 });
      const nuovo = { erogatoreId: mondo.erogatoreId, id: idCasuale(), tipo: 'RISOLUZIONE', versione: 1, testo: 'Mio', stato: 'BOZZA' };
      const data = [{ ...nuovo, salvatoDa: idCasuale(), salvatoIl: ADESSO }];
      await expect(come(chi, (tx) => tx.testoAtto.createMany({ data }))).rejects.toThrow(RLS);
    }
    const superato = { stato: 'SUPERATO', superatoIl: ADESSO };
    for (const data of [{ testo: 'X' }, { attoNumero: '999' }, { stato: 'BOZZA' }, { stato: 'SUPERATO' }, { ...superato, testo: 'X' }])
      await expect(cambia({}, vigente, data)).rejects.toThrow(/never changed/);
    await expect(sql('DELETE FROM testo_atto WHERE id = $1', [vigente])).rejects.toThrow(/never deleted/);
    await expect(cambia({}, bozza, superato)).rejects.toThrow(/approved before/);
    expect(await cambia({}, vigente, superato)).toEqual({ count: 1 });
    await expect(cambia({}, vigente, { stato: 'VIGENTE', superatoIl: null })).rejects.toThrow(/never changed/);
    expect(await cambia({}, bozza, { testo: 'Nuovo' })).toEqual({ count: 1 });
  });

  it('RT-06 a fruitore archives only its own documents, at the beginning of their life', async () => {
    const altrui = await mondo.convenzione(altro);
    await archivia({});
    for (const colonne of [
      { enteId: altro, convenzioneId: altrui },
      { convenzioneId: altrui },
      { enteId: null, convenzioneId: altrui },
      { enteId: null, convenzioneId: null },
      { adesioneId: await adesioneDiProva(mondo) },
      { stato: 'PROTOCOLLATO' },
      { firmeApposte: ['EROGATORE'] },
      { parte: 'EROGATORE' },
    ])
      await expect(archivia(colonne)).rejects.toThrow(RLS);
  });

  it('CA-16 a fruitore moves of an act its own signature, once its signed copy is there, and nothing else', async () => {
    const segna = (data: object) => come({ ente: mio }, (tx) => tx.documento.updateMany({ where: { id: documentoId }, data }));
    const suo = { stato: 'FIRMATO', firmeApposte: ['FRUITORE'] };
    await expect(segna(suo)).rejects.toThrow(FIRMATA);
    await archivia({ tipo: 'ATTO_FIRMATO', originaleId: documentoId, parte: 'FRUITORE' });
    for (const data of [
      { stato: 'PROTOCOLLATO' },
      { stato: 'FIRMATO', firmeApposte: ['FRUITORE', 'EROGATORE'] },
      { stato: 'FIRMATO', firmeApposte: ['EROGATORE'] },
      { ...suo, protocolloId: idCasuale() },
    ])
      await expect(segna(data)).rejects.toThrow(FIRMATA);
    expect(await segna(suo)).toEqual({ count: 1 });
    await expect(segna({ stato: 'GENERATO', firmeApposte: [] })).rejects.toThrow(FIRMATA);
  });

  it('CA-16 a fruitore asks for a judgement on its own file, and gives none', async () => {
    const file = (colonne: object = {}) => documento({ tipo: 'FIRMA_IN_ESAME', originaleId: documentoId, parte: 'FRUITORE', ...colonne });
    const mioFile = file();
    await come({ ente: mio }, (tx) => tx.documento.createMany({ data: [mioFile] }));
    const delComune = file({ parte: 'EROGATORE' });
    await come({}, (tx) => tx.documento.createMany({ data: [delComune] }));
    const originaleAltrui = await documentoDiProva(mondo, { ente_id: altro });
    const chiedi = (colonne: object) => {
      const esame = { erogatoreId: mondo.erogatoreId, id: idCasuale(), documentoId: mioFile.id, originaleId: documentoId, convenzioneId };
      const data = [{ ...esame, enteId: mio, parte: 'FRUITORE', caricataIl: ADESSO, ...colonne }];
      return come({ ente: mio }, (tx) => tx.firmaInEsame.createMany({ data }));
    };
    const decisa = { decisaDa: idCasuale(), decisaIl: ADESSO, motivo: 'Va bene' };
    for (const colonne of [
      { stato: 'ACCETTATA', ...decisa },
      decisa,
      { parte: 'EROGATORE' },
      { parte: 'EROGATORE', documentoId: delComune.id },
      { enteId: altro },
      { originaleId: originaleAltrui },
      { documentoId },
    ])
      await expect(chiedi(colonne)).rejects.toThrow(RLS);
    expect(await chiedi({})).toEqual({ count: 1 });
  });

  it('adds no block to bytes that are in the archive, and takes the same file twice', async () => {
    const [riga] = await sql<{ sha256: string }>('SELECT sha256 FROM documento WHERE id = $1', [documentoId]);
    const sha256 = riga?.sha256 ?? '';
    const blocco = (digest: string, indice: number) =>
      come(
        { ente: mio },
        (tx) => tx.$executeRaw`INSERT INTO documento_blocco (erogatore_id, sha256, indice, contenuto)
          VALUES (${mondo.erogatoreId}::uuid, ${digest}, ${indice}::int, 'zzz'::bytea) ON CONFLICT DO NOTHING`,
      );
    await expect(blocco(sha256, 99)).rejects.toThrow(RLS);
    expect(await blocco(sha256, 0)).toBe(0);
    expect(await blocco('e'.repeat(64), 0)).toBe(1);
  });

  it('CA-01 enters the built-in register with the number that its counter has given, and no other', async () => {
    const voce = (numero: string, origine: string) =>
      come({}, async (tx) => {
        const [dato] = await tx.$queryRaw<{ numero: number }[]>`SELECT varco_prossimo_numero('PROTOCOLLO:R', 2026) AS numero`;
        const chiave = { erogatoreId: mondo.erogatoreId, id: idCasuale(), registro: 'R', anno: 2026 };
        const resto = { data: ADESSO, verso: 'USCITA', oggetto: 'x', registratoDa: idCasuale(), registratoIl: ADESSO };
        await tx.protocollo.createMany({ data: [{ ...chiave, ...resto, numero, origine }] });
        return dato?.numero;
      });
    for (const numero of ['0009999', '0000000', '1']) await expect(voce(numero, 'VARCO')).rejects.toThrow();
    expect(await voce('0000001', 'VARCO')).toBe(1);
    await expect(voce('0000001', 'VARCO')).rejects.toThrow(RLS);
    expect(await voce('0009999', 'COMUNE')).toBe(2);
  });

  it('CA-01 lets a counter only go forward by one, from one, whoever writes it', async () => {
    const chiave = { erogatoreId: mondo.erogatoreId, serie: 'PROTOCOLLO:AVANTI', anno: 2026 };
    const prende = (chi: object, serie: string) =>
      come(chi, (tx) => tx.$queryRaw<{ numero: number }[]>`SELECT varco_prossimo_numero(${serie}, 2026) AS numero`);
    const cambia = (data: object) => come({}, (tx) => tx.numeratore.updateMany({ where: chiave, data }));
    const AVANTI = /only goes forward by one/;
    await expect(come({}, (tx) => tx.numeratore.createMany({ data: [{ ...chiave, ultimo: 7 }] }))).rejects.toThrow(AVANTI);
    for (const numero of [1, 2]) expect(await prende({}, chiave.serie)).toEqual([{ numero }]);
    for (const data of [{ ultimo: 1 }, { ultimo: 2 }, { ultimo: 9 }, { ultimo: 3, anno: 2027 }, { ultimo: 3, serie: 'PROTOCOLLO:ALTRA' }])
      await expect(cambia(data)).rejects.toThrow(AVANTI);
    const [dove, di] = ['WHERE erogatore_id = $1 AND serie = $2', [mondo.erogatoreId, chiave.serie]];
    for (const comando of [`DELETE FROM numeratore ${dove}`, `UPDATE numeratore SET ultimo = 40 ${dove}`])
      await expect(sql(comando, di)).rejects.toThrow(AVANTI);
    expect(await sql(`SELECT ultimo FROM numeratore ${dove}`, di)).toEqual([{ ultimo: 2 }]);
    await expect(prende({ ente: mio }, chiave.serie)).rejects.toThrow(RLS);
    for (const chi of [{ ente: mio }, { adesione: idCasuale() }]) {
      const data = [{ ...chiave, serie: 'PROTOCOLLO:MIA', ultimo: 1 }];
      await expect(
        come(chi, (tx) => tx.numeratore.createMany({ data })),
        'a series that is not there',
      ).rejects.toThrow(RLS);
    }
    expect(await prende({ adesione: idCasuale() }, 'ADESIONE')).toHaveLength(1);
  });

  it('writes how a delivery ended once', async () => {
    const chiave = { erogatore_id: mondo.erogatoreId, id: idCasuale(), documento_id: documentoId };
    const id = await inserisci('trasmissione', { ...chiave, modo: 'A_MANO', destinatario: 'Ente', inviata_il: NEL_PRESENTE });
    const esito = (valore: string | null) => come({}, (tx) => tx.trasmissione.updateMany({ where: { id }, data: { esito: valore } }));
    expect(await esito('MANCATA_CONSEGNA')).toEqual({ count: 1 });
    for (const valore of ['CONSEGNATO', null]) await expect(esito(valore)).rejects.toThrow(/written once/);
  });

  it('LE-02 shows to who asks to adhere what it sent and the agreement, not what the office writes about it', async () => {
    const adesioneId = await adesioneDiProva(mondo);
    const atto = (tipo: string, colonne: object = {}) =>
      documentoDiProva(mondo, { adesione_id: adesioneId, tipo, verso: 'ENTRATA', ...colonne });
    const accordo = await atto('ACCORDO_ADESIONE');
    const attestazione = await atto('ATTESTAZIONE_LEGITTIMITA');
    const suoi = [
      accordo,
      await atto('RICHIESTA_ADESIONE'),
      await atto('INTEGRAZIONE_ADESIONE'),
      await atto('ATTO_FIRMATO', { originale_id: accordo, parte: 'FRUITORE' }),
      await atto('FIRMA_IN_ESAME', { originale_id: accordo, parte: 'FRUITORE' }),
    ];
    await atto('ATTO_FIRMATO', { originale_id: attestazione, parte: 'EROGATORE' });
    const visti = await come({ adesione: adesioneId }, (tx) => tx.documento.findMany({ select: { id: true } }));
    expect(visti.map(({ id }) => id).sort()).toEqual(suoi.sort());
    await expect(archivia({ enteId: null, convenzioneId: null, adesioneId }, { adesione: await adesioneDiProva(mondo) })).rejects.toThrow(
      RLS,
    );
    await archivia({ enteId: null, convenzioneId: null, adesioneId }, { adesione: adesioneId });
  });
});
