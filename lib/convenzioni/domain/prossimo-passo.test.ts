import { describe, expect, it } from 'vitest';
import { prossimoPasso } from './prossimo-passo';
import { STATI_CONVENZIONE } from './stati';

describe('prossimoPasso', () => {
  const base = {
    sospesaDa: [],
    firmatarioFruitore: 'Ada F',
    firmatarioErogatore: 'Ida E',
    scadenzaIl: '2030-03-10',
    diffidaTermineIl: '2026-04-01',
    recessoEfficaceIl: '2026-05-01',
    cessataIl: null,
    inEsame: null,
    autografa: false,
    carica: true,
    operatoriAttivi: 1,
    operatoriInElenco: 2,
    operatoriDesignati: 0,
    abilita: 'EROGATORE',
    puoAbilitare: true,
    elenco: '/ufficio/operatori?convenzioneId=c',
  } as const;
  it.each(STATI_CONVENZIONE)('says something to both sides in %s', (stato) => {
    for (const lato of ['UFFICIO', 'ENTE'] as const) expect(prossimoPasso({ ...base, stato }, lato).testo.length).toBeGreaterThan(20);
  });
  it('CA-16 tells the comune to sign what Varco made, and not the scan of a signature by hand', () => {
    const passo = (autografa: boolean) => prossimoPasso({ ...base, autografa, stato: 'FIRMATA_FRUITORE' }, 'UFFICIO').testo;
    expect(passo(false)).toContain('il file firmato dall’ente');
    expect(passo(true)).toContain('non la scansione');
  });
  it('CA-15 CH-11 says when and how it ended', () => {
    const conclusa = { ...base, cessataIl: '2026-03-09' };
    expect(prossimoPasso({ ...conclusa, stato: 'RECEDUTA' }, 'ENTE').testo).toContain('Finita il 09/03/2026 (recesso). Gli accessi');
    expect(prossimoPasso({ ...conclusa, stato: 'RISOLTA' }, 'UFFICIO').testo).toContain('(risoluzione)');
  });
  it('CH-11 CA-15 tells of a diffida that a notice of withdrawal has left open', () => {
    const preavvisata = { ...base, stato: 'RECESSO_PREAVVISATO' } as const;
    const insieme = prossimoPasso(preavvisata, 'UFFICIO');
    expect(insieme).toMatchObject({ tocca: true, testo: expect.stringContaining('registra il rimedio') });
    expect(insieme.testo).toContain('Il recesso ha effetto dal 01/05/2026');
    expect(prossimoPasso({ ...preavvisata, diffidaTermineIl: null }, 'UFFICIO')).toMatchObject({ tocca: false });
  });
  it('CA-16 says that a signed file waits for a person, and sends there who may judge it', () => {
    const inEsame = { parte: 'FRUITORE', dal: '2026-03-10', href: '/ufficio/convenzioni/c/firma/e', avvertenza: null } as const;
    const alComune = prossimoPasso({ ...base, stato: 'GENERATA', inEsame }, 'UFFICIO');
    expect(alComune).toMatchObject({
      tocca: true,
      vai: { href: inEsame.href },
      testo: expect.stringContaining('dall’ente, arrivato il 10/03/2026'),
    });
    const altri = prossimoPasso(
      { ...base, stato: 'GENERATA', inEsame: { ...inEsame, href: null, avvertenza: 'Lo fa un altro.' } },
      'UFFICIO',
    );
    expect(altri).not.toHaveProperty('vai');
    expect(altri).toMatchObject({ tocca: false, testo: expect.stringMatching(/dov’è\. Lo fa un altro\.$/) });
    const allEnte = prossimoPasso({ ...base, stato: 'GENERATA', inEsame: { ...inEsame, href: null } }, 'ENTE');
    expect(allEnte).toMatchObject({ tocca: false, testo: expect.stringContaining('il 10/03/2026 è in esame') });
  });
  it('CA-16 asks to hand in what came by PEC only who may', () => {
    const alComune = (carica: boolean) => prossimoPasso({ ...base, stato: 'GENERATA', carica }, 'UFFICIO').testo;
    expect(alComune(true)).toContain('caricalo tu');
    expect(alComune(false)).toMatch(/lo carica l’ufficio\.$/);
  });
  it('names the signatory, the day and who has suspended', () => {
    expect(prossimoPasso({ ...base, stato: 'GENERATA' }, 'ENTE')).toMatchObject({ tocca: true, testo: expect.stringContaining('Ada F') });
    expect(prossimoPasso({ ...base, stato: 'FIRMATA_FRUITORE' }, 'ENTE').tocca).toBe(false);
    expect(prossimoPasso({ ...base, stato: 'VIGENTE' }, 'ENTE').testo).toContain('10/03/2030');
    expect(prossimoPasso({ ...base, stato: 'VIGENTE', sospesaDa: ['il comune', 'il fruitore'] }, 'ENTE').testo).toContain(
      'il comune, e anche il fruitore',
    );
    expect(prossimoPasso({ ...base, stato: 'VIGENTE', operatoriAttivi: 0 }, 'ENTE')).toMatchObject({
      titolo: 'Operatori da abilitare',
      tocca: true,
    });
  });

  describe('SA-10 CH-03 while nobody consults yet says what is missing, and whose turn it is', () => {
    const vigente = { ...base, stato: 'VIGENTE', operatoriAttivi: 0 } as const;
    const alComune = (fatti: Partial<typeof vigente> | object) => prossimoPasso({ ...vigente, ...fatti }, 'UFFICIO');
    const allEnte = (fatti: object) => prossimoPasso({ ...vigente, ...fatti }, 'ENTE').testo;

    it('an empty roster waits for names, and one without designations for those', () => {
      expect(alComune({ operatoriInElenco: 0 })).toMatchObject({ tocca: false, testo: expect.stringContaining('si attendono i nomi') });
      expect(alComune({})).toMatchObject({ tocca: false, testo: expect.stringContaining('2 persone: si attendono le designazioni') });
    });

    it('who is designated waits for nothing of the ente where the comune enables, and is found in the roster', () => {
      const designati = alComune({ operatoriDesignati: 2 });
      expect(designati).toMatchObject({ tocca: true, vai: { href: base.elenco } });
      expect(designati.testo).toMatch(/2 persone, con la loro designazione/);
      expect(designati.testo).not.toContain('attend');
      const adAltri = alComune({ operatoriDesignati: 2, puoAbilitare: false });
      expect(adAltri).toMatchObject({ tocca: false, testo: expect.stringContaining('l’abilitazione spetta all’ufficio') });
      expect(adAltri).not.toHaveProperty('vai');
      expect(alComune({ operatoriInElenco: 1, operatoriDesignati: 1 }).testo).toContain('una persona, con la sua designazione');
      expect(alComune({ operatoriDesignati: 1 }).testo).toContain('2 persone, 1 con la designazione');
    });

    it('where the ente enables the comune is told so, and the ente does it', () => {
      const fatti = { operatoriDesignati: 2, abilita: 'FRUITORE' };
      expect(alComune(fatti)).toMatchObject({ tocca: false, testo: expect.stringMatching(/l’abilitazione spetta all’ente/) });
      expect(allEnte(fatti)).toContain('sono designati: completa le loro schede e abilita gli operatori');
      expect(allEnte({ operatoriDesignati: 2 })).toMatch(/sono designati.*chiedi l’abilitazione/);
      expect(allEnte({ operatoriDesignati: 1 })).toContain('carica le designazioni');
    });
  });
});
