import { expect, it } from 'vitest';
import { comporreIndice } from './indice';
import { firmaConMotivi, firmaDellAllegato, firmaInParole } from './firma-allegato';

const FIRME = [{ firmatario: 'Ada Neri', codiceFiscale: 'NREDAA80A41H501X' }];
const ESAME = { esaminatoDa: 'Lea Bini', esaminatoIl: '2026-03-10T09:00:00.000Z', motivo: 'Confrontato con il documento generato.' };
const DICHIARAZIONE = { da: 'Lea Bini', firmataIl: '2026-03-09', accertamento: 'Carta di identità CA00000AA.', firmatario: 'Ada Neri' };
const parole = (prova: object): string => {
  const firma = firmaDellAllegato(prova);
  return firma ? firmaInParole(firma) : '';
};

it('CA-16 marks what a signature is worth: valid, taken after an examination, by hand', () => {
  expect(parole({ esito: 'VALIDA', firme: FIRME })).toBe('firma digitale valida di Ada Neri');
  expect(parole({ esito: 'DA_ESAMINARE', firme: FIRME })).toBe('firma digitale da esaminare di Ada Neri');
  expect(parole({ esito: 'DA_ESAMINARE', firme: FIRME, esame: ESAME })).toBe('firma digitale di Ada Neri accettata dopo esame');
  expect(parole({ esito: 'AUTOGRAFA', dichiarazione: DICHIARAZIONE })).toBe('firma autografa di Ada Neri');
});

it('CA-16 says who has taken it and why, or who saw it written', () => {
  const [accettata, autografa] = [
    { esito: 'DA_ESAMINARE', firme: FIRME, esame: ESAME },
    { esito: 'AUTOGRAFA', dichiarazione: DICHIARAZIONE },
  ].map(firmaDellAllegato);
  expect(accettata && firmaConMotivi(accettata)).toContain('Esaminata da Lea Bini il 10/03/2026');
  expect(accettata && firmaConMotivi(accettata)).toContain(ESAME.motivo);
  expect(autografa && firmaConMotivi(autografa)).toContain('il 9 marzo 2026 davanti a Lea Bini, che lo dichiara. Carta di identità');
});

it('CA-16 marks it in the indexes of the ZIP too', () => {
  const documento = {
    id: 'd',
    tipo: 'CONVENZIONE_FIRMATA' as const,
    titolo: null,
    nome: 'scansione.pdf',
    parte: 'FRUITORE' as const,
    stato: 'RICEVUTO' as const,
    versione: 1,
    sha256: 'f'.repeat(64),
    dimensione: 9,
    creatoIl: new Date('2026-03-10T09:00:00Z'),
    verifica: { esito: 'AUTOGRAFA', dichiarazione: DICHIARAZIONE },
    protocollo: null,
  };
  const voci = comporreIndice({ numero: '2026/0001', ente: 'Ente', documenti: [documento], protocolli: [] });
  const testo = (percorso: string) => voci.flatMap((voce) => (voce.percorso === percorso && 'testo' in voce ? [voce.testo] : [])).join();
  expect(testo('indice.csv')).toContain('firma autografa di Ada Neri');
  expect(JSON.parse(testo('indice.json'))).toMatchObject({ documenti: [{ firma: 'firma autografa di Ada Neri' }] });
});
