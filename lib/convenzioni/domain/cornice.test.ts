import { describe, expect, it } from 'vitest';
import { scrivereClausole } from '@/lib/clausole/catalogo';
import { compilaRegole } from '@/lib/clausole/compila';
import { conCornice } from '@/lib/clausole/articolo/cornice';
import { CLAUSOLE_GENERALI, FRUITORE, REFERENTE, SINDACO } from '@/lib/testing/atto-di-prova';
import { cornice } from './cornice';
import { documentoConvenzione } from './documento-convenzione';
import type { MateriaConvenzione } from './materia-convenzione';

const TUTTE = scrivereClausole(CLAUSOLE_GENERALI);
/** As a set that was signed when premises and closing were no clauses. */
const DI_PRIMA = TUTTE.filter(({ chiave }) => chiave !== 'premesse' && chiave !== 'chiusura');
const PARTE = { codiceFiscale: '00170780464', indirizzo: 'Via 1, Prova (PV)', pec: 'a@pec.example' };

function atto(cambi: Partial<MateriaConvenzione> = {}): MateriaConvenzione {
  return {
    numero: '2026/0012',
    generataIl: new Date('2026-03-10T09:00:00Z'),
    clausole: DI_PRIMA,
    regole: compilaRegole(DI_PRIMA),
    profilo: 'S',
    finalita: [{ codice: 'F1', descrizione: 'Iscrizione degli assistiti', base: 'L. 833/1978' }],
    operatori: [],
    responsabile: REFERENTE,
    firmatarioErogatore: { ...SINDACO, utenteId: 'u', qualifica: 'Sindaca', delegaId: 'd', attoNumero: '3', attoData: '2025-06-09' },
    firmatarioFruitore: FRUITORE,
    erogatore: { denominazione: 'Comune di Prova', ...PARTE },
    fruitore: { denominazione: 'Azienda sanitaria di prova', partitaIva: '00170780464', ...PARTE },
    approvazione: { numero: '12', data: '2026-01-15' },
    domanda: { numero: '2026/0007', protocollo: { numero: '4321', data: '2026-02-20' }, legittimitaIl: '2026-03-01' },
    ...cambi,
  };
}
const con = (chiave: string, ...commi: string[]) =>
  conCornice(DI_PRIMA).map((una) => (una.chiave === chiave ? { ...una, testo: { titolo: 'x', commi } } : una));

describe('premises and closing', () => {
  it('CA-01 CH-01 LE-02 of an act signed before they stood among the clauses read as they did, word for word', () => {
    const [tra, comune, e, ente, poi, ...resto] = cornice('premesse', atto());
    expect([tra, e, poi].map((blocco) => blocco?.tipo === 'paragrafo' && blocco.testo)).toEqual([
      'Tra',
      'di seguito «Erogatore», e',
      'di seguito «Fruitore»,',
    ]);
    expect(comune?.tipo === 'coppie' && comune.righe.at(-1)?.[1]).toMatch(
      /^Ida Conti, codice fiscale \w{16}, Sindaca, in forza dell’atto n\. 3 del 9 giugno 2025$/,
    );
    expect(ente?.tipo === 'coppie' && ente.righe.map(([etichetta]) => etichetta)).toEqual([
      'Denominazione',
      'Codice fiscale',
      'Partita IVA',
      'Sede',
      'Posta elettronica certificata',
      'Rappresentato da',
      'Referente e responsabile del trattamento',
    ]);
    expect(resto).toEqual([
      { tipo: 'sottotitolo', testo: 'Premesse' },
      { tipo: 'paragrafo', testo: 'Premesso che:' },
      {
        tipo: 'elenco',
        voci: [
          'il Fruitore ha chiesto di aderire con la domanda n. 2026/0007, protocollo n. 4321 del 20 febbraio 2026;',
          'la legittimità della domanda è stata valutata e attestata il 1° marzo 2026 (art. 5, comma 4, del D.P.C.M. 10 novembre 2014, n. 194);',
          'lo schema della convenzione è stato approvato con atto n. 12 del 15 gennaio 2026 ed è aperto all’adesione;',
        ],
      },
      { tipo: 'paragrafo', testo: 'visti:' },
      { tipo: 'elenco', voci: expect.arrayContaining([expect.stringMatching(/^la legge 24 dicembre 1954/)]) as string[] },
      { tipo: 'paragrafo', testo: 'tutto ciò premesso, le parti convengono e stipulano quanto segue.' },
    ]);
    expect(cornice('chiusura', atto())).toEqual([
      { tipo: 'paragrafo', testo: 'Letto, confermato e sottoscritto.' },
      { tipo: 'firme', parti: [expect.objectContaining({ ruolo: 'Per il Fruitore, Azienda sanitaria di prova' }), expect.anything()] },
    ]);
  });

  it('leave out what this act has not: the protocol, the scheme’s approval, the referente', () => {
    const scarno = atto({
      approvazione: null,
      responsabile: null,
      domanda: { numero: '2026/0007', protocollo: null, legittimitaIl: '2026-03-01' },
    });
    const elenco = cornice('premesse', scarno).find((blocco) => blocco.tipo === 'elenco');
    expect(elenco?.voci).toEqual([
      'il Fruitore ha chiesto di aderire con la domanda n. 2026/0007;',
      expect.stringContaining('1° marzo 2026'),
    ]);
  });

  it('are the ones that the act’s own clauses carry, and part of its digest', () => {
    const mie = con('chiusura', 'Fatto in un originale informatico.\n\n[[firme]]');
    expect(cornice('chiusura', atto({ clausole: mie }))[0]).toEqual({ tipo: 'paragrafo', testo: 'Fatto in un originale informatico.' });
    const impronta = (clausole: MateriaConvenzione['clausole']) =>
      documentoConvenzione(atto({ clausole })).blocchi.find((blocco) => blocco.tipo === 'nota')?.testo;
    expect(new Set([DI_PRIMA, TUTTE, mie].map(impronta)).size).toBe(3);
  });

  it.each([
    ['names what does not exist', 'Fatto {{dove}}.\n\n[[firme]]', 'Riga 1: Il segnaposto {{dove}} non esiste'],
    ['has no place for the signatures', 'Fatto.', 'Manca «[[firme]]»'],
  ])('refuses a wording that %s', (_, testo, frase) => {
    expect(() => cornice('chiusura', atto({ clausole: con('chiusura', testo) }))).toThrow(frase);
  });
});
