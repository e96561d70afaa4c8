import { expect, it } from 'vitest';
import { rispostaConFile } from './scaricamento';

const file = (siApre: boolean) => ({
  nome: 'Atto.pdf',
  mime: 'application/pdf',
  dimensione: 0,
  siApre,
  flusso: () => (async function* () {})(),
});
const intestazioni = (composto: boolean, chiesta: boolean) => Object.fromEntries(rispostaConFile(file(composto), chiesta).headers);

it('what Varco composed may stand in a frame of ours, when that is asked, and load nothing', () => {
  const { 'content-disposition': modo, 'content-security-policy': politica } = intestazioni(true, true);
  expect(modo).toMatch(/^inline;/);
  expect(politica).toBe("default-src 'none'; frame-ancestors 'self'");
});

it.each([
  ['what came from others, also when it is asked', false, true],
  ['anything that is downloaded', true, false],
])('%s is an attachment that nothing may run', (_, composto, chiesta) => {
  const { 'content-disposition': modo, 'content-security-policy': politica } = intestazioni(composto, chiesta);
  expect(modo).toMatch(/^attachment;/);
  expect(politica).toBe("default-src 'none'; sandbox");
});
