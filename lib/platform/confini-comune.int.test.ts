import { beforeAll, describe, expect, it } from 'vitest';
import { PERMESSI } from '@/lib/core/permessi';
import { tuttoDi, type Altrui } from '@/lib/testing/altrui';
import { improntaDelComune, tuttiICasiUso } from '@/lib/testing/casi-uso';
import { archivio, operatoreAlLavoro } from '@/lib/testing/consultazione';
import { ALTRA_RISPOSTA, CON_ID, DEL_PROPRIO, ELENCHI, PER_RICERCA } from '@/lib/testing/input-altrui';
import { Mondo } from '@/lib/testing/mondo';
import type { Richiesta } from './apertura';
import type { CasoUso } from './use-case';

const diChi = ({ permission }: CasoUso<unknown>): readonly string[] => PERMESSI[permission];
const DEL_COMUNE = ['UFFICIO', 'RESPONSABILE', 'TECNICO', 'AMMINISTRATORE'] as const;
const DELL_ENTE = ['REFERENTE', 'LEGALE_RAPPRESENTANTE'] as const;
/** Acts after which a convenzione, or a load, is no more: tried last, so that the others find it alive. */
const FINALI = ['dichiarare-decadenza', 'risolvere-convenzione', 'scartare-presa', 'segnare-scaduta'];
const SOLO_ENTE = ['leggere-propria-convenzione', 'leggere-scrivania-ente'];

// Two use cases exist in a demo only; this is one.
process.env.VARCO_DEMO = '1';

let casi: readonly CasoUso<unknown>[];
let altrove: Mondo;
let altrui: Altrui;
let mondo: Mondo;
let vicino: Altrui;
let proprio: Altrui;
let richieste: { comune: Richiesta; ente: Richiesta; operatore: Richiesta };

beforeAll(async () => {
  casi = (await tuttiICasiUso()).porta;
  [altrove, mondo] = [await Mondo.crea(), await Mondo.crea()];
  altrui = await tuttoDi(altrove, await archivio(altrove));
  const banca = await archivio(mondo);
  [vicino, proprio] = [await tuttoDi(mondo, banca), await tuttoDi(mondo, banca)];
  richieste = {
    comune: (await mondo.persona([...DEL_COMUNE])).richiesta(),
    ente: (await mondo.persona([...DELL_ENTE], { enteId: proprio.ente })).richiesta(),
    operatore: (await operatoreAlLavoro(mondo)).richiesta(),
  };
});

function chiAgisce(caso: CasoUso<unknown>): Richiesta {
  const ammessi = diChi(caso);
  const uno = (ruoli: readonly string[]) => ruoli.some((ruolo) => ammessi.includes(ruolo));
  if (uno(DEL_COMUNE) && !SOLO_ENTE.includes(caso.name)) return richieste.comune;
  if (uno(DELL_ENTE)) return richieste.ente;
  if (uno(['OPERATORE'])) return richieste.operatore;
  return ammessi.includes('SISTEMA') ? mondo.sistema() : mondo.anonimo();
}

const esito = (caso: CasoUso<unknown>, richiesta: Richiesta, input: unknown): Promise<string> =>
  caso.esegui(richiesta, input).then(
    () => 'ANDATA',
    (error: { codice?: string; campi?: object }) => [error.codice ?? String(error), ...Object.keys(error.campi ?? {})].join(' '),
  );

describe('what belongs to somebody else', () => {
  it('RT-06 is tried in full: no use case is missing from this table', () => {
    const noti = [...Object.keys(CON_ID), ...Object.keys(ELENCHI), ...PER_RICERCA, ...DEL_PROPRIO];
    expect(casi.map(({ name }) => name).sort()).toEqual(noti.sort());
  });

  it('RT-06 does not exist in another comune: every id of another comune’s is not found, and nothing there changes', async () => {
    const prima = await improntaDelComune(altrove);
    const esiti: Record<string, string> = {};
    for (const caso of casi) {
      const input = CON_ID[caso.name];
      if (input) esiti[caso.name] = await esito(caso, chiAgisce(caso), input(altrui));
    }
    expect(esiti).toEqual(Object.fromEntries(Object.keys(CON_ID).map((nome) => [nome, ALTRA_RISPOSTA[nome] ?? 'NON_TROVATO'])));
    expect(await improntaDelComune(altrove)).toEqual(prima);
    expect(await altrove.registro()).toEqual([]);
  });

  it('RT-06 is not found for being somebody else’s and for nothing else: one’s own ids are, with the same inputs', async () => {
    const mancati: string[] = [];
    const finale = ({ name }: CasoUso<unknown>): number => Number(FINALI.includes(name));
    for (const caso of [...casi].sort((a, b) => finale(a) - finale(b))) {
      const input = CON_ID[caso.name];
      const codice = input ? await esito(caso, chiAgisce(caso), input(proprio)) : 'ANDATA';
      if (/NON_TROVATO|DATI_NON_VALIDI|PERMESSO_MANCANTE|MODELLO_NON_APERTO/.test(codice)) mancati.push(`${caso.name} ${codice}`);
    }
    // Session and package are one operator's: nobody closes, or downloads, but its own.
    expect(mancati.toSorted()).toEqual(['chiudere-sessione NON_TROVATO', 'scaricare-pacchetto NON_TROVATO']);
  });

  it('RT-06 does not exist for another fruitore of the same comune either', async () => {
    const esiti: Record<string, string> = {};
    const delReferente = casi.filter((caso) => DELL_ENTE.some((ruolo) => diChi(caso).includes(ruolo)) && CON_ID[caso.name]);
    for (const caso of delReferente) esiti[caso.name] = await esito(caso, richieste.ente, CON_ID[caso.name]?.(vicino));
    expect(Object.keys(esiti).length).toBeGreaterThan(15);
    expect(esiti).toEqual(Object.fromEntries(Object.keys(esiti).map((nome) => [nome, 'NON_TROVATO'])));
  });

  it('RT-06 is in no list, no desk, no register of another comune', async () => {
    const ids = Object.values(altrui);
    for (const caso of casi) {
      const input = ELENCHI[caso.name];
      if (!input) continue;
      const letto = JSON.stringify(await caso.esegui(chiAgisce(caso), input(altrui)));
      expect(
        ids.filter((id) => letto.includes(id)),
        caso.name,
      ).toEqual([]);
    }
    const visura = casi.find(({ name }) => name === 'aprire-visura') as CasoUso<unknown>;
    const forgiata = { finalita: 'assistenza', riferimento: 'Prot. 1', visura: 'INDIVIDUALE', id: altrui.soggetto };
    expect(await esito(visura, richieste.operatore, forgiata)).toBe('PERSONA_NON_CERCATA');
  });
});
