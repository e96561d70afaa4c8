import { expect, it } from 'vitest';
import { componiDigest } from '@/lib/core/digest';
import { regola } from '@/lib/core/errors';
import { htmlDiErrore } from './html-di-errore';
import { testoPerErrore, testoPerMotivo } from './frasi';

it("shows a refusal's own sentence and offers to try again", () => {
  expect(testoPerErrore(regola('TERMINE_PASSATO', 'Il termine è passato.'))).toEqual({
    titolo: 'L’operazione non è possibile',
    messaggio: 'Il termine è passato.',
    riprovabile: true,
    riferimento: 'TERMINE_PASSATO',
  });
  expect(testoPerErrore({ digest: componiDigest('FERMO', 'DATABASE_ASSENTE', '') }).titolo).toBe('Il servizio è momentaneamente fermo');
});

it('never shows the message of a fault, only its number', () => {
  const guasto = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { digest: '2338713' });
  const { messaggio, riferimento } = testoPerErrore(guasto);
  expect(messaggio).not.toContain('ECONNREFUSED');
  expect(riferimento).toBe('2338713');
  expect(testoPerErrore(null).titolo).toBe('Qualcosa non ha funzionato');
});

it('writes an error page that nobody can inject into', () => {
  const html = htmlDiErrore({ ...testoPerMotivo('NON_TROVATO', '<script>'), messaggio: 'Il file «<img src=x>» non c’è.' });
  expect(html).not.toContain('<script>');
  expect(html).not.toContain('<img');
  expect(html).toContain('<html lang="it">');
});
