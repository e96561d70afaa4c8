import { beforeEach, describe, expect, it } from 'vitest';
import { idCasuale } from '@/lib/core/ids';
import { archivio, operatoreAlLavoro, perNome } from '@/lib/testing/consultazione';
import { convenzioneConRegole, operatoreDiProva } from '@/lib/testing/regole';
import { ADESSO, inserisci, Mondo, sql, type PersonaDiProva } from '@/lib/testing/mondo';
import { elencareConvenzioni } from '@/lib/convenzioni/use-cases/elencare-convenzioni';
import { elencareOperatori } from '@/lib/operatori/use-cases/elencare-operatori';
import { cercarePersone } from '@/lib/visure/use-cases/cercare-persone';
import { leggereScrivaniaEnte } from './leggere-scrivania-ente';
import { leggereScrivaniaUfficio } from './leggere-scrivania-ufficio';

let mondo: Mondo;
let enteId: string;
beforeEach(async () => {
  mondo = await Mondo.crea();
  enteId = await mondo.ente({ denominazione: 'Azienda sanitaria' });
});

async function adesione(stato: string, colonne: Record<string, unknown> = {}): Promise<string> {
  const id = idCasuale();
  const modelloId = await inserisci('modello', {
    erogatore_id: mondo.erogatoreId,
    id: idCasuale(),
    codice: id,
    versione: 1,
    nome: 'm',
    descrizione: '',
    clausole: '[]',
    digest: 'd',
  });
  return inserisci('adesione', {
    erogatore_id: mondo.erogatoreId,
    id,
    numero: `2026/${id.slice(0, 4)}`,
    stato,
    modello_id: modelloId,
    provenienza: 'ONLINE',
    dati: JSON.stringify({ ente: { denominazione: 'Azienda sanitaria' } }),
    creata_il: ADESSO,
    aggiornata_il: ADESSO,
    presentata_il: ADESSO,
    termine_il: '2026-04-09',
    ...colonne,
  });
}
const titoli = async (chi: PersonaDiProva) =>
  (await leggereScrivaniaUfficio.esegui(chi.richiesta(), {})).compiti.map(({ titolo }) => titolo.replace(/ \S+$/, ''));

describe('the office’s desk', () => {
  it('CA-01 LE-02 shows each person its own part of the same requests', async () => {
    await adesione('PRESENTATA');
    const istruttoria = await adesione('IN_ISTRUTTORIA');
    await inserisci('integrazione', {
      erogatore_id: mondo.erogatoreId,
      id: idCasuale(),
      adesione_id: istruttoria,
      richiesta: 'x',
      richiesta_il: ADESSO,
      richiesta_da: idCasuale(),
      risposta: 'y',
      risposta_il: ADESSO,
    });
    await adesione('INTEGRAZIONE_RICHIESTA');
    await adesione('BOZZA', { numero: null });
    expect((await titoli(await mondo.persona(['UFFICIO']))).sort()).toEqual([
      'Esamina le integrazioni della domanda',
      'Prendi in carico la domanda',
    ]);
    expect(await titoli(await mondo.persona(['RESPONSABILE']))).toEqual(['Leggi le integrazioni e attesta la legittimità della domanda']);
    expect(await titoli(await mondo.persona(['TECNICO']))).toEqual([]);
  });

  it('asks for the convenzione of an accepted request until there is one', async () => {
    const ufficio = await mondo.persona(['UFFICIO']);
    const accolta = await adesione('ACCOLTA');
    expect(await titoli(ufficio)).toEqual(['Genera la convenzione per la domanda']);
    await mondo.convenzione(enteId, { adesione_id: accolta, stato: 'ANNULLATA', stipulata_il: null, scadenza_il: null });
    expect(await titoli(ufficio)).toEqual(['Genera la convenzione per la domanda']);
    await mondo.convenzione(enteId, { adesione_id: accolta, stato: 'GENERATA', stipulata_il: null, scadenza_il: null });
    const dopo = await leggereScrivaniaUfficio.esegui(ufficio.richiesta(), {});
    expect(dopo.compiti).toEqual([]);
    expect(dopo.inAttesaDiAltri.map(({ titolo }) => titolo)).toEqual([expect.stringMatching(/^Firma dell’ente sulla convenzione n\. /)]);
  });

  it('RT-11 counts the consultations of today that were granted, as the list that it opens', async () => {
    const qui = await Mondo.crea();
    await archivio(qui);
    const operatore = await operatoreAlLavoro(qui);
    await cercarePersone.esegui(operatore.richiesta(ADESSO), perNome('Rossi', 'Ada'));
    await expect(cercarePersone.esegui(operatore.richiesta(ADESSO), { ...perNome('Rossi', 'Ada'), finalita: 'nessuna' })).rejects.toThrow();
    const { conti } = await leggereScrivaniaUfficio.esegui((await qui.persona(['UFFICIO'])).richiesta(), {});
    expect(conti.consultazioni).toBe(1);
  });

  it('puts urgent things first and counts the rest', async () => {
    await adesione('PRESENTATA', { termine_il: '2026-03-08' });
    const convenzioneId = await convenzioneConRegole(mondo, enteId, { abilitazione: { chi: 'UFFICIO' } }, { scadenza_il: '2026-08-01' });
    await operatoreDiProva(mondo, enteId, convenzioneId, { stato: 'DESIGNATO', richiesto_il: ADESSO });
    await operatoreDiProva(mondo, enteId, convenzioneId);
    const { compiti, conti, inArrivo } = await leggereScrivaniaUfficio.esegui((await mondo.persona(['UFFICIO'])).richiesta(), {});
    expect(compiti.map(({ titolo }) => titolo)).toEqual([
      expect.stringMatching(/^Prendi in carico/),
      expect.stringMatching(/^Prepara il rinnovo/),
      'Abilita 1 operatore',
    ]);
    expect(compiti[0]).toMatchObject({ termine: 'scaduto da 2 giorni', urgente: true });
    expect(conti).toMatchObject({ adesioni: 1, inVigore: 1, sospese: 0, operatori: 1, consultazioni: 0 });
    expect(inArrivo.at(-1)).toMatchObject({ ente: 'Azienda sanitaria' });
    const elenco = await elencareOperatori.esegui((await mondo.persona(['UFFICIO'])).richiesta(), { stato: 'CHE_ENTRANO' });
    expect(elenco.operatori, 'the number opens a list as long').toHaveLength(conti.operatori);
  });

  it('counts as suspended what is in force only, and what it calls in force is what the list shows', async () => {
    const sospendi = async (convenzioneId: string) =>
      inserisci('sospensione', {
        erogatore_id: mondo.erogatoreId,
        id: idCasuale(),
        convenzione_id: convenzioneId,
        ente_id: enteId,
        origine: 'EROGATORE',
        motivo: 'x',
        disposta_il: ADESSO,
      });
    const finita = { stato: 'RECEDUTA', cessata_il: ADESSO, recesso_efficace_il: '2026-03-10' };
    await sospendi(await convenzioneConRegole(mondo, enteId, {}, finita));
    await sospendi(await convenzioneConRegole(mondo, enteId, {}, { stato: 'DIFFIDATA', diffida_termine_il: '2026-04-10' }));
    const preavviso = { stato: 'RECESSO_PREAVVISATO', recesso_efficace_il: '2026-12-19' };
    await convenzioneConRegole(mondo, enteId, {}, preavviso);
    await mondo.convenzione(enteId, { stato: 'GENERATA', stipulata_il: null, scadenza_il: null });
    const ufficio = await mondo.persona(['UFFICIO']);
    const { conti } = await leggereScrivaniaUfficio.esegui(ufficio.richiesta(), {});
    expect(conti).toMatchObject({ inVigore: 2, sospese: 1 });
    const elenco = async (stato: string) => (await elencareConvenzioni.esegui(ufficio.richiesta(), { stato })).righe;
    expect(await elenco('IN_VIGORE')).toHaveLength(2);
    expect(await elenco('SOSPESE')).toMatchObject([{ stato: 'DIFFIDATA', sospesa: true }]);
    expect(await elenco('RECEDUTA')).toMatchObject([{ sospesa: false, ultimoGiornoIl: '2026-03-10' }]);
    expect(await elenco('RECESSO_PREAVVISATO')).toMatchObject([{ ultimoGiornoIl: '2026-12-18' }]);
  });

  it('shows failed work and messages that wait for a person to who may try again', async () => {
    await inserisci('lavoro', {
      erogatore_id: mondo.erogatoreId,
      id: idCasuale(),
      tipo: 'relazione-annuale',
      stato: 'FALLITO',
      parametri: '{}',
      errore: 'disco pieno',
      chiesto_il: ADESSO,
    });
    await inserisci('messaggio', {
      erogatore_id: mondo.erogatoreId,
      id: idCasuale(),
      tipo: 'operatore-sospeso',
      destinatario: 'a@b.example',
      dati: '{}',
      stato: 'NON_INVIATO',
      prossimo_il: ADESSO,
      creato_il: ADESSO,
    });
    const tecnico = await leggereScrivaniaUfficio.esegui((await mondo.persona(['TECNICO'])).richiesta(), {});
    expect(tecnico).toMatchObject({
      falliti: [{ nome: 'Relazione annuale', errore: 'disco pieno' }],
      compiti: [{ titolo: 'Riprova a inviare 1 messaggio', urgente: true }],
    });
    const responsabile = await leggereScrivaniaUfficio.esegui((await mondo.persona(['RESPONSABILE'])).richiesta(), {});
    expect(responsabile).toMatchObject({ falliti: [{ nome: 'Relazione annuale' }], compiti: [] });
  });

  it('is nobody else’s: not a fruitore’s, not another comune’s', async () => {
    await adesione('PRESENTATA');
    expect(await titoli(await (await Mondo.crea()).persona(['UFFICIO']))).toEqual([]);
    await expect(leggereScrivaniaUfficio.esegui((await mondo.persona(['REFERENTE'], { enteId })).richiesta(), {})).rejects.toMatchObject({
      codice: 'PERMESSO_MANCANTE',
    });
    await expect(leggereScrivaniaUfficio.esegui((await mondo.persona(['AMMINISTRATORE'])).richiesta(), {})).rejects.toMatchObject({
      codice: 'PERMESSO_MANCANTE',
    });
    await expect(leggereScrivaniaUfficio.esegui((await mondo.persona(['AUDITOR'])).richiesta(), {})).rejects.toMatchObject({
      codice: 'PERMESSO_MANCANTE',
    });
  });
});

describe('the fruitore’s desk', () => {
  const leggi = async () => leggereScrivaniaEnte.esegui((await mondo.persona(['REFERENTE'], { enteId })).richiesta(), {});

  it('SA-07 CA-06 CH-02 counts the cards that lack something, the designations, and what is left to ask', async () => {
    const convenzioneId = await convenzioneConRegole(
      mondo,
      enteId,
      { abilitazione: { chi: 'UFFICIO' }, elenco: { termineGiorni: 15 } },
      { stipulata_il: '2026-03-02' },
    );
    const altrove = await convenzioneConRegole(mondo, await mondo.ente());
    await operatoreDiProva(mondo, enteId, convenzioneId, { stato: 'PROPOSTO', scheda: '{"email":""}' });
    await operatoreDiProva(mondo, enteId, convenzioneId, { stato: 'PROPOSTO' });
    await operatoreDiProva(mondo, enteId, convenzioneId, { stato: 'DESIGNATO' });
    await operatoreDiProva(mondo, enteId, convenzioneId, { stato: 'DESIGNATO', scheda: '{"email":""}' });
    await sql("UPDATE operatore SET creato_il = '2026-03-02T09:00:00Z' WHERE convenzione_id = $1", [convenzioneId]);
    const { compiti, convenzioni } = await leggi();
    expect(compiti.map(({ titolo, termine }) => [titolo, termine])).toEqual([
      ['Designa 1 operatore', 'entro il 17 marzo 2026'],
      ['Completa 2 schede', 'entro il 17 marzo 2026'],
      ['Chiedi l’abilitazione di 1 operatore', null],
    ]);
    expect(convenzioni.map(({ id }) => id)).toEqual([convenzioneId]);
    expect(JSON.stringify(compiti)).not.toContain(altrove);
  });

  it('tells of a suspension with its reason, and only the open ones', async () => {
    const convenzioneId = await convenzioneConRegole(mondo, enteId);
    await operatoreDiProva(mondo, enteId, convenzioneId);
    const sospensione = {
      erogatore_id: mondo.erogatoreId,
      convenzione_id: convenzioneId,
      ente_id: enteId,
      origine: 'EROGATORE',
      disposta_il: ADESSO,
    };
    await inserisci('sospensione', { ...sospensione, id: idCasuale(), motivo: 'chiusa', revocata_il: ADESSO });
    await inserisci('sospensione', { ...sospensione, id: idCasuale(), motivo: 'accessi di notte' });
    const { compiti, convenzioni } = await leggi();
    expect(compiti).toMatchObject([{ dettaglio: 'Nessun operatore può consultare. Motivo: accessi di notte', urgente: true }]);
    expect(convenzioni).toMatchObject([{ stato: 'SOSPESA', operatori: 1 }]);
  });

  it('asks for the signature, then says that the comune’s is awaited', async () => {
    const id = await mondo.convenzione(enteId, { stato: 'GENERATA', stipulata_il: null, scadenza_il: null });
    expect((await leggi()).compiti.map(({ titolo }) => titolo)).toEqual([expect.stringMatching(/^Firma la convenzione n\. 2026/)]);
    await sql("UPDATE convenzione SET stato = 'FIRMATA_FRUITORE', firmata_fruitore_il = $2 WHERE id = $1", [id, ADESSO]);
    const dopo = await leggi();
    expect(dopo.compiti).toEqual([]);
    expect(dopo.attesa).toContain('ora tocca al comune controfirmarla');
  });

  it('CA-15 CH-11 after the end says that it ended, when and why, and not that an act is being prepared', async () => {
    const finita = { stato: 'RISOLTA', cessata_il: ADESSO, cessazione_motivo: 'Credenziali condivise.' };
    const id = await mondo.convenzione(enteId, finita);
    const dopo = await leggi();
    expect(dopo.attesa).toContain('è finita il 10 marzo 2026 (risoluzione). Motivo: Credenziali condivise.');
    expect(dopo).toMatchObject({ conclusa: { id, stato: 'RISOLTA' }, convenzioni: [] });
    await convenzioneConRegole(mondo, enteId);
    expect((await leggi()).conclusa).toBeNull();
  });

  it('is not the office’s, nor an operator’s', async () => {
    await expect(leggereScrivaniaEnte.esegui((await mondo.persona(['UFFICIO'])).richiesta(), {})).rejects.toMatchObject({
      codice: 'PERMESSO_MANCANTE',
    });
    await expect(leggereScrivaniaEnte.esegui((await mondo.persona(['OPERATORE'], { enteId })).richiesta(), {})).rejects.toMatchObject({
      codice: 'PERMESSO_MANCANTE',
    });
  });
});
