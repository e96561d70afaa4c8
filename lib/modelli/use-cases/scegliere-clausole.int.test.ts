import { beforeEach, describe, expect, it } from 'vitest';
import { compilaRegole } from '@/lib/clausole/compila';
import type { ClausolaScritta } from '@/lib/clausole/tipi';
import { modello } from '@/lib/testing/atto-di-prova';
import { Mondo, sql, type PersonaDiProva } from '@/lib/testing/mondo';
import { approvareModello } from './approvare-modello';
import { leggereModello } from './leggere-modello';
import { leggereTestoClausola } from './leggere-testo-clausola';
import { salvareParametriClausola } from './salvare-parametri-clausola';
import { salvareTestoClausola } from './salvare-testo-clausola';
import { scegliereClausole } from './scegliere-clausole';

let mondo: Mondo;
let id: string;
let ufficio: PersonaDiProva;

beforeEach(async () => {
  mondo = await Mondo.crea();
  id = await modello(mondo);
  ufficio = await mondo.persona(['UFFICIO']);
});

const leggi = () => leggereModello.esegui(ufficio.richiesta(), { id });
async function scegli(scelte: readonly string[], cambi: { letta?: string; chi?: PersonaDiProva } = {}) {
  const { letta = (await leggi()).letta, chi = ufficio } = cambi;
  return scegliereClausole.esegui(chi.richiesta(), { id, letta, scelte });
}
const presenti = async () => (await leggi()).facoltative.flatMap(({ chiave, presente }) => (presente ? [chiave as string] : []));

describe('scegliereClausole', () => {
  it('SA-19 adds a clause to be filled in, writes its words and its rules, and the new version has it', async () => {
    await scegli([...(await presenti()), 'cooperazione']);
    const { impedimenti, modifiche, articoli } = await leggi();
    expect(impedimenti).toEqual(['Prima di approvare il modello compila: «Cooperazione applicativa».']);
    expect(modifiche).toMatchObject([{ chiave: 'cooperazione', prima: expect.stringContaining('Clausola non presente') }]);
    expect(articoli.find(({ chiave }) => chiave === 'cooperazione')).toMatchObject({ daCompilare: true, cambiato: true });
    const chiave = 'cooperazione';
    const { letta, testoInVigore, parametri } = await leggereTestoClausola.esegui(ufficio.richiesta(), { id, chiave });
    const testo = testoInVigore.replace('Cooperazione', 'Dialogo');
    await salvareTestoClausola.esegui(ufficio.richiesta(), { id, chiave, letta, testo });
    const valori = { tipi: ['COMUNE'], aggiornamento: 'GIORNALIERO' };
    await salvareParametriClausola.esegui(ufficio.richiesta(), { id, chiave, letta: parametri?.letta ?? '', valori });
    const nuova = await approvareModello.esegui((await mondo.persona(['RESPONSABILE'])).richiesta(), {
      id,
      letta: (await leggi()).bozza?.letta ?? '',
      attoNumero: '77',
      attoData: '2026-03-01',
    });
    const [riga] = await sql<{ clausole: ClausolaScritta[] }>('SELECT clausole FROM modello WHERE id = $1', [nuova.id]);
    expect(compilaRegole(riga?.clausole ?? []).cooperazioneApplicativa).toBe(true);
    expect(riga?.clausole.find((una) => una.chiave === chiave)?.testo?.titolo).toContain('Dialogo');
  });

  it('takes one away: its article goes, the comparison says so, and chosen again it is as it was', async () => {
    const prima = await presenti();
    await scegli(prima.filter((chiave) => chiave !== 'foro'));
    const { articoli, modifiche } = await leggi();
    expect(articoli.map(({ chiave }) => chiave)).not.toContain('foro');
    expect(modifiche).toMatchObject([{ chiave: 'foro', dopo: expect.stringContaining('Clausola non presente') }]);
    await expect(leggereTestoClausola.esegui(ufficio.richiesta(), { id, chiave: 'foro' })).rejects.toMatchObject({ codice: 'NON_TROVATO' });
    await scegli(prima);
    expect(await leggi()).toMatchObject({ impedimenti: [], modifiche: [] });
  });

  it('is for the office of that comune, on the set that it has read, and only for what a model may do without', async () => {
    await expect(scegli(['durata'])).rejects.toMatchObject({ codice: 'CLAUSOLA_NON_FACOLTATIVA' });
    const { letta } = await leggi();
    await expect(scegli([], { chi: await mondo.persona(['AUDITOR']), letta })).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    await expect(scegli([], { chi: await (await Mondo.crea()).persona(['UFFICIO']), letta })).rejects.toMatchObject({
      codice: 'NON_TROVATO',
    });
    await scegli([]);
    await expect(scegli(['foro'], { letta })).rejects.toMatchObject({ codice: 'BOZZA_SALVATA_DA_ALTRI' });
  });
});
