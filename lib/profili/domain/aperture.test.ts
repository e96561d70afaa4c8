import { expect, it } from 'vitest';
import { apertura } from './aperture';
import { profiliDiBanca } from './profilo';

const profili = profiliDiBanca('ANAGRAFE');
const soloS = profili.filter(({ codice }) => codice === 'S');

it('CA-07 CA-21 FU-11 says which visure open, and under which profiles', () => {
  expect(apertura('INDIVIDUALE', profili)).toEqual({ si: true, frase: 'Si apre.' });
  expect(apertura('MAI_DETTA', profili)).toEqual({ si: false, frase: 'Nessuna banca dati ha questa visura.' });
  expect(apertura('COMPOSIZIONE_FAMIGLIA', profili)).toEqual({
    si: true,
    frase: 'Si apre con il profilo M o L; agli altri mancano i dati che mostra.',
  });
  expect(apertura('COMPOSIZIONE_FAMIGLIA', soloS)).toEqual({ si: false, frase: 'Non si apre: mancano al profilo i dati che mostra.' });
});
