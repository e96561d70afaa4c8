import { describe, expect, it } from 'vitest';
import { contoDiProva, sessioniDi } from '@/lib/testing/conti';
import { ADESSO, Mondo, sql } from '@/lib/testing/mondo';
import { pdfMinimo } from '@/lib/testing/pdf-minimo';
import { aggiungereCollega } from './aggiungere-collega';
import { chiudereSessione } from './chiudere-sessione';
import { leggerePersone } from './leggere-persone';
import { leggereProfilo } from './leggere-profilo';
import { modificareCollega } from './modificare-collega';
import { registrareDelega } from './registrare-delega';
import { rinnovareCredenziali } from './rinnovare-credenziali';
import { spegnereCollega } from './spegnere-collega';

const COLLEGA = { nome: 'Ida', cognome: 'Nuova', codiceFiscale: 'NVUDIA80A41E715I', email: 'ida@comune.example', ruoli: ['UFFICIO'] };
const pdf = { nome: 'delega.pdf', mime: 'application/pdf', contenuto: pdfMinimo() };

async function comune() {
  const mondo = await Mondo.crea();
  return { mondo, capo: await mondo.persona(['RESPONSABILE', 'AMMINISTRATORE']) };
}

describe('the comune’s people', () => {
  it('LE-09 adds a colleague with roles, invited by two channels, and registers who did it', async () => {
    const { mondo, capo } = await comune();
    const { utenteId } = await aggiungereCollega.esegui(capo.richiesta(), COLLEGA);
    expect(await mondo.messaggi()).toMatchObject([
      { tipo: 'credenziali-nome-utente', destinatario: 'ufficio@prova.example' },
      { tipo: 'credenziali-prima-password', destinatario: 'ida@comune.example', dati: { via: 'UFFICIO' } },
    ]);
    expect(await mondo.registro()).toMatchObject([{ operazione: 'aggiungere-collega', oggetto: utenteId, utente_id: capo.utenteId }]);
    expect((await leggerePersone.esegui(capo.richiesta(), {})).colleghi.find(({ id }) => id === utenteId)).toMatchObject({
      ruoli: ['UFFICIO'],
      credenziali: 'DA_ATTIVARE',
      stato: 'ATTIVO',
    });
    await expect(aggiungereCollega.esegui(capo.richiesta(), COLLEGA)).rejects.toMatchObject({ codice: 'GIA_PRESENTE' });
  });

  it('gives an auditor a term and a scope, and no other role', async () => {
    const { mondo, capo } = await comune();
    const convenzione = await mondo.convenzione(await mondo.ente());
    const altrove = await Mondo.crea();
    const altrui = await altrove.convenzione(await altrove.ente());
    await expect(aggiungereCollega.esegui(capo.richiesta(), { ...COLLEGA, ruoli: ['AUDITOR'] })).rejects.toMatchObject({
      campi: { accessoFinoAl: expect.any(String) },
    });
    await expect(
      aggiungereCollega.esegui(capo.richiesta(), { ...COLLEGA, ruoli: ['AUDITOR', 'UFFICIO'], accessoFinoAl: '2026-04-30' }),
    ).rejects.toMatchObject({ campi: { ruoli: expect.any(String) } });
    await expect(
      aggiungereCollega.esegui(capo.richiesta(), {
        ...COLLEGA,
        ruoli: ['AUDITOR'],
        accessoFinoAl: '2026-04-30',
        ambitoConvenzioni: [altrui],
      }),
    ).rejects.toMatchObject({ campi: { ambitoConvenzioni: expect.any(String) } });
    const { utenteId } = await aggiungereCollega.esegui(capo.richiesta(), {
      ...COLLEGA,
      ruoli: ['AUDITOR'],
      accessoFinoAl: '30/04/2026',
      ambitoConvenzioni: [convenzione],
    });
    expect(await sql('SELECT accesso_scade_il, ambito_convenzioni FROM utente WHERE id = $1', [utenteId])).toEqual([
      { accesso_scade_il: new Date('2026-04-30T22:00:00Z'), ambito_convenzioni: [convenzione] },
    ]);
    expect((await leggerePersone.esegui(capo.richiesta(), {})).colleghi.find(({ id }) => id === utenteId)?.accessoFinoAl).toBe(
      '2026-04-30',
    );
  });

  it('keeps somebody who can keep the accounts, whatever two people do at once', async () => {
    const { mondo, capo } = await comune();
    const altra = await mondo.persona(['AMMINISTRATORE']);
    const via = (chi: typeof capo, bersaglio: string) =>
      spegnereCollega.esegui(chi.richiesta(), { utenteId: bersaglio, motivo: 'Trasferimento' });
    await expect(via(capo, capo.utenteId)).rejects.toMatchObject({ codice: 'UTENZA_PROPRIA' });
    const esiti = await Promise.allSettled([via(capo, altra.utenteId), via(altra, capo.utenteId)]);
    expect(esiti.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [resta] = await sql<{ id: string }>("SELECT id FROM utente WHERE erogatore_id = $1 AND stato = 'ATTIVO'", [mondo.erogatoreId]);
    const chi = resta?.id === capo.utenteId ? capo : altra;
    await expect(
      modificareCollega.esegui(chi.richiesta(), { utenteId: chi.utenteId, email: 'x@y.example', ruoli: ['UFFICIO'] }),
    ).rejects.toMatchObject({ codice: 'ULTIMO_AMMINISTRATORE' });
  });

  it('RT-06 lets nobody give itself a role', async () => {
    const { mondo } = await comune();
    const tecnica = await mondo.persona(['AMMINISTRATORE']);
    const propria = { utenteId: tecnica.utenteId, email: 'x@y.example' };
    await expect(
      modificareCollega.esegui(tecnica.richiesta(), { ...propria, ruoli: ['AMMINISTRATORE', 'RESPONSABILE'] }),
    ).rejects.toMatchObject({ codice: 'RUOLI_PROPRI' });
    await modificareCollega.esegui(tecnica.richiesta(), { ...propria, ruoli: ['AMMINISTRATORE'] });
    expect(await sql('SELECT ruoli, email FROM utente WHERE id = $1', [tecnica.utenteId])).toEqual([
      { ruoli: ['AMMINISTRATORE'], email: 'x@y.example' },
    ]);
  });

  it('RT-06 changes roles from the next click, and switches off at once', async () => {
    const { mondo, capo } = await comune();
    const collega = await mondo.persona(['UFFICIO']);
    await leggerePersone.esegui(collega.richiesta(), {});
    await modificareCollega.esegui(capo.richiesta(), {
      utenteId: collega.utenteId,
      email: 'x@y.example',
      ruoli: ['AUDITOR'],
      accessoFinoAl: '2026-12-31',
    });
    await expect(leggerePersone.esegui(collega.richiesta(), {})).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    await spegnereCollega.esegui(capo.richiesta(), { utenteId: collega.utenteId, motivo: 'Fine incarico' });
    await expect(leggereProfilo.esegui(collega.richiesta(), {})).rejects.toMatchObject({ codice: 'SESSIONE_SCADUTA' });
    expect(await sessioniDi(collega.utenteId)).toMatchObject([{ motivo_chiusura: 'Fine incarico' }]);
  });

  it('LE-02 puts the delegation on file with its act, for who has the role', async () => {
    const { mondo, capo } = await comune();
    const ufficio = await mondo.persona(['UFFICIO']);
    const atto = {
      qualifica: 'Responsabile dei servizi demografici',
      attoNumero: '12/2026',
      attoData: '2026-01-10',
      validaDal: '2026-01-15',
      file: pdf,
    };
    await expect(registrareDelega.esegui(capo.richiesta(), { ...atto, utenteId: ufficio.utenteId })).rejects.toMatchObject({
      codice: 'RUOLO_MANCANTE',
    });
    await expect(
      registrareDelega.esegui(capo.richiesta(), { ...atto, utenteId: capo.utenteId, validaAl: '2026-01-01' }),
    ).rejects.toMatchObject({ campi: { validaAl: expect.any(String) } });
    await registrareDelega.esegui(capo.richiesta(), { ...atto, utenteId: capo.utenteId });
    const [delega] = (await leggerePersone.esegui(capo.richiesta(), {})).colleghi.find(({ id }) => id === capo.utenteId)?.deleghe ?? [];
    expect(delega).toMatchObject({ attoNumero: '12/2026', validaDal: '2026-01-15', validaAl: null });
    expect(await sql('SELECT tipo, sha256 IS NOT NULL AS ha FROM documento WHERE id = $1', [delega?.documentoId])).toEqual([
      { tipo: 'DELEGA', ha: true },
    ]);
  });

  it('refuses the wrong role and another comune’s people alike', async () => {
    const { mondo, capo } = await comune();
    const [ufficio, altrove] = [await mondo.persona(['UFFICIO']), await comune()];
    await expect(aggiungereCollega.esegui(ufficio.richiesta(), COLLEGA)).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    await expect(spegnereCollega.esegui(capo.richiesta(), { utenteId: altrove.capo.utenteId, motivo: 'Prova' })).rejects.toMatchObject({
      famiglia: 'NON_TROVATO',
    });
    await expect(rinnovareCredenziali.esegui(ufficio.richiesta(), { utenteId: capo.utenteId })).rejects.toMatchObject({
      codice: 'PERMESSO_MANCANTE',
    });
    await expect(rinnovareCredenziali.esegui(capo.richiesta(), { utenteId: capo.utenteId })).rejects.toMatchObject({
      codice: 'CREDENZIALI_PROPRIE',
    });
  });
});

describe('my own sessions', () => {
  it('FU-04 shows mine with the previous access, and closes mine only', async () => {
    const mondo = await Mondo.crea();
    const io = await mondo.persona(['UFFICIO']);
    const altro = await mondo.persona(['UFFICIO']);
    const { utenteId } = await contoDiProva(mondo, ['UFFICIO']);
    expect(await sessioniDi(utenteId)).toEqual([]);
    await sql(
      `INSERT INTO sessione SELECT erogatore_id, gen_random_uuid(), utente_id, ente_id, NULL, $2, metodo, false, '192.0.2.99', agente,
        'PC-99', aperta_il - interval '1 day', ultima_attivita, inattiva_dopo, scade_il FROM sessione WHERE id = $1`,
      [io.sessioneId, io.sessioneId.replaceAll('-', 'b')],
    );
    const profilo = await leggereProfilo.esegui(io.richiesta(), {});
    expect(profilo.accessoPrecedente).toEqual({
      il: new Date(ADESSO.getTime() - 86_400_000).toISOString(),
      indirizzoIp: '192.0.2.99',
      postazione: 'PC-99',
    });
    expect(profilo.sessioni.map(({ questa }) => questa).sort()).toEqual([false, true]);
    await expect(chiudereSessione.esegui(io.richiesta(), { sessioneId: altro.sessioneId })).rejects.toMatchObject({
      famiglia: 'NON_TROVATO',
    });
    await chiudereSessione.esegui(io.richiesta(), { sessioneId: profilo.sessioni.find(({ questa }) => !questa)?.id });
    expect((await leggereProfilo.esegui(io.richiesta(), {})).sessioni).toHaveLength(1);
  });
});
