import { describe, expect, it } from 'vitest';
import { contoDiProva, sessioniDi } from '@/lib/testing/conti';
import { Mondo, sql, type PersonaDiProva } from '@/lib/testing/mondo';
import { convenzioneConRegole, operatoreDiProva, type CambiClausole } from '@/lib/testing/regole';
import { pdfMinimo } from '@/lib/testing/pdf-minimo';
import { abilitareOperatore } from './abilitare-operatore';
import { aggiungereOperatori } from './aggiungere-operatori';
import { caricareDesignazione } from './caricare-designazione';
import { chiedereAbilitazione } from './chiedere-abilitazione';
import { completareScheda } from './completare-scheda';
import { disabilitareOperatore } from './disabilitare-operatore';
import { elencareOperatori } from './elencare-operatori';
import { leggereOperatore } from './leggere-operatore';
import { riammettereOperatore } from './riammettere-operatore';
import { rinviareCredenziali } from './rinviare-credenziali';
import { sospendereOperatore } from './sospendere-operatore';

const file = { nome: 'designazione.pdf', mime: 'application/pdf', contenuto: pdfMinimo() };
const BRUNO = { nome: 'Bruno', cognome: 'Rossi', codiceFiscale: 'RSSBRN80A01E715L' };
const CARLA = { nome: 'Carla', cognome: 'Bianchi', codiceFiscale: 'BNCCRL81B02E715V' };
const SCHEDA = { dataNascita: '01/01/1980', luogoNascita: 'Lucca', email: 'bruno@ente.example', telefono: '0583 123456', sede: 'Lucca' };
const COMANDANTE: CambiClausole = { abilitazione: { chi: 'REFERENTE' }, designazione: { forma: 'CUMULATIVA' } };

async function scena(cambi: CambiClausole = {}, colonne: Record<string, unknown> = {}) {
  const mondo = await Mondo.crea();
  const enteId = await mondo.ente();
  const convenzioneId = await convenzioneConRegole(mondo, enteId, cambi, colonne);
  const [ufficio, referente] = [await mondo.persona(['UFFICIO']), await mondo.persona(['REFERENTE'], { enteId })];
  const stato = async (id: string) => (await sql<{ stato: string }>('SELECT stato FROM operatore WHERE id = $1', [id]))[0]?.stato;
  const operatore = (statoIniziale: string, altre: Record<string, unknown> = {}) =>
    operatoreDiProva(mondo, enteId, convenzioneId, { stato: statoIniziale, ...altre });
  const primo = async (chi: PersonaDiProva) => (await elencareOperatori.esegui(chi.richiesta(), { convenzioneId })).operatori[0]?.id ?? '';
  return { mondo, enteId, convenzioneId, ufficio, referente, stato, operatore, primo };
}

describe('from the roster to the credentials', () => {
  it('RT-09 CA-17 SA-10 CA-18 walks from the pasted list to the two channels', async () => {
    const { mondo, convenzioneId, referente, ufficio, stato, primo } = await scena();
    expect(await aggiungereOperatori.esegui(referente.richiesta(), { convenzioneId, persone: [BRUNO] })).toEqual({
      aggiunti: 1,
      giaPresenti: 0,
      dubbi: [],
    });
    expect(await aggiungereOperatori.esegui(referente.richiesta(), { convenzioneId, persone: [BRUNO, CARLA] })).toEqual({
      aggiunti: 1,
      giaPresenti: 1,
      dubbi: [],
    });
    const id =
      (await elencareOperatori.esegui(referente.richiesta(), {})).operatori.find(({ nome }) => nome === 'Bruno')?.id ??
      (await primo(referente));
    await expect(chiedereAbilitazione.esegui(referente.richiesta(), { operatoreIds: [id] })).rejects.toMatchObject({
      codice: 'CHIEDERE_NON_AMMESSO',
    });
    await expect(
      caricareDesignazione.esegui(referente.richiesta(), {
        operatoreIds: (await elencareOperatori.esegui(referente.richiesta(), {})).operatori.map((o) => o.id),
        file,
      }),
    ).rejects.toMatchObject({ codice: 'DESIGNAZIONE_SINGOLA' });
    await caricareDesignazione.esegui(referente.richiesta(), { operatoreIds: [id], file });
    await expect(chiedereAbilitazione.esegui(referente.richiesta(), { operatoreIds: [id] })).rejects.toMatchObject({
      codice: 'SCHEDA_INCOMPLETA',
    });
    await completareScheda.esegui(referente.richiesta(), {
      operatoreId: id,
      versione: (await leggereOperatore.esegui(referente.richiesta(), { operatoreId: id })).versione,
      ...BRUNO,
      ...SCHEDA,
    });
    await expect(abilitareOperatore.esegui(referente.richiesta(), { operatoreId: id })).rejects.toMatchObject({ codice: 'NON_TOCCA_A_TE' });
    await chiedereAbilitazione.esegui(referente.richiesta(), { operatoreIds: [id] });
    expect((await leggereOperatore.esegui(ufficio.richiesta(), { operatoreId: id })).atti).toContain('abilitare');
    await abilitareOperatore.esegui(ufficio.richiesta(), { operatoreId: id });
    expect(await stato(id)).toBe('ABILITATO');
    const [emailReferente] = (await sql<{ email: string }>('SELECT email FROM utente WHERE id = $1', [referente.utenteId])).map(
      ({ email }) => email,
    );
    expect((await mondo.messaggi()).map(({ tipo, destinatario }) => [tipo, destinatario]).sort()).toEqual([
      ['credenziali-nome-utente', emailReferente],
      ['credenziali-prima-password', 'bruno@ente.example'],
      ['operatore-abilitazione-chiesta', 'ufficio@prova.example'],
    ]);
    expect(await leggereOperatore.esegui(ufficio.richiesta(), { operatoreId: id })).toMatchObject({
      nomeUtente: expect.stringMatching(/^bruno\.rossi\d*$/),
      designazione: { nome: 'designazione.pdf' },
    });
  });

  it('CA-17 CH-13 enables nobody whose card lacks what the clause asks, whoever enables', async () => {
    for (const [cambi, chi] of [
      [{}, 'ufficio'],
      [COMANDANTE, 'referente'],
    ] as const) {
      const { [chi]: abilita, operatore, stato } = await scena(cambi);
      const id = await operatore('DESIGNATO', { scheda: JSON.stringify({ email: 'bruno@ente.example', dataNascita: '1980-01-01' }) });
      await expect(abilitareOperatore.esegui(abilita.richiesta(), { operatoreId: id })).rejects.toMatchObject({
        codice: 'SCHEDA_INCOMPLETA',
        message: expect.stringContaining('luogo di nascita'),
      });
      expect(await stato(id)).toBe('DESIGNATO');
    }
  });

  it('CH-03 CH-04 lets the commander designate with one act and enable its own, and the office not', async () => {
    const { mondo, enteId, convenzioneId, referente, ufficio, stato } = await scena(COMANDANTE);
    const [uno, due] = [
      await operatoreDiProva(mondo, enteId, convenzioneId, { stato: 'PROPOSTO' }),
      await operatoreDiProva(mondo, enteId, convenzioneId, { stato: 'PROPOSTO' }),
    ];
    await caricareDesignazione.esegui(referente.richiesta(), { operatoreIds: [uno, due], file });
    await expect(abilitareOperatore.esegui(ufficio.richiesta(), { operatoreId: uno })).rejects.toMatchObject({ codice: 'NON_TOCCA_A_TE' });
    await expect(chiedereAbilitazione.esegui(referente.richiesta(), { operatoreIds: [uno] })).rejects.toMatchObject({
      codice: 'NON_SI_CHIEDE',
    });
    await abilitareOperatore.esegui(referente.richiesta(), { operatoreId: uno });
    expect([await stato(uno), await stato(due)]).toEqual(['ABILITATO', 'DESIGNATO']);
  });

  it('CH-02 gives the last place to one of two enabled at once', async () => {
    const { operatore, ufficio, convenzioneId, stato } = await scena({ accessi: { concordati: true, tetto: 2 } });
    await operatore('SOSPESO', { sospeso_origine: 'FRUITORE' });
    const ids = await Promise.all(
      Array.from({ length: 8 }, (_, i) => operatore('DESIGNATO', { scheda: JSON.stringify({ ...SCHEDA, email: `o${i}@ente.example` }) })),
    );
    const esiti = await Promise.allSettled(ids.map((operatoreId) => abilitareOperatore.esegui(ufficio.richiesta(), { operatoreId })));
    expect(esiti.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(esiti.flatMap((esito) => (esito.status === 'rejected' ? [(esito.reason as { codice: string }).codice] : []))).toEqual(
      Array.from({ length: 7 }, () => 'TETTO_RAGGIUNTO'),
    );
    expect((await Promise.all(ids.map(stato))).filter((uno) => uno === 'ABILITATO')).toHaveLength(1);
    expect((await elencareOperatori.esegui(ufficio.richiesta(), { convenzioneId })).convenzioni).toMatchObject([
      { tetto: 2, abilitati: 2 },
    ]);
  });

  it('CH-02 frees the place of who is disabled', async () => {
    const { operatore, ufficio, referente } = await scena({ accessi: { concordati: true, tetto: 1 } });
    const [vecchio, nuovo] = [await operatore('ATTIVO'), await operatore('DESIGNATO')];
    await expect(abilitareOperatore.esegui(ufficio.richiesta(), { operatoreId: nuovo })).rejects.toMatchObject({
      codice: 'TETTO_RAGGIUNTO',
    });
    await disabilitareOperatore.esegui(referente.richiesta(), { operatoreId: vecchio, causa: 'CESSATO' });
    await abilitareOperatore.esegui(ufficio.richiesta(), { operatoreId: nuovo });
  });

  it.each([
    ['SOSPESA', {}],
    ['SCADUTA', { scadenza_il: '2026-03-09' }],
    ['RISOLTA', { stato: 'RISOLTA' }],
  ])('RT-06 enables nobody under a convenzione that cannot be used (%s)', async (quale, colonne) => {
    const { mondo, operatore, ufficio, convenzioneId, enteId } = await scena({}, colonne);
    if (quale === 'SOSPESA')
      await sql(
        "INSERT INTO sospensione (erogatore_id, id, convenzione_id, ente_id, origine, motivo, disposta_il) VALUES ($1, gen_random_uuid(), $2, $3, 'EROGATORE', 'prova', now())",
        [mondo.erogatoreId, convenzioneId, enteId],
      );
    const id = await operatore('DESIGNATO');
    await expect(abilitareOperatore.esegui(ufficio.richiesta(), { operatoreId: id })).rejects.toMatchObject({
      codice: quale === 'RISOLTA' ? 'CONVENZIONE_NON_IN_VIGORE' : `CONVENZIONE_${quale}`,
    });
    expect((await leggereOperatore.esegui(ufficio.richiesta(), { operatoreId: id })).atti).not.toContain('abilitare');
  });
});

describe('blocking and ending', () => {
  async function attivo(cambi: CambiClausole = {}) {
    const base = await scena(cambi);
    const operatoreId = await base.operatore('ATTIVO', { primo_accesso_il: '2026-01-01' });
    const persona = await base.mondo.persona(['OPERATORE'], { enteId: base.enteId, operatoreId });
    return { ...base, operatoreId, persona };
  }
  const perche = (operatoreId: string) => ({ operatoreId, motivo: 'Sospetto di uso improprio' });

  it('CH-03 lets the referente block its own operator at once, and readmit it', async () => {
    const { mondo, referente, operatoreId, persona, stato } = await attivo();
    await sospendereOperatore.esegui(referente.richiesta(), perche(operatoreId));
    expect(await stato(operatoreId)).toBe('SOSPESO');
    expect(await sessioniDi(persona.utenteId)).toMatchObject([{ motivo_chiusura: 'OPERATORE_SOSPESO' }]);
    expect((await mondo.messaggi()).map(({ destinatario }) => destinatario).sort()).toEqual([
      'operatore@ente.example',
      'ufficio@prova.example',
    ]);
    await riammettereOperatore.esegui(referente.richiesta(), perche(operatoreId));
    expect(await stato(operatoreId)).toBe('ATTIVO');
  });

  it('SA-16 keeps the comune’s suspension in the comune’s hands, also over the fruitore’s own', async () => {
    const { ufficio, referente, operatoreId, stato } = await attivo();
    await sospendereOperatore.esegui(referente.richiesta(), perche(operatoreId));
    await sospendereOperatore.esegui(ufficio.richiesta(), perche(operatoreId));
    await expect(riammettereOperatore.esegui(referente.richiesta(), perche(operatoreId))).rejects.toMatchObject({
      codice: 'NON_TOCCA_A_TE',
    });
    expect((await leggereOperatore.esegui(referente.richiesta(), { operatoreId })).atti).not.toContain('riammettere');
    await riammettereOperatore.esegui(ufficio.richiesta(), perche(operatoreId));
    expect(await stato(operatoreId)).toBe('ATTIVO');
  });

  it('SA-09 CA-26 kills credentials of who leaves, and keeps those of a referente who was operator too', async () => {
    const { ufficio, operatoreId, persona, operatore, mondo, enteId } = await attivo();
    await disabilitareOperatore.esegui(ufficio.richiesta(), { operatoreId, causa: 'CESSATO', nota: 'Pensionamento' });
    expect(await sql('SELECT stato, password_hash FROM utente WHERE id = $1', [persona.utenteId])).toEqual([
      { stato: 'SPENTO', password_hash: null },
    ]);
    const altro = await operatore('ATTIVO');
    const conto = await contoDiProva(mondo, ['REFERENTE', 'OPERATORE'], { enteId, operatoreId: altro });
    await disabilitareOperatore.esegui(ufficio.richiesta(), { operatoreId: altro, causa: 'INUTILIZZO' });
    expect(await sql('SELECT stato, ruoli FROM utente WHERE id = $1', [conto.utenteId])).toEqual([
      { stato: 'ATTIVO', ruoli: ['REFERENTE'] },
    ]);
    await expect(disabilitareOperatore.esegui(ufficio.richiesta(), { operatoreId, causa: 'CESSATO' })).rejects.toMatchObject({
      codice: 'DISABILITARE_NON_AMMESSO',
    });
  });

  it('CA-10 kills lost credentials at once and sends new ones', async () => {
    const { mondo, ufficio, referente, operatoreId, persona, stato } = await attivo();
    await expect(rinviareCredenziali.esegui(referente.richiesta(), { operatoreId })).rejects.toMatchObject({ codice: 'NON_TOCCA_A_TE' });
    await rinviareCredenziali.esegui(ufficio.richiesta(), { operatoreId });
    expect(await stato(operatoreId)).toBe('ABILITATO');
    expect(await sessioniDi(persona.utenteId)).toMatchObject([{ motivo_chiusura: 'CREDENZIALI_RINNOVATE' }]);
    expect((await mondo.messaggi()).map(({ tipo }) => tipo)).toEqual(['credenziali-nome-utente', 'credenziali-prima-password']);
  });

  it('two who act on the same operator at once do not both win', async () => {
    const { ufficio, referente, operatoreId } = await attivo();
    const esiti = await Promise.allSettled([
      sospendereOperatore.esegui(ufficio.richiesta(), perche(operatoreId)),
      disabilitareOperatore.esegui(referente.richiesta(), { operatoreId, causa: 'CESSATO' }),
    ]);
    const perdenti = esiti.flatMap((esito) => (esito.status === 'rejected' ? [(esito.reason as { codice: string }).codice] : []));
    for (const codice of perdenti) expect(['MODIFICATO_DA_ALTRI', 'SOSPENDERE_NON_AMMESSO']).toContain(codice);
    expect(esiti.some(({ status }) => status === 'fulfilled')).toBe(true);
  });
});

describe('whose roster it is', () => {
  it('RT-06 shows a referente its own people only, and refuses the others like missing ones', async () => {
    const { mondo, referente, ufficio, operatore } = await scena();
    await operatore('ATTIVO');
    const altroEnte = await mondo.ente();
    const altrui = await operatoreDiProva(mondo, altroEnte, await convenzioneConRegole(mondo, altroEnte));
    expect((await elencareOperatori.esegui(referente.richiesta(), {})).operatori).toHaveLength(1);
    expect((await elencareOperatori.esegui(ufficio.richiesta(), {})).operatori).toHaveLength(2);
    expect((await elencareOperatori.esegui(ufficio.richiesta(), { enteId: altroEnte })).operatori).toMatchObject([{ id: altrui }]);
    for (const atto of [leggereOperatore, rinviareCredenziali, abilitareOperatore])
      await expect(atto.esegui(referente.richiesta(), { operatoreId: altrui })).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
    await expect(
      sospendereOperatore.esegui(referente.richiesta(), { operatoreId: altrui, motivo: 'Prova di blocco' }),
    ).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
    const estraneo = await (await Mondo.crea()).persona(['UFFICIO']);
    await expect(leggereOperatore.esegui(estraneo.richiesta(), { operatoreId: altrui })).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
  });

  it('LE-04 registers who read the cards, and refuses who may not', async () => {
    const { mondo, ufficio, operatore, enteId } = await scena();
    const id = await operatore('ATTIVO');
    await leggereOperatore.esegui(ufficio.richiesta(), { operatoreId: id });
    expect(await mondo.registro()).toMatchObject([
      { operazione: 'leggere-operatore', categoria: 'LETTURA', operatore_id: id, utente_id: ufficio.utenteId },
    ]);
    const persona = await mondo.persona(['OPERATORE'], { enteId, operatoreId: id });
    await expect(elencareOperatori.esegui(persona.richiesta(), {})).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    const auditor = await mondo.persona(['AUDITOR']);
    await expect(sospendereOperatore.esegui(auditor.richiesta(), { operatoreId: id, motivo: 'Prova di blocco' })).rejects.toMatchObject({
      codice: 'PERMESSO_MANCANTE',
    });
  });

  it('does not change who a designated operator is, nor a roster that has ended', async () => {
    const { referente, operatore, mondo } = await scena();
    const id = await operatore('DESIGNATO');
    await sql('UPDATE operatore SET nome = $2, cognome = $3, codice_fiscale = $4 WHERE id = $1', [
      id,
      BRUNO.nome,
      BRUNO.cognome,
      BRUNO.codiceFiscale,
    ]);
    await expect(
      completareScheda.esegui(referente.richiesta(), { operatoreId: id, versione: 1, ...CARLA, ...SCHEDA }),
    ).rejects.toMatchObject({ codice: 'IDENTITA_FISSA' });
    await expect(
      completareScheda.esegui(referente.richiesta(), { operatoreId: id, versione: 7, ...BRUNO, ...SCHEDA }),
    ).rejects.toMatchObject({ codice: 'MODIFICATO_DA_ALTRI' });
    const finito = await mondo.ente();
    const convenzioneId = await convenzioneConRegole(mondo, finito, {}, { stato: 'SCADUTA' });
    const suo = await mondo.persona(['REFERENTE'], { enteId: finito });
    await expect(aggiungereOperatori.esegui(suo.richiesta(), { convenzioneId, persone: [BRUNO] })).rejects.toMatchObject({
      codice: 'CONVENZIONE_NON_IN_VIGORE',
    });
  });
});
