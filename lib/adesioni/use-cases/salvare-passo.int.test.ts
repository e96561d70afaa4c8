import { describe, expect, it } from 'vitest';
import { adesioneDiProva, datiDiProva, modelloAperto, richiedente, rigaAdesione } from '@/lib/testing/adesioni';
import { Mondo } from '@/lib/testing/mondo';
import { leggereBozza } from './leggere-bozza';
import { salvarePasso } from './salvare-passo';

async function bozza(colonne: Record<string, unknown> = {}) {
  const mondo = await Mondo.crea();
  const id = await adesioneDiProva(mondo, { stato: 'BOZZA', dati: '{}', ...colonne });
  return { mondo, id, chi: await richiedente(mondo, id) };
}

describe('saving a step', () => {
  it('CH-13 keeps what is unfinished exactly as typed, so that a closed browser loses nothing', async () => {
    const { chi } = await bozza();
    const valori = { ente: { denominazione: "Comando dell'", codiceFiscale: '123' }, estraneo: 'x' };
    await salvarePasso.esegui(chi(), { passo: 'ente', completo: false, valori });
    const letta = await leggereBozza.esegui(chi(), {});
    expect(letta.dati).toEqual({ ente: valori.ente });
    expect(letta.passi[0]).toMatchObject({ passo: 'ente', iniziato: true });
    expect(letta.passi[0]?.problemi).not.toEqual([]);
  });

  it('checks a finished step and names the fields', async () => {
    const { id, chi } = await bozza();
    const { ente } = datiDiProva();
    await expect(
      salvarePasso.esegui(chi(), {
        passo: 'ente',
        completo: true,
        valori: { ente: { ...ente, codiceFiscale: '80000050305', pec: 'comando' } },
      }),
    ).rejects.toMatchObject({
      famiglia: 'NON_VALIDO',
      campi: { 'ente.codiceFiscale': expect.stringContaining('11 cifre'), 'ente.pec': expect.stringContaining('PEC') },
    });
    expect((await rigaAdesione(id)).dati).toEqual({});
    expect(await salvarePasso.esegui(chi(), { passo: 'ente', completo: true, valori: { ente } })).toEqual({
      salvati: { ente: expect.objectContaining({ denominazione: 'Comando di prova' }) },
      prossimo: 'rappresentante',
      dubbi: [],
    });
    expect(await rigaAdesione(id)).toMatchObject({ passo: 2, dati: { ente: { denominazione: 'Comando di prova' } } });
  });

  it('CH-13 warns at once of a codice fiscale that does not match, and saves all the same', async () => {
    const { id, chi } = await bozza();
    const { legaleRappresentante } = datiDiProva();
    const esito = await salvarePasso.esegui(chi(), {
      passo: 'rappresentante',
      completo: true,
      valori: { legaleRappresentante: { ...legaleRappresentante, dataNascita: '2/1/1980' } },
    });
    expect(esito.dubbi).toMatchObject([{ percorso: 'legaleRappresentante.codiceFiscale', frase: expect.stringContaining('02/01/1980') }]);
    expect((await rigaAdesione(id)).dati).toMatchObject({ legaleRappresentante: { dataNascita: '1980-01-02' } });
  });

  it('CH-13 warns in place, while one types, of a whole codice fiscale that does not match', async () => {
    const { chi } = await bozza();
    const { legaleRappresentante } = datiDiProva();
    const dubbi = async (cambi: object) =>
      (
        await salvarePasso.esegui(chi(), {
          passo: 'rappresentante',
          completo: false,
          valori: { legaleRappresentante: { ...legaleRappresentante, email: '', ...cambi } },
        })
      ).dubbi.map(({ frase }) => frase);
    expect(await dubbi({})).toEqual([]);
    expect(await dubbi({ cognome: 'Bianchi' })).toEqual(['Il cognome non corrisponde al codice fiscale.']);
    expect(await dubbi({ cognome: 'Bianchi', codiceFiscale: 'RSSMRA80A01' })).toEqual([]);
    expect(await dubbi({ cognome: '', dataNascita: '1/2' })).toEqual([]);
    expect(await dubbi({ cognome: 7, nome: ['x'], codiceFiscale: {} })).toEqual([]);
  });

  it('CH-13 says of an empty codice fiscale that it is missing', async () => {
    const { ente, legaleRappresentante } = datiDiProva();
    const { chi } = await bozza({
      dati: JSON.stringify({ ente: { ...ente, codiceFiscale: ' ' }, legaleRappresentante: { ...legaleRappresentante, codiceFiscale: '' } }),
    });
    const { passi } = await leggereBozza.esegui(chi(), {});
    expect(passi.slice(0, 2).map(({ problemi }) => problemi)).toEqual([
      ['Scrivi il codice fiscale dell’ente.'],
      ['Scrivi il codice fiscale.'],
    ]);
  });

  it('CH-13 names the field of everything missing in a step never touched', async () => {
    const { chi } = await bozza();
    const { passi } = await leggereBozza.esegui(chi(), {});
    const frasi = passi.flatMap(({ problemi }) => problemi);
    expect(passi.every(({ iniziato }) => !iniziato)).toBe(true);
    expect(frasi.filter((frase) => /^(Compila|Controlla) quest|^Scrivi un (indirizzo|numero)/.test(frase))).toEqual([]);
    expect(frasi).toEqual(
      expect.arrayContaining(['Scrivi la denominazione dell’ente o del comando.', 'Data di nascita: compila questo campo.']),
    );
    expect(passi.at(-1)?.problemi).toContain('Operatore 1, nome: scrivi il nome.');
  });

  it('CH-02 doubts accesses far above the people listed, in the step and in the summary, and saves all the same', async () => {
    const { id, chi } = await bozza();
    const { operatori } = datiDiProva();
    const { dubbi } = await salvarePasso.esegui(chi(), { passo: 'operatori', completo: true, valori: { numeroAccessi: '400', operatori } });
    expect(dubbi).toMatchObject([{ percorso: 'numeroAccessi', frase: expect.stringContaining('400 accessi per una persona') }]);
    expect((await leggereBozza.esegui(chi(), {})).dubbi).toEqual(dubbi);
    expect((await rigaAdesione(id)).dati).toMatchObject({ numeroAccessi: 400 });
  });

  it('CH-13 takes as many operators as the clause’s form has rows, and no more', async () => {
    const mondo = await Mondo.crea();
    const modello = await modelloAperto(mondo, { elenco: { righeModulo: 2 } });
    const chi = await richiedente(mondo, await adesioneDiProva(mondo, { stato: 'BOZZA', modello_id: modello }));
    const codici = ['RSSMRA80A01H501U', 'VRDNNA85C41L736Q', 'VRDNNA85C41L7PSZ'];
    const elenco = (quanti: number) => codici.slice(0, quanti).map((codiceFiscale) => ({ nome: 'Ada', cognome: 'Prova', codiceFiscale }));
    await salvarePasso.esegui(chi(), { passo: 'operatori', completo: true, valori: { numeroAccessi: '3', operatori: elenco(2) } });
    await expect(
      salvarePasso.esegui(chi(), { passo: 'operatori', completo: true, valori: { numeroAccessi: 3, operatori: elenco(3) } }),
    ).rejects.toMatchObject({
      campi: { operatori: expect.stringContaining('al massimo 2 persone') },
    });
  });

  it('keeps two steps saved at the same time from two windows', async () => {
    const { id, chi } = await bozza();
    const { ente, responsabile } = datiDiProva();
    await Promise.all([
      salvarePasso.esegui(chi(), { passo: 'ente', completo: true, valori: { ente } }),
      salvarePasso.esegui(chi(), { passo: 'responsabile', completo: true, valori: { responsabile } }),
    ]);
    expect((await rigaAdesione(id)).dati).toMatchObject({ ente: { pec: ente.pec }, responsabile: { cognome: 'Rossi' } });
  });

  it('CH-13 keeps both fields of one step, saved one after the other from two windows that began from the same state', async () => {
    const { id, chi } = await bozza();
    const salva = (valori: object) => salvarePasso.esegui(chi(), { passo: 'ente', completo: false, valori });
    await Promise.all([salva({ ente: { denominazione: 'Comando' } }), salva({ ente: { provincia: 'LU' } })]);
    const { salvati } = await salva({ ente: { pec: 'comando@pec.example' } });
    expect(salvati).toEqual({ ente: { denominazione: 'Comando', provincia: 'LU', pec: 'comando@pec.example' } });
    expect((await rigaAdesione(id)).dati).toEqual(salvati);
    await salva({ ente: { pec: '' } });
    expect((await rigaAdesione(id)).dati).toMatchObject({ ente: { denominazione: 'Comando', pec: '' } });
  });

  it('RT-06 opens only the adhesion of its own link, and nothing to who has none', async () => {
    const { id, mondo } = await bozza();
    const altra = await richiedente(mondo, await adesioneDiProva(mondo, { stato: 'BOZZA', dati: '{}' }));
    await salvarePasso.esegui(altra(), { passo: 'ente', completo: false, valori: { ente: { denominazione: 'Altra' } } });
    expect((await rigaAdesione(id)).dati).toEqual({});
    await expect(salvarePasso.esegui(mondo.anonimo(), { passo: 'ente', completo: false, valori: {} })).rejects.toMatchObject({
      codice: 'PERMESSO_MANCANTE',
    });
  });

  it('changes nothing once the request is sent', async () => {
    const { chi, id } = await bozza({ stato: 'PRESENTATA', numero: '2026/9999' });
    await expect(salvarePasso.esegui(chi(), { passo: 'ente', completo: false, valori: { ente: {} } })).rejects.toMatchObject({
      codice: 'BOZZA_CHIUSA',
    });
    expect((await rigaAdesione(id)).dati).toEqual({});
  });
});
