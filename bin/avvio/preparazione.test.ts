import { describe, expect, it } from 'vitest';
import { ErroreAvvio } from './errore-avvio.mjs';
import { senzaPacchetti } from './preparazione.mjs';

const npm = (parole: string) => new ErroreAvvio(`Installare le dipendenze non si è concluso (codice 1).\n${parole}`);

describe('packages that cannot be installed', () => {
  it.each([
    'npm error code ENOTFOUND\nnpm error request to https://registro.esempio.it/zod failed, reason: getaddrinfo ENOTFOUND',
    'npm error code ECONNREFUSED\nnpm error FetchError: request to https://registro.esempio.it/zod failed, reason: connect ECONNREFUSED',
    'npm error code ETIMEDOUT\nnpm error request to https://registro.esempio.it/zod failed, reason: ',
  ])('for want of a network: says so, and which address it was', (parole) => {
    const [frase, indirizzo] = senzaPacchetti(npm(parole)).message.split('\n');
    expect(frase).toMatch(/^Il registro dei pacchetti npm non è raggiungibile: .+\.$/);
    expect(indirizzo).toContain('https://registro.esempio.it/zod');
  });

  it('for want of room: says so', () => {
    expect(senzaPacchetti(npm('npm error code ENOSPC')).message).toMatch(/^Il disco è pieno/);
  });

  it('for anything else: leaves the word to npm', () => {
    const errore = npm('npm error code EINTEGRITY');
    expect(senzaPacchetti(errore)).toBe(errore);
  });
});
