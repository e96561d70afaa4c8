import { describe, expect, it } from 'vitest';
import { scrivereClausole } from '@/lib/clausole/catalogo';
import { compilaRegole, digestClausole } from '@/lib/clausole/compila';
import type { ClausolaScritta } from '@/lib/clausole/tipi';
import { CLAUSOLE_GENERALI } from '@/lib/testing/atto-di-prova';
import { contestoDiProva } from '@/lib/testing/contesto-articolo';
import { compilaArticoli } from '@/lib/clausole/compila';
import { bozzaSuperata, clausoleCambiate, impedimentoAllaModifica, modificheInParole } from './modifica';

const PRIMA = scrivereClausole(CLAUSOLE_GENERALI);
const cambia = (chiave: string, parametri: object, testo?: ClausolaScritta['testo']): ClausolaScritta[] =>
  PRIMA.map((una) =>
    una.chiave === chiave ? { ...una, parametri: { ...(una.parametri as object), ...parametri }, ...(testo && { testo }) } : una,
  );
const scritto = (clausole: readonly ClausolaScritta[]) => ({ clausole, articoli: compilaArticoli(clausole, contestoDiProva()) });
const cambiate = (dopo: readonly ClausolaScritta[]) => clausoleCambiate(scritto(PRIMA), scritto(dopo));

const SENZA = { visure: [], profilo: null };

describe('what changes between two sets', () => {
  it('CA-04 is nothing between a set and itself, whatever order it is written in', () => {
    expect(cambiate([...PRIMA].reverse())).toEqual([]);
  });

  it('CA-04 is told article by article and rule by rule', () => {
    const [una, ...altre] = cambiate(cambia('durata', { anni: 6 }));
    expect(altre).toEqual([]);
    expect(una).toMatchObject({ chiave: 'durata', nome: 'Durata e rinnovo' });
    expect(una?.dopo?.articolo?.commi[0]).toContain('6 anni');
    expect(una?.prima?.articolo?.commi[0]).not.toContain('6 anni');
    expect(una?.dopo?.come).not.toBe(una?.prima?.come);
  });

  it('is a change of wording too', () => {
    const dopo = cambia('foro', {}, { titolo: 'Liti', commi: ['Decide il giudice di {{citta_foro}}.'] });
    expect(cambiate(dopo).map(({ chiave }) => chiave)).toEqual(['foro']);
  });

  it('CA-04 is a clause that is taken away, or added, and its article with it', () => {
    const senza = PRIMA.filter(({ chiave }) => chiave !== 'foro');
    const detto = (prima: ClausolaScritta[], dopo: ClausolaScritta[]) =>
      modificheInParole(clausoleCambiate(scritto(prima), scritto(dopo)), { clausole: dopo, regole: SENZA });
    expect(detto(PRIMA, senza)).toMatch(/^L’art\. \d+ \(«.+»\) è soppresso\./);
    expect(detto(senza, PRIMA)).toMatch(/^È aggiunto l’art\. \d+/);
  });

  it('is written in the act with the digest of the whole set that it brings', () => {
    const dopo = cambia('durata', { anni: 6 });
    const detto = modificheInParole(cambiate(dopo), { clausole: dopo, regole: SENZA });
    expect(detto).toMatch(/^L’art\. \d+ \(«Durata e rinnovo»\) è sostituito dal seguente:\n1\. La convenzione dura 6 anni/);
    expect(detto).toContain(digestClausole(dopo));
  });
});

it('CA-08 FU-11 of another profile the act says field by field what may be consulted, as annex A does', () => {
  const profilo = { codice: 'X', nome: 'Solo il nome', campi: ['cognome', 'nome'], soloForzeOrdine: false };
  const dopo = cambia('dati', { visure: ['INDIVIDUALE'], profili: ['X'], concesso: profilo });
  const detto = modificheInParole(cambiate(dopo), { clausole: dopo, regole: { visure: ['INDIVIDUALE'], profilo } });
  expect(detto).toMatch(
    /L’allegato A .* è sostituito dal seguente:\nVisure: Visura individuale\.\nCampi del profilo X \(«Solo il nome»\):\n.*cognome/,
  );
  const altro = cambia('durata', { anni: 6 });
  expect(modificheInParole(cambiate(altro), { clausole: altro, regole: { visure: ['INDIVIDUALE'], profilo } })).not.toContain('allegato A');
});

describe('what cannot take the place of the clauses in force', () => {
  const profilo = { codice: 'S', nome: 'Essenziali', campi: ['cognome'], soloForzeOrdine: false };
  const regole = { ...compilaRegole(PRIMA), tettoOperatori: 3, profilo };
  const fatti = {
    prima: PRIMA,
    dopo: cambia('durata', { anni: 6 }),
    regole,
    tipoEnte: 'AZIENDA_SANITARIA',
    abilitati: 3,
    scadenzaIl: '2032-03-10',
    offerta: { inTempoReale: [] },
    oggi: '2026-11-22',
  } as const;
  const codice = (altro: Partial<Omit<Parameters<typeof impedimentoAllaModifica>[0], 'prima'>> = {}) =>
    impedimentoAllaModifica({ ...fatti, ...altro })?.codice;

  it('CA-04 nothing stands against a set that differs and can be kept', () => expect(codice()).toBeUndefined());
  it('CA-04 the same set, which changes nothing', () => expect(codice({ dopo: PRIMA })).toBe('NESSUNA_MODIFICA'));
  it('CH-02 fewer accesses than people who hold one', () => expect(codice({ abilitati: 4 })).toBe('TROPPI_ABILITATI'));
  it('CH-02 no number of accesses', () => expect(codice({ regole: { ...regole, tettoOperatori: null } })).toBe('ACCESSI_DA_STABILIRE'));
  it('CA-08 no profile', () => expect(codice({ regole: { ...regole, profilo: null } })).toBe('PROFILO_DA_STABILIRE'));
  it('CH-01 this ente among nobody', () =>
    expect(codice({ regole: { ...regole, destinatari: ['COMUNE'] } })).toBe('ENTE_NON_DESTINATARIO'));
  it('CA-04 SA-12 what would not be approved in a model', () => {
    const dopo = cambia('uso', { richiesteOra: 240, richiesteGiorno: 100 });
    expect(impedimentoAllaModifica({ ...fatti, dopo })).toMatchObject({
      codice: 'CLAUSOLE_INCOERENTI',
      message: 'Un operatore può fare meno richieste in un giorno che in un’ora: correggi i limiti d’uso.',
    });
    expect(impedimentoAllaModifica({ ...fatti, prima: dopo, dopo: [...dopo.filter((c) => c.chiave !== 'foro')] })).toBeNull();
  });
  it('CA-14 a last day gone by', () => expect(codice({ scadenzaIl: '2026-11-21' })).toBe('TERMINE_TRASCORSO'));
  it('CA-14 today is still a day of it', () => expect(codice({ scadenzaIl: '2026-11-22' })).toBeUndefined());
});

it('CH-02 a draft on clauses that are no more says which', () => {
  expect(bozzaSuperata(1, 2).message).toContain('parte dalla versione 1 delle clausole, e un altro atto ha già portato la 2');
});
