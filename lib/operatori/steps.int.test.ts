import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { command } from '@/lib/platform/use-case';
import { contoDiProva, sessioniDi } from '@/lib/testing/conti';
import { Mondo, sql } from '@/lib/testing/mondo';
import { convenzioneConRegole, operatoreDiProva } from '@/lib/testing/regole';
import { disabilitareOperatori, proporreOperatori } from './steps';

const finire = command({
  name: 'prova-finire',
  permission: 'convenzione:cessare',
  input: z.object({ convenzioneId: z.uuid() }),
  run: ({ tx, input, now }) => disabilitareOperatori(tx, input, 'Convenzione cessata', now),
});
const proporre = command({
  name: 'prova-proporre',
  permission: 'convenzione:cessare',
  input: z.object({ convenzioneId: z.uuid(), enteId: z.uuid() }),
  run: ({ tx, attore, input, now }) =>
    proporreOperatori(
      tx,
      {
        erogatoreId: attore.erogatoreId,
        ...input,
        elenco: [{ nome: 'Lia', cognome: 'Rossi', codiceFiscale: 'X', email: 'lia@ente.example', sede: undefined }],
      },
      now,
    ),
});

describe('what the end of a convenzione does to its operators', () => {
  it('CA-25 ends roster, sessions and credentials, and spares who works elsewhere or is referente', async () => {
    const mondo = await Mondo.crea();
    const enteId = await mondo.ente();
    const [questa, altra] = [await convenzioneConRegole(mondo, enteId), await convenzioneConRegole(mondo, enteId)];
    const solo = await mondo.persona(['OPERATORE'], { enteId, operatoreId: await operatoreDiProva(mondo, enteId, questa) });
    const referente = await contoDiProva(mondo, ['REFERENTE', 'OPERATORE'], {
      enteId,
      operatoreId: await operatoreDiProva(mondo, enteId, questa),
    });
    const doppio = await contoDiProva(mondo, ['OPERATORE'], { enteId, operatoreId: await operatoreDiProva(mondo, enteId, questa) });
    await operatoreDiProva(mondo, enteId, altra, { utente_id: doppio.utenteId });
    await operatoreDiProva(mondo, enteId, questa, { stato: 'DISABILITATO' });
    const capo = await mondo.persona(['RESPONSABILE']);
    expect(await finire.esegui(capo.richiesta(), { convenzioneId: questa })).toEqual({ operatori: 3, utentiId: [solo.utenteId] });
    expect(await sql('SELECT stato, count(*)::int AS quanti FROM operatore WHERE convenzione_id = $1 GROUP BY stato', [questa])).toEqual([
      { stato: 'DISABILITATO', quanti: 4 },
    ]);
    const stati = async (id: string) => (await sql('SELECT stato, ruoli FROM utente WHERE id = $1', [id]))[0];
    expect(await stati(solo.utenteId)).toMatchObject({ stato: 'SPENTO' });
    expect(await stati(referente.utenteId)).toEqual({ stato: 'ATTIVO', ruoli: ['REFERENTE'] });
    expect(await stati(doppio.utenteId)).toEqual({ stato: 'ATTIVO', ruoli: ['OPERATORE'] });
    expect(await sessioniDi(solo.utenteId)).toMatchObject([{ motivo_chiusura: 'Convenzione cessata' }]);
    expect(await finire.esegui(capo.richiesta(), { convenzioneId: questa })).toEqual({ operatori: 0, utentiId: [] });
  });

  it('CH-13 proposes a roster once, however often it is asked', async () => {
    const mondo = await Mondo.crea();
    const enteId = await mondo.ente();
    const capo = await mondo.persona(['RESPONSABILE']);
    const dati = { enteId, convenzioneId: await convenzioneConRegole(mondo, enteId) };
    expect([await proporre.esegui(capo.richiesta(), dati), await proporre.esegui(capo.richiesta(), dati)]).toEqual([1, 0]);
    expect(await sql('SELECT stato, scheda FROM operatore WHERE convenzione_id = $1', [dati.convenzioneId])).toEqual([
      { stato: 'PROPOSTO', scheda: { email: 'lia@ente.example' } },
    ]);
  });
});
