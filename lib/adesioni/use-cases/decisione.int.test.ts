import { describe, expect, it } from 'vitest';
import { adesioneDiProva, datiDiProva, richiedente, rigaAdesione } from '@/lib/testing/adesioni';
import { Mondo, sql } from '@/lib/testing/mondo';
import { accogliereAdesione } from './accogliere-adesione';
import { respingereAdesione } from './respingere-adesione';
import { ritirareAdesione } from './ritirare-adesione';

async function mondoCon(stato: string) {
  const mondo = await Mondo.crea();
  const id = await adesioneDiProva(mondo, { stato });
  return { mondo, id, ufficio: await mondo.persona(['UFFICIO']), chi: await richiedente(mondo, id) };
}
/** The applicant's mailbox and the ente's PEC. */
const CASELLE = ['comando@pec.example', 'richiedente@ente.example'];
const MOTIVO = 'I dati chiesti non sono pertinenti alla finalità dichiarata.';

describe('the end of a request', () => {
  it('CH-13 accepts, and the ente enters the fruitori with its data', async () => {
    const { mondo, id, ufficio } = await mondoCon('LEGITTIMITA_ATTESTATA');
    const { enteId } = await accogliereAdesione.esegui(ufficio.richiesta(), { id, versione: 1 });
    expect(await sql('SELECT id, denominazione, pec, tipo FROM ente WHERE erogatore_id = $1', [mondo.erogatoreId])).toEqual([
      { id: enteId, denominazione: 'Comando di prova', pec: 'comando@pec.example', tipo: 'FORZA_DI_POLIZIA' },
    ]);
    expect(await rigaAdesione(id)).toMatchObject({ stato: 'ACCOLTA', ente_id: enteId });
    expect(await mondo.messaggi()).toMatchObject([{ dati: { stato: 'Accolta' } }, { dati: { stato: 'Accolta' } }]);
  });

  it('makes one ente of two requests with the same codice fiscale, whose contacts a second request does not touch', async () => {
    const { mondo, id, ufficio } = await mondoCon('LEGITTIMITA_ATTESTATA');
    const dati = datiDiProva();
    const altra = await adesioneDiProva(mondo, {
      stato: 'LEGITTIMITA_ATTESTATA',
      dati: JSON.stringify({ ...dati, ente: { ...dati.ente, pec: 'nuova@pec.example' } }),
    });
    const prima = await accogliereAdesione.esegui(ufficio.richiesta(), { id, versione: 1 });
    const seconda = await accogliereAdesione.esegui(ufficio.richiesta(), { id: altra, versione: 1 });
    expect(seconda.enteId).toBe(prima.enteId);
    expect(await sql('SELECT pec FROM ente WHERE erogatore_id = $1', [mondo.erogatoreId])).toEqual([{ pec: 'comando@pec.example' }]);
    expect((await mondo.messaggi()).map(({ destinatario }) => destinatario)).toContain('comando@pec.example');
  });

  it('LE-02 accepts nothing that was not attested', async () => {
    const { id, ufficio } = await mondoCon('IN_ISTRUTTORIA');
    await expect(accogliereAdesione.esegui(ufficio.richiesta(), { id, versione: 1 })).rejects.toMatchObject({
      codice: 'ACCOGLIERE_NON_AMMESSO',
    });
  });

  it('refuses with the reason that the applicant reads', async () => {
    const { mondo, id, ufficio } = await mondoCon('IN_ISTRUTTORIA');
    await expect(respingereAdesione.esegui(ufficio.richiesta(), { id, versione: 1, motivo: 'no' })).rejects.toMatchObject({
      campi: { motivo: expect.any(String) },
    });
    await respingereAdesione.esegui(ufficio.richiesta(), { id, versione: 1, motivo: MOTIVO });
    expect(await rigaAdesione(id)).toMatchObject({ stato: 'RESPINTA', esito_motivo: MOTIVO });
    expect(await mondo.messaggi()).toMatchObject([
      { destinatario: 'richiedente@ente.example', dati: { stato: 'Respinta', motivo: MOTIVO } },
      { destinatario: 'comando@pec.example', dati: { stato: 'Respinta', motivo: MOTIVO } },
    ]);
  });

  it('LE-02 refuses with a reason also after the attestation: who attests does not decide', async () => {
    const { mondo, id, ufficio } = await mondoCon('LEGITTIMITA_ATTESTATA');
    await respingereAdesione.esegui(ufficio.richiesta(), { id, versione: 1, motivo: MOTIVO });
    expect(await rigaAdesione(id)).toMatchObject({ stato: 'RESPINTA', esito_motivo: MOTIVO });
    expect((await mondo.messaggi()).map(({ destinatario }) => destinatario).sort()).toEqual(CASELLE);
  });

  it('RT-06 tells each mailbox once, also when applicant and PEC are one', async () => {
    const mondo = await Mondo.crea();
    const id = await adesioneDiProva(mondo, { stato: 'IN_ISTRUTTORIA', email_richiedente: 'Comando@PEC.example' });
    await respingereAdesione.esegui((await mondo.persona(['UFFICIO'])).richiesta(), { id, versione: 1, motivo: MOTIVO });
    expect((await mondo.messaggi()).map(({ destinatario }) => destinatario)).toEqual(['comando@pec.example']);
  });

  it('lets the ente withdraw while the office accepts: one of the two wins', async () => {
    const { id, ufficio, chi } = await mondoCon('LEGITTIMITA_ATTESTATA');
    const esiti = await Promise.allSettled([
      accogliereAdesione.esegui(ufficio.richiesta(), { id, versione: 1 }),
      ritirareAdesione.esegui(chi(), {}),
    ]);
    expect(esiti.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(['ACCOLTA', 'RITIRATA']).toContain((await rigaAdesione(id)).stato);
  });

  it('withdraws once, tells both sides, and never a draft or a concluded request', async () => {
    const { mondo, chi, id } = await mondoCon('INTEGRAZIONE_RICHIESTA');
    await ritirareAdesione.esegui(chi(), { motivo: 'Non serve più.' });
    expect(await rigaAdesione(id)).toMatchObject({ stato: 'RITIRATA', sospeso: null });
    expect((await mondo.messaggi()).map(({ destinatario }) => destinatario).sort()).toEqual([...CASELLE, 'ufficio@prova.example']);
    await expect(ritirareAdesione.esegui(chi(), {})).rejects.toMatchObject({ codice: 'RITIRARE_NON_AMMESSO' });
    const bozza = await richiedente(mondo, await adesioneDiProva(mondo, { stato: 'BOZZA' }));
    await expect(ritirareAdesione.esegui(bozza(), {})).rejects.toMatchObject({ codice: 'RITIRARE_NON_AMMESSO' });
  });

  it('is for the office of that comune alone', async () => {
    const { mondo, id } = await mondoCon('LEGITTIMITA_ATTESTATA');
    const input = { id, versione: 1 };
    await expect(accogliereAdesione.esegui((await mondo.persona(['TECNICO'])).richiesta(), input)).rejects.toMatchObject({
      codice: 'PERMESSO_MANCANTE',
    });
    await expect(accogliereAdesione.esegui((await (await Mondo.crea()).persona(['UFFICIO'])).richiesta(), input)).rejects.toMatchObject({
      famiglia: 'NON_TROVATO',
    });
    await expect(
      respingereAdesione.esegui((await mondo.persona(['AUDITOR'])).richiesta(), { ...input, motivo: MOTIVO }),
    ).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
  });
});
