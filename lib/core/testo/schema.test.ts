import { expect, it } from 'vitest';
import { ATTO_FUTURO, estremiInOfficina } from './schema';

it('CH-01 the act that approves a wording is told to be of a day to come before anybody is asked to confirm', () => {
  const letti = (attoData: string) => estremiInOfficina('2026-03-10').safeParse({ attoNumero: '77', attoData, letta: 'x' });
  expect(letti('2026-03-10')).toMatchObject({ success: true, data: { letta: 'x' } });
  expect(letti('2026-03-11').error?.issues).toMatchObject([{ path: ['attoData'], message: ATTO_FUTURO }]);
});
