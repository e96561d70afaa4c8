import { expect, it } from 'vitest';
import type { DataIso } from '@/lib/core/date';
import { comporreIndice } from './indice';
import { firmaConMotivi, firmaDelFile, firmaInParole } from './firma-del-file';
import type { ProvaDiFirma } from './prova';

const FIRME = [{ firmatario: 'Ada Neri', codiceFiscale: 'NREDAA80A41H501X', revoca: 'valida' }] as const;
const ESAME = { esaminatoDa: 'Lea Bini', esaminatoIl: '2026-03-10T09:00:00.000Z', motivo: 'Confrontato con il documento generato.' };
const DICHIARAZIONE = {
  da: 'Lea Bini',
  il: '2026-03-10T09:00:00.000Z',
  firmataIl: '2026-03-09' as DataIso,
  accertamento: 'Carta di identità CA00000AA.',
  firmatario: 'Ada Neri',
};
const COPIA = { firme: FIRME, originaleSha256: 'f'.repeat(64), verificataIl: '2026-03-09T09:00:00.000Z' };
const AUTOGRAFA: ProvaDiFirma = { esito: 'AUTOGRAFA', dichiarazione: DICHIARAZIONE };
const parole = (prova: ProvaDiFirma): string => {
  const firma = firmaDelFile(prova);
  return firma ? firmaInParole(firma) : '';
};

it('CA-16 marks what a signature is worth: valid, taken after an examination, by hand', () => {
  expect(parole({ esito: 'VALIDA', ...COPIA })).toBe('firma digitale valida di Ada Neri');
  expect(parole({ esito: 'DA_ESAMINARE', ...COPIA })).toBe('firma digitale da esaminare di Ada Neri');
  expect(parole({ esito: 'DA_ESAMINARE', ...COPIA, esame: ESAME })).toBe('firma digitale di Ada Neri accettata dopo esame');
  expect(parole(AUTOGRAFA)).toBe('firma autografa di Ada Neri');
});

it('CA-16 says in words that nothing answers for the revocation of a certificate, of one signature among several too', () => {
  const firme = [...FIRME, { firmatario: 'Ugo Riva', codiceFiscale: null, revoca: 'non_verificata' as const }];
  expect(parole({ ...COPIA, esito: 'VALIDA', firme })).toBe('firma digitale valida di Ada Neri e Ugo Riva, revoca non verificata');
  expect(parole({ ...COPIA, esito: 'DA_ESAMINARE', firme, esame: ESAME })).toContain('accettata dopo esame, revoca non verificata');
});

it('CA-16 says who has taken it and why, or who saw it written', () => {
  const accettata = firmaDelFile({ esito: 'DA_ESAMINARE', ...COPIA, esame: ESAME });
  const autografa = firmaDelFile(AUTOGRAFA);
  expect(accettata && firmaConMotivi(accettata)).toContain('Esaminata da Lea Bini il 10/03/2026');
  expect(accettata && firmaConMotivi(accettata)).toContain(ESAME.motivo);
  expect(autografa && firmaConMotivi(autografa)).toContain('il 9 marzo 2026 davanti a Lea Bini, che lo dichiara. Carta di identità');
});

it('CA-16 marks it in the indexes of the ZIP too', () => {
  const documento = {
    id: 'd',
    originaleId: null,
    tipo: 'CONVENZIONE_FIRMATA' as const,
    titolo: null,
    nome: 'scansione.pdf',
    parte: 'FRUITORE' as const,
    anno: null,
    persone: [],
    sostituito: false,
    annullato: false,
    stato: 'RICEVUTO' as const,
    firmeRichieste: [],
    firmeApposte: [],
    esame: null,
    decisione: null,
    versione: 1,
    sha256: 'f'.repeat(64),
    dimensione: 9,
    creatoIl: new Date('2026-03-10T09:00:00Z'),
    verifica: AUTOGRAFA,
    protocollo: null,
  };
  const voci = comporreIndice({ numero: '2026/0001', ente: 'Ente', documenti: [documento], protocolli: [] });
  const testo = (percorso: string) => voci.flatMap((voce) => (voce.percorso === percorso && 'testo' in voce ? [voce.testo] : [])).join();
  expect(testo('indice.csv')).toContain('firma autografa di Ada Neri');
  expect(JSON.parse(testo('indice.json'))).toMatchObject({ documenti: [{ firma: 'firma autografa di Ada Neri' }] });
});
