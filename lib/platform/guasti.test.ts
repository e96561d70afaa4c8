import { afterEach, describe, expect, it, vi } from 'vitest';
import { leggiDigest } from '@/lib/core/digest';
import { regola } from '@/lib/core/errors';
import { esitoDaErrore, isSenzaDatabase, servizioFermo, statoHttpDi } from './guasti';

const conCodice = (code: string, resto: object = {}) => Object.assign(new Error('x'), { code, ...resto });
const adattatore = (kind: string, resto: object = {}) => ({
  driverAdapterError: { name: 'DriverAdapterError', cause: { kind, ...resto } },
});

function ascolta() {
  return vi.spyOn(process.stderr, 'write').mockReturnValue(true);
}
afterEach(() => vi.restoreAllMocks());

describe('the database is away', () => {
  it.each<[string, unknown, boolean]>([
    ['Prisma cannot reach it', conCodice('P1001'), true],
    ['Prisma lost it', conCodice('P1017'), true],
    ['a raw statement says it underneath', conCodice('P2010', { meta: adattatore('DatabaseNotReachable') }), true],
    ['PostgreSQL is being stopped', conCodice('P2010', { meta: adattatore('postgres', { originalCode: '57P01' }) }), true],
    ['Node cannot connect', conCodice('ECONNREFUSED'), true],
    ['it is the cause of another', new Error('fuori', { cause: conCodice('ECONNRESET') }), true],
    ['the driver says it in words', new Error('Connection terminated unexpectedly'), true],
    ['a unique constraint', conCodice('P2002', { meta: adattatore('UniqueConstraintViolation') }), false],
    ['a refusal', regola('TERMINE_PASSATO', 'Il termine è passato.'), false],
    ['a bug', new TypeError('x is undefined'), false],
    ['nothing', undefined, false],
  ])('%s: %s → %s', (_caso, error, atteso) => {
    expect(isSenzaDatabase(error)).toBe(atteso);
  });

  it('becomes a screen in words with the reference that stands in the log', () => {
    const log = ascolta();
    const fermo = servizioFermo(conCodice('P1001'));
    const letto = leggiDigest(fermo?.digest);
    expect(letto).toEqual({ motivo: 'FERMO', codice: fermo?.riferimento, messaggio: '' });
    expect(String(log.mock.calls[0]?.[0])).toContain(`"riferimento":"${fermo?.riferimento}"`);
    expect(servizioFermo(fermo)).toBe(fermo);
    expect(log).toHaveBeenCalledOnce();
    expect(servizioFermo(new Error('x'))).toBeNull();
  });

  it('becomes an outcome with a sentence of its own, and 503', () => {
    ascolta();
    expect(esitoDaErrore(conCodice('P1001'))).toMatchObject({
      famiglia: 'GUASTO',
      codice: 'SERVIZIO_FERMO',
      messaggio: expect.stringMatching(/^Il servizio non è raggiungibile in questo momento/),
      riferimento: expect.stringMatching(/^[0-9A-F]{8}$/),
    });
    expect(esitoDaErrore(new Error('x'))).toMatchObject({ famiglia: 'GUASTO', codice: 'GUASTO' });
    expect(
      [conCodice('P1001'), servizioFermo(conCodice('P1001')), new Error('x'), regola('TROPPI_CARICAMENTI', 'x'), regola('X', 'x')].map(
        statoHttpDi,
      ),
    ).toEqual([503, 503, 500, 503, 409]);
  });
});
