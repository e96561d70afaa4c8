import { describe, expect, it } from 'vitest';
import { preparareAtto } from '@/lib/atti/use-cases/preparare-atto';
import { raccogliere } from '@/lib/core/flusso';
import { scaricareDocumento } from '@/lib/documenti/use-cases/scaricare-documento';
import { FRUITORE, REFERENTE, SINDACO } from '@/lib/testing/atto-di-prova';
import { convenzioneGenerata, convenzioneVigente } from '@/lib/testing/convenzione-generata';
import { firmato } from '@/lib/testing/firma-demo';
import { ADESSO, sql } from '@/lib/testing/mondo';
import { caricareCopiaFirmata } from './caricare-copia-firmata';
import { caricareFirmaErogatore } from './caricare-firma-erogatore';
import { caricareFirmaFruitore } from './caricare-firma-fruitore';
import { decidereFirma } from './decidere-firma';

const ROVESCIATE = {
  codice: 'FIRME_FUORI_ORDINE',
  message: expect.stringMatching(/firma prima l’ente e poi il comune\. Riparti/) as string,
};
const FORMATI = [
  ['PADES', 'PADES'],
  ['PADES', 'CADES'],
  ['CADES', 'CADES'],
] as const;

describe('CA-16 the order of the signatures in one file', () => {
  it('CA-16 refuses as the ente’s a convenzione that the comune has signed first, and takes one that holds both in order', async () => {
    const { id, originale, referente, ufficio, riga } = await convenzioneGenerata();
    const [suo, altrui] = [await firmato(originale, FRUITORE, ADESSO), await firmato(originale, SINDACO, ADESSO)];
    const rovescio = await firmato(altrui.contenuto, FRUITORE, ADESSO);
    await expect(caricareFirmaFruitore.esegui(referente.richiesta(), { id, file: rovescio })).rejects.toMatchObject(ROVESCIATE);
    expect(await riga()).toMatchObject({ stato: 'GENERATA' });
    const insieme = await firmato(suo.contenuto, SINDACO, ADESSO);
    await caricareFirmaFruitore.esegui(referente.richiesta(), { id, file: insieme });
    await expect(caricareFirmaErogatore.esegui(ufficio.richiesta(), { id, file: rovescio })).rejects.toMatchObject(ROVESCIATE);
    expect(await caricareFirmaErogatore.esegui(ufficio.richiesta(), { id, file: insieme })).toMatchObject({ stato: 'VIGENTE' });
  });

  it.each(FORMATI)('CA-16 knows it of an act too, %s and then %s', async (prima, poi) => {
    const { id: convenzioneId, ufficio } = await convenzioneVigente();
    const atto = { tipo: 'NOMINA_RESPONSABILE', convenzioneId, operatori: [], valori: {} };
    const { id: documentoId } = await preparareAtto.esegui(ufficio.richiesta(), atto);
    const originale = await raccogliere((await scaricareDocumento.esegui(ufficio.richiesta(), { id: documentoId })).flusso());
    const due = async (una: typeof SINDACO, altra: typeof SINDACO) =>
      firmato((await firmato(originale, una, ADESSO, prima)).contenuto, altra, ADESSO, poi);
    const file = await due(SINDACO, REFERENTE);
    await expect(caricareCopiaFirmata.esegui(ufficio.richiesta(), { documentoId, file })).rejects.toMatchObject(ROVESCIATE);
    const inOrdine = await due(REFERENTE, SINDACO);
    expect(await caricareCopiaFirmata.esegui(ufficio.richiesta(), { documentoId, file: inOrdine })).toEqual({ parte: 'FRUITORE' });
  });

  it('CA-16 is asked of who examines what the ente handed in, whose people do not see who signs for the comune', async () => {
    const { id: convenzioneId, ufficio, referente } = await convenzioneVigente();
    const atto = { tipo: 'NOMINA_RESPONSABILE', convenzioneId, operatori: [], valori: {} };
    const { id: documentoId } = await preparareAtto.esegui(ufficio.richiesta(), atto);
    const originale = await raccogliere((await scaricareDocumento.esegui(ufficio.richiesta(), { id: documentoId })).flusso());
    const file = await firmato((await firmato(originale, SINDACO, ADESSO)).contenuto, REFERENTE, ADESSO);
    expect(await caricareCopiaFirmata.esegui(referente.richiesta(), { documentoId, file })).toMatchObject({ inEsame: true });
    const [esame] = await sql<{ id: string }>("SELECT id FROM firma_in_esame WHERE originale_id = $1 AND stato = 'IN_ESAME'", [
      documentoId,
    ]);
    const decisione = { id: esame?.id, decisione: 'ACCETTA', motivo: 'Le firme sono quelle che servono.' };
    await expect(decidereFirma.esegui(ufficio.richiesta(), decisione)).rejects.toMatchObject(ROVESCIATE);
  });
});
