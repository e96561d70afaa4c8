import { expect, it } from 'vitest';
import type { GruppoDiVoci } from '@/lib/core/banca-letta';
import { gruppiDelFoglio } from './gruppi-del-foglio';

const gruppo = (etichetta: string, quante: number): GruppoDiVoci => ({
  gruppo: etichetta,
  etichetta,
  voci: Array.from({ length: quante }, (_, indice) => ({ campo: `${etichetta}-${indice}`, etichetta, valore: null })),
});
const nomi = (...gruppi: GruppoDiVoci[]) => gruppiDelFoglio(gruppi).map(({ etichetta, voci }) => `${etichetta}: ${voci.length}`);

it('CA-21 groups with one field that follow each other are one group with their names, as many as a heading bears', () => {
  expect(
    nomi(gruppo('Generalità', 7), gruppo('Cittadinanza', 1), gruppo('Stato civile', 1), gruppo('AIRE', 1), gruppo('Decesso', 2)),
  ).toEqual(['Generalità: 7', 'Cittadinanza, stato civile e AIRE: 3', 'Decesso: 2']);
});

it('CA-21 one that stands alone joins the group before it, or the one after where it comes first; alone on the sheet it stays', () => {
  expect(nomi(gruppo('Famiglia', 2), gruppo('Parentela', 1), gruppo('AIRE', 2))).toEqual(['Famiglia e parentela: 3', 'AIRE: 2']);
  expect(nomi(gruppo('Posizione', 1), gruppo('Residenza', 2))).toEqual(['Posizione e residenza: 3']);
  expect(nomi(gruppo('Posizione', 1))).toEqual(['Posizione: 1']);
  expect(nomi()).toEqual([]);
});

it('CA-07 leaves no field out and moves none', () => {
  const tutti = [gruppo('A', 1), gruppo('B', 3), gruppo('C', 1), gruppo('D', 1), gruppo('E', 2), gruppo('F', 1)];
  expect(gruppiDelFoglio(tutti).flatMap(({ voci }) => voci)).toEqual(tutti.flatMap(({ voci }) => voci));
});
