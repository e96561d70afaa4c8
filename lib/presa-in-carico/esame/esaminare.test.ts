import { describe, expect, it } from 'vitest';
import { conConvenzione, esame, file, senza } from '@/lib/testing/presa-esaminata';
import { ATTO, CARTELLA, CONVENZIONE, OPERATRICE, type FogliDiProva } from '@/lib/testing/presa-in-carico';
import { FOGLI } from '../domain/colonne';
import { isErrore } from '../domain/problema';
import type { Fatti } from './fatti';

describe('a load that is in order', () => {
  it('plans what would be made, and says nothing else', () => {
    const { piano, problemi } = esame();
    expect(problemi).toEqual([]);
    expect(piano).toHaveLength(1);
    expect(piano[0]).toMatchObject({
      ...{ numero: '45/2024', attoData: '2024-03-12', stipulataIl: '2024-03-20', profilo: 'S' },
      termine: { stato: 'VIGENTE', scadenzaIl: '2028-03-20' },
      modello: { versione: 2 },
      legittimita: { da: 'Paolo Neri, Sindaco', il: '2024-03-01' },
      firmatarioErogatore: { utenteId: '', cognome: 'Neri' },
      operatori: [{ stato: 'DESIGNATO', designatoIl: '2024-04-01', abilitatoDal: '2024-04-05', inElencoDal: '2024-04-01' }],
      documenti: [{ tipo: 'CONVENZIONE_FIRMATA', protocollo: { numero: '0001234', data: '2024-03-13' } }, { tipo: 'DESIGNAZIONE' }],
    });
    expect(piano[0]?.regole).toMatchObject({ tettoOperatori: 2, visure: ['INDIVIDUALE'], finalita: [{ codice: 'F1' }] });
  });

  it('a paper scan is told as such, and Varco claims to have verified nothing of it', () => {
    expect(esame().piano[0]?.documenti[0]?.prova).toMatchObject({
      ...{ esito: 'SENZA_FIRMA', frasi: [expect.stringContaining('Firmato su carta')] },
    });
  });

  it('takes the version of the model that is named, an ente by its codice fiscale alone, a number without its zeros', () => {
    const enti = new Map([['00170780464', { id: 'e1', denominazione: 'Già nota', tipo: 'AZIENDA_SANITARIA' as const }]]);
    const via = Object.keys(CONVENZIONE).filter((chiave) => chiave.startsWith('ente'));
    const { piano, problemi } = esame(conConvenzione({ versioneModello: '1', enteCodiceFiscale: '170780464' }, via), { enti });
    expect(problemi).toEqual([]);
    expect(piano[0]).toMatchObject({ modello: { versione: 1 }, ente: { id: 'e1', denominazione: 'Già nota', nuovo: null } });
  });
});

const sbagliata: [string, FogliDiProva, Partial<Fatti>, keyof typeof FOGLI, string, string][] = [
  [
    'a day that does not exist',
    conConvenzione({ dataAtto: '31/02/2024' }),
    {},
    'convenzioni',
    'Data dell’atto',
    'Scrivi una data che esiste',
  ],
  [
    'a day to come',
    conConvenzione({ dataAtto: '12/03/2027', stipulataIl: '13/03/2027' }),
    {},
    'convenzioni',
    'Data dell’atto',
    'deve ancora venire',
  ],
  [
    'a signature before its act',
    conConvenzione({ stipulataIl: '11/03/2024' }),
    {},
    'convenzioni',
    'Data dell’ultima firma',
    'prima della data',
  ],
  [
    'a term before its signature',
    conConvenzione({ scadenzaScritta: '12/03/2024' }),
    {},
    'convenzioni',
    'Scadenza scritta nell’atto',
    'dopo la firma',
  ],
  [
    'an ending without its day',
    conConvenzione({ stato: 'RISOLTA', cessazioneMotivo: 'Inadempimento' }),
    {},
    'convenzioni',
    'Cessata il',
    'quando è cessata',
  ],
  [
    'an ending that the state does not tell',
    conConvenzione({ cessataIl: '01/01/2025' }),
    {},
    'convenzioni',
    'Cessata il',
    'lo stato non lo dice',
  ],
  ['an unknown state', conConvenzione({ stato: 'ATTIVA' }), {}, 'convenzioni', 'Stato', 'uno di questi stati'],
  [
    'a codice fiscale that does not add up',
    conConvenzione({ enteCodiceFiscale: '00170780465' }),
    {},
    'convenzioni',
    'Codice fiscale dell’ente',
    'una non torna',
  ],
  ['a new ente half told', conConvenzione({}, ['entePec']), {}, 'convenzioni', 'PEC dell’ente', 'non è ancora in Varco'],
  ['an unknown model', conConvenzione({ modello: 'altro' }), {}, 'convenzioni', 'Modello', 'quelli del comune sono prova, polizia'],
  [
    'a model of another kind of ente',
    conConvenzione({ modello: 'polizia', motivoAnpr: 'Non ha ancora l’accesso ad ANPR' }),
    {},
    'convenzioni',
    'Modello',
    'non è per un ente di tipo AZIENDA_SANITARIA',
  ],
  ['a profile that the model has not', conConvenzione({ profilo: 'L' }), {}, 'convenzioni', 'Profilo', 'non è tra i profili'],
  [
    'a visura that the model has not',
    conConvenzione({ visure: 'INDIVIDUALE; TUTTO' }),
    {},
    'convenzioni',
    'Visure',
    '«TUTTO» non è tra le visure',
  ],
  [
    'a purpose without its law',
    conConvenzione({ finalita: 'Iscrizione degli assistiti' }),
    {},
    'convenzioni',
    'Finalità',
    'descrizione | norma',
  ],
  ['no accesses', conConvenzione({ numeroAccessi: 'molti' }), {}, 'convenzioni', 'Numero di accessi', 'quanti accessi'],
  ['half a referente', conConvenzione({}, ['referenteNascitaData']), {}, 'convenzioni', 'Data di nascita del referente', 'per intero'],
  [
    'an assessment without its day',
    conConvenzione({}, ['legittimitaIl']),
    {},
    'convenzioni',
    'Legittimità valutata il',
    'quando è stata valutata',
  ],
  [
    'a number of Varco’s',
    { convenzioni: [{ ...CONVENZIONE, numero: '2026/0045' }] },
    {},
    'convenzioni',
    'Numero dell’atto',
    'la forma dei numeri che dà Varco',
  ],
  [
    'one that is there already',
    CARTELLA,
    { convenzioni: new Map([['45/2024', '2024-03-12']]) },
    'convenzioni',
    'Numero dell’atto',
    'è già in Varco',
  ],
  [
    'the number of another',
    CARTELLA,
    { convenzioni: new Map([['45/2024', '2020-01-01']]) },
    'convenzioni',
    'Numero dell’atto',
    'un’altra convenzione',
  ],
  [
    'the same number twice',
    { ...CARTELLA, convenzioni: [CONVENZIONE, CONVENZIONE] },
    {},
    'convenzioni',
    'Numero dell’atto',
    'già alla riga 2',
  ],
  ['no paper of the act', { ...CARTELLA, documenti: [] }, {}, 'convenzioni', 'Numero dell’atto', 'Manca il file della convenzione'],
  [
    'an operator of no convenzione',
    { ...CARTELLA, operatori: [{ ...OPERATRICE, convenzione: '46/2024' }] },
    {},
    'operatori',
    'Convenzione',
    'non c’è la n. «46/2024»',
  ],
  ['an operator twice', { ...CARTELLA, operatori: [OPERATRICE, OPERATRICE] }, {}, 'operatori', 'Codice fiscale', 'già alla riga 2'],
  [
    'a designation that has not come',
    { ...CARTELLA, operatori: [{ ...OPERATRICE, designazione: 'altra.pdf' }] },
    {},
    'operatori',
    'File della designazione',
    'non c’è «altra.pdf»',
  ],
  [
    'a designation without its day',
    { ...CARTELLA, operatori: [senza(OPERATRICE, 'designatoIl')] },
    {},
    'operatori',
    'Designato il',
    'giorno della designazione',
  ],
  [
    'an end before its beginning',
    { ...CARTELLA, operatori: [{ ...OPERATRICE, disabilitatoIl: '01/01/2024' }] },
    {},
    'operatori',
    'Disabilitato il',
    'prima di avere l’accesso',
  ],
  [
    'a kind of paper that nobody knows',
    { ...CARTELLA, documenti: [{ ...ATTO, tipo: 'RICETTA' }] },
    {},
    'documenti',
    'Tipo di documento',
    'uno di questi tipi',
  ],
  [
    'a file that cannot be kept',
    CARTELLA,
    { file: [file('convenzione.pdf', { prova: null, rifiuto: 'È danneggiato.' }), file('designazione.pdf')] },
    'documenti',
    'File',
    'È danneggiato.',
  ],
  [
    'a name of two files',
    CARTELLA,
    { file: [file('a/convenzione.pdf'), file('b/convenzione.pdf'), file('designazione.pdf')] },
    'documenti',
    'File',
    'scrivi anche la cartella',
  ],
  [
    'a protocol without its day',
    { ...CARTELLA, documenti: [senza(ATTO, 'protocolloData')] },
    {},
    'documenti',
    'Data di protocollo',
    'scrivi anche la data',
  ],
  [
    'a protocol of another year',
    { ...CARTELLA, documenti: [{ ...ATTO, protocolloNumero: '1234/2023' }] },
    {},
    'documenti',
    'Numero di protocollo',
    'quello della data',
  ],
  [
    'a protocol of something else',
    CARTELLA,
    { protocolli: new Map([['2024/0001234', 'Domanda di adesione']]) },
    'documenti',
    'Numero di protocollo',
    'è già di «Domanda di adesione»',
  ],
];

describe('a load that is not', () => {
  it.each(sbagliata)('is told where and what: %s', (_, fogli, fatti, foglio, colonna, frase) => {
    const errori = esame(fogli, fatti).problemi.filter(isErrore);
    expect(errori).toContainEqual(
      expect.objectContaining({
        foglio: FOGLI[foglio],
        colonna,
        riga: expect.any(Number) as number,
        frase: expect.stringContaining(frase) as string,
      }),
    );
  });

  it('CH-02 holds the cap: more people enabled than the act agreed are not taken', () => {
    const altri = ['BNITEO82A01E715B', 'DNGGUO75A01E715Z'].map((codiceFiscale) => ({ ...OPERATRICE, codiceFiscale }));
    const { problemi } = esame({ ...CARTELLA, operatori: [OPERATRICE, ...altri] });
    expect(problemi.filter(isErrore)).toEqual([
      expect.objectContaining({
        foglio: 'Operatori',
        riga: 4,
        colonna: 'Abilitato dal',
        frase: expect.stringContaining('prevede 2 accessi') as string,
      }),
    ]);
    const usciti = altri.map((operatore) => ({ ...operatore, disabilitatoIl: '01/01/2025' }));
    expect(esame({ ...CARTELLA, operatori: [OPERATRICE, ...usciti] }).problemi.filter(isErrore)).toEqual([]);
  });
});
