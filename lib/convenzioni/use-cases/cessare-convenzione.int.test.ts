import { describe, expect, it } from 'vitest';
import { POLIZIA } from '@/lib/testing/atto-di-prova';
import { convenzioneGenerata, convenzioneVigente, type Scena } from '@/lib/testing/convenzione-generata';
import { Mondo, sql } from '@/lib/testing/mondo';
import { annullareConvenzione } from './annullare-convenzione';
import { cercareConvenzioniScadute } from './cercare-convenzioni-scadute';
import { dichiarareDecadenza } from './dichiarare-decadenza';
import { diffidareFruitore } from './diffidare-fruitore';
import { generareConvenzione } from './generare-convenzione';
import { recedereComeFruitore } from './recedere-come-fruitore';
import { recedereDaConvenzione } from './recedere-da-convenzione';
import { registrareRimedio } from './registrare-rimedio';
import { risolvereConvenzione } from './risolvere-convenzione';
import { segnareScaduta } from './segnare-scaduta';

const MOTIVO = 'Motivo di prova abbastanza lungo da essere accolto.';
const il = (data: string) => new Date(`${data}T10:00:00Z`);
/** A night of the calendar: what is due, and each closed; answers the numbers of those ended. */
async function notte(mondo: Mondo, data: string): Promise<string[]> {
  const dovute = await cercareConvenzioniScadute.esegui(mondo.sistema(il(data)), {});
  return Promise.all(dovute.map((quale) => segnareScaduta.esegui(mondo.sistema(il(data)), quale)));
}
const conPolizia = () => convenzioneVigente(POLIZIA, { motivoAnpr: 'il comando non è ancora accreditato' });

/** An operator with an open session, to see whether the act cuts it off. */
async function operatoreAlLavoro({ mondo, id, enteId }: Scena) {
  const [riga] = await sql<{ id: string }>(
    "UPDATE operatore SET stato = 'ATTIVO' WHERE id = (SELECT id FROM operatore WHERE convenzione_id = $1 LIMIT 1) RETURNING id",
    [id],
  );
  const operatoreId = riga?.id ?? '';
  const persona = await mondo.persona(['OPERATORE'], { enteId, operatoreId });
  return async () => {
    const [stato] = await sql(
      'SELECT o.stato AS operatore, u.stato AS utente, s.chiusa_il IS NOT NULL AS chiusa FROM operatore o JOIN utente u ON u.id = o.utente_id JOIN sessione s ON s.utente_id = u.id WHERE o.id = $1 AND s.id = $2',
      [operatoreId, persona.sessioneId],
    );
    return stato;
  };
}
const TRONCATO = { operatore: 'DISABILITATO', utente: expect.not.stringMatching(/^ATTIVO$/), chiusa: true };
const INTATTO = { operatore: 'ATTIVO', utente: 'ATTIVO', chiusa: false };

describe('endings', () => {
  it('CA-15 ends at once for public interest: operators, credentials and sessions die in the same act', async () => {
    const scena = await convenzioneVigente();
    const stato = await operatoreAlLavoro(scena);
    expect(await stato()).toEqual(INTATTO);
    expect(
      await recedereDaConvenzione.esegui(scena.responsabile.richiesta(), {
        id: scena.id,
        versione: 3,
        causale: 'INTERESSE_PUBBLICO',
        motivo: MOTIVO,
      }),
    ).toEqual({ stato: 'RECEDUTA' });
    expect(await stato()).toEqual(TRONCATO);
    expect(await scena.riga()).toMatchObject({ stato: 'RECEDUTA', cessazione_motivo: MOTIVO });
    expect(
      (await scena.mondo.messaggi())
        .filter(({ tipo }) => tipo === 'convenzione-cessata')
        .map(({ destinatario }) => destinatario)
        .sort(),
    ).toEqual([
      'ente@ente.example',
      'ente@pec.example',
      'legale@ente.example',
      'referente@ente.example',
      'ufficio@prova.example',
      `${scena.referente.nomeUtente}@prova.example`,
    ]);
    const perOperatori = (await scena.mondo.messaggi()).filter(({ tipo }) => tipo === 'operatore-accesso-cambiato');
    expect(perOperatori.map(({ destinatario, dati }) => [destinatario, dati])).toEqual([
      ['lia@ente.example', expect.objectContaining({ cosa: 'CHIUSO', dal: '10/03/2026', numero: '2026/0001' })],
    ]);
    expect(JSON.stringify(perOperatori)).not.toContain(MOTIVO);
  });

  it('CA-15 CH-12 wants a day of effect for other causes, and refuses a cause that the clause does not know', async () => {
    const { id, responsabile, mondo, riga } = await convenzioneVigente();
    const recede = (valori: object) =>
      recedereDaConvenzione.esegui(responsabile.richiesta(), { id, versione: 3, motivo: MOTIVO, ...valori });
    await expect(recede({ causale: 'NUOVA_NORMA' })).rejects.toMatchObject({ codice: 'CAUSALE_NON_PREVISTA' });
    await expect(recede({ causale: 'EVENTO_OSTATIVO' })).rejects.toMatchObject({ campi: { efficaceIl: expect.any(String) } });
    await expect(recede({ causale: 'EVENTO_OSTATIVO', efficaceIl: '10/03/2026' })).rejects.toMatchObject({
      campi: { efficaceIl: expect.any(String) },
    });
    expect(await recede({ causale: 'EVENTO_OSTATIVO', efficaceIl: '31/03/2026' })).toEqual({ stato: 'RECESSO_PREAVVISATO' });
    expect(await riga()).toMatchObject({ recesso: '2026-03-31' });
    expect(await notte(mondo, '2026-03-30')).toEqual([]);
    expect(await notte(mondo, '2026-03-31')).toEqual(['2026/0001']);
    expect(await riga()).toMatchObject({ stato: 'RECEDUTA', cessazione_motivo: MOTIVO });
  });

  it('CA-15 lets the fruitore withdraw with its 30 days, CH-12 not where the clause is silent', async () => {
    const { id, referente, riga } = await convenzioneVigente();
    const recede = (efficaceIl: string) =>
      recedereComeFruitore.esegui(referente.richiesta(), { id, versione: 3, motivo: MOTIVO, efficaceIl });
    await expect(recede('2026-04-08')).rejects.toMatchObject({ campi: { efficaceIl: expect.stringContaining('09/04/2026') } });
    expect(await recede('2026-04-09')).toEqual({ stato: 'RECESSO_PREAVVISATO' });
    expect(await riga()).toMatchObject({ recesso: '2026-04-09' });
    const polizia = await conPolizia();
    await expect(
      recedereComeFruitore.esegui(polizia.referente.richiesta(), { id: polizia.id, versione: 3, motivo: MOTIVO, efficaceIl: '2027-01-01' }),
    ).rejects.toMatchObject({ codice: 'RECESSO_NON_PREVISTO' });
  });

  it('CH-11 warns with a term, records the remedy, and terminates only once the term has passed', async () => {
    const { id, responsabile, riga } = await conPolizia();
    const sulla = async () => ({ id, versione: (await riga()).versione, motivo: MOTIVO });
    await expect(diffidareFruitore.esegui(responsabile.richiesta(), { ...(await sulla()), termineIl: '2026-03-24' })).rejects.toMatchObject(
      { campi: { termineIl: expect.any(String) } },
    );
    await diffidareFruitore.esegui(responsabile.richiesta(), { ...(await sulla()), termineIl: '2026-03-25' });
    await registrareRimedio.esegui(responsabile.richiesta(), await sulla());
    expect(await riga()).toMatchObject({ stato: 'VIGENTE', diffida_termine_il: null });
    await diffidareFruitore.esegui(responsabile.richiesta(), { ...(await sulla()), termineIl: '2026-03-25' });
    expect(await riga()).toMatchObject({ stato: 'DIFFIDATA' });
    const risolvi = async (quando: string) =>
      risolvereConvenzione.esegui(responsabile.richiesta(il(quando)), { ...(await sulla()), causale: 'DIFFIDA_SENZA_ESITO' });
    await expect(risolvi('2026-03-25')).rejects.toMatchObject({ codice: 'DIFFIDA_NON_TRASCORSA' });
    expect(await risolvi('2026-03-26')).toEqual({ stato: 'RISOLTA' });
  });

  it('CH-11 the remedy of a diffida is recorded under a notice of withdrawal too, which stays', async () => {
    const { id, responsabile, riga } = await conPolizia();
    const sulla = async () => ({ id, versione: (await riga()).versione, motivo: MOTIVO });
    await diffidareFruitore.esegui(responsabile.richiesta(), { ...(await sulla()), termineIl: '2026-03-25' });
    await recedereDaConvenzione.esegui(responsabile.richiesta(), { ...(await sulla()), causale: 'NUOVA_NORMA', efficaceIl: '2026-12-31' });
    expect(await registrareRimedio.esegui(responsabile.richiesta(), await sulla())).toEqual({ stato: 'RECESSO_PREAVVISATO' });
    expect(await riga()).toMatchObject({ stato: 'RECESSO_PREAVVISATO', diffida_termine_il: null });
    await expect(registrareRimedio.esegui(responsabile.richiesta(), await sulla())).rejects.toMatchObject({
      codice: 'REGISTRARERIMEDIO_NON_AMMESSO',
    });
  });

  it('CH-11 a withdrawal given meanwhile does not make a diffida vain: its term passed, the convenzione is terminated for it', async () => {
    const { id, responsabile, riga } = await conPolizia();
    const sulla = async () => ({ id, versione: (await riga()).versione, motivo: MOTIVO });
    await diffidareFruitore.esegui(responsabile.richiesta(), { ...(await sulla()), termineIl: '2026-03-25' });
    const recesso = { causale: 'NUOVA_NORMA', efficaceIl: '2026-12-31' };
    expect(await recedereDaConvenzione.esegui(responsabile.richiesta(), { ...(await sulla()), ...recesso })).toMatchObject({
      stato: 'RECESSO_PREAVVISATO',
    });
    const risolvi = { ...(await sulla()), causale: 'DIFFIDA_SENZA_ESITO' };
    expect(await risolvereConvenzione.esegui(responsabile.richiesta(il('2026-03-26')), risolvi)).toEqual({ stato: 'RISOLTA' });
  });

  it('CH-11 CA-25 terminates at once for a breach without remedy or purposes ended; no diffida where the clause has none', async () => {
    const scena = await convenzioneVigente();
    const stato = await operatoreAlLavoro(scena);
    await expect(
      diffidareFruitore.esegui(scena.responsabile.richiesta(), { id: scena.id, versione: 3, motivo: MOTIVO, termineIl: '2026-05-01' }),
    ).rejects.toMatchObject({ codice: 'DIFFIDA_NON_PREVISTA' });
    await risolvereConvenzione.esegui(scena.responsabile.richiesta(), {
      id: scena.id,
      versione: 3,
      causale: 'FINALITA_CESSATE',
      motivo: MOTIVO,
    });
    expect(await stato()).toEqual(TRONCATO);
    const polizia = await conPolizia();
    const suo = await operatoreAlLavoro(polizia);
    const subito = { id: polizia.id, versione: 3, causale: 'INADEMPIMENTO', motivo: MOTIVO };
    expect(await risolvereConvenzione.esegui(polizia.responsabile.richiesta(), subito)).toEqual({ stato: 'RISOLTA' });
    expect(await suo()).toEqual(TRONCATO);
  });

  it('CH-10 lapses only upon an ascertainment on record, where the clause says so', async () => {
    const polizia = await conPolizia();
    const stato = await operatoreAlLavoro(polizia);
    const decade = (attoData: string) =>
      dichiarareDecadenza.esegui(polizia.responsabile.richiesta(), {
        id: polizia.id,
        versione: 3,
        motivo: MOTIVO,
        attoNumero: '88',
        attoData,
      });
    await expect(decade('2026-03-11')).rejects.toMatchObject({ campi: { attoData: expect.any(String) } });
    expect(await stato()).toEqual(INTATTO);
    expect(await decade('2026-03-10')).toEqual({ stato: 'DECADUTA' });
    expect(await stato()).toEqual(TRONCATO);
    const altra = await convenzioneVigente();
    await expect(
      dichiarareDecadenza.esegui(altra.responsabile.richiesta(), {
        id: altra.id,
        versione: 3,
        motivo: MOTIVO,
        attoNumero: '88',
        attoData: '2026-03-10',
      }),
    ).rejects.toMatchObject({ codice: 'DECADENZA_NON_PREVISTA' });
  });

  it('CH-09 ends by itself the day after its last, once, and leaves no row on days without endings', async () => {
    const scena = await conPolizia();
    const stato = await operatoreAlLavoro(scena);
    const giri = async () => (await scena.mondo.registro()).filter(({ ruolo }) => ruolo === 'SISTEMA').length;
    expect(await notte(scena.mondo, '2029-03-10')).toEqual([]);
    expect([await giri(), await stato()]).toEqual([0, INTATTO]);
    expect(await notte(scena.mondo, '2029-03-11')).toEqual(['2026/0001']);
    expect(await notte(scena.mondo, '2029-03-11')).toEqual([]);
    expect([await giri(), await stato()]).toEqual([1, TRONCATO]);
    expect(await scena.riga()).toMatchObject({ stato: 'SCADUTA' });
  });

  it('gives up an unsigned act, after which the same request can give another', async () => {
    const { id, ufficio, adesioneId, responsabile } = await convenzioneGenerata();
    expect(await annullareConvenzione.esegui(ufficio.richiesta(), { id, versione: 1, motivo: MOTIVO })).toEqual({ stato: 'ANNULLATA' });
    const altra = await generareConvenzione.esegui(ufficio.richiesta(), {
      adesioneId,
      firmatarioId: responsabile.utenteId,
      profilo: 'S',
      visure: ['INDIVIDUALE'],
      finalita: ['F1'],
      numeroAccessi: 1,
    });
    expect(altra.numero).toBe('2026/0002');
    const vigente = await convenzioneVigente();
    await expect(
      annullareConvenzione.esegui(vigente.ufficio.richiesta(), { id: vigente.id, versione: 3, motivo: MOTIVO }),
    ).rejects.toMatchObject({ codice: 'ANNULLARE_NON_AMMESSO' });
  });

  it('belongs to the manager of that comune; two at once end it once; a stale page changes nothing', async () => {
    const { id, ufficio, referente, responsabile, riga } = await convenzioneVigente();
    const valori = { id, versione: 3, causale: 'INTERESSE_PUBBLICO', motivo: MOTIVO };
    for (const chi of [ufficio, referente])
      await expect(recedereDaConvenzione.esegui(chi.richiesta(), valori)).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    const altrove = await (await Mondo.crea()).persona(['RESPONSABILE']);
    await expect(recedereDaConvenzione.esegui(altrove.richiesta(), valori)).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
    await expect(recedereDaConvenzione.esegui(responsabile.richiesta(), { ...valori, versione: 2 })).rejects.toMatchObject({
      codice: 'MODIFICATO_DA_ALTRI',
    });
    const esiti = await Promise.allSettled([
      recedereDaConvenzione.esegui(responsabile.richiesta(), valori),
      risolvereConvenzione.esegui(responsabile.richiesta(), { ...valori, causale: 'INADEMPIMENTO' }),
    ]);
    expect(esiti.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await riga()).versione).toBe(4);
  });
});
