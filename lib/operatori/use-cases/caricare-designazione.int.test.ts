import { expect, it } from 'vitest';
import { raccogliere } from '@/lib/core/flusso';
import { scaricareDocumento } from '@/lib/documenti/use-cases/scaricare-documento';
import { Mondo, sql } from '@/lib/testing/mondo';
import { convenzioneConRegole, operatoreDiProva } from '@/lib/testing/regole';
import { pdfMinimo } from '@/lib/testing/pdf-minimo';
import { abilitareOperatore } from './abilitare-operatore';
import { caricareDesignazione } from './caricare-designazione';
import { chiedereAbilitazione } from './chiedere-abilitazione';
import { leggereOperatore } from './leggere-operatore';

it('CA-06 SA-10 CH-04 LE-04 enables nobody without an authorisation in writing, which the comune keeps and reads', async () => {
  const mondo = await Mondo.crea();
  const enteId = await mondo.ente();
  const convenzioneId = await convenzioneConRegole(mondo, enteId);
  const operatoreId = await operatoreDiProva(mondo, enteId, convenzioneId, { stato: 'PROPOSTO', codice_fiscale: 'RSSBRN80A01E715L' });
  const [ufficio, referente] = [await mondo.persona(['UFFICIO']), await mondo.persona(['REFERENTE'], { enteId })];
  const stato = async () => (await sql('SELECT stato FROM operatore WHERE id = $1', [operatoreId]))[0]?.stato;

  await expect(chiedereAbilitazione.esegui(referente.richiesta(), { operatoreIds: [operatoreId] })).rejects.toMatchObject({
    famiglia: 'REGOLA',
  });
  await expect(abilitareOperatore.esegui(ufficio.richiesta(), { operatoreId })).rejects.toMatchObject({ famiglia: 'REGOLA' });
  expect(await stato()).toBe('PROPOSTO');
  expect(await mondo.messaggi()).toEqual([]);

  const contenuto = pdfMinimo();
  const file = { nome: 'designazione.pdf', mime: 'application/pdf', contenuto };
  await caricareDesignazione.esegui(referente.richiesta(), { operatoreIds: [operatoreId], file });
  await chiedereAbilitazione.esegui(referente.richiesta(), { operatoreIds: [operatoreId] });
  await abilitareOperatore.esegui(ufficio.richiesta(), { operatoreId });
  expect(await stato()).toBe('ABILITATO');
  const { designazione } = await leggereOperatore.esegui(ufficio.richiesta(), { operatoreId });
  expect(await raccogliere((await scaricareDocumento.esegui(ufficio.richiesta(), { id: designazione?.documentoId })).flusso())).toEqual(
    contenuto,
  );
});

it('CA-06 SA-10 takes no designation on a convenzione that has ended', async () => {
  const mondo = await Mondo.crea();
  const enteId = await mondo.ente();
  const convenzioneId = await convenzioneConRegole(mondo, enteId);
  const operatoreId = await operatoreDiProva(mondo, enteId, convenzioneId, { stato: 'PROPOSTO' });
  const referente = await mondo.persona(['REFERENTE'], { enteId });
  await sql("UPDATE convenzione SET stato = 'RISOLTA' WHERE id = $1", [convenzioneId]);
  const file = { nome: 'designazione.pdf', mime: 'application/pdf', contenuto: pdfMinimo() };
  await expect(caricareDesignazione.esegui(referente.richiesta(), { operatoreIds: [operatoreId], file })).rejects.toMatchObject({
    codice: 'CONVENZIONE_NON_IN_VIGORE',
  });
  expect(await sql('SELECT stato FROM operatore WHERE id = $1', [operatoreId])).toEqual([{ stato: 'PROPOSTO' }]);
});
