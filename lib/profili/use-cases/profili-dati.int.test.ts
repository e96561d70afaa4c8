import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { generareConvenzione } from '@/lib/convenzioni/use-cases/generare-convenzione';
import { preparareGenerazione } from '@/lib/convenzioni/use-cases/preparare-generazione';
import { adesioneAccolta, CLAUSOLE_GENERALI, firmatario } from '@/lib/testing/atto-di-prova';
import { scrivereClausole } from '@/lib/clausole/catalogo';
import { chiudiDb, dbApp } from '@/lib/platform/db';
import { ADESSO, Mondo, sql, type PersonaDiProva } from '@/lib/testing/mondo';
import { assertProfiliOfferti } from '../steps';
import { creareProfiloDati } from './creare-profilo-dati';
import { elencareProfiliDati } from './elencare-profili-dati';
import { leggereProfiloDati } from './leggere-profilo-dati';
import { modificareProfiloDati } from './modificare-profilo-dati';
import { riproporreProfiloDati } from './riproporre-profilo-dati';
import { ritirareProfiloDati } from './ritirare-profilo-dati';

const TRIBUTI = {
  banca: 'ANAGRAFE',
  codice: 'TRIBUTI',
  nome: 'Residenza per i tributi',
  descrizione: 'Accertare dove risiede chi paga.',
  campi: ['nome', 'cognome', 'indirizzoApr'],
  soloForzeOrdine: false,
};
const MOTIVO = 'Lo sostituisce un profilo più stretto.';
const conCodice = (codice: string) => expect.objectContaining({ codice });

afterAll(chiudiDb);

let mondo: Mondo;
let responsabile: PersonaDiProva;
beforeEach(async () => {
  mondo = await Mondo.crea();
  responsabile = await mondo.persona(['RESPONSABILE']);
});

const crea = (cambi: object = {}) => creareProfiloDati.esegui(responsabile.richiesta(), { ...TRIBUTI, ...cambi });
const modifica = (cambi: object, now = ADESSO) => {
  const { banca: _, ...resto } = TRIBUTI;
  return modificareProfiloDati.esegui(responsabile.richiesta(now), { ...resto, versione: 1, ...cambi });
};
const ritira = (codice: string) => ritirareProfiloDati.esegui(responsabile.richiesta(), { codice, motivo: MOTIVO });
const leggi = async (codice: string) => (await leggereProfiloDati.esegui(responsabile.richiesta(), { codice })).profilo;
const nelRegistro = async (operazione: string) => (await mondo.registro()).filter((riga) => riga.operazione === operazione);

describe('a comune’s own profile', () => {
  it('FU-01 CA-08 is composed of the fields of the bank, in the register with what it holds', async () => {
    expect(await crea({ codice: ' tributi ' })).toEqual({ codice: 'TRIBUTI' });
    expect(await leggi('TRIBUTI')).toMatchObject({
      ...{ versione: 1, campi: ['cognome', 'nome', 'indirizzoApr'], soloForzeOrdine: false, ritiro: null, convenzioni: [] },
      ...{
        gruppi: [{ etichetta: 'Generalità' }, { etichetta: 'Residenza' }],
        visure: { si: expect.arrayContaining(['Visura individuale']) },
      },
      ...{ storia: [{ versione: 1, tolti: [] }] },
    });
    expect(await nelRegistro('creare-profilo-dati')).toMatchObject([
      { esito: 'CONSENTITO', oggetto: 'TRIBUTI', dettagli: { campi: ['cognome', 'nome', 'indirizzoApr'] } },
    ]);
  });

  it('FU-11 refuses a code of the bank’s, one that is taken, and fields that are of no bank', async () => {
    await crea();
    await expect(crea()).rejects.toMatchObject({ campi: { codice: expect.stringContaining('già un profilo') } });
    await expect(crea({ codice: 'S' })).rejects.toMatchObject({ campi: { codice: expect.any(String) } });
    await expect(crea({ codice: 'ALTRO', campi: ['cognome', 'listaElettorale'] })).rejects.toMatchObject({
      campi: { campi: expect.stringContaining('listaElettorale') },
    });
    expect(await sql('SELECT codice FROM profilo WHERE erogatore_id = $1', [mondo.erogatoreId])).toEqual([{ codice: 'TRIBUTI' }]);
  });

  it('CA-08 two who create it at once, or change it at once, make one', async () => {
    const insieme = await Promise.allSettled([crea(), crea({ nome: 'Un altro nome' })]);
    expect(insieme.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const cambi = await Promise.allSettled([modifica({ campi: ['cognome'] }), modifica({ campi: ['nome'] })]);
    expect(cambi.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(cambi.find(({ status }) => status === 'rejected')).toMatchObject({ reason: conCodice('MODIFICATO_DA_ALTRI') });
    expect(await sql('SELECT versione, sostituito_il IS NULL AS in_uso FROM profilo ORDER BY versione')).toEqual(
      expect.arrayContaining([expect.objectContaining({ versione: 2, in_uso: true })]),
    );
    expect((await leggi('TRIBUTI')).versione).toBe(2);
  });

  it('CA-08 is never changed in place: a change is the next version, and the history tells it', async () => {
    await crea();
    await expect(modifica({})).rejects.toThrow(conCodice('NESSUNA_MODIFICA'));
    await modifica({ campi: ['cognome', 'nome', 'statoCivile'] });
    await expect(modifica({ campi: ['cognome'] })).rejects.toThrow(conCodice('MODIFICATO_DA_ALTRI'));
    expect((await leggi('TRIBUTI')).storia.map(({ versione, aggiunti, tolti }) => ({ versione, aggiunti, tolti }))).toEqual([
      { versione: 2, aggiunti: ['Stato civile'], tolti: ['Indirizzo APR'] },
      { versione: 1, aggiunti: ['Cognome', 'Nome', 'Indirizzo APR'], tolti: [] },
    ]);
    expect(await nelRegistro('modificare-profilo-dati')).toContainEqual(
      expect.objectContaining({
        esito: 'CONSENTITO',
        dettagli: expect.objectContaining({ aggiunti: ['statoCivile'], tolti: ['indirizzoApr'] }),
      }),
    );
  });

  it('FU-11 becomes law enforcement’s alone with the first reserved field', async () => {
    await crea();
    await modifica({ campi: ['cognome', 'nome', 'numeroCartaIdentita'] });
    expect((await leggi('TRIBUTI')).soloForzeOrdine).toBe(true);
  });
});

describe('the profiles that a bank comes with', () => {
  it('FU-11 are not changed, only withdrawn from offer and offered again', async () => {
    await expect(modifica({ codice: 'S' })).rejects.toThrow(conCodice('NON_TROVATO'));
    await ritira('M');
    await expect(ritira('M')).rejects.toThrow(conCodice('PROFILO_GIA_RITIRATO'));
    expect(await leggi('M')).toMatchObject({ ritiro: { motivo: MOTIVO }, versione: null });
    await riproporreProfiloDati.esegui(responsabile.richiesta(), { codice: 'M' });
    await expect(riproporreProfiloDati.esegui(responsabile.richiesta(), { codice: 'M' })).rejects.toThrow(conCodice('PROFILO_GIA_OFFERTO'));
    expect((await leggi('M')).ritiro).toBeNull();
    await expect(ritira('INESISTENTE')).rejects.toThrow(conCodice('NON_TROVATO'));
  });
});

describe('who composes them', () => {
  it('SA-16 the responsabile and the technical manager, nobody else', async () => {
    for (const ruolo of ['UFFICIO', 'AMMINISTRATORE', 'AUDITOR'] as const) {
      const altro = await mondo.persona([ruolo]);
      await expect(creareProfiloDati.esegui(altro.richiesta(), TRIBUTI)).rejects.toThrow(conCodice('PERMESSO_MANCANTE'));
    }
    const tecnico = await mondo.persona(['TECNICO']);
    expect(await creareProfiloDati.esegui(tecnico.richiesta(), TRIBUTI)).toEqual({ codice: 'TRIBUTI' });
    const ufficio = await mondo.persona(['UFFICIO']);
    const elenco = await elencareProfiliDati.esegui(ufficio.richiesta(), {});
    expect(elenco.puoComporre).toBe(false);
    expect(elenco.profili.map(({ codice }) => codice)).toEqual(expect.arrayContaining(['S', 'M', 'L', 'TRIBUTI']));
    const referente = await mondo.persona(['REFERENTE'], { enteId: await mondo.ente() });
    await expect(elencareProfiliDati.esegui(referente.richiesta(), {})).rejects.toThrow(conCodice('PERMESSO_MANCANTE'));
  });

  it('RT-06 another comune’s are not seen, nor changed, nor granted', async () => {
    await crea();
    const altrove = await Mondo.crea();
    const collega = await altrove.persona(['RESPONSABILE']);
    const { banca: _, ...resto } = TRIBUTI;
    await expect(leggereProfiloDati.esegui(collega.richiesta(), { codice: 'TRIBUTI' })).rejects.toThrow(conCodice('NON_TROVATO'));
    await expect(modificareProfiloDati.esegui(collega.richiesta(), { ...resto, versione: 1 })).rejects.toThrow(conCodice('NON_TROVATO'));
    await expect(ritirareProfiloDati.esegui(collega.richiesta(), { codice: 'TRIBUTI', motivo: MOTIVO })).rejects.toThrow(
      conCodice('NON_TROVATO'),
    );
  });
});

describe('at the grant', () => {
  const conProprio = { ...CLAUSOLE_GENERALI, dati: { ...CLAUSOLE_GENERALI.dati, profili: ['S', 'M', 'TRIBUTI'] } };
  const VISURE = [{ codice: 'INDIVIDUALE', motivo: 'Verifica della persona' }];

  async function scena(profilo: string, colonne: object = {}) {
    const { adesioneId } = await adesioneAccolta(mondo, {
      clausole: conProprio,
      dati: { richieste: { profilo, motivoProfilo: 'Serve la residenza.', visure: VISURE } },
      colonne: { presentata_il: ADESSO, ...colonne },
    });
    const firma = await firmatario(mondo);
    const ufficio = await mondo.persona(['UFFICIO']);
    const concedi = (quale: string) =>
      generareConvenzione.esegui(ufficio.richiesta(), {
        ...{ adesioneId, firmatarioId: firma.utenteId, profilo: quale, visure: ['INDIVIDUALE'], finalita: ['F1'], numeroAccessi: 2 },
      });
    const offerti = async () =>
      (await preparareGenerazione.esegui(ufficio.richiesta(), { adesioneId })).profili.map(({ valore }) => valore);
    return { concedi, offerti };
  }
  const firmati = async (id: string) => {
    const [riga] = await sql<{ profilo: string; clausole: { chiave: string; parametri: { concesso?: object } }[] }>(
      'SELECT profilo, clausole FROM convenzione WHERE id = $1',
      [id],
    );
    return { profilo: riga?.profilo, concesso: riga?.clausole.find(({ chiave }) => chiave === 'dati')?.parametri.concesso };
  };

  it('CA-08 writes into the signed clause the fields that the request read, whatever the profile has become since', async () => {
    await crea();
    const { concedi, offerti } = await scena('TRIBUTI');
    await modifica({ campi: ['cognome', 'nome', 'indirizzoApr', 'statoCivile', 'paternita'] }, new Date(ADESSO.getTime() + 60_000));
    expect(await offerti()).toEqual(['TRIBUTI']);
    const { id } = await concedi('TRIBUTI');
    const concesso = {
      ...{ codice: 'TRIBUTI', nome: TRIBUTI.nome, campi: ['cognome', 'nome', 'indirizzoApr'], soloForzeOrdine: false },
    };
    expect(await firmati(id)).toEqual({ profilo: 'TRIBUTI', concesso });
    expect((await leggi('TRIBUTI')).convenzioni).toMatchObject([{ id }]);
    await modifica({ versione: 2, campi: ['cognome'] }, new Date(ADESSO.getTime() + 120_000));
    expect((await firmati(id)).concesso).toEqual(concesso);
  });

  it('CA-08 grants a narrower one, never a wider one, nor one that is offered no longer', async () => {
    await crea();
    const { concedi, offerti } = await scena('M');
    expect(await offerti()).toEqual(['S', 'M', 'TRIBUTI']);
    await ritira('TRIBUTI');
    expect(await offerti()).toEqual(['S', 'M']);
    await expect(concedi('TRIBUTI')).rejects.toMatchObject({ campi: { profilo: expect.stringContaining('non è più offerto') } });
    await expect(concedi('L')).rejects.toMatchObject({ campi: { profilo: expect.stringContaining('non è previsto') } });
    expect(await firmati((await concedi('S')).id)).toMatchObject({ profilo: 'S', concesso: { codice: 'S' } });
  });

  it('FU-11 refuses a reserved profile of one’s own to anybody but law enforcement', async () => {
    await crea({ campi: ['cognome', 'nome', 'attoNascita'] });
    const { concedi, offerti } = await scena('TRIBUTI');
    expect(await offerti()).toEqual([]);
    await expect(concedi('TRIBUTI')).rejects.toMatchObject({ campi: { profilo: 'Questo profilo è riservato alle forze di polizia.' } });
  });
});

describe('in a model', () => {
  const conProfili = (profili: string[], destinatari = CLAUSOLE_GENERALI.destinatari) =>
    scrivereClausole({ ...CLAUSOLE_GENERALI, destinatari, dati: { ...CLAUSOLE_GENERALI.dati, profili } });
  const approvabile = async (clausole: ReturnType<typeof conProfili>) => {
    const { erogatoreId } = mondo;
    return dbApp().$transaction(async (tx) => {
      for (const [nome, valore] of [
        ['erogatore', erogatoreId],
        ['ente', ''],
        ['adesione', ''],
      ] as const)
        await tx.$queryRaw`SELECT set_config(${`varco.${nome}`}, ${valore}, true)`;
      await assertProfiliOfferti(tx, clausole, ADESSO);
    });
  };

  it('CA-08 FU-11 only profiles that there are, that are offered, and that its enti may have', async () => {
    await crea();
    await crea({ codice: 'INDAGINI', campi: ['cognome', 'nome', 'attoNascita'] });
    await expect(approvabile(conProfili(['S', 'TRIBUTI']))).resolves.toBeUndefined();
    await expect(approvabile(conProfili(['S', 'MAI-VISTO']))).rejects.toThrow(conCodice('PROFILO_NON_OFFERTO'));
    await expect(approvabile(conProfili(['INDAGINI']))).rejects.toThrow(conCodice('PROFILO_RISERVATO'));
    await ritira('TRIBUTI');
    await expect(approvabile(conProfili(['S', 'TRIBUTI']))).rejects.toThrow(conCodice('PROFILO_NON_OFFERTO'));
  });
});
