import { afterAll, beforeAll, expect, it } from 'vitest';
import { firmaP7m, firmaPades, LUCIA, MARIO, type IdentitaDiProva } from '@/lib/testing/firme';
import { aggiungiAllaBusta, CONTROFIRMA, controfirma } from '@/lib/testing/firme-cms';
import { allestisciFirma, codici, type ScenaFirma } from '@/lib/testing/firme-attacchi';
import { preparaSegnaposto, riempi } from '@/lib/testing/firme-pdf';

let scena: ScenaFirma;
let lucia: IdentitaDiProva;
let busta: Uint8Array;
beforeAll(async () => {
  scena = await allestisciFirma();
  lucia = await scena.ca.emetti(LUCIA, { chiave: 'P-256' });
  busta = await firmaP7m(scena.originale, scena.mario);
});
afterAll(() => scena.ca.chiudi());

const frasi = async (file: Uint8Array): Promise<string[]> =>
  (await scena.verifica(file)).firme
    .flatMap(({ motivi }) => motivi)
    .flatMap(({ codice, frase }) => (/^CONTRO/.test(codice) ? [frase] : []));

it('CA-16 a countersignature is no signature of the document: told with its author’s name, it sends the file to a person', async () => {
  const esito = await scena.verifica(await controfirma(busta, lucia));
  expect([esito.esito, codici(esito)]).toEqual(['DA_ESAMINARE', ['CONTROFIRMA_NON_CONSIDERATA']]);
  expect(esito.firme).toMatchObject([{ codiceFiscale: MARIO.codiceFiscale, integra: true, fiducia: 'attendibile' }]);
  expect(await frasi(await controfirma(busta, lucia))).toEqual([expect.stringContaining("è di Lucia D'Amàto;")]);
});

it('CA-16 also inside a PDF, and beside a second signature that is one', async () => {
  const posto = await preparaSegnaposto(scena.originale);
  const cms = await firmaP7m(posto.parti, scena.mario, { staccata: true });
  const esito = await scena.verifica(riempi(posto, await controfirma(cms, lucia)));
  expect([esito.esito, codici(esito)]).toEqual(['DA_ESAMINARE', ['CONTROFIRMA_NON_CONSIDERATA']]);
  expect((await scena.verifica(await firmaPades(scena.originale, scena.mario))).esito).toBe('VALIDA');
  const due = await scena.verifica(await controfirma(await firmaP7m(scena.originale, scena.mario, { insieme: [lucia] }), lucia));
  expect([due.esito, due.firme.length]).toEqual(['DA_ESAMINARE', 2]);
});

it('a countersignature of a countersignature is named too, and whose name cannot be read is said unknown', async () => {
  const mario = scena.mario;
  const doppia = await controfirma(busta, lucia, mario);
  expect(await frasi(doppia)).toEqual([expect.stringContaining("è di Lucia D'Amàto e Mario Rossi;")]);
  for (const valore of [Buffer.from('0500', 'hex'), Buffer.from('3000', 'hex')]) {
    const rotta = aggiungiAllaBusta(busta, { nonFirmati: [[CONTROFIRMA, valore]] });
    expect(await frasi(rotta)).toEqual([expect.stringContaining('di una persona che il file non fa riconoscere')]);
  }
});
