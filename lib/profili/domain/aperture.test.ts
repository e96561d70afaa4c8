import { expect, it } from 'vitest';
import { PROFILI_PREDEFINITI } from './predefiniti';
import { apertura } from './aperture';

const soloS = PROFILI_PREDEFINITI.filter(({ codice }) => codice === 'S');

it('CA-07 CA-21 FU-11 says which visure open today, and under which profiles', () => {
  expect(apertura('INDIVIDUALE', PROFILI_PREDEFINITI)).toEqual({ si: true, frase: 'Disponibile da subito.' });
  expect(apertura('POSIZIONI_FAMILIARI', PROFILI_PREDEFINITI)).toEqual({ si: false, frase: 'Sarà disponibile con un aggiornamento.' });
  expect(apertura('COMPOSIZIONE_FAMIGLIA', PROFILI_PREDEFINITI)).toEqual({
    si: true,
    frase: 'Si apre da subito con il profilo M o L; agli altri mancano i dati che mostra.',
  });
  expect(apertura('COMPOSIZIONE_FAMIGLIA', soloS)).toEqual({ si: false, frase: 'Non si apre: mancano al profilo i dati che mostra.' });
});
