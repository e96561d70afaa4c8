import { beforeEach, expect, it } from 'vitest';
import { famigliaDAngelo, operatoreAlLavoro, perNome, perVisura, pratica, type Postazione } from '@/lib/testing/consultazione';
import { pagineDelPdf } from '@/lib/testing/pdf';
import { ADESSO, Mondo, nelComune, sql } from '@/lib/testing/mondo';
import type { VisuraSigillata } from '../domain/visura';
import { aprireVisura } from './aprire-visura';
import { cercarePersone } from './cercare-persone';
import { leggereFoglio } from './leggere-foglio';
import { stampareVisura } from './stampare-visura';

let mondo: Mondo;
let operatore: Postazione;
let madre: string;

beforeEach(async () => {
  mondo = await Mondo.crea();
  ({ madre } = await famigliaDAngelo(mondo));
  operatore = await operatoreAlLavoro(mondo);
});

async function aperta(chi = operatore, tipo = 'INDIVIDUALE'): Promise<VisuraSigillata> {
  await cercarePersone.esegui(chi.richiesta(), perNome('dangelo', 'maria'));
  return aprireVisura.esegui(chi.richiesta(), perVisura(tipo, madre));
}

/** As the page sends it: what JSON can say. */
const stampa = (chi: Postazione, { sigillo, ...visura }: VisuraSigillata, dopoMinuti = 1) =>
  stampareVisura.esegui(
    chi.richiesta(new Date(ADESSO.getTime() + dopoMinuti * 60_000)),
    JSON.parse(JSON.stringify({ foglio: visura, sigillo })),
  );

const codiceDi = ({ estremi }: VisuraSigillata) => String(estremi.codice).split('/').at(-1);

it('LE-12 prints what was disclosed, marked on every page, without reading the data again; the print is in the register with the same number', async () => {
  const visura = await aperta(operatore, 'COMPOSIZIONE_FAMIGLIA');
  const prima = (await mondo.registro()).at(-1);
  const { rowCount } = await nelComune(mondo.erogatoreId, (client) => client.query("UPDATE anagrafe_soggetto SET cognome = 'Riletto'"));
  expect(rowCount).toBe(2);
  const { nome, mime, contenuto } = await stampa(operatore, visura);
  expect([nome, mime]).toEqual([`visura-${visura.estremi.numeroRichiesta}.pdf`, 'application/pdf']);
  const pagine = pagineDelPdf(contenuto);
  expect(pagine, 'a household stands on one page; that each of many is marked is proved of the document').toHaveLength(1);
  for (const pagina of pagine) expect(pagina).toContain(visura.estremi.numeroRichiesta);
  const testo = pagine.join(' ').replaceAll(/\s+/g, ' ');
  for (const parte of ['D’Angelò', 'Lia', visura.estremi.numeroRichiesta, 'Assistenza sanitaria', 'Prot.12/2026', 'non è un certificato'])
    expect(testo).toContain(parte);
  expect(testo).not.toContain('Riletto');
  expect((await mondo.registro()).at(-1)).toMatchObject({
    operazione: 'stampare-visura',
    categoria: 'LETTURA',
    numero_richiesta: visura.estremi.numeroRichiesta,
    oggetto: 'COMPOSIZIONE_FAMIGLIA',
    soggetti: prima?.soggetti,
    campi: prima?.campi,
  });
});

it('LE-12 prints nothing that it did not disclose, nor to somebody else', async () => {
  const visura = await aperta();
  await expect(stampa(operatore, { ...visura, titolo: 'Certificato di residenza' })).rejects.toMatchObject({ codice: 'NON_TROVATO' });
  await expect(stampa(operatore, { ...visura, estremi: { ...visura.estremi, finalita: 'Altra' } })).rejects.toMatchObject({
    codice: 'NON_TROVATO',
  });
  await expect(stampa(await operatoreAlLavoro(mondo), visura)).rejects.toMatchObject({ codice: 'NON_TROVATO' });
  const cambia = (colonna: string, valore: string) =>
    sql(`UPDATE convenzione SET ${colonna} = $2 WHERE id = $1`, [operatore.convenzioneId, valore]);
  await cambia('profilo', 'L');
  await expect(stampa(operatore, visura), 'what is signed is another thing').rejects.toMatchObject({ codice: 'CLAUSOLE_ALTERATE' });
  await cambia('profilo', 'M');
  await cambia('stato', 'RECEDUTA');
  await expect(stampa(operatore, visura)).rejects.toMatchObject({ famiglia: 'VIETATO' });
});

it('LE-12 SA-13 prints a sheet for as long as who it is of could be opened again, and not later', async () => {
  const visura = await aperta();
  await sql('UPDATE sessione SET scade_il = $2, ultima_attivita = $2 WHERE utente_id = $1', [
    operatore.utenteId,
    new Date(ADESSO.getTime() + 48 * 3_600_000),
  ]);
  await expect(stampa(operatore, visura, 12 * 60)).resolves.toMatchObject({ mime: 'application/pdf' });
  await expect(stampa(operatore, visura, 12 * 60 + 1)).rejects.toMatchObject({
    codice: 'FOGLIO_SCADUTO',
    message: expect.stringContaining('è di più di 12 ore fa: ripetila'),
  });
  expect((await mondo.registro()).at(-1)).toMatchObject({ operazione: 'stampare-visura', esito: 'NEGATO', soggetti: [] });
});

it('LE-12 RT-11 the code of a sheet says who asked, when and why, to the office, the auditor and its operator alone, and no datum', async () => {
  const visura = await aperta();
  const codice = codiceDi(visura);
  const ufficio = await mondo.persona(['UFFICIO']);
  for (const chi of [ufficio, operatore, await mondo.persona(['AUDITOR'])]) {
    const foglio = await leggereFoglio.esegui(chi.richiesta(), { codice });
    expect(foglio).toMatchObject({
      numeroRichiesta: visura.estremi.numeroRichiesta,
      cosa: 'Visura individuale',
      operatore: expect.stringContaining('Ada'),
      finalita: 'Assistenza sanitaria',
      riferimento: 'Prot.12/2026',
    });
    expect(JSON.stringify(foglio)).not.toMatch(/Angel|DNGMRA/);
  }
  const collega = await operatoreAlLavoro(mondo);
  const vicino = await (await Mondo.crea()).persona(['UFFICIO']);
  const senzaMandato = await mondo.persona(['AUDITOR']);
  await sql('UPDATE utente SET ambito_convenzioni = ARRAY[$2::uuid] WHERE id = $1', [senzaMandato.utenteId, collega.convenzioneId]);
  for (const chi of [collega, vicino, senzaMandato])
    await expect(leggereFoglio.esegui(chi.richiesta(), { codice })).rejects.toMatchObject({ codice: 'NON_TROVATO' });
  const referente = await mondo.persona(['REFERENTE'], { enteId: operatore.enteId });
  await expect(leggereFoglio.esegui(referente.richiesta(), { codice })).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
  expect((await mondo.registro()).some((riga) => riga.operazione === 'leggere-foglio' && riga.esito === 'CONSENTITO')).toBe(true);
});

it('LE-07 of a police force the comune reads no case on a sheet', async () => {
  const carabiniere = await operatoreAlLavoro(mondo, { modello: 1, ente: { tipo: 'FORZA_DI_POLIZIA' } });
  await cercarePersone.esegui(carabiniere.richiesta(), { ...perNome('dangelo', 'maria'), riferimento: 'K204-11' });
  const visura = await aprireVisura.esegui(carabiniere.richiesta(), { ...perVisura('INDIVIDUALE', madre), riferimento: 'K204-11' });
  const ufficio = await mondo.persona(['UFFICIO']);
  const letto = await leggereFoglio.esegui(ufficio.richiesta(), { codice: codiceDi(visura) });
  expect(letto.riferimento).not.toContain('K204');
  expect((await leggereFoglio.esegui(carabiniere.richiesta(), { codice: codiceDi(visura) })).riferimento).toBe('K204-11');
});

it('SA-17 what is not found has a sheet of its own', async () => {
  const { nonRisulta } = await cercarePersone.esegui(operatore.richiesta(), { ...pratica, testo: 'verdi anna 1960' });
  const ufficio = await mondo.persona(['UFFICIO']);
  const codice = String(nonRisulta?.estremi.codice).split('/').at(-1);
  expect(await leggereFoglio.esegui(ufficio.richiesta(), { codice })).toMatchObject({ cosa: 'Ricerca' });
});

it.each([
  ['a person of it has been protected meanwhile', "UPDATE anagrafe_soggetto SET protetto = true WHERE nome = 'Lia'"],
  ['a field of it has been taken from who asks', "UPDATE operatore SET campi = '{cognome,nome}'"],
])('SA-17 CA-08 is drawn no more once %s; the register says that it was refused, and of nobody', async (_, cambia) => {
  const visura = await aperta(operatore, 'COMPOSIZIONE_FAMIGLIA');
  expect((await stampa(operatore, visura)).mime).toBe('application/pdf');
  await nelComune(mondo.erogatoreId, (client) => client.query(cambia));
  await expect(stampa(operatore, visura, 2)).rejects.toMatchObject({ codice: 'FOGLIO_SUPERATO' });
  expect((await mondo.registro()).at(-1)).toMatchObject({ operazione: 'stampare-visura', esito: 'NEGATO', soggetti: [], campi: [] });
});
