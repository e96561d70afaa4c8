import { expect, it } from 'vitest';
import { contesa } from './contesa';

const avvolto = (error: unknown, quante: number): unknown =>
  quante === 0 ? error : new Error('avvolto', { cause: avvolto(error, quante - 1) });

it.each([
  ['as Prisma says it', Object.assign(new Error('x'), { code: 'P2002' }), true],
  ['as its adapter does', { meta: { driverAdapterError: { cause: { kind: 'UniqueConstraintViolation' } } } }, true],
  ['as PostgreSQL does, wrapped', avvolto({ originalCode: '23505' }, 3), true],
  ['another constraint', Object.assign(new Error('x'), { code: '23514' }), false],
  ['no error at all', null, false],
])('RT-06 who writes what another has just written is told so: %s', (_, error, vale) => {
  expect(contesa(error)?.codice).toBe(vale ? 'MODIFICATO_DA_ALTRI' : undefined);
});
