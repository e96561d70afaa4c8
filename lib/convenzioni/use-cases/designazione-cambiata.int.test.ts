import { expect, it } from 'vitest';
import { preparareAtto } from '@/lib/atti/use-cases/preparare-atto';
import { raccogliere } from '@/lib/core/flusso';
import { scaricareDocumento } from '@/lib/documenti/use-cases/scaricare-documento';
import { completareScheda } from '@/lib/operatori/use-cases/completare-scheda';
import { leggereOperatore } from '@/lib/operatori/use-cases/leggere-operatore';
import { REFERENTE } from '@/lib/testing/atto-di-prova';
import { convenzioneVigente } from '@/lib/testing/convenzione-generata';
import { firmato, firmatoDaEsaminare } from '@/lib/testing/firma-demo';
import { ADESSO, sql, type PersonaDiProva } from '@/lib/testing/mondo';
import { operatoreDiProva } from '@/lib/testing/regole';
import { caricareCopiaFirmata } from './caricare-copia-firmata';
import { decidereFirma } from './decidere-firma';
import { leggereCopiaAttesa } from './leggere-copia-attesa';

const UGO = { nome: 'Ugo', cognome: 'Bianchi', codiceFiscale: 'BNCGUO82A01E715H', email: 'ugo@ente.example' };
const MOTIVO = 'La versione della busta è insolita, il contenuto è quello generato.';
const leggi = async (persona: PersonaDiProva, id: string) =>
  raccogliere((await scaricareDocumento.esegui(persona.richiesta(), { id })).flusso());

async function allestisci() {
  const { id, referente, ufficio, mondo, enteId } = await convenzioneVigente();
  const mario = { stato: 'PROPOSTO', nome: 'Mario', cognome: 'Rossi', codice_fiscale: 'RSSMRA80A01E715U' };
  const operatoreId = await operatoreDiProva(mondo, enteId, id, mario);
  const prepara = (sostituisce = false) =>
    preparareAtto.esegui(referente.richiesta(), {
      tipo: 'ATTO_DESIGNAZIONE',
      convenzioneId: id,
      operatori: [operatoreId],
      valori: {},
      sostituisce,
    });
  const diventaUgo = async () => {
    const { versione } = await leggereOperatore.esegui(referente.richiesta(), { operatoreId });
    await completareScheda.esegui(referente.richiesta(), { operatoreId, versione, ...UGO });
  };
  const stato = async () => (await sql('SELECT stato, cognome FROM operatore WHERE id = $1', [operatoreId]))[0];
  return { referente, ufficio, mondo, prepara, diventaUgo, stato };
}

it('SA-10 CA-17 an act designates whom it was written for: once the card is somebody else’s it is signed no more, and another act is', async () => {
  const { referente, prepara, diventaUgo, stato } = await allestisci();
  const { id: documentoId } = await prepara();
  const pdf = await leggi(referente, documentoId);
  const file = await firmato(pdf, REFERENTE, ADESSO);
  await diventaUgo();
  await expect(caricareCopiaFirmata.esegui(referente.richiesta(), { documentoId, file })).rejects.toMatchObject({
    codice: 'PERSONA_CAMBIATA',
    message: expect.stringMatching(/sono cambiati i dati di chi nomina \(ora Ugo Bianchi\).*si prepara di nuovo/) as string,
  });
  const { attesa, impedimento } = await leggereCopiaAttesa.esegui(referente.richiesta(), { documentoId });
  expect([attesa, impedimento]).toEqual([null, expect.stringContaining('Ugo Bianchi')]);
  expect(await stato()).toEqual({ stato: 'PROPOSTO', cognome: 'Bianchi' });

  const nuovo = await prepara(true);
  const firmatoDiNuovo = await firmato(await leggi(referente, nuovo.id), REFERENTE, ADESSO);
  await caricareCopiaFirmata.esegui(referente.richiesta(), { documentoId: nuovo.id, file: firmatoDiNuovo });
  expect(await stato()).toEqual({ stato: 'DESIGNATO', cognome: 'Bianchi' });
});

it('SA-10 CA-17 nor is a file accepted that a person examines, of an act that named somebody else', async () => {
  const { referente, ufficio, mondo, prepara, diventaUgo, stato } = await allestisci();
  const { id: documentoId } = await prepara();
  const file = await firmatoDaEsaminare(await leggi(referente, documentoId), REFERENTE, ADESSO);
  await caricareCopiaFirmata.esegui(referente.richiesta(), { documentoId, file });
  await diventaUgo();
  const [esame] = await sql<{ id: string }>('SELECT id FROM firma_in_esame WHERE erogatore_id = $1', [mondo.erogatoreId]);
  await expect(decidereFirma.esegui(ufficio.richiesta(), { id: esame?.id, decisione: 'ACCETTA', motivo: MOTIVO })).rejects.toMatchObject({
    codice: 'PERSONA_CAMBIATA',
  });
  expect(await stato()).toEqual({ stato: 'PROPOSTO', cognome: 'Bianchi' });
});
