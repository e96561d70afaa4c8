import { describe, expect, it } from 'vitest';
import { ANAGRAFE } from '@/lib/anagrafe/domain/banca';
import { lettoreDi } from '../steps';
import { BANCHE, visuraDi } from './elenco';
import { visuraSiApre } from '@/lib/core/banca';
import { indice } from './indice';

const ripetuti = (codici: readonly string[]) => codici.filter((codice, indice) => codici.indexOf(codice) !== indice);

describe('the data banks', () => {
  it('name nothing by a code that another bank has: two of one code stop the start', () => {
    expect(() => indice('field', ['a', 'b', 'a'], (codice) => codice)).toThrow(/field a/);
    expect([...indice('field', ['a', 'b'], (codice) => codice)]).toEqual([
      ['a', 'a'],
      ['b', 'b'],
    ]);
    expect(visuraDi(ANAGRAFE.visure[0]?.codice ?? '')).toBe(ANAGRAFE.visure[0]);
  });

  it.each(BANCHE.map((banca) => [banca.codice, banca] as const))('%s speaks only of its own fields, in its own groups', (_, banca) => {
    const campi = new Set(banca.campi.map(({ id }) => id));
    const gruppi = new Set(banca.gruppi.map(({ id }) => id));
    const nominati = [
      ...banca.profili.flatMap((profilo) => profilo.campi),
      ...banca.visure.flatMap((visura) => [...visura.campi, ...visura.richiede]),
      ...[...banca.verifiche, ...banca.ricerche].flatMap(({ richiede, voci }) => [
        ...richiede,
        ...voci.flatMap(({ campo }) => campo ?? []),
      ]),
      ...banca.estratti.flatMap(({ campi: suoi, richiede, selezioni }) => [
        ...suoi,
        ...richiede,
        ...selezioni.flatMap(({ campo }) => campo ?? []),
      ]),
    ];
    expect(nominati.filter((id) => !campi.has(id))).toEqual([]);
    expect(banca.campi.filter(({ gruppo }) => !gruppi.has(gruppo))).toEqual([]);
    expect(banca.visure.filter(({ campi: suoi, richiede }) => !richiede.every((id) => suoi.includes(id)))).toEqual([]);
    expect(banca.estratti.filter(({ campi: suoi, richiede }) => !richiede.every((id) => suoi.includes(id)))).toEqual([]);
    // Of a question, at most one entry says as of which day it is asked.
    expect(banca.verifiche.filter(({ voci }) => voci.filter(({ allaData }) => allaData).length > 1)).toEqual([]);
    for (const { campi: suoi, codice } of banca.estratti) {
      const etichette = banca.campi.filter(({ id }) => suoi.includes(id)).map(({ etichetta }) => etichetta);
      expect(ripetuti(etichette), codice).toEqual([]);
    }
  });

  it.each(BANCHE.map((banca) => [banca.codice, banca] as const))(
    'CA-08 the example that %s gives to acts is an act that could be: of its own, and everything in it opens',
    (_, banca) => {
      const { profilo, visure, finalita } = banca.negliAtti.esempio;
      const campi = banca.profili.find(({ codice, soloForzeOrdine }) => codice === profilo && !soloForzeOrdine)?.campi ?? [];
      expect(new Set(visure).size, 'two kinds').toBe(2);
      for (const codice of visure) {
        const sua = banca.visure.find((visura) => visura.codice === codice);
        expect(sua && visuraSiApre(sua, campi), codice).toBe(true);
      }
      expect(finalita.every(({ descrizione, base }) => descrizione !== '' && base !== '')).toBe(true);
    },
  );

  it('SA-04 CA-07 the population register has no extract, and its reader no way to make one', () => {
    expect(ANAGRAFE.estratti).toEqual([]);
    expect(lettoreDi(ANAGRAFE.codice)).not.toHaveProperty('estratti');
    for (const { codice, estratti } of BANCHE) expect('estratti' in lettoreDi(codice), codice).toBe(estratti.length > 0);
  });
});
