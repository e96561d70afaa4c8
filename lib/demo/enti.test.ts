import { describe, expect, it } from 'vitest';
import { schemaAdesione, vincoliDaRegole } from '@/lib/adesioni/schema-vincoli';
import { scrivereClausole } from '@/lib/clausole/catalogo';
import { compilaRegole } from '@/lib/clausole/compila';
import { confrontaConGeneralita } from '@/lib/core/codice-fiscale-confronto';
import { inModulo } from '@/lib/testing/profili';
import account from './account.json';
import { capannori } from './comuni/capannori';
import { chianciano } from './comuni/chianciano';
import { ENTI_CAPANNORI } from './comuni/enti-capannori';
import { ENTI_CHIANCIANO } from './comuni/enti-chianciano';
import { ENTI_FUCECCHIO } from './comuni/enti-fucecchio';
import { ENTI_SASSUOLO } from './comuni/enti-sassuolo';
import { ENTI_TOSCANA } from './comuni/enti-toscana';
import { fucecchio } from './comuni/fucecchio';
import { sassuolo } from './comuni/sassuolo';
import { toscana } from './comuni/toscana';
import { RUOLI_DEMO } from './comuni/tipi';
import { enteDemo, type Traccia } from './enti';
import { modelliDi } from './modelli';
import { creaCaso } from './popolazione/caso';

const COMUNI = [capannori, chianciano, fucecchio, sassuolo, toscana];
const TUTTI: [string, Traccia][] = Object.entries({
  capannori: ENTI_CAPANNORI,
  chianciano: ENTI_CHIANCIANO,
  fucecchio: ENTI_FUCECCHIO,
  sassuolo: ENTI_SASSUOLO,
  toscana: ENTI_TOSCANA,
}).flatMap(([codice, enti]) => Object.entries(enti).map(([chiave, traccia]): [string, Traccia] => [`${codice}/${chiave}`, traccia]));

describe('the fruitori of the demonstration', () => {
  it.each(TUTTI)('%s sends a request that its comune’s form takes', (seme, traccia) => {
    const comune = COMUNI.find(({ codice }) => codice === seme.split('/')[0]);
    const modello = comune && modelliDi(comune).find(({ codice }, indice) => (traccia.modello ? codice === traccia.modello : indice === 0));
    if (!modello) throw new Error(`No model for ${seme}`);
    const regole = compilaRegole(scrivereClausole(modello.clausole));
    const vincoli = vincoliDaRegole(regole, inModulo(...regole.profili), '2026-11-20');
    expect(schemaAdesione(vincoli).safeParse(enteDemo(creaCaso(seme), traccia).dati).error?.issues ?? []).toEqual([]);
  });

  it.each(TUTTI)('%s is the same at every loading, and its people bear codici fiscali that agree with them', async (seme, traccia) => {
    const ente = enteDemo(creaCaso(seme), traccia);
    expect(enteDemo(creaCaso(seme), traccia)).toEqual(ente);
    for (const persona of [ente.rappresentante, ente.responsabile, ...ente.operatori])
      expect(await confrontaConGeneralita(persona)).toEqual([]);
  });

  it('calls who signs as the person is: whoever the lot draws, a man is no Direttrice', () => {
    const viste = new Set<string>();
    for (let numero = 0; numero < 30; numero += 1) {
      const { rappresentante, dati } = enteDemo(creaCaso(`prova ${numero}`), ENTI_CAPANNORI.asl);
      const donna = Number(rappresentante.codiceFiscale.slice(9, 11)) > 40;
      expect(dati.legaleRappresentante.qualifica).toBe(donna ? 'Direttrice generale' : 'Direttore generale');
      viste.add(dati.legaleRappresentante.qualifica);
    }
    expect(viste.size).toBe(2);
    const declinate = /\b(Direttor|Direttric|Amministrator|Amministratric|Dirigente scolastic)/;
    expect(TUTTI.filter(([, { qualifica }]) => typeof qualifica === 'string' && declinate.test(qualifica))).toEqual([]);
  });

  it('names no mailbox outside the reserved domain', () => {
    const testo = JSON.stringify([COMUNI, TUTTI.map(([seme, traccia]) => enteDemo(creaCaso(seme), traccia))]);
    const caselle = testo.match(/[\w.+-]+@[\w.-]+/g) ?? [];
    expect(caselle.length).toBeGreaterThan(50);
    expect(caselle.filter((casella) => !casella.endsWith('.example'))).toEqual([]);
  });

  it('publishes an account for each role of each comune', () => {
    const nomi = account.account.map(({ nome }) => nome);
    for (const comune of COMUNI) for (const ruolo of RUOLI_DEMO) expect(nomi).toContain(`${ruolo}.${comune.codice}`);
    expect(nomi).toEqual(expect.arrayContaining(['referente.asl', 'operatore.asl', 'referente.carabinieri', 'operatore.carabinieri']));
    expect(nomi).toEqual(expect.arrayContaining(['referente.padule', 'operatore.padule', 'referente.unione']));
  });

  it('SA-01 publishes no operator with a password where SPID alone is admitted', () => {
    const [modello] = modelliDi(sassuolo);
    expect(modello?.clausole.credenziali).toMatchObject({ metodi: ['SPID'], password: null });
    const nomi = account.account.map(({ nome }) => nome);
    expect(nomi.filter((nome) => /^operatore\./.test(nome))).toEqual([
      'operatore.asl',
      'operatore.carabinieri',
      'operatore.padule',
      'operatore.polizia',
      'operatore.collina',
    ]);
  });
});
