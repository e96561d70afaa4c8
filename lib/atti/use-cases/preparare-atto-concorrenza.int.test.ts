import { expect, it, vi } from 'vitest';
import { modello } from '@/lib/testing/atto-di-prova';
import { conUnMomento, mentreCompone } from '@/lib/testing/mentre-compone';
import { Mondo, sql } from '@/lib/testing/mondo';
import { convenzioneConRegole, operatoreDiProva } from '@/lib/testing/regole';
import { ATTI } from '../domain/catalogo';
import { approvareTesto } from './approvare-testo';
import { preparareAtto } from './preparare-atto';
import { salvareTesto } from './salvare-testo';

vi.mock('@/lib/platform/pdf/genera-pdf', async (originale) => conUnMomento(await originale()));

const TIPO = 'SCHEDA_OPERATORE';

async function scena() {
  const mondo = await Mondo.crea();
  const enteId = await mondo.ente();
  const convenzioneId = await convenzioneConRegole(mondo, enteId, {}, { modello_id: await modello(mondo) });
  const operatore = await operatoreDiProva(mondo, enteId, convenzioneId, { codice_fiscale: 'RSSLIA85A41E715C' });
  const [ufficio, responsabile] = [await mondo.persona(['UFFICIO']), await mondo.persona(['RESPONSABILE'])];
  const prepara = () => preparareAtto.esegui(ufficio.richiesta(), { tipo: TIPO, convenzioneId, operatori: [operatore], valori: {} });
  const archiviati = () => sql('SELECT id FROM documento WHERE erogatore_id = $1', [mondo.erogatoreId]);
  return { operatore, ufficio, responsabile, prepara, archiviati };
}

it('refuses (modificatoDaAltri) an act whose matter has changed while it was composed: nothing archived, and again it goes', async () => {
  const { operatore, prepara, archiviati } = await scena();
  mentreCompone.accade = () => sql("UPDATE operatore SET cognome = 'Cambiato' WHERE id = $1", [operatore]);
  await expect(prepara()).rejects.toMatchObject({ codice: 'MODIFICATO_DA_ALTRI' });
  expect(await archiviati()).toEqual([]);
  expect(await prepara()).toMatchObject({ versione: 1 });
});

it('refuses (modificatoDaAltri) an act whose wording has been approved anew while it was composed', async () => {
  const { ufficio, responsabile, prepara, archiviati } = await scena();
  const bozza = await salvareTesto.esegui(ufficio.richiesta(), { tipo: TIPO, testo: `${ATTI[TIPO].testo}\n\nNuovo.`, letta: null });
  const estremi = { attoNumero: '9', attoData: '2026-03-01' };
  mentreCompone.accade = () => approvareTesto.esegui(responsabile.richiesta(), { tipo: TIPO, letta: bozza?.letta, ...estremi });
  await expect(prepara()).rejects.toMatchObject({ codice: 'MODIFICATO_DA_ALTRI' });
  expect(await archiviati()).toEqual([]);
  expect(await prepara()).toMatchObject({ versione: 1 });
});
