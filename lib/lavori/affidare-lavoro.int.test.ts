import { expect, it } from 'vitest';
import { z } from 'zod';
import { regola } from '@/lib/core/errors';
import { idCasuale } from '@/lib/core/ids';
import { command } from '@/lib/platform/use-case';
import { ADESSO, Mondo, sql } from '@/lib/testing/mondo';
import { affidareLavoro } from './steps';

const PARAMETRI = { convenzioneId: idCasuale(), anno: 2026 };
const chiedere = command({
  name: 'prova-lavoro',
  permission: 'relazione:chiedere',
  input: z.object({ id: z.uuid(), riesce: z.boolean() }),
  run: async ({ tx, attore, input: { id, riesce }, now, registra }) => {
    registra({ oggetto: id });
    await affidareLavoro(tx, attore, { id, tipo: 'relazione-annuale', parametri: PARAMETRI }, now);
    if (!riesce) throw regola('NON_SI_PUO', 'No.');
    return { id };
  },
});
const riga = (id: string) =>
  sql('SELECT erogatore_id, tipo, stato, parametri, tentativi, chiesto_da, chiesto_il FROM lavoro WHERE id = $1', [id]);

it('a piece of work waits for the worker, with who asked for it and when; what is refused leaves none', async () => {
  const mondo = await Mondo.crea();
  const ufficio = await mondo.persona(['UFFICIO']);
  const [fatto, rifiutato] = [idCasuale(), idCasuale()];
  await chiedere.esegui(ufficio.richiesta(), { id: fatto, riesce: true });
  expect(await riga(fatto)).toEqual([
    {
      ...{ erogatore_id: mondo.erogatoreId, tipo: 'relazione-annuale', stato: 'IN_ATTESA', parametri: PARAMETRI, tentativi: 0 },
      ...{ chiesto_da: ufficio.utenteId, chiesto_il: ADESSO },
    },
  ]);
  await expect(chiedere.esegui(ufficio.richiesta(), { id: rifiutato, riesce: false })).rejects.toMatchObject({ codice: 'NON_SI_PUO' });
  expect(await riga(rifiutato)).toEqual([]);
  await sql("UPDATE lavoro SET stato = 'CONCLUSO' WHERE id = $1", [fatto]);
});
