import { describe, expect, it } from 'vitest';
import { preparareAtto } from '@/lib/atti/use-cases/preparare-atto';
import { raccogliere } from '@/lib/core/flusso';
import { leggereFirmaInEsame } from '@/lib/documenti/use-cases/leggere-firma-in-esame';
import { scaricareDocumento } from '@/lib/documenti/use-cases/scaricare-documento';
import { leggereOperatore } from '@/lib/operatori/use-cases/leggere-operatore';
import { dbApp } from '@/lib/platform/db';
import { REFERENTE } from '@/lib/testing/atto-di-prova';
import { convenzioneVigente } from '@/lib/testing/convenzione-generata';
import { firmato, firmatoDaEsaminare } from '@/lib/testing/firma-demo';
import { ADESSO, sql, type PersonaDiProva } from '@/lib/testing/mondo';
import { operatoreDiProva } from '@/lib/testing/regole';
import { caricareCopiaFirmata } from './caricare-copia-firmata';
import { decidereFirma } from './decidere-firma';
import { leggereCopiaAttesa } from './leggere-copia-attesa';

const MOTIVO = 'La versione della busta è insolita, il contenuto è quello generato.';
const leggi = async (persona: PersonaDiProva, id: string) =>
  raccogliere((await scaricareDocumento.esegui(persona.richiesta(), { id })).flusso());

describe('a signed designation', () => {
  it('SA-10 CA-06 designates the operators whom the signed act names, and nobody else', async () => {
    const { id, referente, ufficio, mondo, enteId } = await convenzioneVigente();
    const [nominato, dopo, altro] = await Promise.all([1, 2, 3].map(() => operatoreDiProva(mondo, enteId, id, { stato: 'PROPOSTO' })));
    const prepara = (operatori: unknown[]) =>
      preparareAtto.esegui(referente.richiesta(), { tipo: 'ATTO_DESIGNAZIONE', convenzioneId: id, operatori, valori: {} });
    const [primo, secondo] = [await prepara([nominato]), await prepara([dopo])];
    await caricareCopiaFirmata.esegui(referente.richiesta(), {
      documentoId: primo.id,
      file: await firmato(await leggi(referente, primo.id), REFERENTE, ADESSO),
    });
    const statoDi = async (operatoreId: string | undefined) => {
      const { stato: qui, designazione, attoDaFirmare } = await leggereOperatore.esegui(referente.richiesta(), { operatoreId });
      return { qui, firma: designazione?.firma?.esito ?? null, attoDaFirmare };
    };
    expect(await statoDi(nominato)).toEqual({ qui: 'DESIGNATO', firma: 'VALIDA', attoDaFirmare: null });
    expect(await statoDi(dopo)).toEqual({ qui: 'PROPOSTO', firma: null, attoDaFirmare: secondo.id });
    expect(await statoDi(altro)).toEqual({ qui: 'PROPOSTO', firma: null, attoDaFirmare: null });
    const [riga] = (await mondo.registro()).filter(({ operazione }) => operazione === 'caricare-copia-firmata');
    expect(riga?.dettagli).toMatchObject({ operatori: [nominato] });

    const dubbia = await firmatoDaEsaminare(await leggi(referente, secondo.id), REFERENTE, ADESSO);
    await caricareCopiaFirmata.esegui(referente.richiesta(), { documentoId: secondo.id, file: dubbia });
    expect(await statoDi(dopo)).toMatchObject({ qui: 'PROPOSTO' });
    const [esame] = await sql<{ id: string }>("SELECT id FROM firma_in_esame WHERE erogatore_id = $1 AND stato = 'IN_ESAME'", [
      mondo.erogatoreId,
    ]);
    await decidereFirma.esegui(ufficio.richiesta(), { id: esame?.id, decisione: 'ACCETTA', motivo: MOTIVO });
    expect(await statoDi(dopo)).toMatchObject({ qui: 'DESIGNATO', attoDaFirmare: null });
  });

  it('SA-10 designates whoever a signed act names, whatever was uploaded or prepared for them since', async () => {
    const { id, referente, mondo, enteId } = await convenzioneVigente();
    const [solo, altro] = await Promise.all([1, 2].map(() => operatoreDiProva(mondo, enteId, id, { stato: 'PROPOSTO' })));
    const prepara = (operatori: unknown[], sostituisce = false) =>
      preparareAtto.esegui(referente.richiesta(), { tipo: 'ATTO_DESIGNAZIONE', convenzioneId: id, operatori, valori: {}, sostituisce });
    const firma = async (documentoId: string) =>
      caricareCopiaFirmata.esegui(referente.richiesta(), {
        documentoId,
        file: await firmato(await leggi(referente, documentoId), REFERENTE, ADESSO),
      });
    const stati = async () =>
      (await sql('SELECT stato FROM operatore WHERE id = ANY ($1) ORDER BY id = $2', [[solo, altro], altro])).map((riga) => riga.stato);
    const sostituita = await prepara([solo]);
    const buona = await prepara([solo], true);
    expect((await leggereCopiaAttesa.esegui(referente.richiesta(), { documentoId: buona.id })).titolo).toBe(
      'Atto di designazione degli operatori: Bruno Prova',
    );
    await expect(firma(sostituita.id)).rejects.toMatchObject({ codice: 'ATTO_SOSTITUITO' });
    expect(await stati()).toEqual(['PROPOSTO', 'PROPOSTO']);
    const dubbia = await prepara([altro]);
    await caricareCopiaFirmata.esegui(referente.richiesta(), {
      documentoId: dubbia.id,
      file: await firmatoDaEsaminare(await leggi(referente, dubbia.id), REFERENTE, ADESSO),
    });
    await expect(prepara([altro], true)).rejects.toMatchObject({ codice: 'DESIGNAZIONE_IN_ESAME' });
    // As archives written before a second one was told: two acts of the same person, none in the other's place.
    const gemella = await prepara([solo], true);
    await sql('UPDATE nominato SET sostituisce = $2 WHERE documento_id = $1', [gemella.id, '{}']);
    await firma(buona.id);
    expect(await stati()).toEqual(['DESIGNATO', 'PROPOSTO']);
  });

  it('SA-10 CA-06 designates nobody on a convenzione that has ended', async () => {
    const { id, referente, mondo, enteId } = await convenzioneVigente();
    const chi = await operatoreDiProva(mondo, enteId, id, { stato: 'PROPOSTO' });
    const atto = { tipo: 'ATTO_DESIGNAZIONE', convenzioneId: id, operatori: [chi], valori: {} };
    const { id: documentoId } = await preparareAtto.esegui(referente.richiesta(), atto);
    const file = await firmato(await leggi(referente, documentoId), REFERENTE, ADESSO);
    await sql("UPDATE convenzione SET stato = 'RISOLTA' WHERE id = $1", [id]);
    await expect(caricareCopiaFirmata.esegui(referente.richiesta(), { documentoId, file })).rejects.toMatchObject({
      codice: 'CONVENZIONE_NON_IN_VIGORE',
    });
    expect(await sql('SELECT stato FROM operatore WHERE id = $1', [chi])).toEqual([{ stato: 'PROPOSTO' }]);
  });

  it('CA-16 SA-10 is not accepted from an examination once its convenzione has ended, and the page of the examination says so', async () => {
    const { id, referente, ufficio, mondo, enteId } = await convenzioneVigente();
    const chi = await operatoreDiProva(mondo, enteId, id, { stato: 'PROPOSTO' });
    const atto = { tipo: 'ATTO_DESIGNAZIONE', convenzioneId: id, operatori: [chi], valori: {} };
    const { id: documentoId } = await preparareAtto.esegui(referente.richiesta(), atto);
    const file = await firmatoDaEsaminare(await leggi(referente, documentoId), REFERENTE, ADESSO);
    await caricareCopiaFirmata.esegui(referente.richiesta(), { documentoId, file });
    const [esame] = await sql<{ id: string }>('SELECT id FROM firma_in_esame WHERE originale_id = $1', [documentoId]);
    await sql("UPDATE convenzione SET stato = 'RISOLTA' WHERE id = $1", [id]);
    expect(await leggereFirmaInEsame.esegui(ufficio.richiesta(), { id: esame?.id })).toMatchObject({
      nonAccettabile: expect.stringMatching(/non è in vigore: non accettare il file/) as string,
    });
    const decidi = (decisione: string) => decidereFirma.esegui(ufficio.richiesta(), { id: esame?.id, decisione, motivo: MOTIVO });
    await expect(decidi('ACCETTA')).rejects.toMatchObject({ codice: 'CONVENZIONE_NON_IN_VIGORE' });
    expect(await sql('SELECT stato FROM operatore WHERE id = $1', [chi])).toEqual([{ stato: 'PROPOSTO' }]);
    expect(await decidi('RIFIUTA')).toEqual({});
  });

  it('CA-16 the page of an act to be signed waits for nobody who is signing it', async () => {
    const { id, referente, mondo, enteId } = await convenzioneVigente();
    const chi = await operatoreDiProva(mondo, enteId, id, { stato: 'PROPOSTO' });
    const atto = { tipo: 'ATTO_DESIGNAZIONE', convenzioneId: id, operatori: [chi], valori: {} };
    const { id: documentoId } = await preparareAtto.esegui(referente.richiesta(), atto);
    const letta = await dbApp().$transaction(async (tx) => {
      await tx.$queryRaw`SELECT set_config('varco.erogatore', ${mondo.erogatoreId}, true)`;
      await tx.$queryRaw`SELECT id FROM documento WHERE id = ${documentoId}::uuid FOR UPDATE`;
      return leggereCopiaAttesa.esegui(referente.richiesta(), { documentoId });
    });
    expect(letta).toMatchObject({ attesa: { parte: 'FRUITORE' }, impedimento: null });
  });
});
