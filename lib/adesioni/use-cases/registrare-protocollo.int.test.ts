import { describe, expect, it } from 'vitest';
import { adesioneDiProva, rigaAdesione } from '@/lib/testing/adesioni';
import { Mondo, sql } from '@/lib/testing/mondo';
import { registrareProtocollo } from './registrare-protocollo';

async function presentata(colonne: Record<string, unknown> = {}) {
  const mondo = await Mondo.crea();
  const id = await adesioneDiProva(mondo, colonne);
  const input = { id, versione: 1, protocolloNumero: ' 1234 ', protocolloData: '10/3/2026' };
  return { mondo, id, input, ufficio: await mondo.persona(['UFFICIO']) };
}

describe('recording the protocol', () => {
  it('CA-01 keeps number and date, opens the assessment in that person’s name, and tells the applicant', async () => {
    const { mondo, id, input, ufficio } = await presentata();
    await registrareProtocollo.esegui(ufficio.richiesta(), input);
    expect(await rigaAdesione(id)).toMatchObject({
      stato: 'IN_ISTRUTTORIA',
      protocollo_numero: '0001234',
      istrutta_da: ufficio.utenteId,
      versione: 2,
    });
    expect(await sql('SELECT protocollo_data::text AS il FROM adesione WHERE id = $1', [id])).toEqual([{ il: '2026-03-10' }]);
    expect(await mondo.messaggi()).toMatchObject([
      {
        tipo: 'adesione-stato',
        destinatario: 'richiedente@ente.example',
        dati: { stato: 'In istruttoria', motivo: 'Protocollo n. 0001234 del 10/03/2026.' },
      },
      { tipo: 'adesione-stato', destinatario: 'comando@pec.example' },
    ]);
    expect(await mondo.registro()).toMatchObject([{ operazione: 'registrare-protocollo', oggetto: id, ruolo: 'UFFICIO' }]);
  });

  it('lets one of two officers at once win, and tells the other to reload', async () => {
    const { mondo, input, ufficio } = await presentata();
    const collega = await mondo.persona(['UFFICIO']);
    const esiti = await Promise.allSettled([
      registrareProtocollo.esegui(ufficio.richiesta(), input),
      registrareProtocollo.esegui(collega.richiesta(), input),
    ]);
    expect(esiti.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(esiti.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { codice: 'MODIFICATO_DA_ALTRI' } });
    expect(await mondo.messaggi()).toHaveLength(2);
  });

  it('refuses a date to come, another role, another comune’s officer and a request already in hand', async () => {
    const { mondo, input, ufficio } = await presentata();
    await expect(registrareProtocollo.esegui(ufficio.richiesta(), { ...input, protocolloData: '2026-03-11' })).rejects.toMatchObject({
      campi: { protocolloData: expect.any(String) },
    });
    await expect(registrareProtocollo.esegui((await mondo.persona(['RESPONSABILE'])).richiesta(), input)).rejects.toMatchObject({
      codice: 'PERMESSO_MANCANTE',
    });
    const estraneo = await (await Mondo.crea()).persona(['UFFICIO']);
    await expect(registrareProtocollo.esegui(estraneo.richiesta(), input)).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
    await registrareProtocollo.esegui(ufficio.richiesta(), input);
    await expect(registrareProtocollo.esegui(ufficio.richiesta(), { ...input, versione: 2 })).rejects.toMatchObject({
      codice: 'PROTOCOLLARE_NON_AMMESSO',
    });
  });
});
