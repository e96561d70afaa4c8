import { beforeEach, describe, expect, it, vi } from 'vitest';
import { copiaNelBrowser } from './copia-nel-browser';

const VUOTI = { ente: { denominazione: '', pec: '' } };
const scritto = (denominazione: string) => ({ ente: { denominazione, pec: '' } });
const apri = (delServer: Record<string, unknown> = VUOTI, chiave = 'adesione:1:ente') => copiaNelBrowser(chiave, delServer);

beforeEach(() => {
  const memoria = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (chiave: string) => memoria.get(chiave) ?? null,
    setItem: (chiave: string, valore: string) => void memoria.set(chiave, valore),
    removeItem: (chiave: string) => void memoria.delete(chiave),
  });
});

describe('what is being typed, across a reload', () => {
  it('CH-13 comes back when the server has not received it', () => {
    apri().scrivi(scritto('Coman'));
    expect(apri().daRimettere()).toEqual(scritto('Coman'));
    expect(apri(VUOTI, 'adesione:2:ente').daRimettere()).toBeNull();
  });

  it('CH-13 comes back also when the page holds the saving before, whose answer had not come', () => {
    const copia = apri();
    copia.inviata(scritto('Coman'));
    copia.scrivi(scritto('Comando'));
    expect(apri(scritto('Coman')).daRimettere()).toEqual(scritto('Comando'));
  });

  it('is cleared once the server has it, and what was typed meanwhile is not', () => {
    const copia = apri();
    copia.inviata(scritto('Coman'));
    copia.arrivata(scritto('Coman'), scritto('Comando'));
    expect(apri({ ente: { denominazione: 'Coman' } }).daRimettere()).toEqual(scritto('Comando'));
    copia.arrivata(scritto('Comando'), scritto('Comando'));
    expect(apri(scritto('Coman')).daRimettere()).toBeNull();
  });

  it('gives way to what was saved later from elsewhere, and is not asked again', () => {
    apri().scrivi(scritto('Coman'));
    expect(apri(scritto('Questura')).daRimettere()).toBeNull();
    expect(apri().daRimettere()).toBeNull();
  });

  it('knows its own values however the server keeps them', () => {
    apri().scrivi(scritto('Comando'));
    expect(apri({ ente: { pec: null, denominazione: 'Comando' } }).daRimettere()).toBeNull();
  });
});
