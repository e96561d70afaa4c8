import { expect, it } from 'vitest';
import { PROVA_AUTOGRAFA, PROVA_DI_COPIA } from '@/lib/testing/prove-di-firma';
import { comporreIndice } from './indice';
import type { DaIndicizzare, DocumentoInIndice } from './indice-righe';

const documento = (id: string, cambi: Partial<DocumentoInIndice> = {}): DocumentoInIndice => ({
  id,
  originaleId: null,
  tipo: 'NOMINA_RESPONSABILE',
  titolo: null,
  nome: `${id}.pdf`,
  parte: null,
  anno: null,
  persone: [],
  superato: false,
  sostituito: false,
  cambiato: false,
  fuoriVigore: false,
  annullato: false,
  stato: 'GENERATO',
  firmeRichieste: [],
  firmeApposte: [],
  esame: null,
  decisione: null,
  versione: 1,
  sha256: 'f'.repeat(64),
  dimensione: 9,
  creatoIl: new Date('2026-03-10T09:00:00Z'),
  datatoIl: null,
  prova: null,
  protocollo: null,
  ritiro: null,
  ...cambi,
});
function indice(...documenti: DocumentoInIndice[]) {
  return indiceDi({ presa: null, documenti });
}
function indiceDi(cambi: Pick<DaIndicizzare, 'presa' | 'documenti'>) {
  const voci = comporreIndice({ numero: '2026/0001', ente: 'Ente', protocolli: [], ...cambi });
  const testo = (percorso: string) => voci.flatMap((voce) => (voce.percorso === percorso && 'testo' in voce ? [voce.testo] : [])).join();
  const [titoli = [], ...righe] = testo('indice.csv')
    .replace('\ufeff', '')
    .trimEnd()
    .split('\r\n')
    .map((riga) => riga.split(';'));
  const { documenti: json } = JSON.parse(testo('indice.json')) as { documenti: Record<string, unknown>[] };
  return {
    json,
    leggimi: testo('LEGGIMI.txt'),
    righe: righe.map((celle) => Object.fromEntries(titoli.map((titolo, posto) => [titolo, celle[posto]]))),
  };
}

it('CA-16 says of a file that was not taken that it was not, by whom, when and why, and of one that was the same', () => {
  const rifiutato = documento('rifiutato', {
    tipo: 'FIRMA_IN_ESAME',
    originaleId: 'mai',
    stato: 'RICEVUTO',
    prova: { esito: 'DA_ESAMINARE', ...PROVA_DI_COPIA },
    esame: 'RIFIUTATA',
    decisione: { da: 'Lea Bini', il: new Date('2026-03-10T09:00:00Z'), motivo: 'Il timbro copre una clausola.', parte: 'CARICATO' },
  });
  const esame = {
    esaminatoDa: 'Ugo Riva',
    esaminatoIl: '2026-03-11T09:00:00.000Z',
    motivo: 'Confrontato riga per riga.',
    parteDiChiDecide: 'FIRMATO' as const,
  };
  const accettato = documento('accettato', { tipo: 'ATTO_FIRMATO', prova: { esito: 'DA_ESAMINARE', ...PROVA_DI_COPIA, esame } });
  const { righe, json } = indice(rifiutato, accettato, documento('mai'));
  expect(righe.map((riga) => [riga.Stato, riga['Esame della firma']])).toEqual([
    [
      'Non accettata',
      'Non accettata da Lea Bini il 10/03/2026 10:00. Chi ha deciso aveva anche caricato il file: nessun’altra persona del comune lo ' +
        'poteva esaminare. Motivo: Il timbro copre una clausola.',
    ],
    [
      'Generato',
      'Accettata da Ugo Riva il 11/03/2026 10:00. Chi ha deciso aveva anche firmato il file: nessun’altra persona del comune lo poteva ' +
        'esaminare. Motivo: Confrontato riga per riga.',
    ],
    ['Generato', ''],
  ]);
  expect(righe[0], 'never beside the act').toMatchObject({
    File: '06 Altri documenti/001 rifiutato.pdf',
    Tipo: 'File firmato non accettato dopo esame',
  });
  expect(json.map((uno) => uno.esame)).toMatchObject([
    { esito: 'Non accettata', eccezione: expect.stringContaining('aveva anche caricato il file') as string },
    { motivo: 'Confrontato riga per riga.', eccezione: expect.stringContaining('aveva anche firmato il file') as string },
    null,
  ]);
});

it('CA-16 counts the signatures of an act, and says of a copy which act it signs, beside which it stands', () => {
  const firme = { firmeRichieste: ['FRUITORE', 'EROGATORE'], firmeApposte: ['FRUITORE'] } as const;
  const { righe, json } = indice(
    documento('accordo', { tipo: 'ACCORDO_ADESIONE', titolo: 'Accordo di adesione', stato: 'FIRMATO', ...firme }),
    documento('copia', { tipo: 'ATTO_FIRMATO', originaleId: 'accordo', stato: 'RICEVUTO' }),
    documento('attestazione', { tipo: 'ATTESTAZIONE_LEGITTIMITA' }),
    documento('altro'),
  );
  expect(righe.map((riga) => [riga.File, riga.Stato, riga['Copia firmata di']])).toEqual([
    ['05 Dalla domanda all’accoglimento/001 accordo.pdf', 'Firmato 1 di 2', ''],
    ['05 Dalla domanda all’accoglimento/002 copia.pdf', 'Ricevuto', 'Accordo di adesione (001 accordo.pdf)'],
    ['05 Dalla domanda all’accoglimento/003 attestazione.pdf', 'Generato', ''],
    ['01 La convenzione e i suoi allegati/004 altro.pdf', 'Generato', ''],
  ]);
  expect(json[1]).toMatchObject({ copiaFirmataDi: 'accordo' });
  expect(json[0]).toMatchObject({ stato: 'FIRMATO', firme: { apposte: ['FRUITORE'] } });
});

it('CA-16 tells two acts of a kind apart, and which copy signs which; one that another has replaced says so (SA-10)', () => {
  const atto = { tipo: 'ATTO_DESIGNAZIONE', titolo: 'Atto di designazione' } as const;
  const copia = { tipo: 'ATTO_FIRMATO', parte: 'FRUITORE', stato: 'RICEVUTO', persone: ['Ada Neri'] } as const;
  const { righe, json } = indice(
    documento('prima', { ...atto, persone: ['Ada Neri'], sostituito: true }),
    documento('seconda', { ...atto, persone: ['Ada Neri'], creatoIl: new Date('2026-03-11T09:00:00Z') }),
    documento('altra', { ...atto, persone: ['Ivo Rossi'] }),
    documento('copia', { ...copia, originaleId: 'seconda' }),
  );
  expect(righe.map((riga) => [riga.Documento, riga.Stato])).toEqual([
    ['Atto di designazione del 10/03/2026 10:00: Ada Neri', 'Sostituito da un altro atto'],
    ['Atto di designazione del 11/03/2026 10:00: Ada Neri', 'Generato'],
    ['Atto di designazione: Ivo Rossi', 'Generato'],
    ['Atto di designazione: Ada Neri, copia firmata dall’ente', 'Ricevuto'],
  ]);
  expect(righe[3]?.['Copia firmata di']).toBe('Atto di designazione del 11/03/2026 10:00: Ada Neri (002 seconda.pdf)');
  expect(json.map(({ sostituito }) => sostituito)).toEqual([true, false, false, false]);
});

it('CA-16 marks in both what a signature is worth', () => {
  const firme = { firmeRichieste: ['FRUITORE', 'EROGATORE'], firmeApposte: ['FRUITORE', 'EROGATORE'] } as const;
  const scansione = { tipo: 'CONVENZIONE_FIRMATA', originaleId: 'atto', parte: 'FRUITORE', prova: PROVA_AUTOGRAFA } as const;
  const {
    righe: [atto, ...righe],
    json: [, ...json],
    leggimi,
  } = indice(
    documento('atto', { tipo: 'CONVENZIONE', nome: 'Convenzione 2026-0001.pdf', stato: 'FIRMATO', ...firme }),
    documento('scan', scansione),
    documento('sbagliata', { ...scansione, stato: 'RITIRATO' }),
  );
  expect(atto).toMatchObject({ Stato: 'Firmato 2 di 2, 1 autografa' });
  expect(righe.map(({ File }) => File?.split('/')[1])).toEqual([
    '002 Convenzione 2026-0001 con firma autografa (ente).pdf',
    '003 Convenzione 2026-0001 con firma autografa (ente) ritirata.pdf',
  ]);
  expect(righe[1]).toMatchObject({ Stato: 'Ritirato: non vale più' });
  expect(leggimi).toContain('la scansione del foglio firmato a');
  expect(Object.values(righe[0] ?? {})).toContain('firma autografa di Ada Neri');
  expect(json).toMatchObject([{ firma: 'firma autografa di Ada Neri' }, { stato: 'RITIRATO' }]);
  expect(indice(documento('senza')).leggimi).not.toContain('autografa');
});

it('says of an earlier version that a later one has taken its place', () => {
  const { righe, json } = indice(documento('prima', { superato: true }), documento('seconda', { versione: 2 }));
  expect(righe.map(({ Stato }) => Stato)).toEqual(['Generato, superato da una versione successiva', 'Generato']);
  expect(json.map(({ superato }) => superato)).toEqual([true, false]);
});

it('CA-16 tells in both indexes that an act was withdrawn, when, by whom and why', () => {
  const ritiro = { il: new Date('2026-03-10T09:00:00Z'), da: 'Ada Neri', motivo: 'Persona sbagliata.' };
  const { righe, json } = indice(documento('a', { stato: 'RITIRATO', ritiro, sostituito: true }));
  expect(righe[0]?.Stato).toBe('Ritirato il 10/03/2026 10:00 da Ada Neri. Motivo: Persona sbagliata.');
  expect(json[0]).toMatchObject({ stato: 'RITIRATO', ritiro: { da: 'Ada Neri', motivo: ritiro.motivo } });
});

it('of a convenzione taken over says when and by whom, and the day that each of its papers bears', () => {
  const presa = { il: new Date('2026-03-10T09:00:00Z'), da: 'Ada Prova' };
  const { leggimi, righe, json } = indiceDi({ presa, documenti: [documento('atto', { tipo: 'ATTO_PREGRESSO', datatoIl: '2024-03-12' })] });
  expect(leggimi).toContain('presa in carico il 10/03/2026 da Ada Prova');
  expect(righe[0]).toMatchObject({ 'Data del documento preso in carico': '12/03/2024' });
  expect(json[0]).toMatchObject({ data: '2024-03-12' });
  expect(indice(documento('altro')).leggimi).not.toContain('presa in carico');
});
