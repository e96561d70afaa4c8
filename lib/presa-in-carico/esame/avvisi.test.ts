import { describe, expect, it } from 'vitest';
import { conConvenzione, esame, file, FATTI, senza } from '@/lib/testing/presa-esaminata';
import { ATTO, CARTELLA, OPERATRICE, type FogliDiProva } from '@/lib/testing/presa-in-carico';
import { isErrore } from '../domain/problema';
import type { Fatti } from './fatti';

describe('what is taken all the same, and told', () => {
  const avvisi = (fogli: FogliDiProva, fatti: Partial<Fatti> = {}) => {
    const { problemi, piano } = esame(fogli, fatti);
    expect(problemi.filter(isErrore)).toEqual([]);
    expect(piano).toHaveLength(1);
    return problemi.map(({ frase }) => frase).join('\n');
  };

  it('LE-02 a convenzione in force of which nobody tells who assessed its legitimacy', () => {
    expect(avvisi(conConvenzione({}, ['legittimitaDa', 'legittimitaIl']))).toContain('attestazione da acquisire');
    expect(
      avvisi(conConvenzione({ stato: 'SCADUTA', dataAtto: '12/03/2020', stipulataIl: '20/03/2020' }, ['legittimitaDa', 'legittimitaIl'])),
    ).not.toContain('attestazione');
  });

  it('CA-14 a term written otherwise, and one that has passed', () => {
    expect(avvisi(conConvenzione({ scadenzaScritta: '20/03/2027' }))).toContain('vale quello scritto');
    expect(avvisi(conConvenzione({ dataAtto: '12/03/2020', stipulataIl: '20/03/2020' }))).toContain('entra come SCADUTA');
  });

  it('SA-10 CA-17 who has no paper of its designation, and whose card is not complete', () => {
    const fogli = { ...CARTELLA, operatori: [senza(OPERATRICE, 'designatoIl', 'designazione', 'email')] };
    expect(avvisi(fogli)).toContain('entra come proposto');
    expect(avvisi(fogli)).toContain('indirizzo di posta elettronica');
    expect(esame(fogli).piano[0]?.operatori).toMatchObject([{ stato: 'PROPOSTO', designazione: null }]);
  });

  it('SA-10 a designation that came, and by which nobody of the roster is designated', () => {
    const carta = { ...ATTO, tipo: 'DESIGNAZIONE', file: 'designazione.pdf', protocolloNumero: '1235/2024' };
    const operatori = [senza(OPERATRICE, 'designatoIl', 'designazione')];
    expect(avvisi({ ...CARTELLA, operatori, documenti: [ATTO, carta] })).toContain('Nessun operatore indica questa designazione');
    expect(avvisi({ ...CARTELLA, documenti: [ATTO, carta] })).toBe('');
  });

  it('a file that nobody names, a signature that is not what the sheet says', () => {
    expect(avvisi(CARTELLA, { file: [...FATTI.file, file('altro.pdf')] })).toContain('Nessuna riga nomina questo file');
    expect(avvisi({ ...CARTELLA, documenti: [{ ...ATTO, forma: 'DIGITALE' }] })).toContain('non c’è alcuna firma digitale');
  });

  it('with a convenzione that has ended its roster has ended too', () => {
    const { piano } = esame(conConvenzione({ stato: 'RECEDUTA', cessataIl: '31/12/2025', cessazioneMotivo: 'Recesso del comune' }));
    expect(piano[0]?.operatori).toMatchObject([{ stato: 'DISABILITATO', disabilitatoIl: '2025-12-31' }]);
  });
});
