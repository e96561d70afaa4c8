import { describe, expect, it } from 'vitest';
import { ANAGRAFE } from '@/lib/anagrafe/domain/banca';
import { lettoreDi } from '../steps';
import { BANCHE } from './elenco';

const ripetuti = (codici: readonly string[]) => codici.filter((codice, indice) => codici.indexOf(codice) !== indice);

describe('the data banks', () => {
  it('name fields, groups, visure and profiles each with a code of its own: a register entry says of which bank it is', () => {
    expect(ripetuti(BANCHE.flatMap(({ campi }) => campi.map(({ id }) => id)))).toEqual([]);
    expect(ripetuti(BANCHE.flatMap(({ gruppi }) => gruppi.map(({ id }) => id)))).toEqual([]);
    expect(ripetuti(BANCHE.flatMap(({ visure }) => visure.map(({ codice }) => codice)))).toEqual([]);
    expect(ripetuti(BANCHE.flatMap(({ estratti }) => estratti.map(({ codice }) => codice)))).toEqual([]);
    expect(ripetuti(BANCHE.flatMap(({ profili }) => profili.map(({ codice }) => codice)))).toEqual([]);
  });

  it.each(BANCHE.map((banca) => [banca.codice, banca] as const))('%s speaks only of its own fields, in its own groups', (_, banca) => {
    const campi = new Set(banca.campi.map(({ id }) => id));
    const gruppi = new Set(banca.gruppi.map(({ id }) => id));
    const nominati = [
      ...banca.profili.flatMap((profilo) => profilo.campi),
      ...banca.visure.flatMap((visura) => [...visura.campi, ...visura.richiede]),
      ...banca.verifiche.flatMap((verifica) => verifica.richiede),
      ...banca.estratti.flatMap((estratto) => [...estratto.campi, ...estratto.richiede]),
    ];
    expect(nominati.filter((id) => !campi.has(id))).toEqual([]);
    expect(banca.campi.filter(({ gruppo }) => !gruppi.has(gruppo))).toEqual([]);
    expect(banca.visure.filter(({ campi: suoi, richiede }) => !richiede.every((id) => suoi.includes(id)))).toEqual([]);
    expect(banca.estratti.filter(({ campi: suoi, richiede }) => !richiede.every((id) => suoi.includes(id)))).toEqual([]);
    for (const { campi: suoi, codice } of banca.estratti) {
      const etichette = banca.campi.filter(({ id }) => suoi.includes(id)).map(({ etichetta }) => etichetta);
      expect(ripetuti(etichette), codice).toEqual([]);
    }
  });

  it('SA-04 CA-07 the population register has no extract, and its reader no way to make one', () => {
    expect(ANAGRAFE.estratti).toEqual([]);
    expect(lettoreDi(ANAGRAFE.codice)).not.toHaveProperty('estrai');
    expect(lettoreDi(ANAGRAFE.codice)).not.toHaveProperty('contaEstratto');
    expect(lettoreDi('CATASTO')).toHaveProperty('estrai');
  });
});
