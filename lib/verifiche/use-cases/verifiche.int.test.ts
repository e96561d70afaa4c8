import { beforeEach, describe, expect, it } from 'vitest';
import { clausoleCompilate } from '@/lib/convenzioni/steps';
import { convenzioneConRegole, operatoreDiProva } from '@/lib/testing/regole';
import { ADESSO, Mondo, sql } from '@/lib/testing/mondo';
import { voceDiProva } from '@/lib/testing/registro';
import { elencareVerifiche } from './elencare-verifiche';
import { leggereVerifica } from './leggere-verifica';

let mondo: Mondo;
let enteId: string;
let convenzioneId: string;
const GIORNO = 86_400_000;
const fa = (giorni: number) => new Date(ADESSO.getTime() - giorni * GIORNO);

beforeEach(async () => {
  mondo = await Mondo.crea();
  enteId = await mondo.ente();
  convenzioneId = await convenzioneConRegole(
    mondo,
    enteId,
    { verifiche: { trimestrale: true, annuale: true }, elenco: { termineGiorni: 15 }, disuso: { mesi: 6 } },
    { stipulata_il: '2026-03-02', scadenza_il: '2029-03-02' },
  );
});

describe('elencareVerifiche', () => {
  it('SA-14 SA-15 CH-14 CH-02 says what the clauses make due next, the roster’s term while the roster is empty', async () => {
    const [letta] = await elencareVerifiche.esegui((await mondo.persona(['UFFICIO'])).richiesta(), {});
    expect(letta).toMatchObject({ id: convenzioneId, sospesa: false, elenco: { proposti: 0, abilitati: 0 } });
    const scadenze = Object.fromEntries((letta?.scadenze ?? []).map(({ tipo, il }) => [tipo, il]));
    expect(scadenze).toMatchObject({
      ELENCO_OPERATORI: '2026-03-17',
      VERIFICA_TRIMESTRALE: '2026-06-02',
      VERIFICA_ANNUALE: '2027-03-02',
      SCADENZA: '2029-03-02',
    });
  });

  it('drops the roster’s term once everybody in it is designated, and counts who never came', async () => {
    await operatoreDiProva(mondo, enteId, convenzioneId, { stato: 'ABILITATO' });
    await operatoreDiProva(mondo, enteId, convenzioneId, { stato: 'DESIGNATO', richiesto_il: ADESSO });
    const [letta] = await elencareVerifiche.esegui((await mondo.persona(['REFERENTE'], { enteId })).richiesta(), {});
    expect(letta?.elenco).toEqual({ proposti: 0, designati: 0, inAttesa: 1, abilitati: 1, maiEntrati: 1 });
    expect(letta?.scadenze.map(({ tipo }) => tipo)).not.toContain('ELENCO_OPERATORI');
  });

  it('is not stopped by a convenzione whose stored clauses are not those signed', async () => {
    const alterata = await mondo.convenzione(enteId);
    const lette = await elencareVerifiche.esegui((await mondo.persona(['TECNICO'])).richiesta(), {});
    expect(lette.find(({ id }) => id === alterata)).toMatchObject({ regole: null, scadenze: [] });
    expect(lette.find(({ id }) => id === convenzioneId)?.regole).not.toBeNull();
  });

  it('has the clauses from the one memory of compiled sets', async () => {
    const [riga] = await sql<{ clausole: unknown; clausoleDigest: string }>(
      'SELECT clausole, clausole_digest AS "clausoleDigest" FROM convenzione WHERE id = $1',
      [convenzioneId],
    );
    const [letta] = await elencareVerifiche.esegui((await mondo.persona(['UFFICIO'])).richiesta(), {});
    expect(letta?.regole).toBe(riga && clausoleCompilate(riga).regole);
    expect(letta?.regole).not.toBeNull();
  });

  it('shows a fruitore its own only, and an operator nothing', async () => {
    const altro = await mondo.ente();
    await convenzioneConRegole(mondo, altro);
    expect((await elencareVerifiche.esegui((await mondo.persona(['REFERENTE'], { enteId })).richiesta(), {})).map(({ id }) => id)).toEqual([
      convenzioneId,
    ]);
    await expect(elencareVerifiche.esegui((await mondo.persona(['OPERATORE'], { enteId })).richiesta(), {})).rejects.toMatchObject({
      codice: 'PERMESSO_MANCANTE',
    });
  });
});

describe('leggereVerifica', () => {
  it('RT-10 CA-20 tells of each operator the last access, the use in ninety days, and who is beyond the term', async () => {
    const assiduo = await operatoreDiProva(mondo, enteId, convenzioneId, {
      cognome: 'Assiduo',
      abilitato_il: fa(200),
      primo_accesso_il: fa(200),
    });
    await operatoreDiProva(mondo, enteId, convenzioneId, { cognome: 'Assente', abilitato_il: fa(200) });
    await operatoreDiProva(mondo, enteId, convenzioneId, { cognome: 'Cessato', stato: 'DISABILITATO' });
    await mondo.persona(['OPERATORE'], { enteId, operatoreId: assiduo, sessione: { aperta_il: fa(100) } });
    await mondo.persona(['OPERATORE'], { enteId, operatoreId: assiduo, sessione: { aperta_il: fa(2) } });
    await voceDiProva(mondo, { convenzione_id: convenzioneId, ente_id: enteId, operatore_id: assiduo });
    const referente = await mondo.persona(['REFERENTE'], { enteId });
    const { operatori } = await leggereVerifica.esegui(referente.richiesta(), { convenzioneId });
    expect(operatori).toMatchObject([
      { nominativo: 'Assente Bruno', ultimoAccesso: null, accessi: 0, consultazioni: 0, giudizio: 'OLTRE_TERMINE' },
      { nominativo: 'Assiduo Bruno', ultimoAccesso: fa(2), accessi: 1, consultazioni: 1, giudizio: 'REGOLARE' },
    ]);
    expect((await mondo.registro()).find(({ operazione }) => operazione === 'leggere-verifica')).toMatchObject({
      categoria: 'LETTURA',
      convenzione_id: convenzioneId,
    });
  });

  it('does not exist for another fruitore, another comune, or once the convenzione has ended', async () => {
    const finita = await convenzioneConRegole(mondo, enteId, {}, { stato: 'RECEDUTA' });
    const estraneo = await mondo.persona(['REFERENTE'], { enteId: await mondo.ente() });
    const vicino = await (await Mondo.crea()).persona(['UFFICIO']);
    const ufficio = await mondo.persona(['UFFICIO']);
    await expect(leggereVerifica.esegui(estraneo.richiesta(), { convenzioneId })).rejects.toMatchObject({ codice: 'NON_TROVATO' });
    await expect(leggereVerifica.esegui(vicino.richiesta(), { convenzioneId })).rejects.toMatchObject({ codice: 'NON_TROVATO' });
    await expect(leggereVerifica.esegui(ufficio.richiesta(), { convenzioneId: finita })).rejects.toMatchObject({ codice: 'NON_TROVATO' });
  });
});
