import { afterAll, beforeAll, expect, it } from 'vitest';
import { CATASTO } from '@/lib/catasto/domain/banca';
import { chiudiDb } from '@/lib/platform/db';
import { connettiProprietario, type Proprietario } from '@/lib/platform/proprietario';
import { importaCatasto } from '@/lib/testing/catasto';
import { ARCHIVIO, OGGI } from '@/lib/testing/catasto-scena';
import { operatoreAlLavoro, pratica } from '@/lib/testing/consultazione';
import { Mondo } from '@/lib/testing/mondo';
import { aprireConsultazione } from './aprire-consultazione';
import { aprireVisura } from './aprire-visura';
import { cercarePersone } from './cercare-persone';

let db: Proprietario;
let mondo: Mondo;

beforeAll(async () => {
  db = await connettiProprietario(process.env.DATABASE_URL ?? '');
  mondo = await Mondo.crea();
  await importaCatasto(db, mondo.erogatoreId, ARCHIVIO, OGGI);
});
afterAll(async () => {
  await db.chiudi();
  await chiudiDb();
});

it('RT-02 SA-04 consults the register of land by the same use cases: a property that a search has shown, its visura at a date', async () => {
  const visure = CATASTO.visure.map(({ codice }) => codice);
  const operatore = await operatoreAlLavoro(mondo, {
    cambia: (clausole) => ({
      ...clausole,
      oggetto: { ...clausole.oggetto, banca: 'CATASTO' },
      dati: { ...clausole.dati, visure, profili: ['C2'] },
    }),
    concessione: { visure, profilo: 'C2' },
  });
  const contesto = await aprireConsultazione.esegui(operatore.richiesta(), {});
  expect(contesto).toMatchObject({ banca: CATASTO.nome, aggiornatiAl: OGGI });
  expect(contesto.visure.map(({ codice }) => codice).sort()).toEqual([...visure].sort());

  const { risultati } = await cercarePersone.esegui(operatore.richiesta(), {
    ...pratica,
    ricerca: 'IMMOBILE',
    voci: { foglio: '12', particella: '345' },
  });
  const trovato = risultati[0];
  const apre = contesto.visure.find(({ di }) => di === trovato?.di);
  const aperta = aprireVisura.esegui(operatore.richiesta(), { ...pratica, visura: apre?.codice, id: trovato?.id, allaData: OGGI });
  expect((await aperta).sezioni.length).toBeGreaterThan(0);
  expect((await mondo.registro()).at(-1)).toMatchObject({ oggetto: apre?.codice, chiavi: { soggetto: trovato?.id } });
  const maiMostrata = { ...pratica, visura: apre?.codice, id: '7d2b0f8e-0000-4000-8000-000000000000', allaData: OGGI };
  await expect(aprireVisura.esegui(operatore.richiesta(), maiMostrata)).rejects.toMatchObject({ codice: 'PERSONA_NON_CERCATA' });
});
