import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { creaAutoritaDiProva, LUCIA, MARIO, type AutoritaDiProva, type IdentitaDiProva } from '@/lib/testing/firme';
import { allegatiCoerenti } from './allegati';
import { leggiCertificato, type Certificato } from './certificato';

const CA = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign'];

let radice: AutoritaDiProva;
let intermedia: IdentitaDiProva;
let travestita: IdentitaDiProva;
let persona: IdentitaDiProva;
beforeAll(async () => {
  radice = await creaAutoritaDiProva('Radice', { estensioni: CA });
  [intermedia, persona] = await Promise.all([
    radice.emetti(LUCIA, { chiave: 'P-256', soggetto: '/C=IT/CN=Intermedia', estensioni: CA }),
    radice.emetti(MARIO, { chiave: 'P-256' }),
  ]);
  travestita = await radice.emetti(LUCIA, { stessaChiaveDi: intermedia, soggetto: '/C=IT/CN=Altra', estensioni: CA });
});
afterAll(() => radice.chiudi());

const letto = (der: Uint8Array): Certificato => {
  const certificato = leggiCertificato(der);
  if (!certificato) throw new Error('not a certificate');
  return certificato;
};
const coerenti = (allegata: IdentitaDiProva): boolean =>
  allegatiCoerenti([letto(persona.der), letto(allegata.der)], letto(persona.der), [letto(new Uint8Array(intermedia.der))]);

describe('what travels with a signature beside its certificate', () => {
  it('may be the very authority that is believed, whose own issuer nobody here knows', () => {
    expect(coerenti(intermedia)).toBe(true);
  });

  it('may not be its key under another name', () => {
    expect(coerenti(travestita)).toBe(false);
  });
});
