import { beforeEach, expect, it } from 'vitest';
import { famigliaDAngelo, operatoreAlLavoro, perVisura, pratica } from '@/lib/testing/consultazione';
import { elencareRegistro } from '@/lib/registro/use-cases/elencare-registro';
import { Mondo } from '@/lib/testing/mondo';
import { testoInOrdineDiLettura } from '@/lib/testing/pdf';
import { aprireConsultazione } from './aprire-consultazione';
import { aprireVisura } from './aprire-visura';
import { stampareVisura } from './stampare-visura';
import { verificareDato } from './verificare-dato';

let mondo: Mondo;
let madre: string;

beforeEach(async () => {
  mondo = await Mondo.crea();
  ({ madre } = await famigliaDAngelo(mondo));
});

const ultima = async () => (await mondo.registro()).at(-1);
const conVerifiche = (verificheSiNo: string[], concessione = {}) =>
  operatoreAlLavoro(mondo, { cambia: (clausole) => ({ ...clausole, dati: { ...clausole.dati, verificheSiNo } }), concessione });
const residente = { ...pratica, verifica: 'RESIDENTE', voci: { codiceFiscale: 'DNGMRA70E42H501G', cognome: '' } };

it('CA-08 SA-17 answers yes or no and nothing else, and registers the question, of whom and of which fields it tells', async () => {
  const operatore = await conVerifiche(['RESIDENTE', 'STATO_CIVILE_DICHIARATO']);
  const offerte = (await aprireConsultazione.esegui(operatore.richiesta(), {})).verifiche;
  expect(offerte.map(({ codice }) => codice)).toEqual(['RESIDENTE', 'STATO_CIVILE_DICHIARATO']);
  const esito = await verificareDato.esegui(operatore.richiesta(), residente);
  expect(esito).toMatchObject({
    risposta: 'SI',
    dichiarato: [{ etichetta: 'Codice fiscale', valore: 'DNGMRA70E42H501G' }],
    estremi: { aggiornatiAl: '2026-03-09', finalita: 'Assistenza sanitaria' },
  });
  expect(JSON.stringify(esito), 'no value of the data bank').not.toMatch(/Angel|1970/);
  const riga = await ultima();
  expect(riga).toMatchObject({
    operazione: 'verificare-dato',
    categoria: 'CONSULTAZIONE',
    oggetto: 'RESIDENTE',
    esito: 'CONSENTITO',
    chiavi: { codiceFiscale: 'DNGMRA70E42H501G' },
    numero_richiesta: esito.estremi.numeroRichiesta,
    soggetti: [madre],
  });
  expect(riga?.campi).toContain('posizioneAnagrafica');
  expect((riga?.campi as string[]).length, 'fewer than any visura').toBeLessThan(4);
  await expect(aprireVisura.esegui(operatore.richiesta(), perVisura('INDIVIDUALE', madre)), 'it shows nobody').rejects.toMatchObject({
    codice: 'PERSONA_NON_CERCATA',
  });
});

it('CA-08 SA-11 a no of somebody and a no of nobody read the same in the register of the ente, and the comune tells them apart', async () => {
  const operatore = await conVerifiche(['DECEDUTA']);
  for (const codiceFiscale of ['DNGMRA70E42H501G', 'RSSMRA80A01H501U'])
    expect(await verificareDato.esegui(operatore.richiesta(), { ...pratica, verifica: 'DECEDUTA', voci: { codiceFiscale } })).toMatchObject(
      { risposta: 'NO' },
    );
  const lette = async (chi: Awaited<ReturnType<Mondo['persona']>>) =>
    (await elencareRegistro.esegui(chi.richiesta(), { categoria: 'CONSULTAZIONE' })).voci;
  const [di, altra] = (await lette(await mondo.persona(['REFERENTE'], { enteId: operatore.enteId }))).map(
    ({ id: _, numeroRichiesta: __, chiavi: ___, istante: ____, ...voce }) => voce,
  );
  expect(di).toMatchObject({ operazione: 'verificare-dato', esito: 'CONSENTITO', soggetti: null });
  expect(altra).toEqual(di);
  const delComune = await lette(await mondo.persona(['UFFICIO']));
  expect(delComune.map(({ soggetti }) => soggetti).sort()).toEqual([0, 1]);
});

it('LE-07 SA-04 of a police force takes a code that names nobody of whom it asks', async () => {
  const forza = await operatoreAlLavoro(mondo, {
    modello: 1,
    ente: { tipo: 'FORZA_DI_POLIZIA' },
    cambia: (clausole) => ({ ...clausole, dati: { ...clausole.dati, verificheSiNo: ['RESIDENTE'] } }),
  });
  const chiedi = (riferimento: string) =>
    verificareDato.esegui(forza.richiesta(), { ...residente, voci: { ...residente.voci, cognome: 'D’Angelò' }, riferimento });
  await expect(chiedi('DAngelo-2')).rejects.toMatchObject({ codice: 'RIFERIMENTO_NON_OPACO' });
  expect(await ultima()).toMatchObject({ esito: 'NEGATO', riferimento: null, soggetti: [], campi: [] });
  expect(await chiedi('K204-11')).toMatchObject({ risposta: 'SI' });
  expect(await ultima()).toMatchObject({ esito: 'CONSENTITO', riferimento: 'K204-11' });
});

it('CA-07 CA-08 refuses a question that the clauses do not offer, or of fields that the profile lacks; the refusal is registered', async () => {
  const senza = await conVerifiche([]);
  const conS = await operatoreAlLavoro(mondo, {
    modello: 1,
    ente: { tipo: 'FORZA_DI_POLIZIA' },
    concessione: { profilo: 'S' },
    cambia: (clausole) => ({ ...clausole, dati: { ...clausole.dati, verificheSiNo: ['STATO_CIVILE_DICHIARATO'] } }),
  });
  const statoCivile = {
    ...pratica,
    riferimento: 'K204-11',
    verifica: 'STATO_CIVILE_DICHIARATO',
    voci: { codiceFiscale: 'DNGMRA70E42H501G', statoCivile: 'nubile' },
  };
  for (const [chi, chiesto] of [
    [senza, residente],
    [conS, statoCivile],
  ] as const) {
    await expect(verificareDato.esegui(chi.richiesta(), chiesto)).rejects.toMatchObject({ codice: 'VERIFICA_NON_CONSENTITA' });
    expect(await ultima()).toMatchObject({ esito: 'NEGATO', motivo: 'VERIFICA_NON_CONSENTITA', soggetti: [], campi: [] });
  }
  await expect(
    verificareDato.esegui((await conVerifiche(['RESIDENTE'])).richiesta(), { ...residente, finalita: 'altro' }),
  ).rejects.toMatchObject({ campi: { finalita: expect.any(String) } });
});

it('LE-12 CA-08 the answer is printed as it was given, to who was given it, and no other; the register says that it was', async () => {
  const operatore = await conVerifiche(['RESIDENTE']);
  const { sigillo, ...foglio } = await verificareDato.esegui(operatore.richiesta(), residente);
  const chiesta = JSON.parse(JSON.stringify({ foglio, sigillo })) as { foglio: object; sigillo: string };
  const { nome, contenuto } = await stampareVisura.esegui(operatore.richiesta(), chiesta);
  expect(nome).toBe(`verifica-${foglio.estremi.numeroRichiesta}.pdf`);
  expect(testoInOrdineDiLettura(Buffer.from(contenuto))).toMatch(/Risposta: Sì.*DNGMRA70E42H501G/s);
  expect(await ultima()).toMatchObject({
    operazione: 'stampare-visura',
    numero_richiesta: foglio.estremi.numeroRichiesta,
    soggetti: [madre],
  });
  const falsa = { ...chiesta, foglio: { ...chiesta.foglio, risposta: 'NO' } };
  await expect(stampareVisura.esegui(operatore.richiesta(), falsa)).rejects.toMatchObject({ codice: 'NON_TROVATO' });
  const altro = await conVerifiche(['RESIDENTE']);
  await expect(stampareVisura.esegui(altro.richiesta(), chiesta)).rejects.toMatchObject({ codice: 'NON_TROVATO' });
});
