import { describe, expect, it } from 'vitest';
import { idCasuale } from '@/lib/core/ids';
import { inAttesa } from '@/lib/testing/insieme';
import { adesioneDiProva, datiDiProva, richiedente, rigaAdesione } from '@/lib/testing/adesioni';
import { ADESSO, inserisci, Mondo, nelComune, sql } from '@/lib/testing/mondo';
import { pdfMinimo } from '@/lib/testing/pdf-minimo';
import { chiedereIntegrazioni } from './chiedere-integrazioni';
import { leggereAdesione } from './leggere-adesione';
import { leggereBozza } from './leggere-bozza';
import { registrareIntegrazionePervenuta } from './registrare-integrazione-pervenuta';
import { rispondereIntegrazione } from './rispondere-integrazione';
import { ritirareAdesione } from './ritirare-adesione';
import { salvarePasso } from './salvare-passo';
import { scaricareAllegato } from './scaricare-allegato';
import { seguireAdesione } from './seguire-adesione';

const RISPOSTA = { risposta: 'Abbiamo corretto la PEC.' };
const file = { nome: 'atto.pdf', mime: 'application/pdf', contenuto: pdfMinimo() };
const { ente } = datiDiProva();
const conPec = (pec: string) => ({ ente: { ...ente, pec } });
const PEC = (prima: string, dopo: string) => [{ voce: 'Ente: PEC', prima, dopo }];

async function conDomanda() {
  const mondo = await Mondo.crea();
  const ufficio = await mondo.persona(['UFFICIO']);
  const id = await adesioneDiProva(mondo, { stato: 'IN_ISTRUTTORIA', istrutta_da: ufficio.utenteId });
  const chi = await richiedente(mondo, id);
  /** Each question on a day of its own. */
  const chiedi = (versione: number) =>
    chiedereIntegrazioni.esegui(ufficio.richiesta(new Date(Date.UTC(2026, 2, 10 + versione, 9))), {
      id,
      versione,
      richiesta: 'La PEC è sbagliata.',
    });
  const correggi = (pec: string, completo = true) => salvarePasso.esegui(chi(), { passo: 'ente', completo, valori: conPec(pec) });
  return { mondo, ufficio, id, chi, chiedi, correggi };
}

describe('correcting the data with an answer', () => {
  it('CA-01 changes the data when the answer is sent, and shows the office old and new', async () => {
    const { ufficio, id, chi, chiedi, correggi } = await conDomanda();
    await chiedi(1);
    await correggi('nuova@pec.example');
    expect((await rigaAdesione(id)).dati).toMatchObject({ ente: { pec: 'comando@pec.example' } });
    expect(await leggereBozza.esegui(chi(), {})).toMatchObject({
      dati: { ente: { pec: 'nuova@pec.example' } },
      correzioni: PEC('comando@pec.example', 'nuova@pec.example'),
    });
    await rispondereIntegrazione.esegui(chi(), { ...RISPOSTA, file });
    const letta = await leggereAdesione.esegui(ufficio.richiesta(), { id });
    expect(letta.documenti.map(({ tipo }) => tipo)).toEqual(['INTEGRAZIONE_ADESIONE', 'ACCORDO_ADESIONE']);
    expect(letta).toMatchObject({
      stato: 'IN_ISTRUTTORIA',
      dati: { ente: { pec: 'nuova@pec.example' } },
      integrazioni: [
        { risposta: RISPOSTA.risposta, documento: { nome: 'atto.pdf' }, modifiche: PEC('comando@pec.example', 'nuova@pec.example') },
      ],
    });
  });

  it('CA-01 keeps each version: two answers each show what they changed', async () => {
    const { ufficio, id, chi, chiedi, correggi } = await conDomanda();
    await chiedi(1);
    await correggi('due@pec.example');
    await rispondereIntegrazione.esegui(chi(), RISPOSTA);
    await chiedi(3);
    await rispondereIntegrazione.esegui(chi(), RISPOSTA);
    await chiedi(5);
    await correggi('tre@pec.example');
    await rispondereIntegrazione.esegui(chi(), RISPOSTA);
    const { integrazioni } = await leggereAdesione.esegui(ufficio.richiesta(), { id });
    expect(integrazioni.map(({ modifiche }) => modifiche)).toEqual([
      PEC('comando@pec.example', 'due@pec.example'),
      [],
      PEC('due@pec.example', 'tre@pec.example'),
    ]);
  });

  it('refuses an answer whose corrections are not whole, and loses neither', async () => {
    const { id, chi, chiedi, correggi } = await conDomanda();
    await chiedi(1);
    await correggi('', false);
    await expect(rispondereIntegrazione.esegui(chi(), RISPOSTA)).rejects.toMatchObject({ codice: 'CORREZIONE_INCOMPLETA' });
    expect((await seguireAdesione.esegui(chi(), {})).correzioni).toEqual(PEC('comando@pec.example', ''));
    expect(await rigaAdesione(id)).toMatchObject({ stato: 'INTEGRAZIONE_RICHIESTA' });
  });

  it('corrects only while a question is open; what the office writes down itself corrects nothing', async () => {
    const { ufficio, id, chi, chiedi, correggi } = await conDomanda();
    await expect(correggi('prima@pec.example')).rejects.toMatchObject({ codice: 'BOZZA_CHIUSA' });
    await chiedi(1);
    await correggi('mai@pec.example');
    await registrareIntegrazionePervenuta.esegui(ufficio.richiesta(), { id, versione: 2, risposta: 'Ha risposto per telefono.' });
    expect((await rigaAdesione(id)).dati).toMatchObject({ ente: { pec: 'comando@pec.example' } });
    expect(await sql('SELECT correzione, dati_prima FROM integrazione WHERE adesione_id = $1', [id])).toEqual([
      { correzione: null, dati_prima: null },
    ]);
    await expect(correggi('dopo@pec.example')).rejects.toMatchObject({ codice: 'BOZZA_CHIUSA' });
    expect((await seguireAdesione.esegui(chi(), {})).correzioni).toEqual([]);
  });
});

describe('corrections beside other acts', () => {
  it('CA-01 loses no correction that it has acknowledged, when the answer arrives while it is being written', async () => {
    const { mondo, id, chi, chiedi, correggi } = await conDomanda();
    await chiedi(1);
    const atti = await nelComune(mondo.erogatoreId, async (client) => {
      await client.query('SELECT id FROM integrazione WHERE adesione_id = $1 FOR UPDATE', [id]);
      const correzione = correggi('nuova@pec.example');
      await inAttesa(1);
      const risposta = rispondereIntegrazione.esegui(chi(), RISPOSTA);
      await inAttesa(2);
      return [correzione, risposta];
    });
    await Promise.all(atti);
    expect((await rigaAdesione(id)).dati).toMatchObject({ ente: { pec: 'nuova@pec.example' } });
  });

  it('RT-06 tells the PEC on file and the old PEC, each once, when an answer changes whose domanda it is', async () => {
    const { mondo, chi, chiedi } = await conDomanda();
    await mondo.ente({ codice_fiscale: '01533550479', pec: 'nota@pec.example' });
    await chiedi(1);
    await salvarePasso.esegui(chi(), {
      passo: 'ente',
      completo: true,
      valori: { ente: { ...ente, codiceFiscale: '01533550479', pec: 'Mia@pec.example' } },
    });
    await rispondereIntegrazione.esegui(chi(), RISPOSTA);
    const messaggi = await mondo.messaggi();
    expect(
      messaggi
        .filter(({ tipo }) => tipo === 'adesione-stato')
        .map(({ destinatario }) => destinatario)
        .sort(),
    ).toEqual(['comando@pec.example', 'mia@pec.example', 'nota@pec.example', 'richiedente@ente.example']);
  });

  it('RT-06 writes to nobody for a correction that leaves codice fiscale and PEC as they were', async () => {
    const { mondo, chi, chiedi } = await conDomanda();
    await chiedi(1);
    await salvarePasso.esegui(chi(), { passo: 'ente', completo: true, valori: { ente: { ...ente, indirizzo: 'Via Nuova 4' } } });
    await rispondereIntegrazione.esegui(chi(), RISPOSTA);
    expect((await mondo.messaggi()).map(({ tipo }) => tipo)).not.toContain('adesione-stato');
  });

  it('keeps no correction of a domanda that is withdrawn before it is sent', async () => {
    const { id, chi, chiedi, correggi } = await conDomanda();
    await chiedi(1);
    await correggi('mai@pec.example');
    await ritirareAdesione.esegui(chi(), {});
    expect(await sql('SELECT correzione FROM integrazione WHERE adesione_id = $1', [id])).toEqual([{ correzione: null }]);
    expect((await seguireAdesione.esegui(chi(), {})).correzioni).toEqual([]);
  });
});

describe('what the holder of a link sees of its own', () => {
  it('CH-13 reads the data sent and downloads the files it sent, and those of nobody else', async () => {
    const { mondo, chi, chiedi } = await conDomanda();
    await chiedi(1);
    await rispondereIntegrazione.esegui(chi(), { ...RISPOSTA, file });
    const { dati, documenti } = await seguireAdesione.esegui(chi(), {});
    expect(dati).toMatchObject({ ente: { denominazione: 'Comando di prova' } });
    const [documento] = documenti;
    expect(documento).toMatchObject({ nome: 'atto.pdf' });
    const id = documento?.id ?? '';
    expect(await scaricareAllegato.esegui(chi(), { id })).toMatchObject({ nome: 'atto.pdf', contenuto: new Uint8Array(file.contenuto) });
    const altri = await richiedente(mondo, await adesioneDiProva(mondo));
    await expect(scaricareAllegato.esegui(altri(), { id })).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
    await expect(scaricareAllegato.esegui((await mondo.persona(['UFFICIO'])).richiesta(), { id })).rejects.toMatchObject({
      codice: 'PERMESSO_MANCANTE',
    });
  });

  it('CH-13 downloads no document of its domanda that it did not send: the convenzione is not for the link', async () => {
    const { mondo, id: adesioneId, chi } = await conDomanda();
    const enteId = await mondo.ente();
    const id = await inserisci('documento', {
      erogatore_id: mondo.erogatoreId,
      id: idCasuale(),
      ente_id: enteId,
      adesione_id: adesioneId,
      convenzione_id: await mondo.convenzione(enteId),
      tipo: 'CONVENZIONE',
      nome: 'convenzione.pdf',
      mime: 'application/pdf',
      sha256: 'convenzione',
      dimensione: 3,
      creato_il: ADESSO,
    });
    await inserisci('documento_blocco', {
      erogatore_id: mondo.erogatoreId,
      sha256: 'convenzione',
      indice: 0,
      contenuto: Buffer.from('abc'),
    });
    await expect(scaricareAllegato.esegui(chi(), { id })).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
  });
});
