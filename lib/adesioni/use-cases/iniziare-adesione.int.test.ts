import { describe, expect, it } from 'vitest';
import { conGettone, modelloAperto } from '@/lib/testing/adesioni';
import { ADESSO, Mondo, sql } from '@/lib/testing/mondo';
import { iniziareAdesione } from './iniziare-adesione';
import { leggereBozza } from './leggere-bozza';

describe('beginning an adhesion', () => {
  it('CH-13 makes a draft, mails its link, and keeps only the SHA-256 of the token', async () => {
    const mondo = await Mondo.crea();
    const modelloId = await modelloAperto(mondo);
    const { adesioneId, gettone } = await iniziareAdesione.esegui(mondo.anonimo(), { modelloId, email: ' Segreteria@Ente.Example ' });
    const [messaggio] = await mondo.messaggi();
    expect(messaggio).toMatchObject({
      tipo: 'adesione-bozza',
      destinatario: 'segreteria@ente.example',
      dati: { comune: 'Comune di Prova', scadeIl: '09/04/2026' },
    });
    expect(messaggio?.dati.collegamento).toBe(`http://localhost:3000/adesione/riprendi/${gettone}`);
    expect(JSON.stringify(await sql('SELECT * FROM collegamento WHERE adesione_id = $1', [adesioneId]))).not.toContain(gettone);
    expect(await leggereBozza.esegui(conGettone(gettone)(), {})).toMatchObject({
      stato: 'BOZZA',
      numero: null,
      scadeIl: '09/04/2026',
      dati: {},
    });
  });

  it('ends the link with the draft, after the thirtieth day', async () => {
    const mondo = await Mondo.crea();
    const { gettone } = await iniziareAdesione.esegui(mondo.anonimo(), { modelloId: await modelloAperto(mondo), email: 'a@ente.example' });
    const chi = conGettone(gettone);
    await leggereBozza.esegui(chi(new Date('2026-04-09T21:59:00Z')), {});
    await expect(leggereBozza.esegui(chi(new Date('2026-04-09T22:00:00Z')), {})).rejects.toMatchObject({
      codice: 'COLLEGAMENTO_NON_VALIDO',
    });
  });

  it('refuses a modello not approved, withdrawn, or of another comune', async () => {
    const [mondo, altro] = [await Mondo.crea(), await Mondo.crea()];
    const chiusi = [
      await modelloAperto(mondo, {}, { approvato_il: null }),
      await modelloAperto(mondo, {}, { ritirato_il: ADESSO }),
      await modelloAperto(altro),
    ];
    for (const modelloId of chiusi) {
      await expect(iniziareAdesione.esegui(mondo.anonimo(), { modelloId, email: 'a@ente.example' })).rejects.toMatchObject({
        codice: 'MODELLO_NON_APERTO',
      });
    }
  });

  it('does not let anybody fill a mailbox with links', async () => {
    const mondo = await Mondo.crea();
    const modelloId = await modelloAperto(mondo);
    for (let volta = 0; volta < 5; volta += 1) await iniziareAdesione.esegui(mondo.anonimo(), { modelloId, email: 'a@ente.example' });
    await expect(iniziareAdesione.esegui(mondo.anonimo(), { modelloId, email: 'A@ente.example' })).rejects.toMatchObject({
      codice: 'TROPPE_BOZZE',
    });
    await iniziareAdesione.esegui(mondo.anonimo(new Date('2026-03-11T09:00:01Z')), { modelloId, email: 'a@ente.example' });
    expect(await mondo.messaggi()).toHaveLength(6);
  });

  it('is for the public, not for who has an account', async () => {
    const mondo = await Mondo.crea();
    const ufficio = await mondo.persona(['UFFICIO']);
    await expect(
      iniziareAdesione.esegui(ufficio.richiesta(), { modelloId: await modelloAperto(mondo), email: 'a@ente.example' }),
    ).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
  });
});
