import { describe, expect, it } from 'vitest';
import { leggiRecord } from '@/lib/banche/importazione/frasi';
import { ARCHIVIO_CATASTO } from '@/lib/catasto/importazione/archivio';
import { addAnni } from '@/lib/core/date';
import { generaCatasto } from './genera';

const CONFIGURAZIONE = { seme: 'prova', quanti: 120, comuni: [{ comuneCodice: 'Z901', comune: 'Valdombra', provincia: 'PI' }] };

describe('the invented register of land', () => {
  const record = [...generaCatasto(CONFIGURAZIONE)];

  it('is the same for the same seed, and every record can be loaded', () => {
    expect([...generaCatasto(CONFIGURAZIONE)]).toEqual(record);
    const difetti = record.flatMap((uno) => {
      const schema = ARCHIVIO_CATASTO.tipi.find(({ tipo }) => tipo === uno.tipo)?.schema;
      const esito = schema ? leggiRecord(schema, uno) : { frasi: [`${String(uno.tipo)}: no such record`] };
      return 'frasi' in esito ? esito.frasi : [];
    });
    expect(difetti).toEqual([]);
  });

  it('holds sales, successions and parcels that were split', () => {
    const atti = new Set(record.map(({ atto }) => atto));
    for (const atto of ['Compravendita', 'Successione', 'Frazionamento']) expect(atti).toContain(atto);
    expect(record.filter(({ tipo }) => tipo === 'derivazione').length).toBeGreaterThan(4);
  });

  it('tells since when everything is so, and of nobody that they held something before they were of age', () => {
    const adulti = new Map(
      record.flatMap(({ tipo, codice, nascita }) =>
        tipo === 'soggetto' && nascita ? [[codice, addAnni((nascita as { data: string }).data, 18)] as const] : [],
      ),
    );
    const nelTempo = record.filter((uno) => 'dal' in uno);
    expect(nelTempo.length).toBeGreaterThan(400);
    expect(nelTempo.filter(({ dal }) => dal === null)).toEqual([]);
    expect(nelTempo.filter(({ soggetto, dal }) => String(dal) < (adulti.get(soggetto) ?? ''))).toEqual([]);
    expect(nelTempo.filter(({ dal, al }) => al !== null && String(al) <= String(dal))).toEqual([]);
  });
});
