import { expect, it } from 'vitest';
import { z } from 'zod';
import { command } from '@/lib/platform/use-case';
import { Mondo } from '@/lib/testing/mondo';
import { nominativiDi } from './steps';

const chiedere = command({
  name: 'prova-nominativi',
  permission: 'convenzione:cessare',
  input: z.object({ chi: z.array(z.uuid().nullable()) }),
  run: async ({ tx, input: { chi }, registra }) => {
    registra({ oggetto: 'prova' });
    return [...(await nominativiDi(tx, chi))];
  },
});

it('RT-06 people are called by their name wherever their id is kept, each once; those of another comune have none here', async () => {
  const mondo = await Mondo.crea();
  const capo = await mondo.persona(['RESPONSABILE']);
  const collega = await mondo.persona(['UFFICIO'], { utente: { nome: 'Nilde', cognome: "D'Angiò" } });
  const altrove = await (await Mondo.crea()).persona(['UFFICIO']);
  const chi = [collega.utenteId, null, collega.utenteId, altrove.utenteId];
  expect(await chiedere.esegui(capo.richiesta(), { chi })).toEqual([[collega.utenteId, "Nilde D'Angiò"]]);
  expect(await chiedere.esegui(capo.richiesta(), { chi: [null] })).toEqual([]);
});
