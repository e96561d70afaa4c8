import { expect, it } from 'vitest';
import { motivo, testo } from './campi';
import { carattereInParole, fraseNonStampabile, nonStampabili } from './stampa';

it('lets every Italian text through, with its dashes, quotes and amounts', () => {
  const scritto = 'L’ente «Città di Forlì» – già “Šarić & C.” – versa € 1.200,50 (art. 5-bis, n° 3)…\n\tPerché no?';
  expect(nonStampabili(scritto)).toEqual([]);
  expect(fraseNonStampabile(scritto)).toBeNull();
});

it('takes a letter for the same however it is composed, and overlooks what has no ink', () => {
  expect(nonStampabili('perche\u0301 e\u00ad-\u200bO\u02bcBrien')).toEqual([]);
});

it('names each character once, in order; what shows nothing by itself by its number', () => {
  expect(nonStampabili('Grazie 🎉 漢字. 🎉')).toEqual(['🎉', '漢', '字']);
  expect(fraseNonStampabile('Grazie 🎉')).toBe('Il carattere «🎉» (U+1F389) non può essere stampato: toglilo o scrivilo in un altro modo.');
  expect(fraseNonStampabile('漢字')).toContain('I caratteri «漢» (U+6F22) e «字» (U+5B57) non possono essere stampati');
  expect(carattereInParole('\u0007')).toBe('U+0007');
  expect(carattereInParole('\ufe0f')).toBe('U+FE0F');
});

it('is told where the text is typed: a name, an address, a qualification, a reason end in documents', () => {
  for (const campo of [testo('Scrivi la qualifica.'), motivo('Spiega.')]) {
    expect(campo.safeParse('Sindaco del comune').success).toBe(true);
    const esito = campo.safeParse('Sindaco del comune ☃');
    expect(esito.error?.issues.map(({ message }) => message)).toEqual([fraseNonStampabile('☃')]);
  }
});
