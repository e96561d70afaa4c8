import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { preparareAtto } from '@/lib/atti/use-cases/preparare-atto';
import { caricareCopiaFirmata } from '@/lib/convenzioni/use-cases/caricare-copia-firmata';
import { raccogliere } from '@/lib/core/flusso';
import { scaricareDocumento } from '@/lib/documenti/use-cases/scaricare-documento';
import { generaPdf } from '@/lib/platform/pdf/genera-pdf';
import { REFERENTE } from '@/lib/testing/atto-di-prova';
import { convenzioneVigente } from '@/lib/testing/convenzione-generata';
import { documentoPdfDiProva } from '@/lib/testing/documento-di-prova';
import { documentoDiProva } from '@/lib/testing/documenti';
import { firmato } from '@/lib/testing/firma-demo';
import { ADESSO, sql } from '@/lib/testing/mondo';
import { pdfMinimo } from '@/lib/testing/pdf-minimo';
import { operatoreDiProva } from '@/lib/testing/regole';
import { caricareDesignazione } from './caricare-designazione';

const comePdf = (contenuto: Uint8Array) => ({ nome: 'atto.pdf', mime: 'application/pdf', contenuto });
const SENZA_NOME =
  'Questo file è un documento composto da Varco. Qui si carica soltanto un atto scritto fuori da Varco. ' +
  'La copia firmata di un documento di Varco si carica nella pagina «Firma del documento», che si apre da «Documenti».';

async function allestisci() {
  const scena = await convenzioneVigente();
  const { id, referente, mondo, enteId } = scena;
  const [lei, lui] = await Promise.all(
    ['Ada', 'Ugo'].map((nome) => operatoreDiProva(mondo, enteId, id, { stato: 'PROPOSTO', nome, cognome: 'Neri' })),
  );
  const prepara = async (operatori: unknown[]) => {
    const richiesta = { tipo: 'ATTO_DESIGNAZIONE', convenzioneId: id, operatori, valori: {} };
    const { id: documentoId } = await preparareAtto.esegui(referente.richiesta(), richiesta);
    const contenuto = await raccogliere((await scaricareDocumento.esegui(referente.richiesta(), { id: documentoId })).flusso());
    return { documentoId, contenuto };
  };
  const carica = (file: object, operatoreIds: unknown[] = [lei]) =>
    caricareDesignazione.esegui(referente.richiesta(), { operatoreIds, file });
  const rifiuto = async (file: object): Promise<string> => {
    const errore: unknown = await carica(file).then(
      () => null,
      (rifiutato: unknown) => rifiutato,
    );
    expect(errore).toMatchObject({ famiglia: 'NON_VALIDO', codice: 'COMPOSTO_DA_VARCO', campi: { file: (errore as Error).message } });
    expect(await sql('SELECT stato FROM operatore WHERE id = $1', [lei])).toEqual([{ stato: 'PROPOSTO' }]);
    return (errore as Error).message;
  };
  return { ...scena, lei, lui, prepara, carica, rifiuto };
}

describe('the written act that designates, uploaded on an operator’s card', () => {
  it('SA-10 CA-06 CH-04 is none that Varco has composed: signed inside, in an envelope or saved again, it is named with where it goes', async () => {
    const { lui, prepara, rifiuto } = await allestisci();
    const { contenuto } = await prepara([lui]);
    const risalvato = await (await PDFDocument.load(contenuto)).save();
    const casi = [
      comePdf(contenuto),
      await firmato(contenuto, REFERENTE, ADESSO),
      await firmato(contenuto, REFERENTE, ADESSO, 'CADES'),
      comePdf(risalvato),
      await firmato(risalvato, REFERENTE, ADESSO),
      await firmato((await firmato(risalvato, REFERENTE, ADESSO)).contenuto, REFERENTE, ADESSO, 'CADES'),
    ];
    for (const file of casi)
      expect(await rifiuto(file)).toBe(
        'Questo file è «Atto di designazione degli operatori: Ugo Neri», che Varco ha composto il 10/03/2026 10:00 e che è ancora da firmare. ' +
          'Qui si carica soltanto un atto scritto fuori da Varco. ' +
          'La sua copia firmata si carica nella pagina «Firma del documento», che si apre da «Documenti».',
      );
  });

  it('SA-10 is not even the very act that waits for this operator’s signature, which its own page takes', async () => {
    const { lei, prepara, rifiuto, referente } = await allestisci();
    const { documentoId, contenuto } = await prepara([lei]);
    const file = await firmato(contenuto, REFERENTE, ADESSO);
    expect(await rifiuto(file)).toMatch(
      /^Questo file è «Atto di designazione degli operatori: Ada Neri».*ancora da firmare.*«Firma del documento»/,
    );
    await caricareCopiaFirmata.esegui(referente.richiesta(), { documentoId, file });
    expect(await sql('SELECT stato FROM operatore WHERE id = $1', [lei])).toEqual([{ stato: 'DESIGNATO' }]);
  });

  it('CA-16 is no convenzione, whose copies have their own page, nor what everybody has signed already', async () => {
    const { originale, rifiuto } = await allestisci();
    expect(await rifiuto(await firmato(originale, REFERENTE, ADESSO))).toMatch(
      /^Questo file è «Convenzione.*Quel documento è già in archivio, e non si carica di nuovo\.$/,
    );
    expect(await rifiuto(comePdf(await (await PDFDocument.load(originale)).save()))).toMatch(/^Questo file è «Convenzione/);
  });

  it('LE-06 of a document of another ente nothing is said, not even that it is there', async () => {
    const { mondo, rifiuto } = await allestisci();
    const altrui = await generaPdf(documentoPdfDiProva({ data: ADESSO, identificativo: 'Convenzione n. 2026/77 – Diffida' }));
    expect(await rifiuto(comePdf(altrui))).toBe(SENZA_NOME);
    const enteId = await mondo.ente();
    const convenzioneId = await mondo.convenzione(enteId);
    await documentoDiProva(mondo, { contenuto: altrui, ente_id: enteId, convenzione_id: convenzioneId, titolo: 'Diffida' });
    expect(await rifiuto(comePdf(altrui))).toBe(SENZA_NOME);
    expect(await rifiuto(await firmato(altrui, REFERENTE, ADESSO, 'CADES'))).toBe(SENZA_NOME);
    expect(await rifiuto(comePdf(await (await PDFDocument.load(altrui)).save()))).toBe(SENZA_NOME);
  });

  it('SA-10 CA-06 an act written elsewhere is taken, signed or not, also again for somebody else whom it designates', async () => {
    const { lei, lui, carica } = await allestisci();
    const altrove = await generaPdf(documentoPdfDiProva({ data: ADESSO, programma: 'Programma di scrittura' }));
    const file = await firmato(altrove, REFERENTE, ADESSO);
    await carica(file);
    await carica(file, [lui]);
    await carica(comePdf(pdfMinimo()));
    expect(await sql('SELECT stato FROM operatore WHERE id = ANY ($1)', [[lei, lui]])).toEqual([
      { stato: 'DESIGNATO' },
      { stato: 'DESIGNATO' },
    ]);
  });
});
