import { expect, it } from 'vitest';
import { PROVA_AUTOGRAFA, PROVA_DI_COPIA } from '@/lib/testing/prove-di-firma';
import { firmaConMotivi, firmaDelFile, firmaInParole } from './firma-del-file';
import type { ProvaDiFirma } from './prova';

const ESAME = { esaminatoDa: 'Lea Bini', esaminatoIl: '2026-03-10T09:00:00.000Z', motivo: 'Confrontato con il documento generato.' };
const parole = (prova: ProvaDiFirma): string => {
  const firma = firmaDelFile(prova);
  return firma ? firmaInParole(firma) : '';
};

it('CA-16 marks what a signature is worth: valid, taken after an examination, by hand', () => {
  expect(parole({ esito: 'VALIDA', ...PROVA_DI_COPIA })).toBe('firma digitale valida di Ada Neri');
  expect(parole({ esito: 'DA_ESAMINARE', ...PROVA_DI_COPIA })).toBe('firma digitale da esaminare di Ada Neri');
  expect(parole({ esito: 'DA_ESAMINARE', ...PROVA_DI_COPIA, esame: ESAME })).toBe('firma digitale di Ada Neri accettata dopo esame');
  expect(parole(PROVA_AUTOGRAFA)).toBe('firma autografa di Ada Neri');
});

it('CA-16 says in words that nothing answers for the revocation of a certificate, of one signature among several too', () => {
  const firme = [...PROVA_DI_COPIA.firme, { firmatario: 'Ugo Riva', codiceFiscale: null, revoca: 'non_verificata' as const }];
  expect(parole({ ...PROVA_DI_COPIA, esito: 'VALIDA', firme })).toBe('firma digitale valida di Ada Neri e Ugo Riva, revoca non verificata');
  expect(parole({ ...PROVA_DI_COPIA, esito: 'DA_ESAMINARE', firme, esame: ESAME })).toContain(
    'accettato dopo esame, revoca non verificata',
  );
});

it('CA-16 says of a file that several signed that the file was taken: which signature was looked at, its evidence tells', () => {
  const firme = [...PROVA_DI_COPIA.firme, { firmatario: 'Ugo Riva', codiceFiscale: null, revoca: 'valida' as const }];
  const due = { ...PROVA_DI_COPIA, esito: 'DA_ESAMINARE', firme } as const;
  expect(parole({ ...due, esame: ESAME })).toBe('file firmato digitalmente da Ada Neri e Ugo Riva, accettato dopo esame');
  const rifiuto = { da: null, il: new Date('2026-03-10T09:00:00Z'), motivo: ESAME.motivo, parte: null };
  const rifiutata = firmaDelFile(due, rifiuto);
  expect(rifiutata && firmaInParole(rifiutata)).toBe('file firmato digitalmente da Ada Neri e Ugo Riva, non accettato dopo esame');
});

it('CA-16 says in every list that the trusted list it was judged by was stale, and nothing where it was not', () => {
  const motivi = [
    { codice: 'ELENCO_SCADUTO', frase: 'L’elenco di fiducia è vecchio.' },
    { codice: 'MARCA_ASSENTE', frase: 'Senza marca temporale.' },
  ];
  const valida = firmaDelFile({ ...PROVA_DI_COPIA, esito: 'VALIDA', motivi });
  expect(valida && firmaConMotivi(valida)).toBe('firma digitale valida di Ada Neri. L’elenco di fiducia è vecchio.');
  expect(firmaDelFile({ ...PROVA_DI_COPIA, esito: 'DA_ESAMINARE', motivi, esame: ESAME })?.motivi).toHaveLength(2);
  expect(firmaDelFile({ ...PROVA_DI_COPIA, esito: 'VALIDA' })?.motivi).toEqual([]);
});

it('CA-16 says who has taken it and why, or who saw it written', () => {
  const accettata = firmaDelFile({ esito: 'DA_ESAMINARE', ...PROVA_DI_COPIA, esame: ESAME });
  const autografa = firmaDelFile(PROVA_AUTOGRAFA);
  expect(accettata && firmaConMotivi(accettata)).toContain('Esaminata da Lea Bini il 10/03/2026');
  expect(accettata && firmaConMotivi(accettata)).toContain(ESAME.motivo);
  expect(accettata?.motivi).toHaveLength(1);
  const daSe = firmaDelFile({ esito: 'DA_ESAMINARE', ...PROVA_DI_COPIA, esame: { ...ESAME, parteDiChiDecide: 'CARICATO_E_FIRMATO' } });
  expect(daSe && firmaConMotivi(daSe)).toContain('Chi ha deciso aveva anche caricato e firmato il file: nessun’altra persona');
  const rifiuto = { da: 'Lea Bini', il: new Date('2026-03-10T09:00:00Z'), motivo: ESAME.motivo, parte: 'CARICATO' } as const;
  const rifiutata = firmaDelFile({ esito: 'DA_ESAMINARE', ...PROVA_DI_COPIA }, rifiuto);
  expect(rifiutata?.motivi).toEqual([
    expect.stringContaining('Chi ha deciso aveva anche caricato il file'),
    expect.stringContaining('Esaminata da Lea Bini'),
  ]);
  expect(firmaDelFile({ esito: 'DA_ESAMINARE', ...PROVA_DI_COPIA }, { ...rifiuto, parte: null })?.motivi).toHaveLength(1);
  expect(autografa && firmaConMotivi(autografa)).toContain('il 9 marzo 2026 davanti a Lea Bini, che lo dichiara. Carta di identità');
});
