import { describe, expect, it } from 'vitest';
import type { TipoEnte } from '@/lib/clausole/regole/regole';
import { CLAUSOLE_GENERALI } from '@/lib/testing/atto-di-prova';
import { conConvenzione, esame, modello } from '@/lib/testing/presa-esaminata';
import { CARTELLA, CONVENZIONE, type FogliDiProva } from '@/lib/testing/presa-in-carico';
import { isErrore } from '../domain/problema';
import type { Fatti } from './fatti';

describe('SA-19 application cooperation is of the kinds of ente that the model says', () => {
  const coopera = modello('prova', {
    ...CLAUSOLE_GENERALI,
    destinatari: { tipi: ['AZIENDA_SANITARIA', 'COMUNE'] },
    cooperazione: { tipi: ['COMUNE'], aggiornamento: 'GIORNALIERO' },
  });
  const noto = (tipo: TipoEnte) => new Map([['00170780464', { id: 'e1', denominazione: 'Nota', tipo }]]);
  const soloCodice = conConvenzione(
    {},
    Object.keys(CONVENZIONE).filter((chiave) => chiave.startsWith('ente') && chiave !== 'enteCodiceFiscale'),
  );

  it.each<[string, FogliDiProva, Partial<Fatti>, boolean]>([
    ['a new ente of that kind has it', conConvenzione({ enteTipo: 'COMUNE' }), {}, true],
    ['a new ente of another kind has not', CARTELLA, {}, false],
    ['an ente that is in Varco, of that kind', soloCodice, { enti: noto('COMUNE') }, true],
    ['an ente that is in Varco, of another kind', soloCodice, { enti: noto('AZIENDA_SANITARIA') }, false],
    [
      'what the sheet says of an ente that is in Varco changes nothing',
      conConvenzione({ enteTipo: 'COMUNE' }),
      { enti: noto('AZIENDA_SANITARIA') },
      false,
    ],
  ])('%s', (_, fogli, fatti, concessa) => {
    const { piano, problemi } = esame(fogli, { modelli: [coopera], ...fatti });
    expect(problemi.filter(isErrore)).toEqual([]);
    expect(piano[0]?.regole.cooperazioneApplicativa).toBe(concessa);
    expect(piano[0]?.clausole.find(({ chiave }) => chiave === 'cooperazione')?.parametri).toMatchObject({
      tipi: concessa ? ['COMUNE'] : [],
    });
  });
});
