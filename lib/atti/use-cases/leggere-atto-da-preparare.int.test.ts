import { expect, it } from 'vitest';
import { convenzioneVigente } from '@/lib/testing/convenzione-generata';
import { sql } from '@/lib/testing/mondo';
import { operatoreDiProva } from '@/lib/testing/regole';
import { leggereAttoDaPreparare } from './leggere-atto-da-preparare';

it('CA-18 SA-10 the letter of the credentials offers whom it may name, and says why the others are not there', async () => {
  const { ufficio, mondo, enteId, id: convenzioneId } = await convenzioneVigente();
  await sql('DELETE FROM operatore WHERE convenzione_id = $1', [convenzioneId]);
  const uno = (stato: string) => operatoreDiProva(mondo, enteId, convenzioneId, { stato, codice_fiscale: `X${stato}` });
  const [designato, proposto, disabilitato] = [await uno('DESIGNATO'), await uno('PROPOSTO'), await uno('DISABILITATO')];
  const modulo = async (tipo: string) => {
    const { operatori, nonElencati } = await leggereAttoDaPreparare.esegui(ufficio.richiesta(), { convenzioneId, tipo });
    return { ids: operatori.map(({ id }) => id).sort(), nonElencati };
  };
  expect(await modulo('LETTERA_CREDENZIALI')).toEqual({
    ids: [designato],
    nonElencati: expect.stringContaining('chi è stato designato e non è disabilitato') as string,
  });
  expect(await modulo('SCHEDA_OPERATORE')).toEqual({ ids: [designato, proposto, disabilitato].sort(), nonElencati: null });
  const letti = (await mondo.registro()).filter(({ operazione }) => operazione === 'leggere-atto-da-preparare');
  expect(letti.map(({ soggetti }) => (soggetti as string[]).length).sort()).toEqual([1, 3]);
});
