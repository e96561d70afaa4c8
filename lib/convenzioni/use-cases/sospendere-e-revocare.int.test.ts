import { describe, expect, it } from 'vitest';
import { convenzioneGenerata, convenzioneVigente } from '@/lib/testing/convenzione-generata';
import { Mondo, sql } from '@/lib/testing/mondo';
import { leggereConvenzione } from './leggere-convenzione';
import { recedereDaConvenzione } from './recedere-da-convenzione';
import { revocareAccessi } from './revocare-accessi';
import { revocarePropriaSospensione } from './revocare-propria-sospensione';
import { revocareSospensione } from './revocare-sospensione';
import { sospendereConvenzione } from './sospendere-convenzione';
import { sospenderePropriaConvenzione } from './sospendere-propria-convenzione';

const MOTIVO = 'Motivo di prova abbastanza lungo da essere accolto.';
const aperte = (id: string) =>
  sql('SELECT origine FROM sospensione WHERE convenzione_id = $1 AND revocata_il IS NULL ORDER BY origine', [id]);

async function destinatari(mondo: Mondo, tipo: string): Promise<string[]> {
  return (await mondo.messaggi()).filter((messaggio) => messaggio.tipo === tipo).map(({ destinatario }) => destinatario);
}

describe('who is told of a suspension', () => {
  const alLavoro = (id: string) => sql("UPDATE operatore SET stato = 'ATTIVO' WHERE convenzione_id = $1", [id]);

  it('SA-08 tells the parties, who answers for the ente, and each operator once: also when it is lifted', async () => {
    const { id, mondo, ufficio, referente } = await convenzioneVigente();
    await alLavoro(id);
    await sospendereConvenzione.esegui(ufficio.richiesta(), { id, motivo: MOTIVO });
    const parti = await destinatari(mondo, 'convenzione-sospesa');
    expect(parti).toEqual(expect.arrayContaining(['legale@ente.example', 'referente@ente.example', 'ente@pec.example']));
    expect(new Set(parti).size).toBe(parti.length);
    const operatori = () => destinatari(mondo, 'operatore-accesso-cambiato');
    expect((await operatori()).sort()).toEqual(['lia@ente.example', 'teo@ente.example']);
    await sospenderePropriaConvenzione.esegui(referente.richiesta(), { id, motivo: MOTIVO });
    expect(await operatori(), 'a second flag changes nothing for them').toHaveLength(2);
    await revocareSospensione.esegui(ufficio.richiesta(), { id, motivo: MOTIVO });
    expect(await operatori(), 'the other flag is still up').toHaveLength(2);
    await revocarePropriaSospensione.esegui(referente.richiesta(), { id, motivo: MOTIVO });
    const messaggi = (await mondo.messaggi()).filter(({ tipo }) => tipo === 'operatore-accesso-cambiato');
    expect(messaggi.map(({ dati }) => dati.cosa).sort()).toEqual(['RIAPERTO', 'RIAPERTO', 'SOSPESO', 'SOSPESO']);
    expect(new Set(messaggi.map(({ dati }) => dati.banca)), 'the bank of the convenzione').toEqual(
      new Set(['l’anagrafe della popolazione residente']),
    );
  });

  it('SA-08 an operator who is also the referente reads of it once, as the referente', async () => {
    const { id, mondo, ufficio } = await convenzioneVigente();
    await alLavoro(id);
    await sql(`UPDATE operatore SET scheda = scheda || '{"email": "Referente@ente.example"}' WHERE convenzione_id = $1 AND nome = 'Lia'`, [
      id,
    ]);
    await sospendereConvenzione.esegui(ufficio.richiesta(), { id, motivo: MOTIVO });
    expect(await destinatari(mondo, 'operatore-accesso-cambiato')).toEqual(['teo@ente.example']);
  });
});

describe('suspensions', () => {
  it('are flags of their own: the fruitore at 3 a.m., the comune in the morning, each undone by who raised it', async () => {
    const { id, referente, ufficio, riga } = await convenzioneVigente();
    const notte = new Date('2026-03-11T02:00:00Z');
    await sospenderePropriaConvenzione.esegui(referente.richiesta(notte), { id, motivo: MOTIVO });
    await sospendereConvenzione.esegui(ufficio.richiesta(), { id, motivo: MOTIVO });
    expect(await aperte(id)).toEqual([{ origine: 'EROGATORE' }, { origine: 'FRUITORE' }]);
    await expect(sospendereConvenzione.esegui(ufficio.richiesta(), { id, motivo: MOTIVO })).rejects.toMatchObject({
      codice: 'GIA_SOSPESA',
    });
    await revocarePropriaSospensione.esegui(referente.richiesta(), { id, motivo: MOTIVO });
    await expect(revocarePropriaSospensione.esegui(referente.richiesta(), { id, motivo: MOTIVO })).rejects.toMatchObject({
      codice: 'NON_SOSPESA',
    });
    expect(await aperte(id)).toEqual([{ origine: 'EROGATORE' }]);
    await revocareSospensione.esegui(ufficio.richiesta(), { id, motivo: MOTIVO });
    expect(await aperte(id)).toEqual([]);
    expect(await riga()).toMatchObject({ stato: 'VIGENTE', versione: 3 });
  });

  it('do not stand in the way of an ending', async () => {
    const { id, ufficio, referente, responsabile } = await convenzioneVigente();
    await sospendereConvenzione.esegui(ufficio.richiesta(), { id, motivo: MOTIVO });
    await sospenderePropriaConvenzione.esegui(referente.richiesta(), { id, motivo: MOTIVO });
    expect(
      await recedereDaConvenzione.esegui(responsabile.richiesta(), { id, versione: 3, causale: 'INTERESSE_PUBBLICO', motivo: MOTIVO }),
    ).toEqual({ stato: 'RECEDUTA' });
  });

  it('CA-15 after the end say nothing any more: not suspended, nothing to lift, and the last day is that of the end', async () => {
    const { id, ufficio, responsabile } = await convenzioneVigente();
    await sospendereConvenzione.esegui(ufficio.richiesta(), { id, motivo: MOTIVO });
    expect(await leggereConvenzione.esegui(ufficio.richiesta(), { id })).toMatchObject({
      sospesaDa: ['EROGATORE'],
      ultimoGiornoIl: '2030-03-10',
    });
    await recedereDaConvenzione.esegui(responsabile.richiesta(), { id, versione: 3, causale: 'INTERESSE_PUBBLICO', motivo: MOTIVO });
    const { sospesaDa, ultimoGiornoIl, atti, scadenze } = await leggereConvenzione.esegui(ufficio.richiesta(), { id });
    expect({ sospesaDa, ultimoGiornoIl, atti, scadenze }).toEqual({ sospesaDa: [], ultimoGiornoIl: '2026-03-10', atti: [], scadenze: [] });
  });

  it('end the sessions of the operators at once and leave their credentials alive', async () => {
    const { id, enteId, mondo, ufficio } = await convenzioneVigente();
    const [riga] = await sql<{ id: string }>(
      "UPDATE operatore SET stato = 'ATTIVO' WHERE id = (SELECT id FROM operatore WHERE convenzione_id = $1 LIMIT 1) RETURNING id",
      [id],
    );
    const operatore = await mondo.persona(['OPERATORE'], { enteId, operatoreId: riga?.id });
    expect(await sospendereConvenzione.esegui(ufficio.richiesta(), { id, motivo: MOTIVO })).toEqual({ sessioni: 1 });
    expect(
      await sql('SELECT s.chiusa_il IS NOT NULL AS chiusa, u.stato FROM sessione s JOIN utente u ON u.id = s.utente_id WHERE s.id = $1', [
        operatore.sessioneId,
      ]),
    ).toEqual([{ chiusa: true, stato: 'ATTIVO' }]);
  });

  it('concern only what is in force, and the right people; two at once raise one flag', async () => {
    const generata = await convenzioneGenerata();
    await expect(sospendereConvenzione.esegui(generata.ufficio.richiesta(), { id: generata.id, motivo: MOTIVO })).rejects.toMatchObject({
      codice: 'SOSPENSIONE_NON_AMMESSA',
    });
    const { id, mondo, ufficio, referente } = await convenzioneVigente();
    const estraneo = await mondo.persona(['REFERENTE'], { enteId: await mondo.ente() });
    await expect(sospenderePropriaConvenzione.esegui(estraneo.richiesta(), { id, motivo: MOTIVO })).rejects.toMatchObject({
      famiglia: 'NON_TROVATO',
    });
    await expect(sospendereConvenzione.esegui(referente.richiesta(), { id, motivo: MOTIVO })).rejects.toMatchObject({
      codice: 'PERMESSO_MANCANTE',
    });
    await expect(sospenderePropriaConvenzione.esegui(ufficio.richiesta(), { id, motivo: MOTIVO })).rejects.toMatchObject({
      codice: 'PERMESSO_MANCANTE',
    });
    const altrove = await (await Mondo.crea()).persona(['UFFICIO']);
    await expect(sospendereConvenzione.esegui(altrove.richiesta(), { id, motivo: MOTIVO })).rejects.toMatchObject({
      famiglia: 'NON_TROVATO',
    });
    const esiti = await Promise.allSettled([1, 2].map(() => sospendereConvenzione.esegui(ufficio.richiesta(), { id, motivo: MOTIVO })));
    expect(esiti.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await aperte(id)).toEqual([{ origine: 'EROGATORE' }]);
  });
});

describe('revocareAccessi', () => {
  it('CH-14 disables every operator of a convenzione and kills their credentials; the convenzione keeps its state', async () => {
    const { id, mondo, ufficio, riga } = await convenzioneVigente();
    expect(await revocareAccessi.esegui(ufficio.richiesta(), { ambito: 'CONVENZIONE', id, motivo: MOTIVO, sospendi: false })).toEqual({
      operatori: 2,
      convenzioni: 1,
    });
    expect(await sql('SELECT DISTINCT stato FROM operatore WHERE convenzione_id = $1', [id])).toEqual([{ stato: 'DISABILITATO' }]);
    expect(await aperte(id)).toEqual([]);
    expect(await riga()).toMatchObject({ stato: 'VIGENTE' });
    const caselle = await destinatari(mondo, 'convenzione-accessi-revocati');
    expect(caselle).toEqual(
      expect.arrayContaining([
        'ente@ente.example',
        'ente@pec.example',
        'legale@ente.example',
        'referente@ente.example',
        'ufficio@prova.example',
      ]),
    );
    expect(new Set(caselle).size).toBe(caselle.length);
  });

  it('CH-14 takes a whole ente, suspending unless said otherwise; nothing in force, nothing to revoke', async () => {
    const { id, enteId, mondo, ufficio } = await convenzioneVigente();
    await mondo.convenzione(enteId, { numero: '2020/0001' });
    await mondo.convenzione(await mondo.ente(), { numero: '2020/0002' });
    expect(await revocareAccessi.esegui(ufficio.richiesta(), { ambito: 'ENTE', id, motivo: MOTIVO })).toEqual({
      operatori: 2,
      convenzioni: 2,
    });
    expect(await aperte(id)).toEqual([{ origine: 'EROGATORE' }]);
    const generata = await convenzioneGenerata();
    for (const ambito of ['ENTE', 'CONVENZIONE'])
      await expect(revocareAccessi.esegui(generata.ufficio.richiesta(), { ambito, id: generata.id, motivo: MOTIVO })).rejects.toMatchObject(
        { codice: 'ACCESSI_GIA_CHIUSI' },
      );
    const tecnico = await mondo.persona(['TECNICO']);
    await expect(revocareAccessi.esegui(tecnico.richiesta(), { ambito: 'ENTE', id, motivo: MOTIVO })).rejects.toMatchObject({
      codice: 'PERMESSO_MANCANTE',
    });
  });
});
