import { describe, expect, it } from 'vitest';
import { idCasuale } from '@/lib/core/ids';
import { datiDiProva, delegaDiProva, modelloAperto, rigaAdesione } from '@/lib/testing/adesioni';
import { Mondo, sql } from '@/lib/testing/mondo';
import { pdfMinimo } from '@/lib/testing/pdf-minimo';
import { attestareLegittimita } from './attestare-legittimita';
import { registrareAdesionePervenuta } from './registrare-adesione-pervenuta';

const file = { nome: 'richiesta.pdf', mime: 'application/pdf', contenuto: pdfMinimo() };

async function arrivata() {
  const mondo = await Mondo.crea();
  const ufficio = await mondo.persona(['UFFICIO']);
  const input = {
    ...datiDiProva(),
    id: idCasuale(),
    modelloId: await modelloAperto(mondo),
    provenienza: 'PEC',
    ricevutaIl: '5/3/2026',
    file,
  };
  return { mondo, ufficio, input };
}

describe('a request that came by PEC or on paper', () => {
  it('CA-01 LE-13 is numbered, keeps its file, and its term runs from the day it arrived', async () => {
    const { mondo, ufficio, input } = await arrivata();
    expect(await registrareAdesionePervenuta.esegui(ufficio.richiesta(), input)).toEqual({ id: input.id, numero: '2026/0001' });
    const riga = await rigaAdesione(input.id);
    expect(riga).toMatchObject({
      stato: 'PRESENTATA',
      provenienza: 'PEC',
      termine: '2026-04-04',
      email_richiedente: 'comando@ente.example',
    });
    expect(await sql('SELECT nome, tipo, adesione_id, creato_da FROM documento WHERE id = $1', [riga.documento_id])).toEqual([
      { nome: 'richiesta.pdf', tipo: 'RICHIESTA_ADESIONE', adesione_id: input.id, creato_da: ufficio.utenteId },
    ]);
    expect((await mondo.messaggi()).map(({ tipo, destinatario }) => [tipo, destinatario]).sort()).toEqual([
      ['adesione-ricevuta', 'comando@ente.example'],
      ['adesione-ricevuta', 'comando@pec.example'],
    ]);
  });

  it('sent twice at once is one request', async () => {
    const { mondo, ufficio, input } = await arrivata();
    const esiti = await Promise.all([
      registrareAdesionePervenuta.esegui(ufficio.richiesta(), input),
      registrareAdesionePervenuta.esegui(ufficio.richiesta(), input),
    ]);
    expect(esiti.map(({ numero }) => numero)).toEqual(['2026/0001', '2026/0001']);
    expect(await mondo.messaggi()).toHaveLength(2);
  });

  it('LE-02 counts who typed it in among those who prepared it', async () => {
    const { mondo, input } = await arrivata();
    const [digita, altro, istruisce] = [
      await mondo.persona(['UFFICIO', 'RESPONSABILE']),
      await mondo.persona(['RESPONSABILE']),
      await mondo.persona(['UFFICIO']),
    ];
    for (const { utenteId } of [digita, altro]) await delegaDiProva(mondo, utenteId);
    await registrareAdesionePervenuta.esegui(digita.richiesta(), input);
    await sql("UPDATE adesione SET stato = 'IN_ISTRUTTORIA', istrutta_da = $2 WHERE id = $1", [input.id, istruisce.utenteId]);
    const attestazione = { id: input.id, versione: 1, motivo: 'Ricorrono i presupposti di legge e i dati sono pertinenti.' };
    await expect(attestareLegittimita.esegui(digita.richiesta(), attestazione)).rejects.toMatchObject({ codice: 'QUATTRO_OCCHI' });
    await attestareLegittimita.esegui(altro.richiesta(), attestazione);
  });

  it('refuses a future arrival, data outside the clauses, no file, another role, another comune’s modello', async () => {
    const { mondo, ufficio, input } = await arrivata();
    const prova = (cambi: object) => registrareAdesionePervenuta.esegui(ufficio.richiesta(), { ...input, ...cambi });
    await expect(prova({ ricevutaIl: '2026-03-11' })).rejects.toMatchObject({ campi: { ricevutaIl: expect.any(String) } });
    await expect(prova({ ente: { ...input.ente, tipo: 'COMUNE' } })).rejects.toMatchObject({ campi: { 'ente.tipo': expect.any(String) } });
    await expect(prova({ file: undefined })).rejects.toMatchObject({ campi: { file: expect.any(String) } });
    await expect(prova({ modelloId: await modelloAperto(await Mondo.crea()) })).rejects.toMatchObject({ codice: 'MODELLO_NON_APERTO' });
    await expect(registrareAdesionePervenuta.esegui((await mondo.persona(['RESPONSABILE'])).richiesta(), input)).rejects.toMatchObject({
      codice: 'PERMESSO_MANCANTE',
    });
    expect(await sql('SELECT id FROM adesione WHERE erogatore_id = $1', [mondo.erogatoreId])).toEqual([]);
  });
});
