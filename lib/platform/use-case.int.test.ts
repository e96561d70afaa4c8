import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { regola } from '@/lib/core/errors';
import { idCasuale } from '@/lib/core/ids';
import { ADESSO, inserisci, Mondo, sql } from '@/lib/testing/mondo';
import { command, elaborata, query } from './use-case';

const scrivere = command({
  name: 'prova-scrivere',
  permission: 'adesione:istruire',
  input: z.object({ denominazione: z.string().min(3, 'Scrivi la denominazione.'), rompi: z.boolean().default(false) }),
  run: async ({ tx, attore, input, now, nuovoId, registra, notifica }) => {
    const id = nuovoId();
    await tx.ente.createMany({
      data: [
        {
          erogatoreId: attore.erogatoreId,
          id,
          tipo: 'COMUNE',
          denominazione: input.denominazione,
          codiceFiscale: id.slice(0, 11),
          indirizzo: '-',
          comune: '-',
          provincia: '-',
          pec: 'a@b.example',
          email: 'a@b.example',
          creatoIl: now,
        },
      ],
    });
    registra({ oggetto: id });
    notifica({ tipo: 'operatore-disabilitato', destinatario: 'a@b.example', dati: { comune: 'Prova', operatore: 'Ada', motivo: 'prova' } });
    if (input.rompi) throw regola('PROVA', 'No.');
    return id;
  },
});

const leggere = query({
  name: 'prova-leggere',
  permission: 'operatore:leggere',
  input: z.object({}),
  discloses: true,
  run: async ({ tx, registra }) => {
    const enti = await tx.ente.findMany();
    registra({ categoria: 'LETTURA', campi: ['denominazione'] });
    return enti.map((ente) => ente.denominazione);
  },
});

describe('the door', () => {
  it('SA-02 writes act, register row and message in one transaction, with user and role', async () => {
    const mondo = await Mondo.crea();
    const ufficio = await mondo.persona(['UFFICIO']);
    const id = await scrivere.esegui(ufficio.richiesta(), { denominazione: 'Provincia di Prova' });
    expect(await mondo.registro()).toMatchObject([
      {
        operazione: 'prova-scrivere',
        esito: 'CONSENTITO',
        utente_id: ufficio.utenteId,
        ruolo: 'UFFICIO',
        oggetto: id,
        sessione_id: ufficio.sessioneId,
        postazione: 'PC-01',
      },
    ]);
    expect(await mondo.messaggi()).toHaveLength(1);
  });

  it('SA-02 of who has several roles names the one that the act asks for, not the first', async () => {
    const mondo = await Mondo.crea();
    const persona = await mondo.persona(['RESPONSABILE', 'UFFICIO']);
    await scrivere.esegui(persona.richiesta(), { denominazione: 'Provincia di Prova' });
    await leggere.esegui(persona.richiesta(), {});
    expect((await mondo.registro()).map(({ operazione, ruolo }) => [operazione, ruolo])).toEqual([
      ['prova-scrivere', 'UFFICIO'],
      ['prova-leggere', 'RESPONSABILE'],
    ]);
  });

  it('RT-11 registers a refusal and leaves nothing else behind', async () => {
    const mondo = await Mondo.crea();
    const ufficio = await mondo.persona(['UFFICIO']);
    await expect(scrivere.esegui(ufficio.richiesta(), { denominazione: 'Provincia', rompi: true })).rejects.toMatchObject({
      codice: 'PROVA',
    });
    expect(await mondo.registro()).toMatchObject([{ esito: 'NEGATO', motivo: 'PROVA' }]);
    expect(await sql('SELECT 1 FROM ente WHERE erogatore_id = $1', [mondo.erogatoreId])).toHaveLength(0);
    expect(await mondo.messaggi()).toHaveLength(0);
  });

  it('refuses and registers the wrong role, and names the field of a bad input', async () => {
    const mondo = await Mondo.crea();
    const auditor = await mondo.persona(['AUDITOR']);
    await expect(scrivere.esegui(auditor.richiesta(), { denominazione: 'Provincia' })).rejects.toMatchObject({
      codice: 'PERMESSO_MANCANTE',
    });
    expect(await mondo.registro()).toMatchObject([{ esito: 'NEGATO', motivo: 'PERMESSO_MANCANTE', ruolo: 'AUDITOR' }]);
    const ufficio = await mondo.persona(['UFFICIO']);
    await expect(scrivere.esegui(ufficio.richiesta(), { denominazione: '' })).rejects.toMatchObject({
      famiglia: 'NON_VALIDO',
      campi: { denominazione: 'Scrivi la denominazione.' },
    });
  });

  it('RT-11 works a slow answer out once the reading is over and in the register, and a fault in it does not unsay the reading', async () => {
    const mondo = await Mondo.crea();
    const ufficio = await mondo.persona(['UFFICIO']);
    const lette = () => mondo.registro();
    const disegnare = elaborata(leggere, async (enti) => ({ enti: enti.length, righe: (await lette()).length }));
    expect(await disegnare.esegui(ufficio.richiesta(), {})).toEqual({ enti: 0, righe: 1 });
    const rotto = elaborata(leggere, () => Promise.reject(new Error('no ink')));
    await expect(rotto.esegui(ufficio.richiesta(), {})).rejects.toThrow('no ink');
    expect(await lette()).toMatchObject([{ esito: 'CONSENTITO' }, { esito: 'CONSENTITO' }]);
  });

  it('RT-06 shows each tenant and each ente its own rows only', async () => {
    const [uno, altro] = [await Mondo.crea(), await Mondo.crea()];
    const mio = await uno.ente({ denominazione: 'Mio' });
    await uno.ente({ denominazione: 'Di un altro' });
    await altro.ente({ denominazione: 'Di un altro comune' });
    const ufficio = await uno.persona(['UFFICIO']);
    const referente = await uno.persona(['REFERENTE'], { enteId: mio });
    expect((await leggere.esegui(ufficio.richiesta(), {})).sort()).toEqual(['Di un altro', 'Mio']);
    expect(await leggere.esegui(referente.richiesta(), {})).toEqual(['Mio']);
  });

  it('CH-07 ends an idle session, and a closed one, at the next request', async () => {
    const mondo = await Mondo.crea();
    const ufficio = await mondo.persona(['UFFICIO'], { sessione: { inattiva_dopo: 600 } });
    const dopo = new Date(ADESSO.getTime() + 599_000);
    await leggere.esegui(ufficio.richiesta(dopo), {});
    await expect(leggere.esegui(ufficio.richiesta(new Date(dopo.getTime() + 600_000)), {})).rejects.toMatchObject({
      codice: 'SESSIONE_SCADUTA',
    });
    await sql('UPDATE sessione SET chiusa_il = $2 WHERE id = $1', [ufficio.sessioneId, ADESSO]);
    await expect(leggere.esegui(ufficio.richiesta(dopo), {})).rejects.toMatchObject({ codice: 'SESSIONE_SCADUTA' });
  });

  it('SA-02 registers the click that comes after a session was ended by somebody, under the name of whose it was', async () => {
    const mondo = await Mondo.crea();
    const ufficio = await mondo.persona(['UFFICIO']);
    await sql('UPDATE sessione SET chiusa_il = $2 WHERE id = $1', [ufficio.sessioneId, ADESSO]);
    await expect(leggere.esegui(ufficio.richiesta(), {})).rejects.toMatchObject({ codice: 'SESSIONE_SCADUTA' });
    expect(await mondo.registro()).toMatchObject([
      {
        operazione: 'prova-leggere',
        esito: 'NEGATO',
        motivo: 'SESSIONE_SCADUTA',
        utente_id: ufficio.utenteId,
        sessione_id: ufficio.sessioneId,
      },
    ]);
  });

  it('closes to an auditor whose mandate has ended, also in the middle of a session', async () => {
    const mondo = await Mondo.crea();
    const auditor = await mondo.persona(['TECNICO'], { utente: { accesso_scade_il: new Date(ADESSO.getTime() + 60_000) } });
    await leggere.esegui(auditor.richiesta(), {});
    await expect(leggere.esegui(auditor.richiesta(new Date(ADESSO.getTime() + 60_000)), {})).rejects.toMatchObject({
      codice: 'SESSIONE_SCADUTA',
    });
  });

  it('RT-11 registers a reading whose input makes no sense, and tells what is wrong only to who may ask', async () => {
    const mondo = await Mondo.crea();
    const cercare = query({
      name: 'prova-cercare',
      permission: 'operatore:leggere',
      category: 'CONSULTAZIONE',
      input: z.object({ nome: z.string().max(5, 'Troppo lungo.') }),
      discloses: true,
      run: async () => [],
    });
    const ufficio = await mondo.persona(['UFFICIO']);
    await expect(cercare.esegui(ufficio.richiesta(), { nome: 'lunghissimo' })).rejects.toMatchObject({ campi: { nome: 'Troppo lungo.' } });
    await expect(cercare.esegui(ufficio.richiesta(), { nome: 'a\u0000' })).rejects.toMatchObject({ codice: 'DATI_NON_VALIDI' });
    expect(await mondo.registro()).toMatchObject([
      { categoria: 'CONSULTAZIONE', esito: 'NEGATO', motivo: 'DATI_NON_VALIDI' },
      { esito: 'NEGATO' },
    ]);
    await expect(cercare.esegui((await mondo.persona(['OPERATORE'])).richiesta(), { nome: 'lunghissimo' })).rejects.toMatchObject({
      codice: 'PERMESSO_MANCANTE',
    });
  });

  it('lets nobody change or erase the register, not even the owner', async () => {
    const mondo = await Mondo.crea();
    const ufficio = await mondo.persona(['UFFICIO']);
    await leggere.esegui(ufficio.richiesta(), {});
    await expect(sql('UPDATE registro SET esito = $2 WHERE erogatore_id = $1', [mondo.erogatoreId, 'NEGATO'])).rejects.toThrow(
      /non si modificano/,
    );
    await expect(sql('DELETE FROM registro WHERE erogatore_id = $1', [mondo.erogatoreId])).rejects.toThrow(/non si modificano/);
    await expect(sql('TRUNCATE registro')).rejects.toThrow(/non si modificano/);
  });

  it('discloses nothing when the register cannot be written', async () => {
    const mondo = await Mondo.crea();
    const ufficio = await mondo.persona(['UFFICIO']);
    await inserisci('ente', {
      erogatore_id: mondo.erogatoreId,
      id: idCasuale(),
      tipo: 'COMUNE',
      denominazione: 'Segreto',
      codice_fiscale: '1',
      indirizzo: '-',
      comune: '-',
      provincia: '-',
      pec: 'a',
      email: 'a',
      creato_il: ADESSO,
    });
    await sql('REVOKE INSERT ON registro FROM varco_app');
    try {
      await expect(leggere.esegui(ufficio.richiesta(), {})).rejects.toThrow();
    } finally {
      await sql('GRANT INSERT ON registro TO varco_app');
    }
    expect(await leggere.esegui(ufficio.richiesta(), {})).toEqual(['Segreto']);
  });

  it('RT-11 refuses a page of an area that is not the person’s before reading anything, and registers it', async () => {
    const mondo = await Mondo.crea();
    let letture = 0;
    const contare = query({
      name: 'prova-area',
      permission: 'operatore:leggere',
      input: z.object({}),
      discloses: true,
      run: async () => (letture += 1),
    });
    const ufficio = await mondo.persona(['UFFICIO']);
    await expect(contare.esegui({ ...ufficio.richiesta(), area: '/ente' }, {})).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    expect(letture).toBe(0);
    expect(await mondo.registro()).toMatchObject([{ operazione: 'prova-area', esito: 'NEGATO', motivo: 'PERMESSO_MANCANTE' }]);
    await expect(contare.esegui({ ...mondo.anonimo(), area: '/ufficio' }, {})).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    expect(await contare.esegui({ ...ufficio.richiesta(), area: '/ufficio' }, {})).toBe(1);
    expect(await contare.esegui(ufficio.richiesta(), {})).toBe(2);
  });
});
