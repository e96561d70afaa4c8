import { describe, expect, it } from 'vitest';
import { adesioneDiProva, conGettone, datiDiProva, modelloAperto, richiedente, rigaAdesione } from '@/lib/testing/adesioni';
import { Mondo, sql } from '@/lib/testing/mondo';
import { testoDelPdf } from '@/lib/testing/pdf';
import { iniziareAdesione } from './iniziare-adesione';
import { presentareAdesione } from './presentare-adesione';
import { scaricareAllegato } from './scaricare-allegato';
import { seguireAdesione } from './seguire-adesione';

async function bozza(dati: object = datiDiProva()) {
  const mondo = await Mondo.crea();
  const id = await adesioneDiProva(mondo, { stato: 'BOZZA', dati: JSON.stringify(dati) });
  return { mondo, id, chi: await richiedente(mondo, id) };
}
const DICHIARA = { dichiara: true };

describe('sending a request', () => {
  it('CH-15 LE-13 gives it the next number of the year, starts its term, and tells applicant, ente and office', async () => {
    const { mondo, id, chi } = await bozza();
    expect(await presentareAdesione.esegui(chi(), DICHIARA)).toEqual({ numero: '2026/0001' });
    expect(await rigaAdesione(id)).toMatchObject({ stato: 'PRESENTATA', numero: '2026/0001', termine: '2026-04-09', cancella_il: null });
    const messaggi = await mondo.messaggi();
    expect(messaggi.map(({ tipo, destinatario }) => [tipo, destinatario]).sort()).toEqual([
      ['adesione-presentata-ufficio', 'ufficio@prova.example'],
      ['adesione-ricevuta', 'comando@pec.example'],
      ['adesione-ricevuta', 'richiedente@ente.example'],
    ]);
    expect(messaggi.find(({ tipo }) => tipo === 'adesione-ricevuta')?.dati).toMatchObject({
      numero: '2026/0001',
      termineIl: '09/04/2026',
      ente: 'Comando di prova',
    });
  });

  it('sent twice at once gives one number and one receipt to each', async () => {
    const { mondo, chi } = await bozza();
    const esiti = await Promise.all([presentareAdesione.esegui(chi(), DICHIARA), presentareAdesione.esegui(chi(), DICHIARA)]);
    expect(esiti).toEqual([{ numero: '2026/0001' }, { numero: '2026/0001' }]);
    expect(await presentareAdesione.esegui(chi(), DICHIARA)).toEqual({ numero: '2026/0001' });
    expect(await mondo.messaggi()).toHaveLength(3);
    expect(await sql(`SELECT tipo, versione FROM documento WHERE erogatore_id = $1`, [mondo.erogatoreId])).toEqual([
      { tipo: 'ACCORDO_ADESIONE', versione: 1 },
    ]);
  });

  it('CH-13 CH-15 writes the agreement that the ente signs, which its link can download', async () => {
    const { id, chi } = await bozza();
    await presentareAdesione.esegui(chi(), DICHIARA);
    const { documenti } = await seguireAdesione.esegui(chi(), {});
    expect(documenti).toMatchObject([{ tipo: 'ACCORDO_ADESIONE', nome: 'Accordo di adesione 2026-0001.pdf' }]);
    const { contenuto } = await scaricareAllegato.esegui(chi(), { id: documenti[0]?.id });
    const testo = testoDelPdf(contenuto).replace(/\s+/g, ' ');
    const { ente, operatori, numeroAccessi } = datiDiProva();
    for (const detto of [
      'Domanda di adesione n. 2026/0001',
      ente.denominazione,
      ente.pec,
      operatori[0]?.codiceFiscale ?? '?',
      `${numeroAccessi} access`,
    ])
      expect(testo).toContain(detto);
    expect(await sql('SELECT stato, firme_richieste::text AS firme, verso FROM documento WHERE adesione_id = $1', [id])).toEqual([
      { stato: 'GENERATO', firme: '{FRUITORE}', verso: 'ENTRATA' },
    ]);
  });

  it('CH-15 two requests sent at once have each its number, and its agreement says it', async () => {
    const { mondo, chi } = await bozza();
    const altra = await richiedente(mondo, await adesioneDiProva(mondo, { stato: 'BOZZA', dati: JSON.stringify(datiDiProva()) }));
    const numeri = await Promise.all(
      [chi, altra].map(async (uno) => {
        const { numero } = await presentareAdesione.esegui(uno(), DICHIARA);
        const { documenti } = await seguireAdesione.esegui(uno(), {});
        const { contenuto } = await scaricareAllegato.esegui(uno(), { id: documenti[0]?.id });
        expect(testoDelPdf(contenuto).replace(/\s+/g, ' ')).toContain(`Domanda di adesione n. ${numero}`);
        return numero;
      }),
    );
    expect(numeri.sort()).toEqual(['2026/0001', '2026/0002']);
  });

  it('refuses an unfinished draft naming what is missing, and wastes no number', async () => {
    const { mondo, id, chi } = await bozza({ ...datiDiProva(), finalita: [], operatori: undefined });
    await expect(presentareAdesione.esegui(chi(), DICHIARA)).rejects.toMatchObject({
      famiglia: 'NON_VALIDO',
      campi: { finalita: expect.any(String), operatori: expect.any(String) },
    });
    expect(await rigaAdesione(id)).toMatchObject({ stato: 'BOZZA', numero: null });
    const altra = await richiedente(mondo, await adesioneDiProva(mondo, { stato: 'BOZZA' }));
    expect(await presentareAdesione.esegui(altra(), DICHIARA)).toEqual({ numero: '2026/0001' });
  });

  it('CA-08 refuses a profile, a visura and a kind of ente outside the clauses', async () => {
    const { ente, richieste } = datiDiProva();
    const { chi } = await bozza({
      ...datiDiProva(),
      ente: { ...ente, tipo: 'COMUNE' },
      richieste: { ...richieste, profilo: 'X', visure: [{ codice: 'INVENTATA', motivo: 'Una visura che non esiste.' }] },
    });
    await expect(presentareAdesione.esegui(chi(), DICHIARA)).rejects.toMatchObject({
      campi: { 'ente.tipo': expect.any(String), 'richieste.profilo': expect.any(String), 'richieste.visure.0.codice': expect.any(String) },
    });
  });

  it('CH-13 sends also when a codice fiscale does not match the person: that only warns', async () => {
    const { operatori } = datiDiProva();
    const { chi } = await bozza({ ...datiDiProva(), operatori: operatori.map((operatore) => ({ ...operatore, cognome: 'Bianchi' })) });
    expect(await presentareAdesione.esegui(chi(), DICHIARA)).toEqual({ numero: '2026/0001' });
  });

  it('wants the declaration, and the link of that very draft', async () => {
    const { mondo, chi } = await bozza();
    await expect(presentareAdesione.esegui(chi(), { dichiara: false })).rejects.toMatchObject({ campi: { dichiara: expect.any(String) } });
    await expect(presentareAdesione.esegui(mondo.anonimo(), DICHIARA)).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
  });

  it('leaves the first link alive to follow the request after the draft would have ended', async () => {
    const mondo = await Mondo.crea();
    const { gettone, adesioneId } = await iniziareAdesione.esegui(mondo.anonimo(), {
      modelloId: await modelloAperto(mondo),
      email: 'a@ente.example',
    });
    const chi = conGettone(gettone);
    await expect(seguireAdesione.esegui(chi(new Date('2026-05-10T09:00:00Z')), {})).rejects.toMatchObject({
      codice: 'COLLEGAMENTO_NON_VALIDO',
    });
    await sql('UPDATE adesione SET dati = $2 WHERE id = $1', [adesioneId, JSON.stringify(datiDiProva())]);
    await presentareAdesione.esegui(chi(), DICHIARA);
    expect(await seguireAdesione.esegui(chi(new Date('2026-05-10T09:00:00Z')), {})).toMatchObject({
      stato: 'PRESENTATA',
      termine: { tipo: 'SCADUTO', da: 31 },
      puoRitirare: true,
    });
  });
});
