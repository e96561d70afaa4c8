import { beforeEach, describe, expect, it } from 'vitest';
import { idCasuale } from '@/lib/core/ids';
import { ADESSO, inserisci, Mondo, sql } from '@/lib/testing/mondo';
import { confermareInvio } from './confermare-invio';
import { elencareMessaggi } from './elencare-messaggi';
import { ritentareMessaggio } from './ritentare-messaggio';

let mondo: Mondo;
beforeEach(async () => {
  mondo = await Mondo.crea();
});

const messaggio = (colonne: Record<string, unknown> = {}) =>
  inserisci('messaggio', {
    erogatore_id: mondo.erogatoreId,
    id: idCasuale(),
    tipo: 'operatore-sospeso',
    destinatario: 'ente@ente.example',
    dati: '{"motivo":"segreto"}',
    stato: 'NON_INVIATO',
    tentativi: 8,
    errore: 'casella piena',
    prossimo_il: ADESSO,
    creato_il: ADESSO,
    ...colonne,
  });
const riga = async (id: string) => (await sql('SELECT stato, tentativi, errore, dati FROM messaggio WHERE id = $1', [id]))[0];

describe('elencareMessaggi', () => {
  it('shows state and error to the office, with the acts it may do, and registers the reading', async () => {
    await messaggio();
    await messaggio({ stato: 'INVIATO', oggetto: 'Operatore sospeso', errore: null });
    const [ufficio, responsabile] = [await mondo.persona(['UFFICIO']), await mondo.persona(['RESPONSABILE'])];
    const { messaggi, totale } = await elencareMessaggi.esegui(ufficio.richiesta(), { stato: 'NON_INVIATO' });
    expect(totale).toBe(1);
    expect(messaggi).toMatchObject([{ stato: 'NON_INVIATO', errore: 'casella piena', puoRitentare: true, puoConfermare: false }]);
    expect(JSON.stringify(messaggi)).not.toContain('segreto');
    expect((await elencareMessaggi.esegui(responsabile.richiesta(), {})).messaggi.map((m) => m.puoRitentare)).toEqual([false, false]);
    expect((await mondo.registro()).map((voce) => voce.operazione)).toEqual(['elencare-messaggi', 'elencare-messaggi']);
  });

  it('is closed to a fruitore, and a neighbouring comune sees none', async () => {
    await messaggio();
    const vicino = await (await Mondo.crea()).persona(['UFFICIO']);
    expect((await elencareMessaggi.esegui(vicino.richiesta(), {})).totale).toBe(0);
    const referente = await mondo.persona(['REFERENTE'], { enteId: await mondo.ente() });
    await expect(elencareMessaggi.esegui(referente.richiesta(), {})).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
  });
});

describe('a message that waits for a person', () => {
  it('goes back to the outbox as if new', async () => {
    const id = await messaggio();
    await ritentareMessaggio.esegui((await mondo.persona(['UFFICIO'])).richiesta(), { messaggioId: id });
    expect(await riga(id)).toMatchObject({ stato: 'DA_INVIARE', tentativi: 0, errore: null });
  });

  it('is put back once by two at once', async () => {
    const id = await messaggio();
    const tecnico = await mondo.persona(['TECNICO']);
    const esiti = await Promise.allSettled([1, 2, 3].map(() => ritentareMessaggio.esegui(tecnico.richiesta(), { messaggioId: id })));
    expect(esiti.filter((esito) => esito.status === 'fulfilled')).toHaveLength(1);
  });

  it('CA-18 when confirmed as sent loses the secret that it carried', async () => {
    const id = await messaggio({ stato: 'DA_VERIFICARE', tipo: 'credenziali-prima-password', dati: '{"collegamento":"x"}' });
    await confermareInvio.esegui((await mondo.persona(['UFFICIO'])).richiesta(), { messaggioId: id });
    expect(await riga(id)).toMatchObject({ stato: 'INVIATO', dati: {} });
  });

  it('is refused in the wrong state, to the wrong role and across comuni', async () => {
    const inviato = await messaggio({ stato: 'INVIATO' });
    const fermo = await messaggio();
    const ufficio = await mondo.persona(['UFFICIO']);
    await expect(ritentareMessaggio.esegui(ufficio.richiesta(), { messaggioId: inviato })).rejects.toMatchObject({
      codice: 'RITENTARE_NON_AMMESSO',
    });
    await expect(confermareInvio.esegui(ufficio.richiesta(), { messaggioId: fermo })).rejects.toMatchObject({
      codice: 'CONFERMAREINVIO_NON_AMMESSO',
    });
    await expect(
      ritentareMessaggio.esegui((await mondo.persona(['RESPONSABILE'])).richiesta(), { messaggioId: fermo }),
    ).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    await expect(
      ritentareMessaggio.esegui((await (await Mondo.crea()).persona(['UFFICIO'])).richiesta(), { messaggioId: fermo }),
    ).rejects.toMatchObject({ codice: 'NON_TROVATO' });
  });
});
