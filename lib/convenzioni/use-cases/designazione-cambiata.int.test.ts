import { expect, it } from 'vitest';
import { leggereAttoDaPreparare } from '@/lib/atti/use-cases/leggere-atto-da-preparare';
import { preparareAtto } from '@/lib/atti/use-cases/preparare-atto';
import { raccogliere } from '@/lib/core/flusso';
import { elencareDocumenti } from '@/lib/documenti/use-cases/elencare-documenti';
import { statoInParole } from '@/lib/documenti/domain/linea';
import { leggereFascicolo } from '@/lib/documenti/use-cases/leggere-fascicolo';
import { scaricareDocumento } from '@/lib/documenti/use-cases/scaricare-documento';
import { completareScheda } from '@/lib/operatori/use-cases/completare-scheda';
import { elencareOperatori } from '@/lib/operatori/use-cases/elencare-operatori';
import { leggereOperatore } from '@/lib/operatori/use-cases/leggere-operatore';
import { leggereScrivaniaEnte } from '@/lib/scrivania/use-cases/leggere-scrivania-ente';
import { leggereScrivaniaUfficio } from '@/lib/scrivania/use-cases/leggere-scrivania-ufficio';
import { REFERENTE } from '@/lib/testing/atto-di-prova';
import { convenzioneVigente } from '@/lib/testing/convenzione-generata';
import { firmato, firmatoDaEsaminare } from '@/lib/testing/firma-demo';
import { ADESSO, sql, type PersonaDiProva } from '@/lib/testing/mondo';
import { operatoreDiProva } from '@/lib/testing/regole';
import { caricareCopiaFirmata } from './caricare-copia-firmata';
import { decidereFirma } from './decidere-firma';
import { leggereCopiaAttesa } from './leggere-copia-attesa';

const CHI = { nome: 'Ugo', cognome: 'Bianchi', codiceFiscale: 'BNCGUO82A01E715H', email: 'ugo@ente.example' };
const UGO = { ...CHI, dataNascita: '1982-01-01', luogoNascita: 'Lucca', telefono: '0572 1', sede: 'Sede' };
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
  return { id, operatoreId, referente, ufficio, mondo, prepara, diventaUgo, stato };
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

  const nuovo = await prepara();
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

it('SA-10 CA-17 an act of somebody else waits for nobody: desks, card, lists and box agree, and the operator is to be designated again', async () => {
  const { id: convenzioneId, operatoreId, referente, ufficio, prepara, diventaUgo } = await allestisci();
  const compiti = async () => {
    const { compiti: suoi } = await leggereScrivaniaEnte.esegui(referente.richiesta(), {});
    return suoi.map(({ titolo }) => titolo).filter((titolo) => /designa/i.test(titolo));
  };
  const attesa = async () => {
    const { inAttesaDiAltri } = await leggereScrivaniaUfficio.esegui(ufficio.richiesta(), {});
    return inAttesaDiAltri.filter(({ titolo }) => titolo.includes('designazione')).length;
  };
  const daPreparare = async () => {
    const { operatori } = await leggereAttoDaPreparare.esegui(referente.richiesta(), { convenzioneId, tipo: 'ATTO_DESIGNAZIONE' });
    return operatori.find(({ id }) => id === operatoreId)?.daFirmare?.id ?? null;
  };
  const scheda = async () => (await leggereOperatore.esegui(referente.richiesta(), { operatoreId })).attoDaFirmare;
  const elenco = async () =>
    (await elencareOperatori.esegui(referente.richiesta(), {})).operatori.find(({ id }) => id === operatoreId)?.attoDaFirmare;
  const [daDesignare = ''] = await compiti();
  expect(daDesignare).toMatch(/^Designa \d+ operator/);

  const { id } = await prepara();
  expect(await compiti()).toContain('Firma: Atto di designazione degli operatori: Mario Rossi');
  expect([await attesa(), await daPreparare(), await scheda(), await elenco()]).toEqual([1, id, id, id]);
  await diventaUgo();
  expect(await compiti()).toEqual([daDesignare]);
  expect([await attesa(), await daPreparare(), await scheda(), await elenco()]).toEqual([0, null, null, null]);

  const detto = 'Non più da firmare: sono cambiati i dati di chi nomina';
  const fascicolo = await leggereFascicolo.esegui(ufficio.richiesta(), { id: convenzioneId });
  expect(fascicolo.documenti.find((uno) => uno.id === id)).toMatchObject({ cambiato: true, attesa: null });
  const { documenti } = await elencareDocumenti.esegui(referente.richiesta(), {});
  const riga = documenti.find((uno) => uno.id === id);
  expect([riga?.attesa, riga && statoInParole(riga)]).toEqual([null, detto]);
  await prepara();
  expect(await compiti()).toContain('Firma: Atto di designazione degli operatori: Ugo Bianchi');
});
