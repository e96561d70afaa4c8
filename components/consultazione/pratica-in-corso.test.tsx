import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { ContestoConsultazione, EccezioneAperta } from '@/lib/visure/views';
import { PraticaInCorso } from './pratica-in-corso';

const contesto = { finalita: [{ codice: 'ticket', descrizione: 'Esenzioni', base: 'L. 537/1993' }] } as unknown as ContestoConsultazione;
const pratica = { finalita: 'ticket', riferimento: 'Prot. 12/26' };
const concesse = [{ cosa: '«Composizione della famiglia» e stato civile', finoAl: '2026-11-30' }];
const eccezione: EccezioneAperta = { finalita: 'Esenzioni', riferimento: 'Prot. 12/26', visure: [], ricerche: [], concesse };
const testo = (aperta: EccezioneAperta | undefined) =>
  renderToStaticMarkup(<PraticaInCorso contesto={contesto} pratica={pratica} eccezione={aperta} cambia={() => undefined} />).replaceAll(
    /<[^>]+>/g,
    ' ',
  );

it('CA-03 SA-04 the case in hand is in sight, and says what is open in it beyond the profile and until when', () => {
  expect(testo(eccezione)).toMatch(/Esenzioni.*Prot\. 12\/26/s);
  expect(testo(eccezione)).toMatch(/eccezione fino al 30\/11\/2026:.*«Composizione della famiglia» e stato civile/s);
  expect(testo(undefined)).not.toContain('eccezione');
});
