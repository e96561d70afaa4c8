import { beforeEach, describe, expect, it } from 'vitest';
import { archivio, famigliaDAngelo, operatoreAlLavoro, perNome, perVisura, pratica } from '@/lib/testing/consultazione';
import { ADESSO, Mondo, sql } from '@/lib/testing/mondo';
import { sospendereOperatore } from '@/lib/operatori/use-cases/sospendere-operatore';
import { aprireConsultazione } from './aprire-consultazione';
import { aprireVisura } from './aprire-visura';
import { cercarePersone } from './cercare-persone';

let mondo: Mondo;
let madre: string;
let figlia: string;

beforeEach(async () => {
  mondo = await Mondo.crea();
  ({ madre, figlia } = await famigliaDAngelo(mondo));
});

const ultima = async () => (await mondo.registro()).at(-1);

describe('what is refused', () => {
  it('SA-04 asks a purpose of the convenzione and, where the clause says so, a reference; the refusal is registered with its keys', async () => {
    const operatore = await operatoreAlLavoro(mondo, {
      cambia: (clausole) => ({ ...clausole, finalita: { ...clausole.finalita, riferimentoPratica: 'OBBLIGATORIO' } }),
    });
    await expect(cercarePersone.esegui(operatore.richiesta(), { ...perNome('dangelo', 'maria'), finalita: 'altro' })).rejects.toMatchObject(
      { campi: { finalita: expect.any(String) } },
    );
    await expect(cercarePersone.esegui(operatore.richiesta(), { ...perNome('dangelo', 'maria'), riferimento: ' ' })).rejects.toMatchObject({
      campi: { riferimento: expect.any(String) },
    });
    expect((await mondo.registro()).map((riga) => [riga.esito, (riga.chiavi as { cognome: string }).cognome, riga.soggetti])).toEqual([
      ['NEGATO', 'dangelo', []],
      ['NEGATO', 'dangelo', []],
    ]);
  });

  it('CA-07 FU-05 a surname of two words alone is told what to add, and is no «non risulta»; who bears the second as a name is found', async () => {
    const altrove = await Mondo.crea();
    const { soggetto } = await archivio(altrove);
    const operatore = await operatoreAlLavoro(altrove);
    const cerca = (testo: string) => cercarePersone.esegui(operatore.richiesta(), { ...pratica, testo });
    await soggetto({ cognome: 'Lo Presti', nome: 'Ugo', nascita_data: '1970-05-02' });
    await expect(cerca('lo presti')).rejects.toMatchObject({ campi: { testo: expect.stringContaining('aggiungi il nome') } });
    expect((await cerca('lo presti ugo')).risultati).toHaveLength(1);
    await soggetto({ cognome: 'Li', nome: 'Wei', nascita_data: '1980-01-02' });
    expect((await cerca('li wei')).risultati).toHaveLength(1);
    await soggetto({ cognome: 'De Santis', nome: 'Luca', nascita_data: '1980-01-02' });
    await soggetto({ cognome: 'Luca', nome: 'Debora', nascita_data: '1980-01-02' });
    await expect(cerca('de luca'), 'is nobody called Luca').rejects.toMatchObject({ campi: { testo: expect.any(String) } });
  });

  it('SA-04 LE-07 takes of a police force an opaque code only, and never the name of who is looked for; the refusal is registered', async () => {
    const operatore = await operatoreAlLavoro(mondo, { modello: 1, ente: { tipo: 'FORZA_DI_POLIZIA' } });
    const cerca = (riferimento: string) => cercarePersone.esegui(operatore.richiesta(), { ...perNome('dangelo', 'maria'), riferimento });
    await expect(cerca(' '), 'nor goes without').rejects.toMatchObject({ campi: { riferimento: expect.stringContaining('codice') } });
    await expect(cerca('indagine su Rossi Mario')).rejects.toMatchObject({ campi: { riferimento: expect.stringContaining('K204-11') } });
    expect(await ultima(), 'what was refused as a reference is not kept as one').toMatchObject({ esito: 'NEGATO', riferimento: null });
    await expect(cerca('D.Angelo-2')).resolves.toMatchObject({ risultati: [{ id: madre }] });
    await expect(cerca('DAngelo-2')).rejects.toMatchObject({ codice: 'RIFERIMENTO_NON_OPACO' });
    expect(await ultima()).toMatchObject({ esito: 'NEGATO', motivo: 'RIFERIMENTO_NON_OPACO', soggetti: [], riferimento: null });
    await expect(cerca('K204-11')).resolves.toMatchObject({ risultati: [{ id: madre }] });
    expect(await ultima()).toMatchObject({ esito: 'CONSENTITO', riferimento: 'K204-11' });
  });

  it('SA-04 LE-07 opens a visura for an opaque code only; what was refused as one is not kept', async () => {
    const operatore = await operatoreAlLavoro(mondo, { modello: 1, ente: { tipo: 'FORZA_DI_POLIZIA' } });
    await cercarePersone.esegui(operatore.richiesta(), { ...perNome('dangelo', 'maria'), riferimento: 'K204-11' });
    const apri = (riferimento: string) => aprireVisura.esegui(operatore.richiesta(), { ...perVisura('INDIVIDUALE', madre), riferimento });
    await expect(apri('indagine su Rossi Mario')).rejects.toMatchObject({ campi: { riferimento: expect.stringContaining('K204-11') } });
    expect(await ultima()).toMatchObject({ operazione: 'aprire-visura', esito: 'NEGATO', riferimento: null, chiavi: { soggetto: madre } });
    await apri('K204-11');
    expect(await ultima()).toMatchObject({ operazione: 'aprire-visura', esito: 'CONSENTITO', riferimento: 'K204-11' });
  });

  it('CA-07 refuses a visura that the convenzione does not grant', async () => {
    const operatore = await operatoreAlLavoro(mondo, { concessione: { visure: ['INDIVIDUALE'] } });
    await expect(aprireVisura.esegui(operatore.richiesta(), perVisura('COMPOSIZIONE_FAMIGLIA', madre))).rejects.toMatchObject({
      codice: 'VISURA_NON_CONSENTITA',
    });
    expect(await ultima()).toMatchObject({ esito: 'NEGATO', motivo: 'VISURA_NON_CONSENTITA', soggetti: [] });
  });

  it('SA-12 stops at the hourly threshold of the clause, counting refused requests too, says when to come back, and asks no more of who insists', async () => {
    const operatore = await operatoreAlLavoro(mondo, {
      cambia: (clausole) => ({ ...clausole, uso: { ...clausole.uso, richiesteOra: 10 } }),
    });
    for (let i = 0; i < 10; i += 1)
      await cercarePersone.esegui(operatore.richiesta(), perNome(i % 2 ? 'dangelo' : 'x', 'maria')).catch(() => undefined);
    const insiste = (minuti: number) =>
      cercarePersone.esegui(operatore.richiesta(new Date(ADESSO.getTime() + minuti * 60_000)), perNome('dangelo', 'maria'));
    for (const minuti of [0, 20, ...Array.from({ length: 10 }, () => 40), 59])
      await expect(insiste(minuti)).rejects.toMatchObject({
        codice: 'SOGLIA_ORARIA',
        message: expect.stringContaining('Puoi riprovare dalle 11:01'),
      });
    const dopo = new Date(ADESSO.getTime() + 3_600_001);
    expect((await cercarePersone.esegui(operatore.richiesta(dopo), perNome('dangelo', 'maria'))).risultati).toHaveLength(1);
  });

  it('SA-04 opens only who a search has shown for this purpose and case, whoever else the id belongs to; the refusal is registered', async () => {
    const altrove = await Mondo.crea();
    const straniera = await (await archivio(altrove)).soggetto({ cognome: 'Bianchi', nome: 'Ugo' });
    const operatore = await operatoreAlLavoro(mondo);
    const collega = await operatoreAlLavoro(mondo);
    await cercarePersone.esegui(collega.richiesta(), perNome('dangelo', 'maria'));
    const apri = (soggettoId: string, cambi = {}, now = ADESSO) =>
      aprireVisura.esegui(operatore.richiesta(now), { ...perVisura('INDIVIDUALE', soggettoId), ...cambi });
    const estranei = [straniera, '7d2b0f8e-0000-4000-8000-000000000000', madre];
    for (const [minuti, soggettoId] of estranei.entries()) {
      await expect(apri(soggettoId, {}, new Date(ADESSO.getTime() + minuti * 60_000))).rejects.toMatchObject({
        codice: 'PERSONA_NON_CERCATA',
      });
      expect(await ultima()).toMatchObject({
        esito: 'NEGATO',
        motivo: 'PERSONA_NON_CERCATA',
        soggetti: [],
        chiavi: { soggetto: soggettoId },
        operatore_id: operatore.operatoreId,
      });
    }
    await cercarePersone.esegui(operatore.richiesta(), perNome('dangelo', 'maria'));
    expect((await apri(madre)).sezioni.length).toBeGreaterThan(0);
    await expect(apri(figlia), 'of the same household, not of the results').rejects.toMatchObject({ codice: 'PERSONA_NON_CERCATA' });
    await expect(apri(madre, { finalita: 'ticket' })).rejects.toMatchObject({ codice: 'PERSONA_NON_CERCATA' });
    await expect(apri(madre, { riferimento: 'Prot. 13/2026' })).rejects.toMatchObject({ codice: 'PERSONA_NON_CERCATA' });
    await expect(apri(madre, {}, new Date(ADESSO.getTime() + 13 * 3_600_000))).rejects.toMatchObject({ codice: 'PERSONA_NON_CERCATA' });
  });

  it('SA-04 opens what was shown by a process whose clock is ahead of the one that opens', async () => {
    const operatore = await operatoreAlLavoro(mondo);
    await cercarePersone.esegui(operatore.richiesta(new Date(ADESSO.getTime() + 40)), perNome('dangelo', 'maria'));
    expect((await aprireVisura.esegui(operatore.richiesta(), perVisura('INDIVIDUALE', madre))).sezioni.length).toBeGreaterThan(0);
  });

  it.each([
    [
      'suspended',
      "INSERT INTO sospensione (erogatore_id, id, convenzione_id, ente_id, origine, motivo, disposta_il) SELECT erogatore_id, gen_random_uuid(), id, ente_id, 'EROGATORE', 'prova', now() FROM convenzione WHERE id = $1",
      'CONVENZIONE_SOSPESA',
    ],
    ['ended', "UPDATE convenzione SET stato = 'RECEDUTA' WHERE id = $1", 'CONVENZIONE_NON_IN_VIGORE'],
    ['past its term', "UPDATE convenzione SET scadenza_il = '2026-03-09' WHERE id = $1", 'CONVENZIONE_SCADUTA'],
    ['warned in vain', "UPDATE convenzione SET stato = 'DIFFIDATA', diffida_termine_il = '2026-03-09' WHERE id = $1", 'DIFFIDA_TRASCORSA'],
    ['whose operator is disabled', "UPDATE operatore SET stato = 'DISABILITATO' WHERE convenzione_id = $1", 'OPERATORE_NON_ABILITATO'],
  ])('RT-06 closes at the very next request a convenzione %s, and registers it', async (_caso, atto, codice) => {
    const operatore = await operatoreAlLavoro(mondo);
    await cercarePersone.esegui(operatore.richiesta(), perNome('dangelo', 'maria'));
    await sql(atto, [operatore.convenzioneId]);
    await expect(cercarePersone.esegui(operatore.richiesta(), perNome('dangelo', 'maria'))).rejects.toMatchObject({ codice });
    await expect(aprireConsultazione.esegui(operatore.richiesta(), {})).rejects.toMatchObject({ codice });
    expect((await mondo.registro()).some((riga) => riga.esito === 'NEGATO' && riga.motivo === codice)).toBe(true);
  });

  it('CH-03 CH-07 stops at the next click, at three of a Sunday night, whom its own referente blocks; the click is in the register', async () => {
    const notte = (secondi: number) => new Date(Date.parse('2026-03-15T02:00:00Z') + secondi * 1000);
    const operatore = await operatoreAlLavoro(mondo);
    const referente = await mondo.persona(['REFERENTE'], { enteId: operatore.enteId });
    await cercarePersone.esegui(operatore.richiesta(notte(0)), perNome('dangelo', 'maria'));
    const motivo = 'Telefono perso: qualcuno potrebbe usarlo';
    await sospendereOperatore.esegui(referente.richiesta(notte(1)), { operatoreId: operatore.operatoreId, motivo });
    for (const tentativo of [
      () => aprireVisura.esegui(operatore.richiesta(notte(2)), perVisura('INDIVIDUALE', madre)),
      () => cercarePersone.esegui(operatore.richiesta(notte(3)), perNome('dangelo', 'maria')),
    ]) {
      await expect(tentativo()).rejects.toMatchObject({ codice: 'SESSIONE_SCADUTA' });
      expect(await ultima()).toMatchObject({ esito: 'NEGATO', operatore_id: operatore.operatoreId, soggetti: [], campi: [] });
    }
  });

  it('blocks a convenzione whose stored clauses are not the signed ones', async () => {
    const operatore = await operatoreAlLavoro(mondo, { convenzione: { clausole_digest: 'f'.repeat(64) } });
    await expect(cercarePersone.esegui(operatore.richiesta(), perNome('dangelo', 'maria'))).rejects.toMatchObject({
      codice: 'CLAUSOLE_ALTERATE',
    });
  });
});

describe('what stands beside the signed clauses', () => {
  it('CA-08 FU-11 shows nothing when the profile beside the clauses is not the signed one, at the very next request', async () => {
    const operatore = await operatoreAlLavoro(mondo, { modello: 1, ente: { tipo: 'FORZA_DI_POLIZIA' } });
    const richiesta = perVisura('INDIVIDUALE', madre);
    await cercarePersone.esegui(operatore.richiesta(), perNome('dangelo', 'maria'));
    expect(JSON.stringify(await aprireVisura.esegui(operatore.richiesta(), richiesta))).not.toContain('CARTASEGRETA');
    await sql("UPDATE convenzione SET profilo = 'L' WHERE id = $1", [operatore.convenzioneId]);
    await expect(aprireVisura.esegui(operatore.richiesta(), richiesta)).rejects.toMatchObject({ codice: 'CLAUSOLE_ALTERATE' });
    await expect(cercarePersone.esegui(operatore.richiesta(), perNome('dangelo', 'maria'))).rejects.toMatchObject({
      codice: 'CLAUSOLE_ALTERATE',
    });
    expect(await ultima()).toMatchObject({ esito: 'NEGATO', motivo: 'CLAUSOLE_ALTERATE', soggetti: [] });
  });

  it('SA-04 takes the purposes of the signed clauses, whatever is written beside them', async () => {
    const altro = [{ codice: 'altro', descrizione: 'Altro', base: '-' }];
    const operatore = await operatoreAlLavoro(mondo, { convenzione: { finalita: JSON.stringify(altro) } });
    expect((await aprireConsultazione.esegui(operatore.richiesta(), {})).finalita.map(({ codice }) => codice)).toEqual([
      'assistenza',
      'ticket',
    ]);
    await expect(cercarePersone.esegui(operatore.richiesta(), { ...perNome('dangelo', 'maria'), finalita: 'altro' })).rejects.toMatchObject(
      { campi: { finalita: expect.any(String) } },
    );
  });
});
