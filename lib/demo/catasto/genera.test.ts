import { describe, expect, it } from 'vitest';
import { leggiRecord } from '@/lib/banche/importazione/frasi';
import { ARCHIVIO_CATASTO } from '@/lib/catasto/importazione/archivio';
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
});
