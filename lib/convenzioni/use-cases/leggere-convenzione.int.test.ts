import { describe, expect, it } from 'vitest';
import { CHIAVI_CLAUSOLE } from '@/lib/clausole/catalogo';
import { adesioneAccolta, CLAUSOLE_GENERALI, firmatario } from '@/lib/testing/atto-di-prova';
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
    expect(vista.clausole.map(({ chiave }) => chiave)).toEqual(
      CHIAVI_CLAUSOLE.filter((chiave) => Object.hasOwn(CLAUSOLE_GENERALI, chiave)),
    );
    const durata = vista.clausole.find(({ chiave }) => chiave === 'durata');
    expect(durata).toMatchObject({ articolo: { titolo: 'Durata e rinnovo' }, prossima: { il: '2029-03-10' } });
    expect(vista.clausole.find(({ chiave }) => chiave === 'accessi')?.evidenze).toEqual([
      { testo: '0 di 2 accessi in uso', quando: null, href: null },
    ]);
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

  it('SA-16 CA-18 SA-10 tells of each clause what shows last that it is at work: a visura, a refusal, a login, a designation, a paper', async () => {
    const { id, ufficio, mondo, enteId } = await convenzioneVigente();
    await sospendereConvenzione.esegui(ufficio.richiesta(), { id, motivo: 'Motivo di prova abbastanza lungo.' });
    const voce = (istante: string, esito: string, motivo: string | null, quale = id) =>
      sql(
        "INSERT INTO registro (erogatore_id, id, istante, operazione, categoria, esito, motivo, ruolo, convenzione_id, soggetti, campi) VALUES ($1, gen_random_uuid(), $2, 'aprire-visura', 'CONSULTAZIONE', $3, $4, 'OPERATORE', $5, '{}', '{}')",
        [mondo.erogatoreId, istante, esito, motivo, quale],
      );
    await voce('2026-03-08T10:00:00Z', 'CONSENTITO', null);
    await voce('2026-03-09T10:00:00Z', 'CONSENTITO', null);
    await voce('2026-03-09T11:00:00Z', 'NEGATO', 'SOGLIA_ORARIA');
    await voce('2026-03-09T12:00:00Z', 'NEGATO', 'SOGLIA_ORARIA', await mondo.convenzione(enteId));
    await sql("UPDATE operatore SET designato_il = '2026-03-09T13:00:00Z' WHERE convenzione_id = $1", [id]);
    const verbale = await documentoDiProva(mondo, { ente_id: enteId, convenzione_id: id, tipo: 'VERBALE_ISPEZIONE' });
    const { clausole, sospesaDa } = await leggereConvenzione.esegui(ufficio.richiesta(), { id });
    const di = (chiave: string) => clausole.find((clausola) => clausola.chiave === chiave)?.evidenze;
    expect(di('dati')).toEqual([{ testo: 'Ultima visura aperta nei limiti del profilo', quando: '09/03/2026 11:00', href: null }]);
    expect(di('uso'), 'of this convenzione alone').toEqual([
      { testo: 'Ultimo rifiuto: soglia oraria', quando: '09/03/2026 12:00', href: null },
    ]);
    expect(di('designazione')).toEqual([{ testo: 'Ultima designazione per iscritto', quando: '09/03/2026 14:00', href: null }]);
    expect(di('ispezioni')).toMatchObject([{ href: `/ufficio/convenzioni/${id}/documenti/${verbale}` }]);
    expect(di('credenziali'), 'nobody has come in yet').toEqual([]);
    expect(di('foro'), 'it holds by having been signed').toMatchObject([{ testo: expect.stringMatching(/^Sottoscritta dalle parti il /) }]);
    expect(clausole.find(({ chiave }) => chiave === 'uso')?.dove?.href).toBe(`/ufficio/registro?convenzione=${id}`);
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
      expect.stringMatching(/^Si apre con il profilo M; agli altri mancano i dati che mostra\. Motivo: ./),
    ]);
    expect(scelte).toMatchObject({
      versioneModello: expect.stringContaining('con la versione 1 del modello') as string,
      tetto: 3,
      chiedeMotivoAnpr: false,
      firmatari: [{ valore: firma.utenteId, etichetta: 'Ida Conti, Sindaca' }],
    });
  });
});
