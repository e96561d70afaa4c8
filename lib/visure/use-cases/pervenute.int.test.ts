import { beforeEach, describe, expect, it } from 'vitest';
import type { ParametriClausole } from '@/lib/clausole/catalogo';
import { MODELLI } from '@/lib/clausole/modelli';
import { famigliaDAngelo, operatoreAlLavoro, perNome, perVisura, type Postazione } from '@/lib/testing/consultazione';
import { insieme, rifiuti } from '@/lib/testing/insieme';
import { ADESSO, inserisci, Mondo, sql, type PersonaDiProva } from '@/lib/testing/mondo';
import { idCasuale } from '@/lib/core/ids';
import { elencareRegistro } from '@/lib/registro/use-cases/elencare-registro';
import { pagineDelPdf } from '@/lib/testing/pdf';
import { aprireVisura } from './aprire-visura';
import { aprireModuloPervenuta } from './aprire-modulo-pervenuta';
import { aprireVisuraPerPervenuta } from './aprire-visura-per-pervenuta';
import { cercarePerPervenuta } from './cercare-per-pervenuta';
import { chiuderePervenuta } from './chiudere-pervenuta';
import { elencarePervenute } from './elencare-pervenute';
import { leggerePervenuta } from './leggere-pervenuta';
import { registrarePervenuta } from './registrare-pervenuta';
import { stamparePerPervenuta } from './stampare-per-pervenuta';
import { stampareProva } from './stampare-prova';

const con = (modiAlternativi: boolean) => (clausole: ParametriClausole) => ({ ...clausole, dati: { ...clausole.dati, modiAlternativi } });
const capannori = MODELLI.findIndex(({ codice }) => codice.toUpperCase().includes('CAPANNORI'));

let mondo: Mondo;
let madre: string;
let operatore: Postazione;
let ufficio: PersonaDiProva;
beforeEach(async () => {
  mondo = await Mondo.crea();
  ({ madre } = await famigliaDAngelo(mondo));
  operatore = await operatoreAlLavoro(mondo, { modello: Math.max(capannori, 0), cambia: con(true) });
  ufficio = await mondo.persona(['UFFICIO']);
});

const domanda = (altro: Record<string, unknown> = {}) => ({
  ...{ convenzioneId: operatore.convenzioneId, modo: 'PEC', richiedente: operatore.operatoreId, ricevutaIl: '2026-03-09' },
  ...{ protocollo: '1234/2026', finalita: 'assistenza', riferimento: 'Prot. 9', oggetto: 'Visura individuale di Maria D’Angelò' },
  ...altro,
});
const registrata = async () => (await registrarePervenuta.esegui(ufficio.richiesta(), domanda())).id;
const cercata = (pervenutaId: string) => cercarePerPervenuta.esegui(ufficio.richiesta(), { ...perNome('dangelo', 'maria'), pervenutaId });
const visura = (pervenutaId: string, id = madre, codice = 'INDIVIDUALE') =>
  aprireVisuraPerPervenuta.esegui(ufficio.richiesta(), { ...perVisura(codice, id), pervenutaId });

describe('a request that has come by PEC or on paper', () => {
  it('CA-13 is answered by the office under the profile of that convenzione, in the same register, with the mode and on whose behalf', async () => {
    const id = await registrata();
    expect((await cercata(id)).risultati).toHaveLength(1);
    const letta = await visura(id);
    expect(JSON.stringify(letta.sezioni)).toContain('D’Angelò');
    expect(JSON.stringify(letta), 'no field beyond the profile').not.toContain('CARTASEGRETA');
    expect(letta.estremi).toMatchObject({ finalita: 'Assistenza sanitaria', riferimento: 'Prot. 9' });
    expect(letta.estremi.operatore).toMatch(/\(ufficio\), per conto di Ada Prova, richiesta per PEC$/);
    const riga = (await mondo.registro()).at(-1);
    expect(riga).toMatchObject({
      ...{ categoria: 'CONSULTAZIONE', esito: 'CONSENTITO', ente_id: operatore.enteId, convenzione_id: operatore.convenzioneId },
      ...{ finalita: 'Assistenza sanitaria', riferimento: 'Prot. 9', soggetti: [madre], oggetto: 'INDIVIDUALE', clausole_versione: 1 },
      dettagli: expect.objectContaining({ pervenuta: id, modo: 'PEC', protocollo: '1234/2026', richiedente: 'Ada Prova' }),
    });
    await expect(visura(id, madre, 'POSIZIONE_ANAGRAFICA')).rejects.toMatchObject({ codice: 'VISURA_NON_CONSENTITA' });
  });

  it('CA-13 LE-12 is answered with a sheet that the register says was printed; nobody else prints it', async () => {
    const id = await registrata();
    await cercata(id);
    const { sigillo, ...letta } = await visura(id);
    const foglio = await stamparePerPervenuta.esegui(ufficio.richiesta(), { foglio: letta, sigillo });
    expect(Buffer.from(foglio.contenuto).subarray(0, 5).toString()).toBe('%PDF-');
    const righe = await mondo.registro();
    const { soggetti, campi, convenzione_id } = righe.find(({ operazione }) => operazione === 'aprire-visura-per-pervenuta') ?? {};
    expect(righe.at(-1)).toMatchObject({ operazione: 'stampare-per-pervenuta', oggetto: 'INDIVIDUALE', soggetti, campi, convenzione_id });
    expect(soggetti).toEqual([madre]);
    const collega = await mondo.persona(['UFFICIO']);
    await expect(stamparePerPervenuta.esegui(collega.richiesta(), { foglio: letta, sigillo })).rejects.toMatchObject({
      codice: 'NON_TROVATO',
    });
  });

  it('LE-12 RT-11 is never printed as a trial, which leaves no line in the register', async () => {
    const id = await registrata();
    await cercata(id);
    const { sigillo, ...letta } = await visura(id);
    await expect(stampareProva.esegui(ufficio.richiesta(), { foglio: letta, sigillo })).rejects.toMatchObject({ codice: 'NON_TROVATO' });
  });

  it('CA-13 SA-04 opens only what a search of that request has shown, and nothing once it is closed', async () => {
    const [una, altra] = [await registrata(), await registrata()];
    await cercata(una);
    await expect(visura(altra)).rejects.toMatchObject({ codice: 'PERSONA_NON_CERCATA' });
    await chiuderePervenuta.esegui(ufficio.richiesta(), { id: una, esito: 'EVASA', rispostaIl: '2026-03-10' });
    await expect(visura(una)).rejects.toMatchObject({ codice: 'RICHIESTA_CHIUSA' });
    const { richieste } = await elencarePervenute.esegui(ufficio.richiesta(), {});
    expect(richieste.map(({ stato, rispostaIl }) => [stato, rispostaIl])).toEqual([
      ['APERTA', null],
      ['EVASA', '2026-03-10'],
    ]);
    await expect(
      chiuderePervenuta.esegui(ufficio.richiesta(), { id: una, esito: 'NON_EVASA', rispostaIl: '2026-03-10', nota: 'Doppia' }),
    ).rejects.toMatchObject({ famiglia: 'REGOLA' });
    await expect(
      chiuderePervenuta.esegui(ufficio.richiesta(), { id: altra, esito: 'NON_EVASA', rispostaIl: '2026-03-08', nota: 'Doppia' }),
    ).rejects.toMatchObject({ campi: { rispostaIl: expect.any(String) } });
  });

  it('CA-13 is closed once, when two close it at once', async () => {
    const id = await registrata();
    const chiudi = (esito: string, nota: string) => () =>
      chiuderePervenuta.esegui(ufficio.richiesta(), { id, esito, rispostaIl: '2026-03-10', nota });
    const esiti = await insieme(mondo, { tabella: 'richiesta_pervenuta', id }, [
      chiudi('EVASA', 'Risposta per PEC.'),
      chiudi('NON_EVASA', 'Richiesta doppia.'),
    ]);
    expect(rifiuti(esiti)).toEqual([expect.objectContaining({ codice: 'MODIFICATO_DA_ALTRI' })]);
    const { richieste } = await elencarePervenute.esegui(ufficio.richiesta(), {});
    expect(richieste).toMatchObject([esiti[0]?.status === 'fulfilled' ? { stato: 'EVASA' } : { stato: 'NON_EVASA' }]);
  });

  it('CA-13 SA-04 opens what was shown by a process whose clock is ahead of the one that opens', async () => {
    const pervenutaId = await registrata();
    const avanti = ufficio.richiesta(new Date(ADESSO.getTime() + 40));
    await cercarePerPervenuta.esegui(avanti, { ...perNome('dangelo', 'maria'), pervenutaId });
    expect((await visura(pervenutaId)).sezioni.length).toBeGreaterThan(0);
  });

  it('CA-13 is taken only where the clause lets it, of a convenzione that can be used', async () => {
    const senza = await operatoreAlLavoro(mondo, { modello: Math.max(capannori, 0), cambia: con(false) });
    const altrove = { convenzioneId: senza.convenzioneId, richiedente: senza.operatoreId };
    await expect(registrarePervenuta.esegui(ufficio.richiesta(), domanda(altrove))).rejects.toMatchObject({
      codice: 'MODI_ALTERNATIVI_NON_PREVISTI',
    });
    const { convenzioni } = await elencarePervenute.esegui(ufficio.richiesta(), {});
    expect(convenzioni.map(({ id }) => id)).toEqual([operatore.convenzioneId]);
    const id = await registrata();
    await inserisci('sospensione', {
      ...{ erogatore_id: mondo.erogatoreId, id: idCasuale(), convenzione_id: operatore.convenzioneId, ente_id: operatore.enteId },
      ...{ origine: 'EROGATORE', motivo: 'prova', disposta_il: ADESSO },
    });
    await expect(cercata(id)).rejects.toMatchObject({ codice: 'CONVENZIONE_NON_UTILIZZABILE' });
  });

  it('CA-13 is of one of its operators or referenti, for one of its purposes, come by today', async () => {
    const referente = await mondo.persona(['REFERENTE'], { enteId: operatore.enteId });
    const { richiedenti } = await aprireModuloPervenuta.esegui(ufficio.richiesta(), { id: operatore.convenzioneId });
    expect(richiedenti.map(({ valore }) => valore).sort()).toEqual([operatore.operatoreId, referente.utenteId].sort());
    for (const [campo, valore] of [
      ['richiedente', idCasuale()],
      ['finalita', 'altra'],
      ['ricevutaIl', '2026-03-11'],
      ['protocollo', ''],
    ] as const)
      await expect(registrarePervenuta.esegui(ufficio.richiesta(), domanda({ [campo]: valore }))).rejects.toMatchObject({
        campi: { [campo]: expect.any(String) },
      });
  });

  it('CA-13 RT-06 is not answered, nor printed, in the name of who was suspended or has left the roster meanwhile', async () => {
    for (const stato of ['SOSPESO', 'DISABILITATO']) {
      const id = await registrata();
      await cercata(id);
      const { sigillo, ...letta } = await visura(id);
      await sql('UPDATE operatore SET stato = $2 WHERE id = $1', [operatore.operatoreId, stato]);
      for (const risposta of [
        () => cercata(id),
        () => visura(id),
        () => stamparePerPervenuta.esegui(ufficio.richiesta(), { foglio: letta, sigillo }),
      ]) {
        await expect(risposta()).rejects.toMatchObject({
          codice: 'RICHIEDENTE_NON_ABILITATO',
          message: expect.stringMatching(/^Ada Prova/),
        });
        expect((await mondo.registro()).at(-1)).toMatchObject({ esito: 'NEGATO', soggetti: [], ente_id: operatore.enteId });
      }
      await expect(registrata()).rejects.toMatchObject({ campi: { richiedente: expect.any(String) } });
      await sql("UPDATE operatore SET stato = 'ATTIVO' WHERE id = $1", [operatore.operatoreId]);
      expect((await cercata(id)).risultati).toHaveLength(1);
    }
  });

  it('CA-13 RT-06 nor of a referente who has left, nor printed under a convenzione that was suspended', async () => {
    const referente = await mondo.persona(['REFERENTE'], { enteId: operatore.enteId });
    const { id } = await registrarePervenuta.esegui(ufficio.richiesta(), domanda({ richiedente: referente.utenteId }));
    await cercata(id);
    const { sigillo, ...letta } = await visura(id);
    await sql("UPDATE utente SET stato = 'SPENTO' WHERE id = $1", [referente.utenteId]);
    await expect(cercata(id)).rejects.toMatchObject({ codice: 'RICHIEDENTE_NON_ABILITATO' });
    await sql("UPDATE utente SET stato = 'ATTIVO' WHERE id = $1", [referente.utenteId]);
    await inserisci('sospensione', {
      ...{ erogatore_id: mondo.erogatoreId, id: idCasuale(), convenzione_id: operatore.convenzioneId, ente_id: operatore.enteId },
      ...{ origine: 'EROGATORE', motivo: 'prova', disposta_il: ADESSO },
    });
    await expect(stamparePerPervenuta.esegui(ufficio.richiesta(), { foglio: letta, sigillo })).rejects.toMatchObject({
      codice: 'CONVENZIONE_NON_UTILIZZABILE',
    });
  });

  it('CA-13 is a motivated one: for a purpose, under a case where the clause asks it, saying what is asked', async () => {
    for (const campo of ['finalita', 'riferimento', 'oggetto'])
      await expect(registrarePervenuta.esegui(ufficio.richiesta(), domanda({ [campo]: '' })), campo).rejects.toMatchObject({
        campi: { [campo]: expect.any(String) },
      });
  });

  it('CA-13 CA-08 who asks and sees less than the profile is answered with no more', async () => {
    await sql("UPDATE operatore SET campi = '{cognome,nome}' WHERE id = $1", [operatore.operatoreId]);
    const id = await registrata();
    await cercata(id);
    const testo = JSON.stringify((await visura(id)).sezioni);
    expect(testo).toContain('D’Angelò');
    expect(testo).not.toContain('DNGMRA70E42H501G');
  });

  it('CA-13 LE-12 of who does not result it answers with a sheet too, printed under its seal', async () => {
    const pervenutaId = await registrata();
    const { nonRisulta } = await cercarePerPervenuta.esegui(ufficio.richiesta(), { ...perNome('zzyzx', 'anna'), pervenutaId });
    const { sigillo, ...letto } = nonRisulta ?? { sigillo: '' };
    const stampa = (altro: object, chi = ufficio) =>
      stamparePerPervenuta.esegui(chi.richiesta(), JSON.parse(JSON.stringify({ foglio: { ...letto, ...altro }, sigillo })));
    const { nome, contenuto } = await stampa({});
    expect(nome).toMatch(/^non-risulta-/);
    const testo = pagineDelPdf(contenuto).join(' ').replaceAll(/\s+/g, ' ');
    for (const parte of ['Non risulta', 'zzyzx', 'per conto di Ada Prova', 'non è un certificato']) expect(testo).toContain(parte);
    expect((await mondo.registro()).at(-1)).toMatchObject({ soggetti: [], ente_id: operatore.enteId });
    await expect(stampa({ cercato: [{ etichetta: 'Cognome', valore: 'Rossi' }] })).rejects.toMatchObject({ codice: 'NON_TROVATO' });
    await expect(stampa({}, await mondo.persona(['UFFICIO']))).rejects.toMatchObject({ codice: 'NON_TROVATO' });
  });

  it('CA-13 SA-12 counts in the thresholds of that convenzione, of who answers and of the ente', async () => {
    const con = async (uso: Record<string, number>) => {
      operatore = await operatoreAlLavoro(mondo, {
        modello: Math.max(capannori, 0),
        cambia: (clausole) => ({
          ...{ ...clausole, dati: { ...clausole.dati, modiAlternativi: true } },
          uso: { ...clausole.uso, richiesteOra: null, richiesteMinuto: null, ...uso },
        }),
      });
      return registrata();
    };
    const presto = await con({ richiesteOra: 10 });
    for (let volta = 0; volta < 10; volta += 1) await cercata(presto);
    await expect(cercata(presto)).rejects.toMatchObject({ codice: 'SOGLIA_ORARIA' });
    const collega = await mondo.persona(['UFFICIO']);
    const diTutti = await con({ richiesteOraConvenzione: 10 });
    for (let volta = 0; volta < 10; volta += 1) await cercata(diTutti);
    await expect(
      cercarePerPervenuta.esegui(collega.richiesta(), { ...perNome('dangelo', 'maria'), pervenutaId: diTutti }),
    ).rejects.toMatchObject({ codice: 'SOGLIA_ORARIA_ENTE', message: expect.stringMatching(/^L’ente, con i suoi operatori/) });
  });

  it('CA-13 LE-07 a police force’s opaque code names nobody who is looked for, and the office reads it in no row', async () => {
    operatore = await operatoreAlLavoro(mondo, {
      ...{ modello: Math.max(capannori, 0), ente: { tipo: 'FORZA_DI_POLIZIA' } },
      cambia: (clausole) => ({
        ...{ ...clausole, dati: { ...clausole.dati, modiAlternativi: true } },
        finalita: { ...clausole.finalita, riferimentoPratica: 'OPACO' },
      }),
    });
    const con = async (riferimento: string) => (await registrarePervenuta.esegui(ufficio.richiesta(), domanda({ riferimento }))).id;
    await expect(con('Prot. 9')).rejects.toMatchObject({ campi: { riferimento: expect.any(String) } });
    await expect(cercata(await con('DAngelo-2'))).rejects.toMatchObject({ codice: 'RIFERIMENTO_NON_OPACO' });
    expect((await mondo.registro()).at(-1)).toMatchObject({ motivo: 'RIFERIMENTO_NON_OPACO', riferimento: null, soggetti: [] });
    const id = await con('K204-11');
    await cercata(id);
    const righe = await elencareRegistro.esegui(ufficio.richiesta(), {});
    expect(JSON.stringify(righe)).toContain('registrare-pervenuta');
    expect(JSON.stringify(righe)).not.toMatch(/K204|dangelo/i);
  });

  it('RT-06 is the office’s of that comune alone, and opens nothing to the operator', async () => {
    const id = await registrata();
    await cercata(id);
    for (const ruolo of ['TECNICO', 'AUDITOR', 'REFERENTE'] as const) {
      const chi = await mondo.persona([ruolo], ruolo === 'REFERENTE' ? { enteId: operatore.enteId } : {});
      await expect(leggerePervenuta.esegui(chi.richiesta(), { id })).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    }
    const altrove = await (await Mondo.crea()).persona(['UFFICIO']);
    await expect(leggerePervenuta.esegui(altrove.richiesta(), { id })).rejects.toMatchObject({ codice: 'NON_TROVATO' });
    await expect(aprireVisura.esegui(operatore.richiesta(), perVisura('INDIVIDUALE', madre))).rejects.toMatchObject({
      codice: 'PERSONA_NON_CERCATA',
    });
  });
});
