import { describe, expect, it } from 'vitest';
import { RUOLI } from './attore';
import { areaDelPercorso, areaIniziale, areeDi, DESCRIZIONE_RUOLO, isSoloAmministratore, ruoloInArea } from './ruoli';

describe('where each role works', () => {
  it('gives every role an area and a name', () => {
    for (const ruolo of RUOLI) {
      expect(areeDi([ruolo])).toHaveLength(1);
      expect(DESCRIZIONE_RUOLO[ruolo].nome).not.toBe('');
    }
  });

  it.each([
    [['UFFICIO'], '/ufficio'],
    [['AMMINISTRATORE'], '/ufficio/impostazioni'],
    [['AMMINISTRATORE', 'RESPONSABILE'], '/ufficio'],
    [['REFERENTE', 'OPERATORE'], '/ente'],
    [['OPERATORE'], '/consultazione'],
    [['AUDITOR'], '/controllo'],
    [[], '/profilo'],
  ])('%s start from %s', (ruoli, casa) => {
    expect(areaIniziale(ruoli)).toBe(casa);
  });

  it.each([
    ['/ufficio', '/ufficio'],
    ['/ufficio/convenzioni/x', '/ufficio'],
    ['/controllo/registro', '/controllo'],
    ['/ufficioso', null],
    ['/profilo', null],
    ['/', null],
    ['', null],
  ])('takes %s for a page of %s', (percorso, area) => {
    expect(areaDelPercorso(percorso)).toBe(area);
  });

  it('names the role that counts where one stands', () => {
    expect(ruoloInArea(['REFERENTE', 'OPERATORE'], '/consultazione')).toBe('Operatore');
    expect(ruoloInArea(['REFERENTE', 'OPERATORE'], '/ente')).toBe('Referente');
    expect(ruoloInArea([], '/ente')).toBe('');
    expect(isSoloAmministratore(['AMMINISTRATORE'])).toBe(true);
    expect(isSoloAmministratore(['OPERATORE'])).toBe(false);
  });
});
