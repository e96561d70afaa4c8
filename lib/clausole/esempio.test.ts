import { describe, expect, it } from 'vitest';
import { compilaArticoli } from './compila';
import { CATALOGO, CHIAVI_CLAUSOLE } from './catalogo';
import { isCornice } from './articolo/cornice';
import { attiDiEsempio } from './esempio';
import { DA_COMPILARE } from './tipi';

const erogatore = {
  denominazione: 'Comune di Esempio',
  codiceFiscale: '00000000000',
  indirizzo: 'Via dell’Esempio 1',
  pec: 'comune@pec.example',
};

describe('the act of an invented ente', () => {
  it.each(CHIAVI_CLAUSOLE.filter((chiave) => !isCornice(CATALOGO[chiave].parte)))(
    'LE-01 says of «%s» that it is to be filled in, under the number that its article will have',
    (chiave) => {
      const tutte = CHIAVI_CLAUSOLE.map((una) => ({
        chiave: una,
        versione: CATALOGO[una].versione,
        parametri: CATALOGO[una].esempio as object,
      }));
      const daCompilare = tutte.map((una) => (una.chiave === chiave ? { ...una, parametri: DA_COMPILARE } : una));
      const [numerati, atteso] = [daCompilare, tutte].map((clausole) => {
        const [{ clausole: concesse, contesto }] = attiDiEsempio(clausole, { erogatore, data: '2026-11-23' });
        return compilaArticoli(concesse, contesto);
      });
      expect(numerati?.find((uno) => uno.chiave === chiave)?.commi.join()).toMatch(/^Da compilare: /);
      expect(numerati?.map((uno) => [uno.chiave, uno.numero])).toEqual(atteso?.map((uno) => [uno.chiave, uno.numero]));
    },
  );
});
