import { redirect } from 'next/navigation';
import { expect, it } from 'vitest';
import type { Esito } from '@/lib/core/esito';
import { chiamare, GUASTO_DI_RETE, isEsito, rispostaIncomprensibile } from './chiamare';

it('hands over what the action answers, refusal or value', async () => {
  const rifiuto: Esito<string> = { ok: false, famiglia: 'REGOLA', codice: 'X', messaggio: 'No.', campi: {} };
  expect(await chiamare(async () => ({ ok: true as const, valore: 'fatto' }), {})).toEqual({ ok: true, valore: 'fatto' });
  expect(await chiamare(async () => rifiuto, {})).toBe(rifiuto);
});

it('turns a fallen network or server into words that say nothing typed is lost', async () => {
  const esito = await chiamare(async () => Promise.reject(new TypeError('Failed to fetch')), {});
  expect(esito).toBe(GUASTO_DI_RETE);
  expect(GUASTO_DI_RETE.messaggio).toContain('Quello che hai scritto è ancora qui');
});

it("lets Next's redirects through", async () => {
  await expect(chiamare(async () => redirect('/altrove'), {})).rejects.toMatchObject({ digest: expect.stringContaining('NEXT_REDIRECT') });
});

it('does not take a page of a proxy in between for an answer', () => {
  for (const altro of [null, undefined, '<html>', {}, { ok: 'si' }, 42]) expect(isEsito(altro)).toBe(false);
  expect(rispostaIncomprensibile(413).codice).toBe('FILE_TROPPO_GRANDE');
  expect(rispostaIncomprensibile(401).codice).toBe('SESSIONE_SCADUTA');
  expect(rispostaIncomprensibile(503).messaggio).toContain('riprova fra qualche minuto');
  expect(rispostaIncomprensibile(500).famiglia).toBe('GUASTO');
});
