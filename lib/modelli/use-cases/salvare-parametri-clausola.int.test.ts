import { beforeEach, describe, expect, it } from 'vitest';
import { compilaRegole } from '@/lib/clausole/compila';
import type { ClausolaScritta } from '@/lib/clausole/tipi';
import { modello } from '@/lib/testing/atto-di-prova';
import { Mondo, sql, type PersonaDiProva } from '@/lib/testing/mondo';
import { approvareModello } from './approvare-modello';
import { leggereModello } from './leggere-modello';
import { leggereTestoClausola } from './leggere-testo-clausola';
import { salvareParametriClausola } from './salvare-parametri-clausola';
import { salvareTestoClausola } from './salvare-testo-clausola';

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

const leggi = (chiave: string) => leggereTestoClausola.esegui(ufficio.richiesta(), { id, chiave });
const letta = async (chiave: string): Promise<string> => (await leggi(chiave)).parametri?.letta ?? '';
async function salva(chiave: string, valori: object, cambi: { chi?: PersonaDiProva; letta?: string } = {}) {
  const { chi = ufficio, letta: da = await letta(chiave) } = cambi;
  return salvareParametriClausola.esegui(chi.richiesta(), { id, chiave, letta: da, valori });
}
/** The form of the limits of use, as the model has them, with what the person types. */
const uso = (massimoRisultati: string, richiesteOra: string) => ({
  massimoRisultati,
  richiesteOra,
  richiesteGiorno: '1000',
  richiesteOraConvenzione: '',
  richiesteGiornoConvenzione: '',
  richiesteMinuto: '30',
});
const regoleDi = async (modelloId: string) => {
  const [riga] = await sql<{ clausole: ClausolaScritta[] }>('SELECT clausole FROM modello WHERE id = $1', [modelloId]);
  return compilaRegole(riga?.clausole ?? []);
};

describe('salvareParametriClausola', () => {
  it('what was just saved is read in the article of the draft', async () => {
    await salva('foro', { citta: 'Grosseto', escludeArbitrato: false });
    const { articoli } = await leggereModello.esegui(ufficio.richiesta(), { id });
    expect(articoli.find(({ chiave }) => chiave === 'foro')?.articolo?.commi.join()).toContain('Grosseto');
  });

  it('CA-16 the signature by hand is admitted by a new version, said in the article, and the version in force stays as it is', async () => {
    expect((await leggi('sottoscrizione')).parametri?.valori).toEqual({ autografa: false });
    await salva('sottoscrizione', { autografa: true });
    expect((await leggi('sottoscrizione')).come).toContain('firma autografa');
    const { bozza, modifiche, articoli } = await leggereModello.esegui(ufficio.richiesta(), { id });
    expect(modifiche).toMatchObject([
      { chiave: 'sottoscrizione', prima: expect.stringContaining(': no'), dopo: expect.stringContaining(': sì') },
    ]);
    expect(articoli.find(({ chiave }) => chiave === 'sottoscrizione')).toMatchObject({ cambiato: true });
    expect((await regoleDi(id)).firmaAutografa).toBe(false);
    const nuova = await approvareModello.esegui(responsabile.richiesta(), {
      id,
      letta: bozza?.letta ?? '',
      attoNumero: '77',
      attoData: '2026-03-01',
    });
    expect([(await regoleDi(nuova.id)).firmaAutografa, (await regoleDi(id)).firmaAutografa]).toEqual([true, false]);
    await expect(salva('uso', uso('20', ''), { letta: '' }), 'of a version that is superseded').rejects.toMatchObject({
      codice: 'MODELLO_SUPERATO',
    });
  });

  it('back to what is in force there is no draft any more; the wording of the same clause is not touched', async () => {
    const testo = '## Limiti\n\nUna ricerca mostra al più {{massimo_risultati}}; al più {{massimo_richieste}}.';
    await salva('uso', uso('20', ''));
    expect(await regoleDi(id)).toMatchObject({ massimoRisultati: 50 });
    await salva('uso', uso('50', '240'));
    expect((await leggereModello.esegui(ufficio.richiesta(), { id })).bozza).toBeNull();
    await salvareTestoClausola.esegui(ufficio.richiesta(), { id, chiave: 'uso', letta: (await leggi('uso')).letta, testo });
    await salva('uso', uso('20', ''));
    expect(await leggi('uso')).toMatchObject({ bozza: { testo }, parametri: { valori: uso('20', '') } });
  });

  it('refuses what the clause does not admit, beside the field', async () => {
    await expect(salva('uso', uso('0', 'molte'))).rejects.toMatchObject({
      campi: { 'valori.massimoRisultati': expect.any(String), 'valori.richiesteOra': 'Scrivi un numero intero, in cifre.' },
    });
    await expect(salva('assistenza', { indirizzi: 'non un indirizzo' })).rejects.toMatchObject({
      campi: { 'valori.indirizzi': expect.any(String) },
    });
    await expect(salva('titolarita', { anni: '9' })).rejects.toMatchObject({ codice: 'NON_TROVATO' });
    await expect(
      salva('durata', { anni: '', 'rinnovo-tipo': 'ESPLICITO', 'rinnovo-anni': '99', 'rinnovo-volte': '1' }),
    ).rejects.toMatchObject({
      campi: { 'valori.anni': expect.any(String), 'valori.rinnovo-anni': expect.any(String) },
    });
  });

  it('SA-01 LE-07 keeps a set that contradicts itself, says why it cannot be approved, and does not approve it', async () => {
    await salva('destinatari', { tipi: ['FORZA_DI_POLIZIA'] });
    const { bozza, impedimenti } = await leggereModello.esegui(ufficio.richiesta(), { id });
    expect(impedimenti.join(' ')).toContain('la protezione dei dati segue il loro decreto');
    const approva = approvareModello.esegui(responsabile.richiesta(), {
      id,
      letta: bozza?.letta ?? '',
      attoNumero: '77',
      attoData: '2026-03-01',
    });
    await expect(approva).rejects.toMatchObject({ codice: 'CLAUSOLE_INCOERENTI' });
    expect((await regoleDi(id)).forzeOrdine).toBe(false);
  });

  it('RT-10 SA-08 FU-12 a clause left to be filled in is read, shown as such, refused at the approval by its name, and filled in', async () => {
    await sql(
      `UPDATE modello SET clausole = (SELECT jsonb_agg(CASE WHEN c->>'chiave' IN ('durata', 'foro')
         THEN jsonb_set(c, '{parametri}', 'null') ELSE c END) FROM jsonb_array_elements(clausole) c) WHERE id = $1`,
      [id],
    );
    expect(await leggi('durata')).toMatchObject({
      daCompilare: true,
      parametri: { valori: { anni: '', 'rinnovo-tipo': 'ATTO_ESPRESSO', 'rinnovo-anni': '', 'rinnovo-volte': '' } },
    });
    await salva('foro', { citta: 'Pisa', escludeArbitrato: false });
    const letto = await leggereModello.esegui(ufficio.richiesta(), { id });
    expect(letto.impedimenti).toEqual(['Prima di approvare il modello compila: «Durata e rinnovo».']);
    expect(letto.articoli.find(({ chiave }) => chiave === 'durata')).toMatchObject({
      daCompilare: true,
      articolo: { commi: ['Da compilare: durata e rinnovo.'] },
    });
    const approva = async () => {
      const { bozza } = await leggereModello.esegui(ufficio.richiesta(), { id });
      const atto = { attoNumero: '77', attoData: '2026-03-01' };
      return approvareModello.esegui(responsabile.richiesta(), { id, letta: bozza?.letta ?? '', ...atto });
    };
    await expect(approva()).rejects.toMatchObject({
      codice: 'MODELLO_DA_COMPLETARE',
      message: expect.stringContaining('«Durata e rinnovo»'),
    });
    await salva('durata', { anni: '3', 'rinnovo-tipo': 'ATTO_ESPRESSO', 'rinnovo-anni': '', 'rinnovo-volte': '' });
    const { id: nuova } = await approva();
    expect(await regoleDi(nuova)).toMatchObject({ durataAnni: 3, rinnovo: null });
  });

  it('is for the office of that comune; of two at once on one clause the second is told', async () => {
    const auditor = await mondo.persona(['AUDITOR']);
    await expect(salva('uso', uso('20', ''), { chi: auditor })).rejects.toMatchObject({
      codice: 'PERMESSO_MANCANTE',
    });
    const altrove = await (await Mondo.crea()).persona(['UFFICIO']);
    await expect(salva('uso', uso('20', ''), { chi: altrove })).rejects.toMatchObject({
      codice: 'NON_TROVATO',
    });
    const da = await letta('uso');
    const esiti = await Promise.allSettled(['20', '30'].map((massimoRisultati) => salva('uso', uso(massimoRisultati, ''), { letta: da })));
    expect(esiti.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(esiti.find((esito) => esito.status === 'rejected')?.reason).toMatchObject({ codice: 'BOZZA_SALVATA_DA_ALTRI' });
  });
});
