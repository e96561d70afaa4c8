import { describe, expect, it } from 'vitest';
import { leggereAttoDaPreparare } from '@/lib/atti/use-cases/leggere-atto-da-preparare';
import { ritirareDocumento } from '@/lib/atti/use-cases/ritirare-documento';
import { attoPreparato, conAccessi, controfirmato, firmatoDallEnte, minutiDopo } from '@/lib/testing/atto-aggiuntivo';
import { convenzioneVigente } from '@/lib/testing/convenzione-generata';
import { Mondo, sql } from '@/lib/testing/mondo';
import { leggereClausolaDaModificare } from './leggere-clausola-da-modificare';
import { leggereConvenzione } from './leggere-convenzione';
import { leggereCopiaAttesa } from './leggere-copia-attesa';
import { leggereModifica } from './leggere-modifica';
import { leggereVersioneClausole } from './leggere-versione-clausole';
import { modificareParametriClausola } from './modificare-parametri-clausola';
import { scartareModifica } from './scartare-modifica';

const vista = async ({ ufficio, id }: Awaited<ReturnType<typeof convenzioneVigente>>) =>
  leggereConvenzione.esegui(ufficio.richiesta(minutiDopo(60)), { id });

describe('an addendum', () => {
  it('CA-04 CH-02 takes effect from its countersignature, and not before: cap, version, digest, and the old version still read', async () => {
    const scena = await convenzioneVigente();
    const { ufficio, referente, riga } = scena;
    const prima = await riga();
    await conAccessi(scena, 5);
    const modifica = await leggereModifica.esegui(ufficio.richiesta(), { id: scena.id });
    expect(modifica.cambiate.map(({ chiave }) => chiave)).toEqual(['accessi']);
    expect(modifica.cambiate[0]?.dopo?.articolo?.commi[0]).toContain('5 accessi');
    const atto = await attoPreparato(scena);
    const loro = await firmatoDallEnte(scena, atto, minutiDopo(1));
    expect(await riga(), 'one signature is not both').toMatchObject({ clausole_versione: 1, clausole_digest: prima.clausole_digest });
    expect((await vista(scena)).operatori.tetto).toBe(2);
    await controfirmato(scena, atto.id, loro, minutiDopo(2));
    const { operatori, versioni, digest } = await vista(scena);
    expect(operatori.tetto).toBe(5);
    expect(versioni).toMatchObject([
      { versione: 2, digest, al: null, atto: `/ufficio/convenzioni/${scena.id}/documenti/${atto.id}` },
      { versione: 1, digest: prima.clausole_digest, dal: '10/03/2026' },
    ]);
    const vecchia = await leggereVersioneClausole.esegui(referente.richiesta(), { id: scena.id, versione: 1 });
    expect(vecchia.clausole.find(({ chiave }) => chiave === 'accessi')?.articolo?.commi[0]).toContain('2 accessi');
    const [riga2] = (await scena.mondo.registro()).filter(({ operazione }) => operazione === 'caricare-copia-firmata').slice(-1);
    expect(riga2?.dettagli).toMatchObject({ versioneClausole: 2, digest });
    expect((await scena.mondo.messaggi()).map(({ tipo }) => tipo)).toContain('convenzione-modificata');
    expect((await leggereModifica.esegui(ufficio.richiesta(minutiDopo(60)), { id: scena.id })).bozza, 'it has been brought in').toBeNull();
  });

  it('CH-02 withdrawn before anybody signs it changes nothing', async () => {
    const scena = await convenzioneVigente();
    await conAccessi(scena, 5);
    const { id: documentoId } = await attoPreparato(scena);
    await ritirareDocumento.esegui(scena.ufficio.richiesta(), { documentoId, motivo: 'L’ente ci ha ripensato, non serve più.' });
    expect(await scena.riga()).toMatchObject({ clausole_versione: 1 });
    await expect(
      firmatoDallEnte(scena, await attoPreparato(scena)),
      'the draft is still there, and another act comes of it',
    ).resolves.toBeDefined();
  });

  it('CH-02 of two prepared on the same clauses the second is signed no more once the first is in force, and says why', async () => {
    const scena = await convenzioneVigente();
    await conAccessi(scena, 5);
    const [uno, due] = [await attoPreparato(scena), await attoPreparato(scena)];
    const firmatoDue = await firmatoDallEnte(scena, due, minutiDopo(1));
    await controfirmato(scena, uno.id, await firmatoDallEnte(scena, uno, minutiDopo(1)), minutiDopo(2));
    const attesa = await leggereCopiaAttesa.esegui(scena.ufficio.richiesta(minutiDopo(3)), { documentoId: due.id });
    expect(attesa).toMatchObject({
      attesa: null,
      impedimento: expect.stringMatching(/versione 1 .* versione 2: non si firma più/) as string,
    });
    expect((await vista(scena)).modifiche, 'no list waits for it any more').toBeNull();
    await expect(controfirmato(scena, due.id, firmatoDue, minutiDopo(3))).rejects.toMatchObject({ codice: 'CLAUSOLE_GIA_CAMBIATE' });
    expect(await scena.riga()).toMatchObject({ clausole_versione: 2 });
  });

  it('CH-02 two countersigned at the same instant: one is in force, the other refused with its reason', async () => {
    const scena = await convenzioneVigente();
    await conAccessi(scena, 5);
    const [uno, due] = [await attoPreparato(scena), await attoPreparato(scena)];
    const [a, b] = [await firmatoDallEnte(scena, uno, minutiDopo(1)), await firmatoDallEnte(scena, due, minutiDopo(1))];
    const esiti = await Promise.allSettled([
      controfirmato(scena, uno.id, a, minutiDopo(2)),
      controfirmato(scena, due.id, b, minutiDopo(2)),
    ]);
    expect(esiti.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(esiti.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { codice: 'CLAUSOLE_GIA_CAMBIATE' } });
    expect(await sql('SELECT versione FROM versione_clausole WHERE convenzione_id = $1 ORDER BY 1', [scena.id])).toEqual([
      { versione: 1 },
      { versione: 2 },
    ]);
  });

  it('CH-02 with fewer accesses than people enabled says how many must go first, as it is prepared and as it is signed', async () => {
    const scena = await convenzioneVigente();
    const abilita = (n: number) =>
      sql(
        "UPDATE operatore SET stato = CASE WHEN n <= $2 THEN 'ABILITATO' ELSE 'PROPOSTO' END FROM (SELECT id AS quale, row_number() OVER (ORDER BY cognome) AS n FROM operatore WHERE convenzione_id = $1) x WHERE operatore.id = x.quale",
        [scena.id, n],
      );
    await abilita(2);
    await conAccessi(scena, 1);
    const frase = /Con 1 accesso non c’è posto per tutti: gli operatori abilitati o sospesi sono 2\. Prima se ne disabilita uno/;
    expect(
      (await leggereAttoDaPreparare.esegui(scena.ufficio.richiesta(), { convenzioneId: scena.id, tipo: 'ADDENDUM' })).impedimento,
    ).toMatch(frase);
    await expect(attoPreparato(scena)).rejects.toMatchObject({
      codice: 'TROPPI_ABILITATI',
      message: expect.stringMatching(frase) as string,
    });
    await abilita(1);
    const atto = await attoPreparato(scena);
    const loro = await firmatoDallEnte(scena, atto, minutiDopo(1));
    await abilita(2);
    await expect(controfirmato(scena, atto.id, loro, minutiDopo(2))).rejects.toMatchObject({ codice: 'TROPPI_ABILITATI' });
    expect(await scena.riga()).toMatchObject({ clausole_versione: 1 });
  });

  it('CA-04 SA-12 is judged as a model is before its approval: the workshop says why, and no act is written', async () => {
    const scena = await convenzioneVigente();
    const aperta = await leggereClausolaDaModificare.esegui(scena.ufficio.richiesta(), { id: scena.id, chiave: 'uso' });
    const { letta = '', valori = {} } = aperta.parametri ?? {};
    await modificareParametriClausola.esegui(scena.ufficio.richiesta(), {
      ...{ id: scena.id, chiave: 'uso', letta },
      valori: { ...valori, richiesteOra: '240', richiesteGiorno: '100' },
    });
    const frase = 'Un operatore può fare meno richieste in un giorno che in un’ora: correggi i limiti d’uso.';
    expect((await leggereModifica.esegui(scena.ufficio.richiesta(), { id: scena.id })).bozza?.impedimento).toBe(frase);
    await expect(attoPreparato(scena)).rejects.toMatchObject({ codice: 'CLAUSOLE_INCOERENTI', message: frase });
  });

  it('CA-08 a narrower profile is the one enforced, and cuts what operators were narrowed to', async () => {
    const scena = await convenzioneVigente({}, { profilo: 'M', visure: ['INDIVIDUALE'] });
    const campi = async (cognome: string) =>
      (await sql<{ campi: string[] }>('SELECT campi FROM operatore WHERE convenzione_id = $1 AND cognome = $2', [scena.id, cognome]))[0]
        ?.campi;
    const [dati] = await sql<{ campi: string[] }>(
      "SELECT ARRAY(SELECT jsonb_array_elements_text(c -> 'parametri' -> 'concesso' -> 'campi')) AS campi FROM convenzione v, jsonb_array_elements(v.clausole) c WHERE v.id = $1 AND c ->> 'chiave' = 'dati'",
      [scena.id],
    );
    await sql('UPDATE operatore SET campi = $2 WHERE convenzione_id = $1', [scena.id, dati?.campi ?? []]);
    await conAccessi(scena, 2, { profilo: 'S' });
    const atto = await attoPreparato(scena);
    await controfirmato(scena, atto.id, await firmatoDallEnte(scena, atto, minutiDopo(1)), minutiDopo(2));
    expect(await scena.riga()).toMatchObject({ profilo: 'S', clausole_versione: 2 });
    const rimasti = (await campi('Rossi')) ?? [];
    expect(rimasti.length).toBeGreaterThan(0);
    expect(rimasti.length).toBeLessThan(dati?.campi.length ?? 0);
  });

  it('CH-02 is begun by the office of that comune alone, of a convenzione in force; its other people read it, and no ente', async () => {
    const scena = await convenzioneVigente();
    const altrove = await (await Mondo.crea()).persona(['UFFICIO']);
    await expect(leggereModifica.esegui(altrove.richiesta(), { id: scena.id })).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
    for (const chi of [scena.referente, await scena.mondo.persona(['AUDITOR'])])
      await expect(leggereModifica.esegui(chi.richiesta(), { id: scena.id })).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    const estraneo = await scena.mondo.persona(['REFERENTE'], { enteId: await scena.mondo.ente() });
    await expect(leggereVersioneClausole.esegui(estraneo.richiesta(), { id: scena.id, versione: 1 })).rejects.toMatchObject({
      famiglia: 'NON_TROVATO',
    });
    for (const ruolo of ['RESPONSABILE', 'TECNICO'] as const) {
      const legge = await scena.mondo.persona([ruolo]);
      const quale = { id: scena.id };
      expect(await leggereModifica.esegui(legge.richiesta(), quale), ruolo).toMatchObject({ puoModificare: false, bozza: null });
      const scrive = scartareModifica.esegui(legge.richiesta(), { ...quale, letta: 'qualunque' });
      await expect(scrive, ruolo).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    }
    expect((await leggereModifica.esegui(scena.ufficio.richiesta(), { id: scena.id })).puoModificare).toBe(true);
    await expect(attoPreparato(scena), 'nothing is changed yet').rejects.toMatchObject({ codice: 'NESSUNA_MODIFICA' });
    await sql("UPDATE convenzione SET stato = 'RISOLTA', cessata_il = now() WHERE id = $1", [scena.id]);
    await expect(conAccessi(scena, 5)).rejects.toMatchObject({ codice: 'CONVENZIONE_NON_IN_VIGORE' });
  });
});
