import { expect, it } from 'vitest';
import { z } from 'zod';
import { command } from '@/lib/platform/use-case';
import { Mondo } from '@/lib/testing/mondo';
import { recapitoReferente, referenteDellEnte } from './steps';

const PEC = 'ente@pec.example';
const chiedere = command({
  name: 'prova-referente',
  permission: 'convenzione:cessare',
  input: z.object({ enteId: z.uuid() }),
  run: async ({ tx, input: { enteId }, registra }) => {
    registra({ oggetto: enteId, enteId });
    return { chi: await referenteDellEnte(tx, enteId), dove: await recapitoReferente(tx, enteId, PEC) };
  },
});

it('an ente is written to at its oldest living referente, at its PEC when it has none', async () => {
  const mondo = await Mondo.crea();
  const enteId = await mondo.ente();
  const capo = await mondo.persona(['RESPONSABILE']);
  const conto = (email: string, creato_il: string, resto: Record<string, string> = {}) => ({
    enteId,
    utente: { email, creato_il, ...resto },
  });
  await mondo.persona(['OPERATORE'], conto('operatore@ente.example', '2020-01-01'));
  await mondo.persona(['REFERENTE'], conto('spento@ente.example', '2021-01-01', { stato: 'SPENTO' }));
  const chiede = () => chiedere.esegui(capo.richiesta(), { enteId });
  expect(await chiede()).toEqual({ chi: null, dove: PEC });
  await mondo.persona(['REFERENTE'], conto('nuovo@ente.example', '2024-01-01'));
  await mondo.persona(['REFERENTE'], conto('anziano@ente.example', '2022-01-01'));
  await mondo.persona(['REFERENTE'], { utente: { email: 'altrui@altro.example', creato_il: '2019-01-01' }, enteId: await mondo.ente() });
  expect(await chiede()).toMatchObject({ chi: { email: 'anziano@ente.example' }, dove: 'anziano@ente.example' });
});
