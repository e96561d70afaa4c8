import { afterAll, expect, it } from 'vitest';
import { RIVOLGERSI_ALL_UFFICIO } from '@/lib/core/banca-letta';
import { conOmocodia } from '@/lib/core/codice-fiscale';
import { chiudiDb } from '@/lib/platform/db';
import { archivio, operatoreAlLavoro } from '@/lib/testing/consultazione';
import { Mondo, nelComune } from '@/lib/testing/mondo';
import { aprireVisura } from './aprire-visura';
import { cercarePersone } from './cercare-persone';

afterAll(chiudiDb);

it('SA-17 CA-12 of a protected person nothing leaves, and the attempt is in the register', async () => {
  const mondo = await Mondo.crea();
  const operatore = await operatoreAlLavoro(mondo);
  const { soggetto } = await archivio(mondo);
  const codiceFiscale = conOmocodia('SGRLGO90B43H501', 0);
  const olga = await soggetto({ cognome: 'Segreti', nome: 'Olga', nascita_data: '1990-02-03', codice_fiscale: codiceFiscale });
  const motivazione = { finalita: 'assistenza', riferimento: 'Prot.12/2026' };
  const cerca = () => cercarePersone.esegui(operatore.richiesta(), { ...motivazione, ricerca: 'CODICE_FISCALE', voci: { codiceFiscale } });
  const apri = () => aprireVisura.esegui(operatore.richiesta(), { ...motivazione, visura: 'INDIVIDUALE', id: olga });
  const ultima = async () => (await mondo.registro()).at(-1);

  expect(await cerca()).toMatchObject({ risultati: [{ id: olga }], rivolgersi: false });
  await nelComune(mondo.erogatoreId, (client) => client.query('UPDATE anagrafe_soggetto SET protetto = true WHERE id = $1', [olga]));
  const visura = await apri();
  expect(visura.sezioni).toMatchObject([{ forma: 'AVVISO', testo: RIVOLGERSI_ALL_UFFICIO }]);
  expect(await ultima()).toMatchObject({ esito: 'CONSENTITO', soggetti: [], campi: [], dettagli: { protetti: [olga] } });
  const trovati = await cerca();
  expect(trovati).toMatchObject({ risultati: [], rivolgersi: true, nonRisulta: null });
  expect(JSON.stringify([visura, trovati])).not.toMatch(/Segreti|Olga|1990/);
  expect(await ultima()).toMatchObject({ soggetti: [], dettagli: { protetti: [olga] } });
  await expect(apri(), 'shown by a search of before').resolves.toMatchObject({ sezioni: [{ forma: 'AVVISO' }] });
});
