import { describe, expect, it } from 'vitest';
import { adesioneDiProva, datiDiProva, delegaDiProva, modelloAperto, richiedente } from '@/lib/testing/adesioni';
import { Mondo, sql } from '@/lib/testing/mondo';
import { chiedereIntegrazioni } from './chiedere-integrazioni';
import { elencareAdesioni } from './elencare-adesioni';
import { leggereAdesione } from './leggere-adesione';
import { leggereModelliAperti } from './leggere-modelli-aperti';
import { registrareProtocollo } from './registrare-protocollo';

describe('reading requests', () => {
  it('CH-13 CA-01 shows data, doubts, history from the register, and the acts that this person may do', async () => {
    const mondo = await Mondo.crea();
    const [ufficio, responsabile] = [await mondo.persona(['UFFICIO']), await mondo.persona(['RESPONSABILE'])];
    await delegaDiProva(mondo, responsabile.utenteId);
    const dati = datiDiProva();
    const id = await adesioneDiProva(mondo, {
      dati: JSON.stringify({ ...dati, operatori: [{ ...dati.operatori[0], nome: 'Bruna', dataNascita: undefined }] }),
    });
    expect((await leggereAdesione.esegui(ufficio.richiesta(), { id })).azioni).toEqual(['protocollare']);
    await registrareProtocollo.esegui(ufficio.richiesta(), { id, versione: 1, protocolloNumero: '55', protocolloData: '2026-03-10' });
    const letta = await leggereAdesione.esegui(ufficio.richiesta(), { id });
    expect(letta).toMatchObject({
      stato: 'IN_ISTRUTTORIA',
      protocollo: 'n. 0000055 del 10/03/2026',
      profilo: { codice: 'M', nome: expect.stringContaining('famiglia') },
      schedaDaCompletare: 1,
      puoGenerare: false,
      azioni: ['chiedereIntegrazioni', 'respingere'],
      termine: { tipo: 'IN_CORSO', restano: 30 },
      dubbi: [{ percorso: 'operatori.0.codiceFiscale', chi: 'Bruna Verdi' }],
      cronologia: [{ titolo: 'Protocollo registrato, istruttoria aperta', chi: 'Ada Prova UFFICIO', descrizione: 'Protocollo n. 0000055' }],
    });
    expect(await leggereAdesione.esegui(responsabile.richiesta(), { id })).toMatchObject({
      azioni: ['attestareLegittimita', 'respingere'],
      attestazione: { titolo: expect.stringContaining('n. 7'), deroga: 'NON_SERVE' },
    });
    expect((await mondo.registro()).filter(({ operazione }) => operazione === 'leggere-adesione')).toHaveLength(3);
  });

  it('CH-02 tells the office of accesses far above the people listed', async () => {
    const mondo = await Mondo.crea();
    const ufficio = await mondo.persona(['UFFICIO']);
    const id = await adesioneDiProva(mondo, { dati: JSON.stringify(datiDiProva({ numeroAccessi: 400 })) });
    expect((await leggereAdesione.esegui(ufficio.richiesta(), { id })).dubbi).toMatchObject([{ percorso: 'numeroAccessi' }]);
  });

  it('leads from an accepted request to its convenzione, once', async () => {
    const mondo = await Mondo.crea();
    const ufficio = await mondo.persona(['UFFICIO']);
    const enteId = await mondo.ente();
    const id = await adesioneDiProva(mondo, { stato: 'ACCOLTA', ente_id: enteId });
    expect(await leggereAdesione.esegui(ufficio.richiesta(), { id })).toMatchObject({ puoGenerare: true, convenzione: null });
    await mondo.convenzione(enteId, { adesione_id: id, stato: 'ANNULLATA' });
    expect(await leggereAdesione.esegui(ufficio.richiesta(), { id })).toMatchObject({ puoGenerare: true });
    const convenzioneId = await mondo.convenzione(enteId, { adesione_id: id });
    expect(await leggereAdesione.esegui(ufficio.richiesta(), { id })).toMatchObject({
      puoGenerare: false,
      convenzione: { id: convenzioneId },
    });
  });

  it('hides drafts, other comuni’s requests and what one’s role does not read', async () => {
    const [mondo, altro] = [await Mondo.crea(), await Mondo.crea()];
    const ufficio = await mondo.persona(['UFFICIO']);
    for (const id of [await adesioneDiProva(mondo, { stato: 'BOZZA' }), await adesioneDiProva(altro)]) {
      await expect(leggereAdesione.esegui(ufficio.richiesta(), { id })).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
    }
    await expect(
      leggereAdesione.esegui((await mondo.persona(['TECNICO'])).richiesta(), { id: await adesioneDiProva(mondo) }),
    ).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    expect(await elencareAdesioni.esegui(ufficio.richiesta(), { stato: 'TUTTE' })).toMatchObject({
      totale: 1,
      conteggi: { PRESENTATA: 1 },
    });
  });

  it('LE-13 lists first what expires first, chases it, and leaves out of the chase what stands still', async () => {
    const mondo = await Mondo.crea();
    const ufficio = await mondo.persona(['UFFICIO']);
    const modello = await modelloAperto(mondo);
    const con = (numero: string, colonne: Record<string, unknown>) => adesioneDiProva(mondo, { numero, modello_id: modello, ...colonne });
    await con('2026/0001', { stato: 'IN_ISTRUTTORIA', termine_il: '2026-04-09' });
    const ferma = await con('2026/0002', { stato: 'IN_ISTRUTTORIA', termine_il: '2026-03-12' });
    await con('2026/0003', { stato: 'PRESENTATA', termine_il: '2026-03-09' });
    await con('2026/0004', { stato: 'PRESENTATA', termine_il: '2026-03-17' });
    await con('2026/0005', { stato: 'ACCOLTA', termine_il: '2026-03-01' });
    await chiedereIntegrazioni.esegui(ufficio.richiesta(), { id: ferma, versione: 1, richiesta: 'Manca un documento.' });
    const numeri = async (filtri: object) =>
      (await elencareAdesioni.esegui(ufficio.richiesta(), filtri)).righe.map(({ numero, urgente }) => [numero, urgente]);
    expect(await numeri({})).toEqual([
      ['2026/0003', true],
      ['2026/0004', true],
      ['2026/0001', false],
      ['2026/0002', false],
    ]);
    expect(await numeri({ termine: 'SCADUTI' })).toEqual([['2026/0003', true]]);
    expect(await numeri({ termine: 'IN_SCADENZA' })).toEqual([['2026/0004', true]]);
    expect(await numeri({ stato: 'ACCOLTA' })).toEqual([['2026/0005', false]]);
    expect(await numeri({ stato: 'inventato', pagina: 'due' })).toHaveLength(4);
  });

  it('pages in SQL', async () => {
    const mondo = await Mondo.crea();
    const ufficio = await mondo.persona(['UFFICIO']);
    const modello = await modelloAperto(mondo);
    for (let n = 0; n < 21; n += 1) await adesioneDiProva(mondo, { modello_id: modello });
    const [prima, seconda] = [
      await elencareAdesioni.esegui(ufficio.richiesta(), {}),
      await elencareAdesioni.esegui(ufficio.richiesta(), { pagina: '2' }),
    ];
    expect([prima.totale, prima.righe.length, seconda.righe.length]).toEqual([21, 20, 1]);
    expect(new Set([...prima.righe, ...seconda.righe].map(({ id }) => id)).size).toBe(21);
  });

  it('CA-08 tells anybody which convenzioni are open, and what each lets one ask', async () => {
    const mondo = await Mondo.crea();
    await modelloAperto(mondo);
    await modelloAperto(mondo, {}, { approvato_il: null });
    expect(await leggereModelliAperti.esegui(mondo.anonimo(), {})).toMatchObject([
      { nome: 'Consultazione di prova', destinatari: ['Forze di polizia'], righe: 20 },
    ]);
  });

  it('RT-06 lets the holder of a link read no adhesion of others', async () => {
    const mondo = await Mondo.crea();
    const chi = await richiedente(mondo, await adesioneDiProva(mondo));
    const altra = await adesioneDiProva(mondo);
    await expect(leggereAdesione.esegui(chi(), { id: altra })).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    expect(await sql('SELECT count(*)::int AS n FROM adesione WHERE erogatore_id = $1', [mondo.erogatoreId])).toEqual([{ n: 2 }]);
  });
});
