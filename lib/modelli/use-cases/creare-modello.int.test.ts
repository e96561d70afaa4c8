import { beforeEach, describe, expect, it } from 'vitest';
import { leggereModelliAperti } from '@/lib/adesioni/use-cases/leggere-modelli-aperti';
import { MODELLI, MODELLI_DA_COMPLETARE } from '@/lib/clausole/modelli';
import { compilaRegole } from '@/lib/clausole/compila';
import type { ClausolaScritta } from '@/lib/clausole/tipi';
import { modello } from '@/lib/testing/atto-di-prova';
import { Mondo, sql, type PersonaDiProva } from '@/lib/testing/mondo';
import { approvareModello } from './approvare-modello';
import { creareModello } from './creare-modello';
import { elencareModelli } from './elencare-modelli';
import { leggereModello } from './leggere-modello';
import { leggereOrigini } from './leggere-origini';
import { ritirareModello } from './ritirare-modello';
import { scegliereClausole } from './scegliere-clausole';

const ATTO = { attoNumero: '77', attoData: '2026-03-01' };
const PREDEFINITO = `PREDEFINITO:${MODELLI[0]?.codice ?? ''}`;

let mondo: Mondo;
let ufficio: PersonaDiProva;
let responsabile: PersonaDiProva;

beforeEach(async () => {
  mondo = await Mondo.crea();
  ufficio = await mondo.persona(['UFFICIO']);
  responsabile = await mondo.persona(['RESPONSABILE']);
});

const crea = async (nome = 'Visure per i servizi sociali', origine = PREDEFINITO, chi = ufficio) =>
  (await creareModello.esegui(chi.richiesta(), { nome, descrizione: 'Per i servizi sociali dei comuni vicini.', origine })).id;
const leggi = (id: string) => leggereModello.esegui(ufficio.richiesta(), { id });
/** Takes a clause out of the draft, or puts it back. */
async function scegli(id: string, chiave: string, presente: boolean) {
  const { letta, facoltative } = await leggi(id);
  const scelte = facoltative.filter((una) => (una.chiave === chiave ? presente : una.presente)).map((una) => una.chiave);
  return scegliereClausole.esegui(ufficio.richiesta(), { id, letta, scelte });
}
const approva = async (id: string, chi = responsabile) =>
  approvareModello.esegui(chi.richiesta(), { id, letta: (await leggi(id)).letta, ...ATTO });
const codici = () => sql<{ codice: string; versione: number }>('SELECT codice, versione FROM modello ORDER BY codice, versione');

describe('a model that a comune writes', () => {
  it('CH-01 starts from a preset, is seen by nobody else, and is open once an act approves it', async () => {
    const id = await crea();
    expect(await leggi(id)).toMatchObject({
      versione: { versione: 0, stato: 'IN_PREPARAZIONE' },
      bozza: { salvataDa: 'Ada Prova UFFICIO' },
      modifiche: [],
      puoScrivere: true,
      puoRitirare: true,
    });
    const aperti = () => leggereModelliAperti.esegui(ufficio.richiesta(), {});
    expect(JSON.stringify(await aperti())).not.toContain('Visure per i servizi sociali');
    const { id: approvato, versione } = await approva(id);
    expect(versione).toBe(1);
    expect((await leggi(approvato)).versione).toMatchObject({ stato: 'IN_VIGORE', versione: 1 });
    expect((await leggi(id)).versione.stato).toBe('RITIRATO');
    expect((await elencareModelli.esegui(ufficio.richiesta(), {})).map(({ versioni }) => versioni.map(({ stato }) => stato))).toEqual([
      ['IN_VIGORE'],
    ]);
  });

  it('starts from a model of its own too, which stays as it is; two of one name, at once, have two codes', async () => {
    const suo = await modello(mondo);
    expect((await leggereOrigini.esegui(ufficio.richiesta(), {})).map(({ valore }) => valore)).toContain(`MODELLO:${suo}`);
    const [uno, altro] = await Promise.all([crea('Uguale', `MODELLO:${suo}`), crea('Uguale', `MODELLO:${suo}`)]);
    expect(uno).not.toBe(altro);
    expect((await codici()).filter(({ codice }) => codice.startsWith('uguale')).map(({ codice }) => codice)).toEqual([
      'uguale',
      'uguale-2',
    ]);
    expect((await leggi(suo)).versione.stato).toBe('IN_VIGORE');
  });

  it('leaves out a clause that a convenzione can do without, takes it back as it was, and is approved without', async () => {
    const id = await crea();
    await scegli(id, 'foro', false);
    const senza = await leggi(id);
    expect(senza.articoli.map(({ chiave }) => chiave)).not.toContain('foro');
    await scegli(id, 'foro', true);
    expect((await leggi(id)).articoli.find(({ chiave }) => chiave === 'foro')).toMatchObject({ daCompilare: false, cambiato: false });
    await scegli(id, 'foro', false);
    const { id: approvato } = await approva(id);
    const [riga] = await sql<{ clausole: ClausolaScritta[] }>('SELECT clausole FROM modello WHERE id = $1', [approvato]);
    expect(riga?.clausole.map(({ chiave }) => chiave)).not.toContain('foro');
    expect(compilaRegole(riga?.clausole ?? []).durataAnni).toBeGreaterThan(0);
  });

  it.each(MODELLI_DA_COMPLETARE.map(({ codice }) => codice))(
    'starts from %s, which its act leaves to be filled in, and is not approved until it is',
    async (codice) => {
      const id = await crea(`Da ${codice}`, `PREDEFINITO:${codice}`);
      const { articoli, impedimenti } = await leggi(id);
      expect(articoli.filter(({ daCompilare }) => daCompilare).map(({ chiave }) => chiave)).toEqual(
        expect.arrayContaining(['durata', 'recesso', 'foro']),
      );
      expect(impedimenti[0]).toMatch(/^Prima di approvare il modello compila: .*«Durata e rinnovo»/);
      await expect(approva(id)).rejects.toMatchObject({ codice: 'MODELLO_DA_COMPLETARE' });
    },
  );

  it('is given up by who writes it; in force it is withdrawn by who approves, and takes no more domande', async () => {
    const rinunciato = await crea();
    await ritirareModello.esegui(ufficio.richiesta(), { id: rinunciato });
    expect(await elencareModelli.esegui(ufficio.richiesta(), {})).toEqual([]);
    await expect(scegli(rinunciato, 'foro', false)).rejects.toMatchObject({ codice: 'MODELLO_SUPERATO' });
    const { id } = await approva(await crea('Un altro'));
    await expect(ritirareModello.esegui(ufficio.richiesta(), { id })).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    await scegli(id, 'foro', false);
    await expect(ritirareModello.esegui(responsabile.richiesta(), { id })).rejects.toMatchObject({ codice: 'BOZZA_DA_SCARTARE' });
    await scegli(id, 'foro', true);
    await ritirareModello.esegui(responsabile.richiesta(), { id });
    expect((await leggi(id)).versione.stato).toBe('RITIRATO');
    await expect(ritirareModello.esegui(responsabile.richiesta(), { id })).rejects.toMatchObject({ codice: 'MODELLO_SUPERATO' });
  });

  it('is of that comune and of its office alone', async () => {
    const id = await crea();
    const auditor = await mondo.persona(['AUDITOR']);
    await expect(crea('Altro', PREDEFINITO, auditor)).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    await expect(crea('Altro', 'PREDEFINITO:inventato')).rejects.toMatchObject({ codice: 'NON_TROVATO' });
    const altrove = await (await Mondo.crea()).persona(['RESPONSABILE']);
    await expect(crea('Altro', `MODELLO:${id}`, altrove)).rejects.toMatchObject({ codice: 'NON_TROVATO' });
    await expect(ritirareModello.esegui(altrove.richiesta(), { id })).rejects.toMatchObject({ codice: 'NON_TROVATO' });
  });
});
