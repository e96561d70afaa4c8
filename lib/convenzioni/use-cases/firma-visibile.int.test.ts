import { describe, expect, it } from 'vitest';
import type { AreaFirma } from '@/lib/platform/firme/tipi';
import { FRUITORE, SINDACO } from '@/lib/testing/atto-di-prova';
import { convenzioneGenerata, convenzioneVigente } from '@/lib/testing/convenzione-generata';
import { firmatoInVista } from '@/lib/testing/firma-demo';
import { documentoDiProva } from '@/lib/testing/documenti';
import { pdfDiProva } from '@/lib/testing/firme-pdf';
import { ADESSO, sql } from '@/lib/testing/mondo';
import { caricareCopiaFirmata } from './caricare-copia-firmata';
import { caricareFirmaErogatore } from './caricare-firma-erogatore';
import { caricareFirmaFruitore } from './caricare-firma-fruitore';

/** What Italian signing programs stamp when nobody drags the rectangle: points. */
const TIMBRO = { larghezza: 180, altezza: 60 };
const timbro = ({ pagina, x, y }: AreaFirma, [dx, dy] = [10, 5]) => ({
  pagina,
  rettangolo: [x + dx, y + dy, x + dx + TIMBRO.larghezza, y + dy + TIMBRO.altezza] as const,
});

type Aree = [AreaFirma, AreaFirma];

/** A convenzione to be signed, with the areas that the archive keeps beside it: the fruitore's, then the comune's. */
async function conAree() {
  const scena = await convenzioneGenerata();
  const [riga] = await sql<{ aree_firma: Aree }>("SELECT aree_firma FROM documento WHERE convenzione_id = $1 AND tipo = 'CONVENZIONE'", [
    scena.id,
  ]);
  if (!riga) throw new Error('No convenzione in the archive');
  return { ...scena, aree: riga.aree_firma };
}

describe('a visible signature', () => {
  it('CA-16 of each party in the room that the act leaves for it is taken, one after the other in one file', async () => {
    const { id, originale, referente, responsabile, aree } = await conAree();
    expect(aree).toMatchObject([{ parte: 'FRUITORE' }, { parte: 'EROGATORE' }]);
    const prima = await firmatoInVista(originale, FRUITORE, ADESSO, timbro(aree[0]));
    expect(await caricareFirmaFruitore.esegui(referente.richiesta(), { id, file: prima })).toEqual({ stato: 'FIRMATA_FRUITORE' });
    const insieme = await firmatoInVista(prima.contenuto, SINDACO, ADESSO, timbro(aree[1]));
    expect(await caricareFirmaErogatore.esegui(responsabile.richiesta(), { id, file: insieme })).toMatchObject({ stato: 'VIGENTE' });
  });

  it.each([
    ['over the text', ([{ pagina, x, y }]: Aree) => timbro({ pagina, x, y: y + 120, ...TIMBRO }), 'FUORI_AREA'],
    ['half outside its area', ([area]: Aree) => timbro(area, [10, 40]), 'FUORI_AREA'],
    ['there, but on another page', ([area]: Aree) => timbro({ ...area, pagina: area.pagina === 0 ? 1 : 0 }), 'FUORI_AREA'],
    ['in the room left for the comune', ([, area]: Aree) => timbro(area), 'AREA_ALTRUI'],
  ])('CA-16 %s waits for a person, with its reason', async (_, dove, motivo) => {
    const { id, originale, referente, aree, riga } = await conAree();
    const file = await firmatoInVista(originale, FRUITORE, ADESSO, dove(aree));
    expect(await caricareFirmaFruitore.esegui(referente.richiesta(), { id, file })).toEqual({ stato: 'GENERATA', inEsame: true });
    expect(await riga()).toMatchObject({ stato: 'GENERATA', versione: 1 });
    const [esame] = await sql<{ verifica: { esito: string; motivi: { codice: string }[] } }>(
      "SELECT verifica FROM documento WHERE convenzione_id = $1 AND tipo = 'FIRMA_IN_ESAME'",
      [id],
    );
    expect([esame?.verifica.esito, esame?.verifica.motivi.map(({ codice }) => codice)]).toEqual([
      'DA_ESAMINARE',
      [`FIRMA_VISIBILE_${motivo}`],
    ]);
  });

  it.each([
    ['in its area is taken', [{ pagina: 1, x: 300, y: 90, larghezza: 230, altezza: 70 }], { parte: 'EROGATORE' }],
    ['elsewhere waits for a person', [{ pagina: 1, x: 60, y: 90, larghezza: 230, altezza: 70 }], { parte: 'EROGATORE', inEsame: true }],
    ['on an act of before, whose areas nobody kept, is taken if small', null, { parte: 'EROGATORE' }],
  ])('CA-16 on another act, %s', async (_, aree, esito) => {
    const { mondo, id, enteId, responsabile } = await convenzioneVigente();
    const contenuto = await pdfDiProva();
    const documentoId = await documentoDiProva(mondo, {
      contenuto,
      convenzione_id: id,
      ente_id: enteId,
      firme_richieste: ['EROGATORE'],
      aree_firma: aree && JSON.stringify(aree),
    });
    const file = await firmatoInVista(contenuto, SINDACO, ADESSO, timbro({ pagina: 1, x: 300, y: 90, ...TIMBRO }));
    expect(await caricareCopiaFirmata.esegui(responsabile.richiesta(), { documentoId, file })).toEqual(esito);
  });
});
