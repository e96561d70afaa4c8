import { describe, expect, it } from 'vitest';
import { contestoDiProva } from '@/lib/testing/contesto-articolo';
import { CAMPI_REGOLE, campiDi } from './regole/campi-regole';
import { CATALOGO, CHIAVI_CLAUSOLE, isObbligatoria, scrivereClausole } from './catalogo';
import { compilaArticoli, compilaCalendario, compilaRegole, digestClausole } from './compila';
import { leggereClausole } from './leggere';
import { MODELLI } from './modelli';
import { PARTI } from './tipi';

const insiemi = MODELLI.map((modello) => ({ nome: modello.codice, clausole: scrivereClausole(modello.clausole) }));
const primo = insiemi[0]?.clausole ?? [];
const con = (chiave: string, parametri: object) =>
  primo.map((c) => (c.chiave === chiave ? { ...c, parametri: { ...(c.parametri as object), ...parametri } } : c));

describe('compilaRegole', () => {
  it.each(insiemi)('sets every field of Regole for $nome', ({ clausole }) => {
    expect(Object.keys(compilaRegole(clausole)).sort()).toEqual([...CAMPI_REGOLE].sort());
  });

  it.each(CHIAVI_CLAUSOLE.filter(isObbligatoria))('names «%s» when a set has not it', (chiave) => {
    expect(() => compilaRegole(primo.filter((c) => c.chiave !== chiave))).toThrow(`«${CATALOGO[chiave].nome}»`);
  });

  it('a clause sets the fields that are said to be its own, whatever its parameters, and so does a set without it', () => {
    for (const { clausole } of insiemi)
      for (const { chiave, clausola, parametri } of leggereClausole(clausole))
        expect([chiave, Object.keys(clausola.regole(parametri)).sort()]).toEqual([chiave, campiDi(chiave).sort()]);
    for (const chiave of CHIAVI_CLAUSOLE.filter((una) => !isObbligatoria(una)))
      expect([chiave, Object.keys(CATALOGO[chiave].senza ?? {}).sort()]).toEqual([chiave, campiDi(chiave).sort()]);
  });

  it('CH-10 CA-16 RT-10 RT-12 SA-19 a set without a clause has the rules that the clause says of it', () => {
    const facoltative = CHIAVI_CLAUSOLE.filter((chiave) => !isObbligatoria(chiave));
    const regole = compilaRegole(primo.filter(({ chiave }) => !(facoltative as string[]).includes(chiave)));
    expect(Object.keys(regole).sort()).toEqual([...CAMPI_REGOLE].sort());
    expect(regole).toMatchObject({
      decadenzaAnpr: false,
      firmaAutografa: false,
      inutilizzoMesi: null,
      pacchetti: [],
      cooperazioneApplicativa: false,
    });
  });

  it.each(insiemi)(
    'CA-16 a set of $nome signed before the clause on signatures existed binds as it did, whole and unchanged',
    ({ clausole }) => {
      const diPrima = clausole.filter(({ chiave }) => chiave !== 'sottoscrizione');
      expect(diPrima).toHaveLength(clausole.length - 1);
      const impronta = digestClausole(diPrima);
      const { firme, firmaAutografa, ...altre } = compilaRegole(diPrima);
      expect([firme, firmaAutografa]).toEqual([['FRUITORE', 'EROGATORE'], false]);
      expect(altre).toEqual(Object.fromEntries(Object.entries(compilaRegole(clausole)).filter(([campo]) => campo in altre)));
      expect(digestClausole(diPrima)).toBe(impronta);
      expect(compilaArticoli(diPrima, contestoDiProva()).map(({ chiave }) => chiave)).not.toContain('sottoscrizione');
      expect(compilaArticoli(diPrima, contestoDiProva())).toHaveLength(compilaArticoli(clausole, contestoDiProva()).length - 1);
    },
  );

  it('refuses a clause that stands twice, unknown, newer than the catalogue, or malformed', () => {
    const codici = [
      [...primo, ...primo.slice(0, 1)],
      [...primo, { chiave: 'magia', versione: 1, parametri: {} }],
      primo.map((c) => ({ ...c, versione: 99 })),
      con('durata', { anni: 0 }),
    ].map((clausole) => {
      try {
        compilaRegole(clausole);
        return null;
      } catch (error) {
        return (error as { codice: string }).codice;
      }
    });
    expect(codici).toEqual(['CLAUSOLA_DOPPIA', 'CLAUSOLA_SCONOSCIUTA', 'CLAUSOLA_FUTURA', 'CLAUSOLA_NON_VALIDA']);
  });

  it('FU-11 refuses the profile of law enforcement in an act for others', () => {
    expect(() => compilaRegole(con('dati', { profili: ['S', 'L'] }))).toThrow('riservato alle forze di polizia');
  });

  it('LE-07 keeps law enforcement in an act of its own, and never suspends it automatically', () => {
    expect(() => compilaRegole(con('destinatari', { tipi: ['FORZA_DI_POLIZIA', 'COMUNE'] }))).toThrow('convenzione a loro riservata');
    const polizia = insiemi.find(({ clausole }) => compilaRegole(clausole).forzeOrdine)?.clausole ?? [];
    const automatica = polizia.map((c) =>
      c.chiave === 'verifiche' ? { ...c, parametri: { ...(c.parametri as object), sospensioneAutomatica: true } } : c,
    );
    expect(() => compilaRegole(automatica)).toThrow('decide una persona');
  });
});

describe('compilaArticoli', () => {
  it.each(insiemi)('LE-01 orders the articles of $nome by the ten parts and leaves none of them empty', ({ clausole }) => {
    const articoli = compilaArticoli([...clausole].reverse(), contestoDiProva());
    const parti = articoli.map(({ parte }) => PARTI.indexOf(parte));
    expect(parti).toEqual([...parti].sort((a, b) => a - b));
    expect(new Set(parti).size).toBe(PARTI.length);
    expect(articoli.map(({ numero }) => numero)).toEqual(articoli.map((_, i) => i + 1));
    for (const { commi } of articoli) for (const comma of commi) expect(comma).toMatch(/[.;]$/);
  });

  it('leaves out the article of a clause that does not apply, and says how each is enforced', () => {
    const decade = (clausole: typeof primo) => compilaArticoli(clausole, contestoDiProva()).some(({ chiave }) => chiave === 'decadenza');
    expect(insiemi.map(({ clausole }) => decade(clausole) === compilaRegole(clausole).decadenzaAnpr)).toEqual(insiemi.map(() => true));
    for (const modello of MODELLI)
      for (const { clausola, parametri } of leggereClausole(scrivereClausole(modello.clausole)))
        expect(clausola.come(parametri).length).toBeGreaterThan(15);
  });
});

describe('what a living clause says of itself', () => {
  it('CA-07 CA-21 names the visure that it opens', () => {
    const frase = CATALOGO.dati.come({ ...CATALOGO.dati.esempio, visure: ['INDIVIDUALE', 'STORICO_INDIVIDUALE'] });
    expect(frase).toContain('le sole visure concesse: Visura individuale e Dati storici individuali.');
  });
});

describe('compilaCalendario', () => {
  const contesto = { stipulataIl: '2026-03-10', scadenzaIl: '2029-03-10', ultimaVariazioneElencoIl: null, oggi: '2026-11-22' };

  it('CH-02 gives the roster its 15 days from the signing and from each change', () => {
    const polizia = insiemi.find(({ clausole }) => compilaRegole(clausole).termineElencoGiorni === 15)?.clausole ?? [];
    const elenco = (variazione: string | null) =>
      compilaCalendario(polizia, { ...contesto, ultimaVariazioneElencoIl: variazione }).find(({ chiave }) => chiave === 'elenco')?.il;
    expect(elenco(null)).toBe('2026-03-25');
    expect(elenco('2026-11-01')).toBe('2026-11-16');
  });

  it('CA-14 warns 12, 6 and 3 months before the end, and sorts by date', () => {
    const voci = compilaCalendario(primo, contesto);
    expect(voci.filter(({ chiave }) => chiave === 'durata').map(({ il }) => il)).toEqual([
      '2028-03-10',
      '2028-09-10',
      '2028-12-10',
      '2029-03-10',
    ]);
    expect(voci.map(({ il }) => il)).toEqual(voci.map(({ il }) => il).sort());
  });

  it('CH-14 sets the yearly review on the anniversary that comes next, none beyond the term', () => {
    const annuale = (oggi: string) => compilaCalendario(primo, { ...contesto, oggi }).find(({ tipo }) => tipo === 'VERIFICA_ANNUALE')?.il;
    expect(annuale('2026-11-22')).toBe('2027-03-10');
    expect(annuale('2027-03-10')).toBe('2027-03-10');
    expect(annuale('2027-03-11')).toBe('2028-03-10');
    expect(annuale('2029-03-11')).toBeUndefined();
  });
});

describe('digestClausole', () => {
  it('does not depend on the order of clauses or keys, and survives jsonb', () => {
    const attraverso = JSON.parse(
      JSON.stringify([...primo].reverse().map(({ parametri, versione, chiave }) => ({ parametri, versione, chiave }))),
    ) as typeof primo;
    expect(digestClausole(attraverso)).toBe(digestClausole(primo));
    expect(digestClausole(primo)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('changes with a parameter, a version, a missing clause', () => {
    const impronte = [primo, con('durata', { anni: 5 }), primo.map((c, i) => (i === 0 ? { ...c, versione: 2 } : c)), primo.slice(1)].map(
      digestClausole,
    );
    expect(new Set(impronte).size).toBe(4);
  });
});
