import { beforeEach, expect, it } from 'vitest';
import { oggi } from '@/lib/core/date';
import { collegaAlLavoro, famigliaDAngelo, operatoreAlLavoro, perNome, perVisura, type Postazione } from '@/lib/testing/consultazione';
import { insieme, rifiuti } from '@/lib/testing/insieme';
import { ADESSO, Mondo, sql, type PersonaDiProva } from '@/lib/testing/mondo';
import { aprireConsultazione } from './aprire-consultazione';
import { aprireVisura } from './aprire-visura';
import { cercarePersone } from './cercare-persone';
import { chiedereEccezione } from './chiedere-eccezione';
import { decidereEccezione } from './decidere-eccezione';
import { elencareEccezioni } from './elencare-eccezioni';
import { leggereEccezione } from './leggere-eccezione';

let mondo: Mondo;
let operatore: Postazione;
let responsabile: PersonaDiProva;
let madre: string;
const GIORNO = 86_400_000;
const dopo = (giorni: number) => new Date(ADESSO.getTime() + giorni * GIORNO);
const chiesto = {
  finalita: 'assistenza',
  riferimento: 'Prot.12/2026',
  visure: ['COMPOSIZIONE_FAMIGLIA'],
  campi: ['statoFamiglia', 'relazioneParentela', 'statoCivile'],
  competenza: 'Assegnazione del medico al nucleo.',
  pertinenza: 'La pratica riguarda tutto il nucleo.',
  necessita: 'Il nucleo non si conosce altrimenti.',
};

const conS = (altriDatiSuRichiesta: boolean) =>
  operatoreAlLavoro(mondo, {
    cambia: (clausole) => ({ ...clausole, dati: { ...clausole.dati, altriDatiSuRichiesta } }),
    concessione: { profilo: 'S', visure: ['INDIVIDUALE'] },
  });
const apri = async (visura: string, now: Date, riferimento = chiesto.riferimento, chi = operatore) => {
  await cercarePersone.esegui(chi.richiesta(now), { ...perNome('dangelo', 'maria'), riferimento });
  return aprireVisura.esegui(chi.richiesta(now), { ...perVisura(visura, madre), riferimento });
};
const ultima = async () => (await mondo.registro()).at(-1);

beforeEach(async () => {
  mondo = await Mondo.crea();
  ({ madre } = await famigliaDAngelo(mondo));
  operatore = await conS(true);
  responsabile = await mondo.persona(['RESPONSABILE']);
});

it('CA-03 opens what the responsabile granted for that case and those days, to that operator, and nothing before, elsewhere or after', async () => {
  const { id } = await chiedereEccezione.esegui(operatore.richiesta(), chiesto);
  await expect(apri('COMPOSIZIONE_FAMIGLIA', ADESSO)).rejects.toMatchObject({ codice: 'VISURA_NON_CONSENTITA' });
  await decidereEccezione.esegui(responsabile.richiesta(), { id, esito: 'CONCESSA', giorni: '5', risposta: 'Motivi fondati.' });

  const [offerta] = (await aprireConsultazione.esegui(operatore.richiesta(dopo(1)), {})).eccezioni;
  expect(offerta).toMatchObject({ riferimento: 'Prot.12/2026' });
  expect(offerta?.concesse).toEqual([
    {
      cosa: '«Composizione della famiglia», famiglia, relazione di parentela e stato civile',
      finoAl: oggi(dopo(5)),
    },
  ]);
  expect(offerta?.visure.map(({ codice }) => codice).sort()).toEqual(['COMPOSIZIONE_FAMIGLIA', 'INDIVIDUALE']);
  expect(JSON.stringify(await apri('COMPOSIZIONE_FAMIGLIA', dopo(1)))).toContain('Lia');
  expect(await ultima()).toMatchObject({ esito: 'CONSENTITO', dettagli: { eccezioni: [id] } });
  expect((await ultima())?.campi).toContain('relazioneParentela');
  const aperta = await apri('INDIVIDUALE', dopo(1));
  expect(aperta.oltreIlProfilo).toMatchObject({ visura: false, finoAl: oggi(dopo(5)) });
  expect(aperta.oltreIlProfilo?.campi).toContain('statoCivile');
  expect(aperta.oltreIlProfilo?.campi, 'of the profile itself').not.toContain('cognome');
  const individuale = JSON.stringify(aperta.sezioni);
  expect(individuale).toContain('statoCivile');
  expect(individuale, 'no more than was granted').not.toContain('cittadinanza');

  const altraFinalita = { riferimento: chiesto.riferimento, finalita: 'ticket' };
  await cercarePersone.esegui(operatore.richiesta(dopo(1)), { ...perNome('dangelo', 'maria'), ...altraFinalita });
  await expect(
    aprireVisura.esegui(operatore.richiesta(dopo(1)), { ...perVisura('COMPOSIZIONE_FAMIGLIA', madre), ...altraFinalita }),
    'another purpose',
  ).rejects.toMatchObject({ codice: 'VISURA_NON_CONSENTITA' });
  await expect(apri('COMPOSIZIONE_FAMIGLIA', dopo(1), 'Prot. 13/2026'), 'another case').rejects.toMatchObject({
    codice: 'VISURA_NON_CONSENTITA',
  });
  const collega = await collegaAlLavoro(mondo, operatore);
  await expect(apri('COMPOSIZIONE_FAMIGLIA', dopo(1), chiesto.riferimento, collega), 'a colleague').rejects.toMatchObject({
    codice: 'VISURA_NON_CONSENTITA',
  });
  expect(JSON.stringify(await apri('COMPOSIZIONE_FAMIGLIA', dopo(5))), 'the last of its five days').toContain('Lia');
  const stato = async (now: Date) => (await elencareEccezioni.esegui(operatore.richiesta(now), {})).map(({ stato: suo }) => suo);
  expect([await stato(dopo(5)), await stato(dopo(6))]).toEqual([['CONCESSA'], ['SCADUTA']]);
  await expect(apri('COMPOSIZIONE_FAMIGLIA', dopo(6)), 'past its term').rejects.toMatchObject({ codice: 'VISURA_NON_CONSENTITA' });
  const dopoIlTermine = await apri('INDIVIDUALE', dopo(6));
  expect(dopoIlTermine.oltreIlProfilo).toBeNull();
  expect(JSON.stringify(dopoIlTermine)).not.toContain('statoCivile');
});

it('CA-03 is asked only where the clause lets it, with its reasons, and decided once by the responsabile alone', async () => {
  await expect(chiedereEccezione.esegui((await conS(false)).richiesta(), chiesto)).rejects.toMatchObject({
    codice: 'ECCEZIONE_NON_PREVISTA',
  });
  for (const perche of ['competenza', 'pertinenza', 'necessita', 'finalita', 'riferimento'])
    await expect(chiedereEccezione.esegui(operatore.richiesta(), { ...chiesto, [perche]: '' }), perche).rejects.toMatchObject({
      campi: { [perche]: expect.any(String) },
    });
  await expect(chiedereEccezione.esegui(operatore.richiesta(), { ...chiesto, campi: ['numeroCartaIdentita'] })).rejects.toMatchObject({
    campi: { campi: expect.any(String) },
  });
  const { id } = await chiedereEccezione.esegui(operatore.richiesta(), chiesto);
  const [messaggio] = await sql<{ dati: unknown }>("SELECT dati FROM messaggio WHERE erogatore_id = $1 AND tipo = 'eccezione-chiesta'", [
    mondo.erogatoreId,
  ]);
  expect(JSON.stringify(messaggio?.dati)).toContain(`/ufficio/eccezioni/${id}`);
  const ufficio = await mondo.persona(['UFFICIO']);
  expect(await leggereEccezione.esegui(ufficio.richiesta(), { id })).toMatchObject({
    stato: 'CHIESTA',
    campi: expect.arrayContaining(['Stato civile']),
  });
  const decisione = { id, esito: 'NEGATA', giorni: '1', risposta: 'Non serve.' };
  for (const giorni of ['0', '91', ''])
    await expect(decidereEccezione.esegui(responsabile.richiesta(), { ...decisione, esito: 'CONCESSA', giorni })).rejects.toMatchObject({
      campi: { giorni: expect.any(String) },
    });
  await expect(decidereEccezione.esegui(ufficio.richiesta(), decisione)).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
  await decidereEccezione.esegui(responsabile.richiesta(), decisione);
  await expect(decidereEccezione.esegui(responsabile.richiesta(), { ...decisione, esito: 'CONCESSA' })).rejects.toMatchObject({
    codice: 'CONCESSA_NON_AMMESSO',
  });
  expect(await elencareEccezioni.esegui(operatore.richiesta(), {})).toMatchObject([{ id, stato: 'NEGATA', risposta: 'Non serve.' }]);
  expect(await elencareEccezioni.esegui((await conS(true)).richiesta(), {})).toEqual([]);
  await expect(apri('COMPOSIZIONE_FAMIGLIA', dopo(1))).rejects.toMatchObject({ codice: 'VISURA_NON_CONSENTITA' });
});

it('CA-03 is decided once, when two decide at once', async () => {
  const { id } = await chiedereEccezione.esegui(operatore.richiesta(), chiesto);
  const decidi = (esito: string) => () =>
    decidereEccezione.esegui(responsabile.richiesta(), { id, esito, giorni: '5', risposta: `Decisione: ${esito}.` });
  const esiti = await insieme(mondo, { tabella: 'eccezione', id }, [decidi('CONCESSA'), decidi('NEGATA')]);
  expect(rifiuti(esiti)).toEqual([expect.objectContaining({ codice: 'MODIFICATO_DA_ALTRI' })]);
  const [decisa] = await elencareEccezioni.esegui(operatore.richiesta(), {});
  const vincente = esiti[0]?.status === 'fulfilled' ? 'CONCESSA' : 'NEGATA';
  expect(decisa).toMatchObject({ stato: vincente, risposta: `Decisione: ${vincente}.` });
});

it('CA-03 opens nothing of another convenzione, nor where the clause lets none, whatever was granted', async () => {
  const { id } = await chiedereEccezione.esegui(operatore.richiesta(), chiesto);
  await decidereEccezione.esegui(responsabile.richiesta(), { id, esito: 'CONCESSA', giorni: '5', risposta: 'Motivi fondati.' });
  const sposta = (a: Postazione, convenzioneId: string) =>
    sql('UPDATE eccezione SET operatore_id = $2, ente_id = $3, convenzione_id = $4 WHERE id = $1', [
      id,
      a.operatoreId,
      a.enteId,
      convenzioneId,
    ]);
  const [senza, altro] = [await conS(false), await conS(true)];
  await sposta(senza, senza.convenzioneId);
  await expect(apri('COMPOSIZIONE_FAMIGLIA', dopo(1), chiesto.riferimento, senza)).rejects.toMatchObject({
    codice: 'VISURA_NON_CONSENTITA',
  });
  await sposta(altro, operatore.convenzioneId);
  await expect(apri('COMPOSIZIONE_FAMIGLIA', dopo(1), chiesto.riferimento, altro)).rejects.toMatchObject({
    codice: 'VISURA_NON_CONSENTITA',
  });
  await sposta(altro, altro.convenzioneId);
  expect(JSON.stringify(await apri('COMPOSIZIONE_FAMIGLIA', dopo(1), chiesto.riferimento, altro))).toContain('Lia');
});

it('CA-03 FU-11 opens nothing of law enforcement alone to anybody else, even were it granted by mistake', async () => {
  const { id } = await chiedereEccezione.esegui(operatore.richiesta(), chiesto);
  await decidereEccezione.esegui(responsabile.richiesta(), { id, esito: 'CONCESSA', giorni: '5', risposta: 'Motivi fondati.' });
  const diPolizia = "campi = campi || '{numeroCartaIdentita,scadenzaCartaIdentita}', visure = visure || '{DOCUMENTI}'";
  await sql(`UPDATE eccezione SET ${diPolizia} WHERE id = $1`, [id]);
  const individuale = JSON.stringify(await apri('INDIVIDUALE', dopo(1)));
  expect(individuale).toContain('statoCivile');
  expect(individuale).not.toMatch(/CARTASEGRETA|CartaIdentita/);
  await expect(apri('DOCUMENTI', dopo(1))).rejects.toMatchObject({ codice: 'VISURA_NON_CONSENTITA' });
});

it('CA-03 LE-07 of a police force is decided on its reasons: the comune does not read the case, the force does', async () => {
  const forza = await operatoreAlLavoro(mondo, {
    ...{ modello: 1, ente: { tipo: 'FORZA_DI_POLIZIA' } },
    cambia: (clausole) => ({ ...clausole, dati: { ...clausole.dati, altriDatiSuRichiesta: true } }),
    concessione: { profilo: 'S', visure: ['INDIVIDUALE'] },
  });
  const { id } = await chiedereEccezione.esegui(forza.richiesta(), {
    ...chiesto,
    riferimento: 'K204-11',
    visure: [],
    campi: ['statoCivile'],
  });
  for (const letta of [
    await leggereEccezione.esegui(responsabile.richiesta(), { id }),
    await elencareEccezioni.esegui(responsabile.richiesta(), {}),
  ]) {
    expect(JSON.stringify(letta)).toContain('riservato (forze dell’ordine)');
    expect(JSON.stringify(letta)).toContain(chiesto.competenza);
    expect(JSON.stringify(letta)).not.toContain('K204-11');
  }
  expect(await elencareEccezioni.esegui(forza.richiesta(), {})).toMatchObject([{ riferimento: 'K204-11' }]);
});
