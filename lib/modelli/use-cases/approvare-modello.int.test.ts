import { beforeEach, describe, expect, it } from 'vitest';
import { compilaArticoli, digestClausole } from '@/lib/clausole/compila';
import type { ClausolaScritta } from '@/lib/clausole/tipi';
import { leggereModelliAperti } from '@/lib/adesioni/use-cases/leggere-modelli-aperti';
import { generareConvenzione } from '@/lib/convenzioni/use-cases/generare-convenzione';
import { leggereConvenzione } from '@/lib/convenzioni/use-cases/leggere-convenzione';
import { adesioneAccolta, firmatario, modello } from '@/lib/testing/atto-di-prova';
import { contestoDiProva } from '@/lib/testing/contesto-articolo';
import { ADESSO, Mondo, sql, type PersonaDiProva } from '@/lib/testing/mondo';
import { approvareModello } from './approvare-modello';
import { comporreAnteprimaModello } from './comporre-anteprima-modello';
import { elencareModelli } from './elencare-modelli';
import { leggereModello } from './leggere-modello';
import { leggereTestoClausola } from './leggere-testo-clausola';
import { salvareTestoClausola } from './salvare-testo-clausola';
import { scartareBozzaModello } from './scartare-bozza-modello';

const FORO = '## Liti\n\nDecide il giudice di {{citta_foro}}.';
const CONTESE = FORO.replace('Liti', 'Contese');
const ATTO = { attoNumero: '77', attoData: '2026-03-01' };

let mondo: Mondo;
let id: string;
let ufficio: PersonaDiProva;
let responsabile: PersonaDiProva;

beforeEach(async () => {
  mondo = await Mondo.crea();
  id = await modello(mondo);
  ufficio = await mondo.persona(['UFFICIO']);
  responsabile = await mondo.persona(['RESPONSABILE']);
});

const leggi = (modelloId = id, chi = ufficio) => leggereModello.esegui(chi.richiesta(), { id: modelloId });
const leggiTesto = async (chiave = 'foro') => leggereTestoClausola.esegui(ufficio.richiesta(), { id, chiave });

async function scrivi(testo: string, chiave = 'foro'): Promise<void> {
  await salvareTestoClausola.esegui(ufficio.richiesta(), { id, chiave, letta: (await leggiTesto(chiave)).letta, testo });
}

/** Approves what is now in the draft; answers the id of the new version. */
async function approva(chi = responsabile, cambi: object = {}): Promise<string> {
  const { bozza } = await leggi();
  return (await approvareModello.esegui(chi.richiesta(), { id, letta: bozza?.letta ?? '', ...ATTO, ...cambi })).id;
}

const righe = (modelloId: string) =>
  sql<{ versione: number; clausole: ClausolaScritta[]; digest: string; ritirato_il: Date | null; atto_numero: string }>(
    'SELECT versione, clausole, digest, ritirato_il, atto_numero FROM modello WHERE id = $1',
    [modelloId],
  );

describe('the draft of the next version', () => {
  it('keeps the wording of each clause, also a wrong one, and says what is wrong and what changes', async () => {
    await scrivi(FORO);
    await scrivi('## Durata\n\nDura {{durta}}.', 'durata');
    const { bozza, articoli, modifiche } = await leggi();
    expect(bozza).toMatchObject({ salvataDa: 'Ada Prova UFFICIO' });
    expect(articoli.filter(({ cambiato }) => cambiato).map(({ chiave, testoDi }) => [chiave, testoDi])).toEqual([
      ['durata', 'COMUNE'],
      ['foro', 'COMUNE'],
    ]);
    expect(articoli.find(({ chiave }) => chiave === 'foro')?.articolo?.commi).toEqual(['Decide il giudice di Lucca.']);
    expect(articoli.find(({ chiave }) => chiave === 'durata')?.errori.join(' ')).toContain('Forse intendevi {{durata}}');
    expect(modifiche.find(({ chiave }) => chiave === 'foro')).toMatchObject({
      prima: expect.stringMatching(/^## Controversie/),
      dopo: FORO,
    });
    expect((await elencareModelli.esegui(ufficio.richiesta(), {}))[0]?.bozza).toBe(true);
  });

  it('is no draft any more once every wording is given back', async () => {
    const { testoDiVarco } = await leggiTesto();
    await scrivi(FORO);
    expect(await leggiTesto()).toMatchObject({ bozza: { testo: FORO, salvatoDa: 'Ada Prova UFFICIO' }, testoInVigore: testoDiVarco });
    await scrivi(`${testoDiVarco}\r\n`);
    expect((await leggiTesto()).bozza).toBeNull();
    expect((await leggi()).bozza).toBeNull();
  });

  it('lets two people write two clauses, and tells the second who writes the same one', async () => {
    const [foro, durata] = [await leggiTesto('foro'), await leggiTesto('durata')];
    await scrivi(FORO);
    const salva = (chiave: string, letta: string) =>
      salvareTestoClausola.esegui(responsabile.richiesta(), { id, chiave, letta, testo: '## Altro\n\nAltro.' });
    await expect(salva('foro', foro.letta)).rejects.toMatchObject({ codice: 'BOZZA_SALVATA_DA_ALTRI' });
    await salva('durata', durata.letta);
    expect((await leggiTesto('foro')).bozza?.testo).toBe(FORO);
  });

  it('is written by the office, read by who keeps the system, unknown to the rest', async () => {
    const tecnico = await mondo.persona(['TECNICO']);
    const referente = await mondo.persona(['REFERENTE'], { enteId: await mondo.ente() });
    const { letta } = await leggiTesto();
    await expect(salvareTestoClausola.esegui(tecnico.richiesta(), { id, chiave: 'foro', letta, testo: FORO })).rejects.toMatchObject({
      codice: 'PERMESSO_MANCANTE',
    });
    expect(await leggi(id, tecnico)).toMatchObject({ puoScrivere: false, puoApprovare: false });
    await expect(leggi(id, referente)).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    await expect(leggereTestoClausola.esegui(ufficio.richiesta(), { id, chiave: 'magia' })).rejects.toMatchObject({
      codice: 'NON_TROVATO',
    });
  });

  it('is nobody else’s: not of another comune', async () => {
    await scrivi(FORO);
    const altrove = await (await Mondo.crea()).persona(['UFFICIO', 'RESPONSABILE']);
    await expect(leggi(id, altrove)).rejects.toMatchObject({ codice: 'NON_TROVATO' });
    await expect(approva(altrove)).rejects.toMatchObject({ codice: 'NON_TROVATO' });
  });

  it('can be given up, by who has read it as it is now', async () => {
    await scrivi(FORO);
    const letta = (await leggi()).bozza?.letta ?? '';
    await scrivi(CONTESE);
    await expect(scartareBozzaModello.esegui(ufficio.richiesta(), { id, letta })).rejects.toMatchObject({
      codice: 'BOZZA_SALVATA_DA_ALTRI',
    });
    await scartareBozzaModello.esegui(ufficio.richiesta(), { id, letta: (await leggi()).bozza?.letta });
    expect((await leggi()).bozza).toBeNull();
  });

  it('is seen in a PDF, as a whole or an article that is still being typed, and nothing is kept of it', async () => {
    for (const chiesto of [{ id }, { id, chiave: 'foro', testo: FORO }, { id, chiave: 'foro', testo: '{{boh}}' }]) {
      const { contenuto } = await comporreAnteprimaModello.esegui(ufficio.richiesta(), chiesto);
      expect(Buffer.from(contenuto).subarray(0, 5).toString()).toBe('%PDF-');
    }
    expect((await leggi()).bozza).toBeNull();
  });
});

describe('premises and closing', () => {
  it('CA-01 CH-01 are worded by the comune, with the model: the next convenzioni have its words, those made before keep theirs', async () => {
    await sql(
      `UPDATE modello SET clausole = (
         SELECT jsonb_agg(c) FROM jsonb_array_elements(clausole) c WHERE c->>'chiave' NOT IN ('premesse', 'chiusura')
       ) WHERE id = $1`,
      [id],
    );
    const { testoInVigore, testoDiVarco, forma } = await leggiTesto('premesse');
    expect([forma, testoInVigore]).toEqual(['ATTO', testoDiVarco]);
    expect((await leggi()).articoli.map(({ chiave, articolo }) => [chiave, articolo?.numero]).at(0)).toEqual(['premesse', null]);
    await scrivi(testoInVigore.replace('visti:', 'letti:').replace('[[norme]]', ''), 'premesse');
    await expect(approva()).rejects.toMatchObject({ codice: 'TESTI_DA_CORREGGERE', message: expect.stringContaining('[[norme]]') });
    await scrivi(testoInVigore.replace('visti:', 'letti:'), 'premesse');
    const [dopo] = await righe(await approva());
    const scritta = dopo?.clausole.find(({ chiave }) => chiave === 'premesse');
    expect(scritta?.testo?.commi).toEqual([testoInVigore.replace('visti:', 'letti:')]);
    expect(digestClausole(dopo?.clausole ?? [])).toBe(dopo?.digest);
  });
});

describe('the approval of a new version', () => {
  it('CH-01 opens it under the act of the Giunta and closes the one before', async () => {
    await scrivi(FORO);
    const nuovo = await approva();
    const [[prima], [dopo]] = [await righe(id), await righe(nuovo)];
    expect(prima?.ritirato_il).toEqual(ADESSO);
    expect(dopo).toMatchObject({ versione: 2, atto_numero: '77', ritirato_il: null });
    expect(digestClausole(dopo?.clausole ?? [])).toBe(dopo?.digest);
    expect(dopo?.clausole.every((clausola) => clausola.testo)).toBe(true);
    expect(compilaArticoli(dopo?.clausole ?? [], contestoDiProva()).find(({ chiave }) => chiave === 'foro')).toMatchObject({
      titolo: 'Liti',
      commi: ['Decide il giudice di Lucca.'],
    });
    expect((await leggereModelliAperti.esegui(mondo.anonimo(), {})).map((uno) => uno.id)).toEqual([nuovo]);
    expect(await leggi(nuovo)).toMatchObject({
      bozza: null,
      versione: { versione: 2, stato: 'IN_VIGORE', atto: 'n. 77 del 1° marzo 2026' },
    });
    await expect(scrivi(FORO)).rejects.toMatchObject({ codice: 'MODELLO_SUPERATO' });
  });

  it('is not the office’s, and needs an act whose date has come', async () => {
    await scrivi(FORO);
    await expect(approva(ufficio)).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    await expect(approva(responsabile, { attoData: '2026-03-11' })).rejects.toMatchObject({ campi: { attoData: expect.any(String) } });
    await expect(approva(responsabile, { attoNumero: ' ' })).rejects.toMatchObject({ campi: { attoNumero: expect.any(String) } });
    await approva(await mondo.persona(['AMMINISTRATORE']));
  });

  it('refuses a draft that has changed since it was read, and one that is not there', async () => {
    await scrivi(FORO);
    const letta = (await leggi()).bozza?.letta;
    await scrivi(CONTESE);
    await expect(approva(responsabile, { letta })).rejects.toMatchObject({ codice: 'BOZZA_SALVATA_DA_ALTRI' });
    const altro = await modello(await Mondo.crea());
    await expect(approvareModello.esegui(responsabile.richiesta(), { id: altro, letta, ...ATTO })).rejects.toMatchObject({
      codice: 'NON_TROVATO',
    });
  });

  it('refuses a wording that does not say what is enforced, or that cannot be printed', async () => {
    await scrivi('## Durata\n\nDura a lungo.', 'durata');
    await expect(approva()).rejects.toMatchObject({ codice: 'TESTI_DA_CORREGGERE', message: expect.stringContaining('{{durata}}') });
    await scrivi((await leggiTesto('durata')).testoDiVarco, 'durata');
    await scrivi(FORO.replace('Liti', 'Liti ☃'));
    const detto = expect.stringMatching(/«Controversie»[^]*Riga \d+: Il carattere «☃» \(U\+2603\)/) as string;
    await expect(approva()).rejects.toMatchObject({ codice: 'TESTI_DA_CORREGGERE', message: detto });
    expect(await righe(id)).toMatchObject([{ ritirato_il: null }]);
  });

  it('happens once when two press at once', async () => {
    await scrivi(FORO);
    const altro = await mondo.persona(['RESPONSABILE']);
    const letta = (await leggi()).bozza?.letta;
    const esiti = await Promise.allSettled(
      [responsabile, altro].map((chi) => approvareModello.esegui(chi.richiesta(), { id, letta, ...ATTO })),
    );
    expect(esiti.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(esiti.find((esito) => esito.status === 'rejected')).toMatchObject({ reason: { codice: 'MODELLO_SUPERATO' } });
    expect(await sql('SELECT versione FROM modello WHERE erogatore_id = $1 ORDER BY versione', [mondo.erogatoreId])).toHaveLength(2);
  });

  it('touches no convenzione: one made before keeps its words and digest, and who had asked under it has its act under it', async () => {
    const concesso = { profilo: 'M', visure: ['INDIVIDUALE'], finalita: ['F1'], numeroAccessi: 2, firmatarioId: '' };
    concesso.firmatarioId = (await firmatario(mondo)).utenteId;
    const genera = async (adesioneId: string) => (await generareConvenzione.esegui(ufficio.richiesta(), { ...concesso, adesioneId })).id;
    const foro = async (convenzioneId: string) =>
      (await leggereConvenzione.esegui(ufficio.richiesta(), { id: convenzioneId })).clausole.find(({ chiave }) => chiave === 'foro')
        ?.articolo;
    const atto = (convenzioneId: string) => sql('SELECT to_jsonb(c) AS riga FROM convenzione c WHERE id = $1', [convenzioneId]);

    const prima = await genera((await adesioneAccolta(mondo, { modelloId: id })).adesioneId);
    const inAttesa = await adesioneAccolta(mondo, { modelloId: id, colonne: { numero: '2026/0008' } });
    const [riga, articolo] = [await atto(prima), await foro(prima)];
    await scrivi(FORO);
    const nuovo = await approva();

    expect(await atto(prima)).toEqual(riga);
    expect(await foro(prima)).toEqual(articolo);
    expect((await foro(await genera(inAttesa.adesioneId)))?.titolo).toBe('Controversie');
    const dopo = await adesioneAccolta(mondo, { modelloId: nuovo, colonne: { numero: '2026/0009' } });
    expect(await foro(await genera(dopo.adesioneId))).toMatchObject({ titolo: 'Liti', commi: ['Decide il giudice di Lucca.'] });
  });
});
