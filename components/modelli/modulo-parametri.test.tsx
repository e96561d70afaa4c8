import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { CATALOGO, type ChiaveClausola } from '@/lib/clausole/catalogo';
import { moduloDi } from '@/lib/clausole/modulo/modulo';
import { valoriDaCompilare, valoriDelModulo } from '@/lib/clausole/modulo/modulo-valori';
import type { Clausola } from '@/lib/clausole/tipi';
import { CLAUSOLE_GENERALI } from '@/lib/testing/atto-di-prova';
import { ModuloParametri } from './modulo-parametri';

vi.mock('next/navigation', () => ({ useRouter: () => ({}), unstable_rethrow: () => undefined }));

const mai = () => Promise.reject(new Error('nothing is sent here'));

function pagina(chiave: ChiaveClausola, cambi: object = {}, daCompilare = false): string {
  const campi = moduloDi(CATALOGO[chiave] as unknown as Clausola) ?? [];
  const parametri = { ...CLAUSOLE_GENERALI[chiave], ...cambi };
  const valori = daCompilare ? valoriDaCompilare(campi, CATALOGO[chiave].esempio) : valoriDelModulo(campi, parametri);
  return renderToStaticMarkup(<ModuloParametri id="m" chiave={chiave} parametri={{ campi, valori, letta: 'x' }} azione={mai} fatto="" />);
}

describe('the form of a clause', () => {
  it('SA-01 CA-18 asks the rules of the password under one question, and only where a password is a method', () => {
    expect(pagina('credenziali')).toMatch(/<legend[^>]*>Regole della password<\/legend>.*Mesi dopo i quali va cambiata/);
    const spid = pagina('credenziali', { metodi: ['SPID'], password: null });
    expect(spid).not.toContain('Regole della password');
    expect(spid).not.toContain('Mesi dopo i quali va cambiata');
  });

  it('CA-14 CH-09 asks the term of a renewal only where the model says it', () => {
    expect(pagina('durata')).toContain('Anni di ciascun rinnovo');
    expect(pagina('durata', { rinnovo: { tipo: 'ATTO_ESPRESSO' } })).not.toContain('Anni di ciascun rinnovo');
  });

  it('SA-01 says «facoltativo» of a list that may be left empty, and of no other', () => {
    expect(pagina('credenziali')).toMatch(/<legend[^>]*>Come si accede<\/legend>/);
    expect(pagina('dati')).toMatch(/<legend[^>]*>Visure<\/legend>/);
    expect(pagina('dati')).toMatch(/<legend[^>]*>Domande a cui si risponde solo sì o no<span[^>]*> \(facoltativo\)/);
  });

  it('CA-15 asks of each cause of withdrawal that is chosen whether it is at once', () => {
    const html = pagina('recesso');
    expect(html.match(/con effetto immediato/g)).toHaveLength(3);
    expect(html).toContain('nuove disposizioni di legge');
  });

  it('of a clause to be filled in holds no number that nobody has decided', () => {
    const html = pagina('durata', {}, true);
    expect(html).toContain('Anni di durata');
    expect(html).not.toMatch(/<input[^>]*inputMode="numeric"[^>]*value="\d/i);
  });
});
