import { afterAll, beforeAll, expect, it } from 'vitest';
import { libero, revisione } from '@/lib/testing/firme-attacchi';
import { firmaPadesCompletata, marcaAl, marcaDocumento } from '@/lib/testing/firme-marche';
import { pdfDiProva } from '@/lib/testing/firme-pdf';
import { allestisciRevoca, tuttiICodici, type ScenaRevoca } from '@/lib/testing/firme-scena-revoca';
import { scrivi } from './demo/scrittura';

let scena: ScenaRevoca;
beforeAll(async () => {
  scena = await allestisciRevoca();
});
afterAll(() => scena.ca.chiudi());

it('CA-16 in the room that a document time stamp leaves empty there are zeros and nothing else', async () => {
  const { mario, unita, al, verifica } = scena;
  const firmato = await firmaPadesCompletata(await pdfDiProva(), mario, (cms) => Promise.resolve(cms));
  const conCoda = (...coda: number[]) =>
    marcaDocumento(firmato, async (dati) => Buffer.concat([await marcaAl(unita, dati, al(10)), Buffer.from(coda)]));
  expect((await verifica(await conCoda(0, 0), 20)).firme[0]?.marca).not.toBeNull();
  const esito = await verifica(await conCoda(0, 1), 20);
  expect(esito.firme[0]?.marca).toBeNull();
  expect(tuttiICodici(esito)).toContain('MARCA_ALTERATA');
});

it('CA-16 a document time stamp that two fields hold proves nothing', async () => {
  const { mario, unita, al, verifica } = scena;
  const firmato = await firmaPadesCompletata(await pdfDiProva(), mario, (cms) => Promise.resolve(cms));
  const marcato = await marcaDocumento(firmato, (dati) => marcaAl(unita, dati, al(10)));
  const valore = [
    ...Buffer.from(marcato)
      .toString('latin1')
      .matchAll(/\/V (\d+ 0 R)/g),
  ].at(-1)?.[1];
  const doppia = revisione(
    marcato,
    'catalogo',
    { AcroForm: (documento, voce) => scrivi(voce).replace('/Fields [', `/Fields [${libero(documento)} 0 R `) },
    (numero) => [[numero, `<</FT /Sig /T (altra) /V ${valore}>>`]],
  );
  expect((await verifica(marcato, 20)).firme[0]?.marca).not.toBeNull();
  const esito = await verifica(doppia, 20);
  expect(esito.firme[0]?.marca).toBeNull();
  expect(tuttiICodici(esito)).toContain('MARCA_ALTERATA');
});
