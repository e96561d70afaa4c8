import { describe, expect, it } from 'vitest';
import { adesioneDiProva, richiedente, rigaAdesione } from '@/lib/testing/adesioni';
import { Mondo, sql } from '@/lib/testing/mondo';
import { pdfMinimo } from '@/lib/testing/pdf-minimo';
import { chiedereIntegrazioni } from './chiedere-integrazioni';
import { leggereAdesione } from './leggere-adesione';
import { registrareIntegrazionePervenuta } from './registrare-integrazione-pervenuta';
import { rispondereIntegrazione } from './rispondere-integrazione';

const IL_16 = new Date('2026-03-16T09:00:00Z');
const IL_26 = new Date('2026-03-26T09:00:00Z');
const DOMANDA = 'Manca la designazione del responsabile.';
const RISPOSTA = { risposta: 'La alleghiamo qui sotto.' };
const pdf = { nome: 'designazione.pdf', mime: 'application/pdf', contenuto: pdfMinimo() };

async function inIstruttoria() {
  const mondo = await Mondo.crea();
  const ufficio = await mondo.persona(['UFFICIO']);
  const id = await adesioneDiProva(mondo, { stato: 'IN_ISTRUTTORIA', istrutta_da: ufficio.utenteId });
  return { mondo, ufficio, id, chi: await richiedente(mondo, id) };
}

describe('integrations', () => {
  it('LE-13 stops the term at the question and starts it again at the answer, the days between added', async () => {
    const { mondo, ufficio, id, chi } = await inIstruttoria();
    await chiedereIntegrazioni.esegui(ufficio.richiesta(IL_16), { id, versione: 1, richiesta: DOMANDA });
    expect(await rigaAdesione(id)).toMatchObject({ stato: 'INTEGRAZIONE_RICHIESTA', sospeso: '2026-03-16', termine: '2026-04-09' });
    await rispondereIntegrazione.esegui(chi(IL_26), { ...RISPOSTA, file: pdf });
    expect(await rigaAdesione(id)).toMatchObject({ stato: 'IN_ISTRUTTORIA', sospeso: null, termine: '2026-04-20' });
    expect(await mondo.messaggi()).toMatchObject([
      { tipo: 'adesione-integrazione-richiesta', destinatario: 'richiedente@ente.example', dati: { richiesta: DOMANDA } },
      { tipo: 'adesione-integrazione-richiesta', destinatario: 'comando@pec.example', dati: { richiesta: DOMANDA } },
      { tipo: 'adesione-integrazione-risposta', destinatario: 'ufficio@prova.example', dati: { ente: 'Comando di prova' } },
    ]);
    expect(
      await sql(
        'SELECT d.nome, d.tipo, i.risposta FROM integrazione i JOIN documento d ON d.id = i.documento_id WHERE i.adesione_id = $1',
        [id],
      ),
    ).toEqual([{ nome: 'designazione.pdf', tipo: 'INTEGRAZIONE_ADESIONE', risposta: RISPOSTA.risposta }]);
    expect((await leggereAdesione.esegui(ufficio.richiesta(IL_26), { id })).documenti).toMatchObject([
      { nome: 'designazione.pdf', firma: { esito: 'SENZA_FIRMA' } },
    ]);
  });

  it('LE-13 adds up two stops', async () => {
    const { ufficio, id, chi } = await inIstruttoria();
    await chiedereIntegrazioni.esegui(ufficio.richiesta(IL_16), { id, versione: 1, richiesta: DOMANDA });
    await rispondereIntegrazione.esegui(chi(new Date('2026-03-18T09:00:00Z')), RISPOSTA);
    await chiedereIntegrazioni.esegui(ufficio.richiesta(new Date('2026-03-20T09:00:00Z')), { id, versione: 3, richiesta: DOMANDA });
    await rispondereIntegrazione.esegui(chi(new Date('2026-03-23T09:00:00Z')), RISPOSTA);
    expect(await rigaAdesione(id)).toMatchObject({ termine: '2026-04-14' });
  });

  it('takes one of two answers sent at once', async () => {
    const { ufficio, id, chi } = await inIstruttoria();
    await chiedereIntegrazioni.esegui(ufficio.richiesta(IL_16), { id, versione: 1, richiesta: DOMANDA });
    const esiti = await Promise.allSettled([
      rispondereIntegrazione.esegui(chi(IL_26), RISPOSTA),
      rispondereIntegrazione.esegui(chi(IL_26), RISPOSTA),
    ]);
    expect(esiti.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(esiti.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { codice: 'RISPONDEREINTEGRAZIONE_NON_AMMESSO' } });
  });

  it('LE-13 lets the office write down an answer that came by other ways, so that silence does not keep a request open for ever', async () => {
    const { mondo, ufficio, id } = await inIstruttoria();
    await chiedereIntegrazioni.esegui(ufficio.richiesta(IL_16), { id, versione: 1, richiesta: DOMANDA });
    await registrareIntegrazionePervenuta.esegui(ufficio.richiesta(IL_26), {
      id,
      versione: 2,
      risposta: 'Nessuna risposta nel termine dato.',
    });
    expect(await rigaAdesione(id)).toMatchObject({ stato: 'IN_ISTRUTTORIA', termine: '2026-04-20' });
    expect((await mondo.messaggi()).map(({ tipo, destinatario }) => [tipo, destinatario])).toEqual([
      ['adesione-integrazione-richiesta', 'richiedente@ente.example'],
      ['adesione-integrazione-richiesta', 'comando@pec.example'],
      ['adesione-stato', 'richiedente@ente.example'],
      ['adesione-stato', 'comando@pec.example'],
    ]);
  });

  it('refuses the wrong role, another comune, another state', async () => {
    const { mondo, ufficio, id, chi } = await inIstruttoria();
    const domanda = { id, versione: 1, richiesta: DOMANDA };
    await expect(rispondereIntegrazione.esegui(chi(), RISPOSTA)).rejects.toMatchObject({ codice: 'RISPONDEREINTEGRAZIONE_NON_AMMESSO' });
    await expect(chiedereIntegrazioni.esegui((await mondo.persona(['AUDITOR'])).richiesta(), domanda)).rejects.toMatchObject({
      codice: 'PERMESSO_MANCANTE',
    });
    await expect(chiedereIntegrazioni.esegui((await (await Mondo.crea()).persona(['UFFICIO'])).richiesta(), domanda)).rejects.toMatchObject(
      { famiglia: 'NON_TROVATO' },
    );
    await expect(rispondereIntegrazione.esegui(ufficio.richiesta(), RISPOSTA)).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    const chiusa = await adesioneDiProva(mondo, { stato: 'RESPINTA' });
    await expect(chiedereIntegrazioni.esegui(ufficio.richiesta(), { ...domanda, id: chiusa })).rejects.toMatchObject({
      codice: 'CHIEDEREINTEGRAZIONI_NON_AMMESSO',
    });
  });
});
