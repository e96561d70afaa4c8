import { describe, expect, it } from 'vitest';
import { CHIAVI_CLAUSOLE } from '@/lib/clausole/catalogo';
import { adesioneAccolta, firmatario } from '@/lib/testing/atto-di-prova';
import { convenzioneGenerata, convenzioneVigente } from '@/lib/testing/convenzione-generata';
import { documentoDiProva } from '@/lib/testing/documenti';
import { Mondo, sql } from '@/lib/testing/mondo';
import { elencareConvenzioni } from './elencare-convenzioni';
import { leggereConvenzione } from './leggere-convenzione';
import { leggerePropriaConvenzione } from './leggere-propria-convenzione';
import { preparareGenerazione } from './preparare-generazione';
import { sospendereConvenzione } from './sospendere-convenzione';

describe('reading a convenzione', () => {
  it('CA-14 shows each clause with its text, its enforcement, its evidence and its next date, to both sides', async () => {
    const { id, ufficio, referente } = await convenzioneVigente();
    const vista = await leggereConvenzione.esegui(ufficio.richiesta(), { id });
    expect(vista.clausole.map(({ chiave }) => chiave)).toEqual(CHIAVI_CLAUSOLE);
    const durata = vista.clausole.find(({ chiave }) => chiave === 'durata');
    expect(durata).toMatchObject({ articolo: { titolo: 'Durata e rinnovo' }, prossima: { il: '2029-03-10' } });
    expect(vista.clausole.find(({ chiave }) => chiave === 'accessi')?.evidenza?.testo).toBe('0 di 2 accessi in uso');
    expect(vista.documenti.map(({ tipo, firma }) => [tipo, ...(firma?.firmatari ?? [])])).toEqual([
      ['Documento da firmare'],
      ['Convenzione firmata dall’ente', 'Nevena Šarić'],
      ['Convenzione firmata dal comune', 'Ida Conti'],
    ]);
    expect(vista.atti).toEqual(['sospensione', 'revocaAccessi']);
    const loro = await leggerePropriaConvenzione.esegui(referente.richiesta(), {});
    expect(loro).toMatchObject({ id, atti: ['sospensione', 'recesso'], prossimo: { titolo: 'Operatori da abilitare', tocca: true } });
  });

  it('CA-14 CH-09 of a renewal that waits says so, and that the term in force is still the old one', async () => {
    const { mondo, enteId, id, ufficio, referente } = await convenzioneVigente();
    const vista = async () => (await leggereConvenzione.esegui(ufficio.richiesta(), { id })).rinnovo;
    expect(await vista()).toBeNull();
    const firme = ['FRUITORE', 'EROGATORE'];
    const atto = await documentoDiProva(mondo, { ente_id: enteId, convenzione_id: id, tipo: 'RINNOVO', firme_richieste: firme });
    expect(await vista()).toEqual({
      testo: expect.stringMatching(/attende ancora le firme: .* resta il 10 marzo 2030/) as string,
      href: `/ufficio/convenzioni/${id}/documenti/${atto}`,
    });
    expect((await leggerePropriaConvenzione.esegui(referente.richiesta(), {}))?.rinnovo?.href).toBe(`/ente/documenti/${atto}`);
    await sql("UPDATE documento SET stato = 'FIRMATO', firme_apposte = $2 WHERE id = $1", [atto, firme]);
    expect(await vista(), 'signed by all, it has nothing to wait for').toBeNull();
  });

  it('CH-02 CA-04 of the addenda that wait says that the clauses are still these, and where each is', async () => {
    const { mondo, enteId, id, ufficio, referente } = await convenzioneVigente();
    const vista = async () => (await leggereConvenzione.esegui(ufficio.richiesta(), { id })).modifiche;
    expect(await vista()).toBeNull();
    const firme = ['FRUITORE', 'EROGATORE'];
    const addendum = () => documentoDiProva(mondo, { ente_id: enteId, convenzione_id: id, tipo: 'ADDENDUM', firme_richieste: firme });
    const [atto, altro] = [await addendum(), await addendum()];
    expect((await vista())?.testo).toContain('2 atti aggiuntivi, che attendono ancora le firme');
    await sql("UPDATE documento SET stato = 'FIRMATO', firme_apposte = $2 WHERE id = $1", [atto, firme]);
    expect(await vista()).toEqual({
      testo: expect.stringContaining('attende ancora le firme') as string,
      atti: [{ il: '2026-03-10', href: `/ufficio/convenzioni/${id}/documenti/${altro}` }],
    });
    const loro = await leggerePropriaConvenzione.esegui(referente.richiesta(), {});
    expect(loro?.modifiche?.atti).toEqual([{ il: '2026-03-10', href: `/ente/documenti/${altro}` }]);
    await sql("UPDATE convenzione SET stato = 'RISOLTA', cessata_il = now() WHERE id = $1", [id]);
    expect(await vista(), 'nothing is enforced any more').toBeNull();
  });

  it('CH-02 counts whom the annex names until it is in force, and whoever there was after the end', async () => {
    const { id, ufficio } = await convenzioneGenerata();
    const conta = async (quale: string) => (await leggereConvenzione.esegui(ufficio.richiesta(), { id: quale })).operatori;
    expect(await conta(id)).toMatchObject({ inElenco: 0, tutti: 0, proposti: 2 });
    const vigente = await convenzioneVigente();
    await sql("UPDATE operatore SET stato = 'DISABILITATO', disabilitato_il = now() WHERE convenzione_id = $1", [vigente.id]);
    const { operatori } = await leggereConvenzione.esegui(vigente.ufficio.richiesta(), { id: vigente.id });
    expect(operatori).toMatchObject({ inElenco: 0, tutti: operatori.proposti });
    expect(operatori.tutti).toBeGreaterThan(0);
  });

  it('SA-16 counts in the register what proves a clause', async () => {
    const { id, ufficio, mondo } = await convenzioneVigente();
    await sospendereConvenzione.esegui(ufficio.richiesta(), { id, motivo: 'Motivo di prova abbastanza lungo.' });
    await sql(
      "INSERT INTO registro (erogatore_id, id, istante, operazione, categoria, esito, ruolo, convenzione_id, soggetti, campi) SELECT $1, gen_random_uuid(), '2026-03-09T10:00:00Z', 'aprire-visura', 'CONSULTAZIONE', e, 'OPERATORE', $2, '{}', '{}' FROM unnest(ARRAY['CONSENTITO','CONSENTITO','NEGATO']) e",
      [mondo.erogatoreId, id],
    );
    const { clausole, sospesaDa } = await leggereConvenzione.esegui(ufficio.richiesta(), { id });
    const prova = (chiave: string) => clausole.find((clausola) => clausola.chiave === chiave)?.evidenza;
    expect(prova('dati')).toEqual({ testo: '2 visure aperte nei limiti del profilo negli ultimi 90 giorni', quando: '09/03/2026 11:00' });
    expect(prova('uso')?.testo).toContain('1 richieste respinte');
    expect(prova('foro')).toBeNull();
    expect(sospesaDa).toEqual(['EROGATORE']);
  });

  it('refuses clauses that are not those signed, and shows nobody somebody else’s', async () => {
    const { id, ufficio, mondo } = await convenzioneVigente();
    const estraneo = await mondo.persona(['REFERENTE'], { enteId: await mondo.ente() });
    await expect(leggereConvenzione.esegui(estraneo.richiesta(), { id })).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
    expect(await leggerePropriaConvenzione.esegui(estraneo.richiesta(), {})).toBeNull();
    await expect(leggereConvenzione.esegui((await (await Mondo.crea()).persona(['UFFICIO'])).richiesta(), { id })).rejects.toMatchObject({
      famiglia: 'NON_TROVATO',
    });
    await expect(leggereConvenzione.esegui((await mondo.persona(['AUDITOR'])).richiesta(), { id })).rejects.toMatchObject({
      codice: 'PERMESSO_MANCANTE',
    });
    await sql("UPDATE convenzione SET clausole = jsonb_set(clausole, '{0,versione}', '2') WHERE id = $1", [id]);
    await expect(leggereConvenzione.esegui(ufficio.richiesta(), { id })).rejects.toMatchObject({ codice: 'CLAUSOLE_ALTERATE' });
  });

  it('CH-02 lists the cap of the signed clauses, never another one written in their place', async () => {
    const { ufficio, id } = await convenzioneGenerata({}, { numeroAccessi: 1 });
    await sql(
      "UPDATE convenzione SET clausole = (SELECT jsonb_agg(CASE WHEN x ->> 'chiave' = 'accessi' THEN jsonb_set(x, '{parametri,tetto}', '99') ELSE x END) FROM jsonb_array_elements(clausole) x) WHERE id = $1",
      [id],
    );
    expect((await elencareConvenzioni.esegui(ufficio.richiesta(), {})).righe).toMatchObject([{ id, tetto: null }]);
  });

  it('CA-08 blocks a convenzione whose profile is not the signed one', async () => {
    const { ufficio, id } = await convenzioneGenerata();
    await sql("UPDATE convenzione SET profilo = 'M' WHERE id = $1", [id]);
    await expect(leggereConvenzione.esegui(ufficio.richiesta(), { id })).rejects.toMatchObject({ codice: 'CLAUSOLE_ALTERATE' });
  });

  it('lists by state, and what is still to be generated', async () => {
    const { mondo, ufficio, referente, id } = await convenzioneGenerata();
    await firmatario(mondo);
    const elenca = async (stato: string) => (await elencareConvenzioni.esegui(ufficio.richiesta(), { stato })).righe.map((riga) => riga.id);
    expect([
      await elenca('ATTIVE'),
      await elenca('GENERATA'),
      await elenca('VIGENTE'),
      await elenca('SOSPESE'),
      await elenca('qualcosa'),
    ]).toEqual([[id], [id], [], [], [id]]);
    expect((await elencareConvenzioni.esegui(ufficio.richiesta(), {})).righe[0]).toMatchObject({
      numero: '2026/0001',
      ente: 'Azienda sanitaria di prova',
      operatori: 0,
      tetto: 2,
      ultimoGiornoIl: null,
    });
    await expect(elencareConvenzioni.esegui(referente.richiesta(), {})).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    const altro = await Mondo.crea();
    const { adesioneId } = await adesioneAccolta(altro);
    const impiegato = await altro.persona(['UFFICIO']);
    expect((await elencareConvenzioni.esegui(impiegato.richiesta(), {})).daGenerare).toMatchObject([{ adesioneId, numero: '2026/0007' }]);
  });

  it('CA-08 FU-11 offers for the act only what was asked and the model allows', async () => {
    const mondo = await Mondo.crea();
    const { adesioneId } = await adesioneAccolta(mondo);
    const firma = await firmatario(mondo);
    const ufficio = await mondo.persona(['UFFICIO']);
    const scelte = await preparareGenerazione.esegui(ufficio.richiesta(), { adesioneId });
    expect(scelte.profili.map(({ valore }) => valore)).toEqual(['S', 'M']);
    expect(scelte.visure.map(({ valore }) => valore)).toEqual(['INDIVIDUALE', 'COMPOSIZIONE_FAMIGLIA']);
    expect(scelte.visure.map(({ aiuto }) => aiuto)).toEqual([
      expect.stringMatching(/^Si apre\. Motivo: ./),
      expect.stringMatching(/^Si apre da subito con il profilo M; agli altri mancano i dati che mostra\. Motivo: ./),
    ]);
    expect(scelte).toMatchObject({
      versioneModello: expect.stringContaining('con la versione 1 del modello') as string,
      tetto: 3,
      chiedeMotivoAnpr: false,
      firmatari: [{ valore: firma.utenteId, etichetta: 'Ida Conti, Sindaca' }],
    });
  });
});
