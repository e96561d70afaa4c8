import { expect, it } from 'vitest';
import { operatoreAlLavoro } from '@/lib/testing/consultazione';
import { Mondo, sql } from '@/lib/testing/mondo';
import { aprireConsultazione } from './aprire-consultazione';

it('calls the ente by its name of today, not by that of the first request: what is remembered of a convenzione is its rules alone', async () => {
  const mondo = await Mondo.crea();
  const operatore = await operatoreAlLavoro(mondo);
  const prima = await aprireConsultazione.esegui(operatore.richiesta(), {});
  await sql("UPDATE ente SET denominazione = 'Azienda dal nome nuovo' WHERE erogatore_id = $1", [mondo.erogatoreId]);
  const dopo = await aprireConsultazione.esegui(operatore.richiesta(), {});
  expect(prima.ente).not.toBe(dopo.ente);
  expect(dopo).toEqual({ ...prima, ente: 'Azienda dal nome nuovo' });
});
