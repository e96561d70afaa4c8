import { describe, expect, it } from 'vitest';
import { conConvenzione, esame, esameDi, senza } from '@/lib/testing/presa-esaminata';
import { ATTO, CARTELLA, CONVENZIONE, OPERATRICE, fogliDi, type FogliDiProva } from '@/lib/testing/presa-in-carico';
import { errore, isErrore, type Problema } from '../domain/problema';

const dove = (problemi: readonly Problema[]) =>
  problemi.filter(isErrore).map(({ foglio, riga, colonna }) => `${foglio} ${riga ?? '—'} ${colonna ?? '—'}`);
const errori = (fogli: FogliDiProva) => dove(esame(fogli).problemi);

describe('a load with many mistakes tells all of them at once', () => {
  it('CA-14 every cell of a row, those that are read by themselves and those that are held against others', () => {
    const sbagliata = conConvenzione(
      { dataAtto: '31/02/2024', stipulataIl: '20/03/2027', profilo: 'Z', visure: 'TUTTO', numeroAccessi: 'molti', stato: 'RISOLTA' },
      ['entePec', 'referenteNascitaData', 'legittimitaIl'],
    );
    expect(errori(sbagliata)).toEqual([
      ...['Convenzioni 2 Cessata il', 'Convenzioni 2 Data dell’atto', 'Convenzioni 2 Data dell’ultima firma'],
      ...['Convenzioni 2 Data di nascita del referente', 'Convenzioni 2 Legittimità valutata il', 'Convenzioni 2 Motivo della cessazione'],
      ...['Convenzioni 2 Numero di accessi', 'Convenzioni 2 PEC dell’ente', 'Convenzioni 2 Profilo', 'Convenzioni 2 Visure'],
    ]);
  });

  it('SA-10 operators and papers of a convenzione that is wrong are checked all the same', () => {
    const fogli = {
      convenzioni: [{ ...CONVENZIONE, profilo: 'Z' }],
      operatori: [{ ...OPERATRICE, disabilitatoIl: '01/01/2024' }, senza(OPERATRICE, 'designatoIl')],
      documenti: [ATTO, { ...ATTO, tipo: 'ALTRO', file: 'manca.pdf', data: '01/01/2027' }],
    };
    expect(errori(fogli)).toEqual([
      ...['Convenzioni 2 Profilo', 'Operatori 2 Disabilitato il', 'Operatori 3 Designato il'],
      ...['Documenti 3 Data del documento', 'Documenti 3 File'],
    ]);
  });

  it('CH-02 the cap is held also where another cell of its convenzione is wrong, and is not where the cap itself is', () => {
    const operatori = ['BNITEO82A01E715B', 'DNGGUO75A01E715Z'].map((codiceFiscale) => ({ ...OPERATRICE, codiceFiscale }));
    const conTre = (cambi: object) => ({ ...conConvenzione({ ...cambi }), operatori: [OPERATRICE, ...operatori] });
    expect(errori(conTre({ profilo: 'Z' }))).toEqual(['Convenzioni 2 Profilo', 'Operatori 4 Abilitato dal']);
    expect(errori(conTre({ numeroAccessi: 'molti' }))).toEqual(['Convenzioni 2 Numero di accessi']);
  });

  it('the cells of an operator, and of a paper, beside one that is wrong', () => {
    const operatori = [{ ...OPERATRICE, codiceFiscale: 'RSSLIA85A41E715D', abilitatoDal: '01/01/2027', designazione: 'altra.pdf' }];
    const documenti = [{ ...ATTO, data: 'ieri', file: 'altro.pdf', protocolloNumero: '1234/2023' }];
    expect(errori({ ...CARTELLA, operatori, documenti })).toEqual([
      ...['Operatori 2 Abilitato dal', 'Operatori 2 Codice fiscale', 'Operatori 2 File della designazione'],
      ...['Documenti 2 Data del documento', 'Documenti 2 File', 'Documenti 2 Numero di protocollo'],
    ]);
  });

  it('rows that name no convenzione of the first sheet are checked by themselves', () => {
    const operatori = [{ ...OPERATRICE, convenzione: '46/2024', designazione: 'altra.pdf' }];
    expect(errori({ ...CARTELLA, operatori })).toEqual(['Operatori 2 Convenzione', 'Operatori 2 File della designazione']);
  });

  it('of a new ente it asks the row that begins to say who it is, once', () => {
    const soloCodice = senza(CONVENZIONE, ...Object.keys(CONVENZIONE).filter((chiave) => /^ente(?!CodiceFiscale)/.test(chiave)));
    const altra = { ...soloCodice, numero: '46/2024' };
    const atti = [ATTO, { ...senza(ATTO, 'protocolloNumero', 'protocolloData'), convenzione: '46/2024', file: 'designazione.pdf' }];
    const due = (prima: object) => errori({ convenzioni: [altra, { ...CONVENZIONE, ...prima }], documenti: atti });
    expect(due({ entePec: 'nessuna' })).toEqual(['Convenzioni 3 PEC dell’ente']);
    expect(due({ entePec: '' })).toEqual(['Convenzioni 3 PEC dell’ente']);
    expect(due({})).toEqual([]);
    expect(errori({ convenzioni: [soloCodice, altra], documenti: atti })).toHaveLength(6);
  });

  it('says nothing that follows from a mistake that is told', () => {
    expect(errori(conConvenzione({ legittimitaIl: 'ieri' }))).toEqual(['Convenzioni 2 Legittimità valutata il']);
    expect(errori(conConvenzione({ entePec: 'nessuna' }))).toEqual(['Convenzioni 2 PEC dell’ente']);
    expect(errori(conConvenzione({ referenteCodiceFiscale: 'X' }))).toEqual(['Convenzioni 2 Codice fiscale del referente']);
    expect(errori(conConvenzione({ dataAtto: 'ieri' }, ['stipulataIl']))).toEqual(['Convenzioni 2 Data dell’atto']);
    expect(errori({ ...CARTELLA, operatori: [{ ...OPERATRICE, designatoIl: 'ieri' }] })).toEqual(['Operatori 2 Designato il']);
    expect(errori({ ...CARTELLA, documenti: [{ ...ATTO, tipo: 'RICETTA' }] })).toEqual(['Documenti 2 Tipo di documento']);
    expect(errori({ ...CARTELLA, documenti: [{ ...ATTO, protocolloData: 'ieri' }] })).toEqual(['Documenti 2 Data di protocollo']);
    expect(errori({ ...CARTELLA, convenzioni: [CONVENZIONE, CONVENZIONE] })).toEqual(['Convenzioni 3 Numero dell’atto']);
  });

  it('a heading that is wrong hides no row, and what it tells is not told again of each', () => {
    const fogli = { ...conConvenzione({ profilo: 'Z' }), operatori: [senza(OPERATRICE, 'cognome')] };
    const manca = errore({ foglio: 'operatori', riga: 1 }, 'cognome', 'Manca questa colonna.');
    expect(dove(esameDi(fogliDi(fogli), [manca]).problemi)).toEqual(['Convenzioni 2 Profilo', 'Operatori 1 Cognome']);
    const senzaFoglio = errore({ foglio: 'convenzioni', riga: null }, null, 'Manca il foglio.');
    const soloOperatori = { convenzioni: [], operatori: [{ ...OPERATRICE, designazione: 'altra.pdf' }], documenti: [] };
    expect(dove(esameDi(fogliDi(soloOperatori), [senzaFoglio]).problemi)).toEqual([
      ...['Convenzioni — —', 'Operatori 2 File della designazione'],
    ]);
    const senzaTipo = errore({ foglio: 'documenti', riga: 1 }, 'convenzione', 'Manca questa colonna.');
    expect(dove(esameDi(fogliDi({ ...CARTELLA, documenti: [senza(ATTO, 'convenzione')] }), [senzaTipo]).problemi)).toEqual([
      ...['Documenti 1 Convenzione'],
    ]);
  });

  it('characters that cannot be kept are told of their cell', () => {
    expect(errori(conConvenzione({ comuneNome: 'Pa\u0000olo', profilo: 'Z' }))).toEqual([
      ...['Convenzioni 2 Nome di chi ha firmato per il comune', 'Convenzioni 2 Profilo'],
    ]);
  });
});
