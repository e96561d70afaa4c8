import { expect, it } from 'vitest';
import { NAVIGAZIONE_CONTROLLO, NAVIGAZIONE_ENTE, NAVIGAZIONE_PUBBLICA, NAVIGAZIONE_UFFICIO, voceCorrente } from './navigazione';

const nomi = (voci: readonly { etichetta: string }[]) => voci.map(({ etichetta }) => etichetta).join(' ');

it('names the sections as the contract with the outside does', () => {
  expect(nomi(NAVIGAZIONE_UFFICIO)).toBe('Scrivania Adesioni Convenzioni Operatori Verifiche Anomalie Registro Relazioni Impostazioni');
  expect(nomi(NAVIGAZIONE_ENTE)).toBe('Scrivania Convenzione Operatori Verifiche Registro Documenti');
  expect(nomi(NAVIGAZIONE_CONTROLLO)).toBe('Registro Relazioni');
});

it('finds the section of a page, the desk only for itself', () => {
  expect(voceCorrente(NAVIGAZIONE_UFFICIO, '/ufficio')?.etichetta).toBe('Scrivania');
  expect(voceCorrente(NAVIGAZIONE_UFFICIO, '/ufficio/convenzioni/12/recesso')?.etichetta).toBe('Convenzioni');
  expect(voceCorrente(NAVIGAZIONE_ENTE, '/ente/convenzione')?.etichetta).toBe('Convenzione');
  expect(voceCorrente(NAVIGAZIONE_PUBBLICA, '/privacy')).toBeUndefined();
});

it('does not take a longer word for a section', () => {
  expect(voceCorrente(NAVIGAZIONE_CONTROLLO, '/controllo/registro-nuovo')).toBeUndefined();
});
