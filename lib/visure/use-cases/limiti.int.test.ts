import { beforeEach, describe, expect, it } from 'vitest';
import { leggereAnomalie } from '@/lib/anomalie/use-cases/leggere-anomalie';
import { ADESSO, Mondo, nelComune, sql } from '@/lib/testing/mondo';
import { collegaDi, famigliaDAngelo, operatoreAlLavoro, perNome, perVisura, pratica, type Postazione } from '@/lib/testing/consultazione';
import { aprireVisura } from './aprire-visura';
import { conOmocodia } from '@/lib/core/codice-fiscale';
import { cercarePersone } from './cercare-persone';
import { verificareDato } from './verificare-dato';

let mondo: Mondo;

beforeEach(async () => {
  mondo = await Mondo.crea();
  await famigliaDAngelo(mondo);
});

/** None of the thresholds, but those given. */
const conSoglie = (soglie: Record<string, number | null>) =>
  operatoreAlLavoro(mondo, {
    cambia: (clausole) => ({
      ...{ ...clausole, dati: { ...clausole.dati, verificheSiNo: ['RESIDENTE_DAL'] } },
      uso: { ...clausole.uso, richiesteOra: null, richiesteMinuto: null, ...soglie },
    }),
  });

const dopo = (minuti: number) => new Date(ADESSO.getTime() + minuti * 60_000);
const unPoDopo = (millisecondi: number) => dopo(millisecondi / 60_000);
const cerca = (chi: Postazione, now = ADESSO) => cercarePersone.esegui(chi.richiesta(now), perNome('dangelo', 'maria'));
const ultima = async () => (await mondo.registro()).at(-1);
const avvisi = () =>
  sql<{ dati: Record<string, string> }>("SELECT dati FROM messaggio WHERE erogatore_id = $1 AND tipo = 'consultazioni-sospette'", [
    mondo.erogatoreId,
  ]);

describe('thresholds', () => {
  it('SA-12 stops at the daily threshold until the next civil day, and says so', async () => {
    const operatore = await conSoglie({ richiesteGiorno: 10 });
    for (let i = 0; i < 10; i += 1) await cerca(operatore, dopo(i * 10));
    await expect(cerca(operatore, dopo(300))).rejects.toMatchObject({
      codice: 'SOGLIA_GIORNALIERA',
      message: expect.stringContaining('da domani, 11/03/2026'),
    });
    expect((await cerca(operatore, dopo(15 * 60))).risultati).toHaveLength(1);
  });

  it('SA-04 SA-12 shows of a search no more results than the clause says, and that there are others', async () => {
    await nelComune(mondo.erogatoreId, (client) =>
      client.query("UPDATE anagrafe_soggetto SET nome = 'Mara', nome_ricerca = 'MARA' WHERE nome = 'Lia'"),
    );
    const trovati = async (massimoRisultati: number) =>
      cercarePersone.esegui((await conSoglie({ massimoRisultati })).richiesta(), perNome('dangelo', 'mar'));
    const uno = await trovati(1);
    expect(uno).toMatchObject({ risultati: [expect.anything()], altri: true });
    expect((await ultima())?.soggetti, 'nor is anybody else told of in the register').toHaveLength(1);
    expect(await trovati(2)).toMatchObject({ risultati: [expect.anything(), expect.anything()], altri: false });
  });

  it('SA-12 counts the operators of one ente together over a day too, where the clause does', async () => {
    const operatore = await conSoglie({ richiesteGiornoConvenzione: 10 });
    const collega = await collegaDi(mondo, operatore);
    for (let i = 0; i < 10; i += 1) await cerca(i % 2 ? operatore : collega, dopo(i * 10));
    for (const chi of [operatore, collega])
      await expect(cerca(chi, dopo(300))).rejects.toMatchObject({ codice: 'SOGLIA_GIORNALIERA_ENTE' });
    expect((await cerca(collega, dopo(15 * 60))).risultati).toHaveLength(1);
  });

  it('SA-12 counts the operators of one ente together, where the clause does', async () => {
    const operatore = await conSoglie({ richiesteOraConvenzione: 10 });
    const collega = await collegaDi(mondo, operatore);
    for (let i = 0; i < 10; i += 1) await cerca(i % 2 ? operatore : collega);
    for (const chi of [operatore, collega])
      await expect(cerca(chi, dopo(1))).rejects.toMatchObject({
        codice: 'SOGLIA_ORARIA_ENTE',
        message: expect.stringMatching(/^Il tuo ente, con tutti i suoi operatori, .*dalle 11:01/),
      });
    const altro = await conSoglie({ richiesteOraConvenzione: 10 });
    expect((await cerca(altro)).risultati).toHaveLength(1);
    expect((await cerca(operatore, dopo(61))).risultati).toHaveLength(1);
  });

  it('SA-12 lets through exactly as many as agreed when they all come at once', async () => {
    const operatore = await conSoglie({ richiesteOra: 10, richiesteOraConvenzione: 12 });
    const collega = await collegaDi(mondo, operatore);
    const esiti = await Promise.allSettled(Array.from({ length: 24 }, (_, i) => cerca(i % 2 ? operatore : collega)));
    expect(esiti.filter(({ status }) => status === 'fulfilled')).toHaveLength(12);
  });

  it('SA-12 lets through exactly as many when each comes a little after the other, whichever is served first', async () => {
    const operatore = await conSoglie({ richiesteOra: 10 });
    const esiti = await Promise.allSettled(Array.from({ length: 30 }, (_, i) => cerca(operatore, unPoDopo(i))));
    expect(esiti.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
  });

  it.each<Record<string, number>>([{ richiesteOra: 10 }, { richiesteGiornoConvenzione: 10 }])(
    'SA-12 counts those that came later and were served before: %o',
    async (soglie) => {
      const operatore = await conSoglie(soglie);
      for (let i = 20; i > 10; i -= 1) await cerca(operatore, unPoDopo(i));
      await expect(cerca(operatore, unPoDopo(10))).rejects.toMatchObject({ codice: expect.stringMatching(/^SOGLIA_/) });
    },
  );
});

describe('robots', () => {
  it('SA-05 SA-12 FU-08 slows who asks faster than agreed, with no fewer answers, and tells the office once an hour', async () => {
    const operatore = await conSoglie({ richiesteMinuto: 5 });
    const dopoSecondi = (secondi: number) => dopo(secondi / 60);
    // Within any one minute: the first is out of it when the sixth comes.
    for (let i = 0; i < 6; i += 1) await cerca(operatore, dopoSecondi(i * 12));
    expect(await avvisi()).toEqual([]);
    const prima = performance.now();
    expect((await cerca(operatore, dopoSecondi(62))).risultati).toHaveLength(1);
    expect(performance.now() - prima).toBeGreaterThanOrEqual(499);
    expect(await ultima()).toMatchObject({ esito: 'CONSENTITO', dettagli: { sospetto: 'RITMO', attesa: 500 } });
    await cerca(operatore, dopoSecondi(63));
    const inviati = await avvisi();
    expect(inviati).toHaveLength(1);
    expect(inviati[0]?.dati).toMatchObject({ sospetto: 'RITMO', operatore: expect.stringContaining('Ada') });
    await cerca(operatore, dopo(3));
    expect(await ultima()).toMatchObject({ dettagli: { risultati: 1 } });
    expect((await ultima())?.dettagli).not.toHaveProperty('sospetto');
    const ufficio = await mondo.persona(['UFFICIO']);
    expect((await leggereAnomalie.esegui(ufficio.richiesta(dopo(4)), {})).automatismi).toMatchObject([
      { utenteId: operatore.utenteId, sospetto: 'RITMO', quante: 2 },
    ]);
  });

  it('SA-12 FU-08 slows who asks all at once too, where the clause has no threshold', async () => {
    const operatore = await conSoglie({ richiesteMinuto: 5, richiesteGiorno: null });
    await Promise.all(Array.from({ length: 8 }, (_, i) => cerca(operatore, unPoDopo(i))));
    const attese = (await mondo.registro()).map(({ dettagli }) => (dettagli as { attesa?: number }).attesa ?? 0);
    expect(attese.sort((a, b) => a - b)).toEqual([0, 0, 0, 0, 0, 500, 1000, 1500]);
  });

  it('SA-12 FU-08 keeps visure and questions to the same pace as searches', async () => {
    const operatore = await operatoreAlLavoro(mondo, {
      cambia: (clausole) => ({
        ...{ ...clausole, dati: { ...clausole.dati, verificheSiNo: ['RESIDENTE'] } },
        uso: { ...clausole.uso, richiesteOra: null, richiesteMinuto: 5 },
      }),
    });
    const [trovata] = (await cerca(operatore)).risultati;
    const apri = () => aprireVisura.esegui(operatore.richiesta(), perVisura('INDIVIDUALE', String(trovata?.id)));
    for (let i = 0; i < 4; i += 1) await apri();
    expect((await ultima())?.dettagli).not.toHaveProperty('sospetto');
    const prima = performance.now();
    await apri();
    expect(await ultima()).toMatchObject({ operazione: 'aprire-visura', dettagli: { sospetto: 'RITMO', attesa: 500 } });
    const voci = { codiceFiscale: 'DNGMRA70E42H501G', cognome: '' };
    await verificareDato.esegui(operatore.richiesta(), { ...pratica, verifica: 'RESIDENTE', voci });
    expect(await ultima()).toMatchObject({ operazione: 'verificare-dato', dettagli: { sospetto: 'RITMO', attesa: 1000 } });
    expect(performance.now() - prima).toBeGreaterThanOrEqual(1499);
  });

  it('SA-12 SA-16 slows and reports who walks a street door by door, and not who looks around', async () => {
    const operatore = await conSoglie({ richiesteMinuto: 30 });
    const collega = await conSoglie({});
    for (const [indice, civico] of [1, 2, 3, 4, 5, 6, 7, 8].entries()) {
      const voci = { via: 'Via Roma', civico: String(civico) };
      await cercarePersone.esegui(operatore.richiesta(dopo(indice)), { ...pratica, ricerca: 'INDIRIZZO', voci });
      const altrove = { via: 'Via Roma', civico: String((civico * 5) % 9) };
      await cercarePersone.esegui(collega.richiesta(dopo(indice)), { ...pratica, ricerca: 'INDIRIZZO', voci: altrove });
    }
    const sospette = (await mondo.registro()).flatMap(({ dettagli }) => ('sospetto' in (dettagli as object) ? [dettagli] : []));
    expect(sospette, 'the eighth, whose answer came late').toMatchObject([{ sospetto: 'SEQUENZA', attesa: 2000 }]);
    const inviati = await avvisi();
    expect(inviati.map(({ dati }) => dati.sospetto)).toEqual(['SEQUENZA']);
    const ufficio = await mondo.persona(['UFFICIO']);
    expect((await leggereAnomalie.esegui(ufficio.richiesta(dopo(9)), {})).automatismi).toMatchObject([
      { utenteId: operatore.utenteId, sospetto: 'SEQUENZA', quante: 1 },
    ]);
  });

  it('SA-12 FU-08 sees who walks a street two doors at a time, where the clause has neither threshold nor pace', async () => {
    const operatore = await conSoglie({ richiesteGiorno: null, richiesteOraConvenzione: null, richiesteGiornoConvenzione: null });
    const porta = (civico: number, now: Date) =>
      cercarePersone.esegui(operatore.richiesta(now), {
        ...pratica,
        ricerca: 'INDIRIZZO',
        voci: { via: 'Via Roma', civico: String(civico) },
      });
    // Out of order, so that only how many they are can tell.
    await Promise.all([19, 2, 17, 4, 15, 6, 13, 8, 11, 10].map((civico, indice) => porta(civico, unPoDopo(indice))));
    expect((await mondo.registro()).filter(({ dettagli }) => 'sospetto' in (dettagli as object))).toEqual([]);
    // Within the seconds for which a session is not written again: that too would make one wait for the other.
    await Promise.all([porta(21, unPoDopo(1_000)), porta(1, unPoDopo(1_001))]);
    const sospette = (await mondo.registro()).flatMap(({ dettagli }) => ('sospetto' in (dettagli as object) ? [dettagli] : []));
    expect(sospette, 'the twelfth, whichever of the two it was').toMatchObject([{ sospetto: 'SEQUENZA' }]);
  });

  it('SA-12 reports who asks yes or no day after day, and not who asks it of a family', async () => {
    const operatore = await conSoglie({});
    const collega = await conSoglie({});
    const lettere = 'BCDFGHLMNPQR';
    for (const [indice, lettera] of [...lettere].entries()) {
      const chiede = (chi: Postazione, voci: Record<string, string>) =>
        verificareDato.esegui(chi.richiesta(dopo(indice)), { ...pratica, verifica: 'RESIDENTE_DAL', voci });
      await chiede(operatore, { codiceFiscale: 'DNGMRA70E42H501G', dal: `2001-01-${10 + ((indice * 5) % 12)}` });
      const familiare = conOmocodia(`DNG${lettera}RR${40 + indice * 4}E42H501`, 0);
      await chiede(collega, { codiceFiscale: familiare, dal: '2001-01-10' });
    }
    const sospetti = await sql<{ operatore_id: string; operazione: string; dettagli: object }>(
      "SELECT operatore_id, operazione, dettagli FROM registro WHERE erogatore_id = $1 AND dettagli ->> 'sospetto' IS NOT NULL",
      [mondo.erogatoreId],
    );
    expect(sospetti).toMatchObject([
      { operatore_id: operatore.operatoreId, operazione: 'verificare-dato', dettagli: { sospetto: 'SEQUENZA' } },
    ]);
    expect((await avvisi()).map(({ dati }) => dati.sospetto)).toEqual(['SEQUENZA']);
  });
});
