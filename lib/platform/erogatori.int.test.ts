import { expect, it } from 'vitest';
import { Mondo, sql } from '@/lib/testing/mondo';
import { elencoErogatori, erogatoreDaCodice } from './erogatori';

it('LE-10 RT-04 SA-18 publishes, without a login, how each office is reached, and nothing else of the comune', async () => {
  const mondo = await Mondo.crea();
  const [riga] = await sql('SELECT codice, denominazione, indirizzo, pec, email_ufficio, telefono FROM erogatore WHERE id = $1', [
    mondo.erogatoreId,
  ]);
  const pubblicato = (await elencoErogatori()).find(({ id }) => id === mondo.erogatoreId);
  expect(pubblicato).toEqual({
    id: mondo.erogatoreId,
    codice: riga?.codice,
    denominazione: riga?.denominazione,
    indirizzo: riga?.indirizzo,
    pec: riga?.pec,
    emailUfficio: riga?.email_ufficio,
    telefono: riga?.telefono,
  });
  expect(pubblicato?.pec).toMatch(/@/);
  expect(await erogatoreDaCodice(String(riga?.codice))).toEqual(pubblicato);
  expect(await erogatoreDaCodice('nessun-comune')).toBeNull();
});
