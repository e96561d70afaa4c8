import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { BANCHE, type CodiceBanca } from '@/lib/banche/domain/elenco';
import { campoDiOggi } from '@/lib/core/banca-letta';
import { chiudiDb } from '@/lib/platform/db';
import { colonneToccate, diBanca } from '@/lib/testing/colonne-toccate';
import { operatoreAlLavoro, pratica, type Postazione } from '@/lib/testing/consultazione';
import { fuoriPerimetro } from '@/lib/testing/fuori-perimetro';
import { giroDellOperatore, giroDiChiControlla, giroDiProva, giroPervenuta, type Giro } from '@/lib/testing/giro-di-consultazione';
import { Mondo, sql, type PersonaDiProva } from '@/lib/testing/mondo';
import type { Risposta } from '@/lib/testing/richieste-di-prova';
import type { ChiProtegge, ComponiScena, Scena } from '@/lib/testing/sentinelle';
import { scenaAnagrafe } from '@/lib/testing/sentinelle-anagrafe';
import { scenaCatasto } from '@/lib/testing/sentinelle-catasto';
import { chiedibili } from './domain/chiedibili';
import { chiedereEccezione } from './use-cases/chiedere-eccezione';
import { decidereEccezione } from './use-cases/decidere-eccezione';

vi.mock('next/navigation', () => ({ useRouter: () => ({}), unstable_rethrow: () => undefined }));

const SCENE: Readonly<Record<CodiceBanca, ComponiScena>> = { ANAGRAFE: scenaAnagrafe, CATASTO: scenaCatasto };
type Banca = (typeof BANCHE)[number];
const ALTRA_PRATICA = 'Prot.99/2026';

let mondo: Mondo;
let responsabile: PersonaDiProva;
let ufficio: PersonaDiProva;
const scene = new Map<string, Scena>();
const conProtezione = async (chi: ChiProtegge): Promise<void> => {
  mondo = await Mondo.crea();
  [responsabile, ufficio] = [await mondo.persona(['RESPONSABILE']), await mondo.persona(['UFFICIO'])];
  for (const [codice, componi] of Object.entries(SCENE)) scene.set(codice, await componi(mondo, chi));
};
afterAll(chiudiDb);

/** One that is granted those fields, all the visure and all the questions, who may ask for more; `suoi`: what of them is left to him. */
function operatoreCon(banca: Banca, campi: readonly string[], suoi: readonly string[]): Promise<Postazione> {
  const visure = banca.visure.map(({ codice }) => codice);
  const verificheSiNo = banca.verifiche.map(({ codice }) => codice);
  return operatoreAlLavoro(mondo, {
    cambia: (clausole) => ({
      ...clausole,
      oggetto: { ...clausole.oggetto, banca: banca.codice },
      uso: { ...clausole.uso, richiesteOra: null, richiesteMinuto: null },
      dati: { ...clausole.dati, visure, verificheSiNo, modiAlternativi: true, altriDatiSuRichiesta: true },
    }),
    concessione: { visure, profilo: { codice: 'PROVA', nome: 'Profilo di prova', campi, soloForzeOrdine: false } },
    operatore: { campi: suoi },
  });
}

/**
 * Where what was read is not what the register says was disclosed: a column that no registered field needs, a registered field of which no
 * column was read. Of a question only the first: of a field's columns it looks at what it asks.
 */
async function difformi({ siPuoNominare, campiDellaColonna }: Scena, { istruzioni, letto }: Risposta<unknown>): Promise<string[]> {
  const detto = (letto ?? {}) as { numeroRichiesta?: string; estremi?: { numeroRichiesta: string }; risposta?: string };
  const numero = detto.numeroRichiesta ?? detto.estremi?.numeroRichiesta;
  if (numero === undefined) return [];
  const [riga] = await sql<{ campi: string[] }>("SELECT campi FROM registro WHERE numero_richiesta = $1 AND categoria = 'CONSULTAZIONE'", [
    numero,
  ]);
  // A trial is no consultation, and a sheet that is read again reads nothing of the bank.
  if (!riga || !istruzioni.some(diBanca)) return [];
  const registrati = riga.campi.map(campoDiOggi);
  const nominate = (await Promise.all(istruzioni.filter(diBanca).map(colonneToccate))).flat();
  const lette = new Set(nominate.flatMap(({ tabella, colonna }) => campiDellaColonna(tabella, colonna)));
  return [
    ...nominate.flatMap(({ tabella, colonna }) =>
      siPuoNominare(tabella, colonna, registrati) ? [] : [`non registra ${tabella}.${colonna}`],
    ),
    ...registrati.flatMap((id) => (detto.risposta || lette.has(id) ? [] : [`registra senza leggere ${id}`])),
  ];
}

/** What those fields do not allow in that answer, and what the register says otherwise than it was. */
async function difetti(scena: Scena, risposta: Risposta<unknown>, concessi: readonly string[]): Promise<string[]> {
  const altri = (await difformi(scena, risposta)).map((uno) => `${risposta.nome}: ${uno}`);
  return [...(await fuoriPerimetro(scena, risposta, concessi)), ...altri];
}

/** Answers gathered, and at the end what is wrong in them. */
function raccolta(scena: Scena, concessi: readonly string[]) {
  const risposte: Risposta<unknown>[] = [];
  return {
    guarda: (risposta: Risposta<unknown>) => void risposte.push(risposta),
    difetti: async () => (await Promise.all(risposte.map((una) => difetti(scena, una, concessi)))).flat(),
  };
}

/** Profiles that open at least one visura, with fields of any kind beside what it needs; and what one operator has lost of them. */
const profiloDi = ({ campi, visure }: Banca) => {
  const tutti = campi.map(({ id }) => id);
  return fc.record({
    concessi: fc.tuple(fc.subarray([...visure], { minLength: 1, maxLength: 3 }), fc.subarray(tutti)).map(([quali, altri]) => {
      const scelti = new Set([...altri, ...quali.flatMap(({ richiede }) => richiede)]);
      return tutti.filter((id) => scelti.has(id));
    }),
    tolti: fc.oneof(fc.constant<string[]>([]), fc.subarray(tutti, { maxLength: 6 })),
    caso: fc.nat(),
  });
};

/** Fields that the responsabile grants him for another case alone (CA-03). */
async function eccezione(banca: Banca, operatore: Postazione, campi: readonly string[], caso: number): Promise<string[]> {
  const altri = chiedibili({ banca, campi, visure: banca.visure.map(({ codice }) => codice), forzeOrdine: false }).campi.map(
    ({ id }) => id,
  );
  const inPiu = altri.slice(caso % Math.max(altri.length, 1)).slice(0, 2);
  if (inPiu.length === 0) return [];
  const perche = { competenza: 'Compito dell’ente.', pertinenza: 'Riguarda la pratica.', necessita: 'Altrimenti non si conclude.' };
  const chiesta = { ...pratica, riferimento: ALTRA_PRATICA, visure: [], campi: inPiu, ...perche };
  const { id } = await chiedereEccezione.esegui(operatore.richiesta(), chiesta);
  await decidereEccezione.esegui(responsabile.richiesta(), { id, esito: 'CONCESSA', giorni: '5', risposta: 'Motivi fondati.' });
  return inPiu;
}

const CASI = (['ARCHIVIO', 'UFFICIO'] as const).flatMap((chi) => BANCHE.map((banca) => ({ chi, banca, codice: banca.codice })));

describe.each(CASI)('what is read and what leaves: $codice, where somebody is protected by $chi', ({ chi, banca }) => {
  beforeAll(() => conProtezione(chi));
  const laScena = (): Scena => {
    const scena = scene.get(banca.codice);
    if (!scena) throw new Error(`No scene of ${banca.codice}`);
    return scena;
  };

  it('FU-01 FU-11 RT-02 RT-06 CA-03 CA-07 CA-08 CA-13 SA-04 SA-17 LE-12 is within the profile, whatever the profile, the request and the person', async () => {
    const scena = laScena();
    const conti = { aperte: 0, conEccezione: 0 };
    await fc.assert(
      fc.asyncProperty(profiloDi(banca), async ({ concessi, tolti, caso }) => {
        const suoi = concessi.filter((id) => !tolti.includes(id));
        const operatore = await operatoreCon(banca, concessi, tolti.length === 0 ? [] : ['', ...suoi]);
        const giro: Giro = { banca, scena, operatore, riferimento: pratica.riferimento, caso };
        const [base, nulla] = [raccolta(scena, suoi), raccolta(scena, [])];
        const inPiu = await eccezione(banca, operatore, suoi, caso);
        const aperte = await giroDellOperatore(giro, base.guarda);
        await giroPervenuta(giro, ufficio, base.guarda);
        const ampia = raccolta(scena, [...suoi, ...inPiu]);
        const ancora = inPiu.length === 0 ? [] : await giroDellOperatore({ ...giro, riferimento: ALTRA_PRATICA }, ampia.guarda);
        await giroDiChiControlla(mondo, operatore, aperte, nulla.guarda);
        expect([...(await base.difetti()), ...(await ampia.difetti()), ...(await nulla.difetti())]).toEqual([]);
        conti.aperte += aperte.length;
        conti.conEccezione += ancora.length;
      }),
      { numRuns: 4, endOnFailure: true },
    );
    expect(Math.min(conti.aperte, conti.conEccezione)).toBeGreaterThan(5);
  }, 300_000);

  it('CA-08 is of nobody real, and within the profile, when a convenzione is tried on invented people', async () => {
    const scena = laScena();
    await fc.assert(
      fc.asyncProperty(profiloDi(banca), async ({ concessi, caso }) => {
        const operatore = await operatoreCon(banca, concessi, []);
        const lette: Risposta<unknown>[] = [];
        await giroDiProva({ banca, scena, operatore, riferimento: '', caso }, ufficio, (una) => lette.push(una));
        const trovati = await Promise.all(lette.map((una) => difetti({ ...scena, ammessa: () => false }, una, concessi)));
        expect(trovati.flat()).toEqual([]);
      }),
      { numRuns: 5, endOnFailure: true },
    );
  }, 120_000);
});
