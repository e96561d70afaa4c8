import { describe, expect, it } from 'vitest';
import { compilaRegole } from '@/lib/clausole/compila';
import { MODELLI } from '@/lib/clausole/modelli';
import type { Regole } from '@/lib/clausole/regole/regole';
import { scrivereClausole } from '@/lib/clausole/catalogo';
import { inArrivo } from './arrivo';
import type { InVigore } from './convenzioni';
import { attesaEnte } from './attesa-ente';
import { compitiEnte, type PropriaInVigore } from './ente';
import { attesaDiAltri, compitiFirma, compitiInVigore } from './ufficio';

const OGGI = '2026-03-10';
const [modello] = MODELLI;
if (!modello) throw new Error('There is no preset');
const regole = compilaRegole(scrivereClausole(modello.clausole));
const regoleDiProva = (cambi: Partial<Regole>): Regole => ({ ...regole, ...cambi });
const TUTTO = { leggere: true, controfirmare: true, abilitare: true };
const base: InVigore = {
  id: 'c1',
  numero: '2026/0007',
  stato: 'VIGENTE',
  ente: 'Azienda',
  sospesa: false,
  scadenzaIl: '2030-01-01',
  diffidaTermineIl: null,
  recessoEfficaceIl: null,
  elenco: { proposti: 0, designati: 0, inAttesa: 0, abilitati: 1 },
  regole: regoleDiProva({ abilita: 'UFFICIO', tettoOperatori: 2 }),
  scadenze: [],
};
const ufficio = (cambi: Partial<InVigore>) => compitiInVigore([{ ...base, ...cambi }], TUTTO, OGGI).map(({ titolo }) => titolo);
const ente = (cambi: Partial<PropriaInVigore>) =>
  compitiEnte([], [{ ...base, schedeIncomplete: 0, designatiIncompleti: 0, daDesignare: 0, sospensioni: [], ...cambi }], OGGI).map(
    ({ titolo }) => titolo,
  );

describe('the office’s convenzioni', () => {
  it.each([
    [181, 0],
    [180, 180],
    [90, 90],
    [61, 90],
    [60, 60],
    [30, 30],
  ])('CA-14 CH-09 %i days before the end tells of the threshold of %i', (giorni, soglia) => {
    const scadenzaIl = new Date(Date.parse(`${OGGI}T00:00:00Z`) + giorni * 86_400_000).toISOString().slice(0, 10);
    const [compito] = compitiInVigore([{ ...base, scadenzaIl }], TUTTO, OGGI);
    if (soglia === 0) expect(compito).toBeUndefined();
    else expect(compito).toMatchObject({ dettaglio: `Azienda: mancano meno di ${soglia} giorni`, urgente: giorni <= 30 });
  });

  it('CH-11 CH-02 SA-05 tells of diffida, roster and yearly review, when they are near', () => {
    expect(ufficio({ stato: 'DIFFIDATA', diffidaTermineIl: '2026-03-20' })).toEqual(['Verifica se Azienda ha rimediato']);
    expect(ufficio({ stato: 'RECESSO_PREAVVISATO', diffidaTermineIl: '2026-03-20' }), 'under a notice of withdrawal too').toHaveLength(1);
    expect(ufficio({ scadenze: [{ tipo: 'ELENCO_OPERATORI', il: '2026-03-17', descrizione: '' }] })).toEqual([
      'Sollecita l’elenco degli operatori di Azienda',
    ]);
    expect(
      ufficio({
        scadenze: [
          { tipo: 'ELENCO_OPERATORI', il: '2026-03-18', descrizione: '' },
          { tipo: 'VERIFICA_ANNUALE', il: '2026-04-09', descrizione: '' },
        ],
      }),
    ).toEqual(['Fai la verifica annuale di Azienda']);
  });

  it('CH-03 asks the office to enable only where the clause says the office, and nobody under a suspension', () => {
    const inAttesa = { elenco: { ...base.elenco, inAttesa: 3 } };
    expect(ufficio(inAttesa)).toEqual(['Abilita 3 operatori']);
    expect(ufficio({ ...inAttesa, sospesa: true })).toEqual([]);
    expect(ufficio({ ...inAttesa, regole: regoleDiProva({ abilita: 'REFERENTE' }) })).toEqual([]);
    expect(compitiInVigore([{ ...base, ...inAttesa }], { ...TUTTO, abilitare: false }, OGGI)).toEqual([]);
  });

  it('puts altered clauses before everything', () => {
    expect(compitiInVigore([{ ...base, regole: null }], TUTTO, OGGI)[0]).toMatchObject({
      titolo: 'Controlla le clausole della convenzione n. 2026/0007',
      urgente: true,
    });
  });

  it('CA-16 waits for the fruitore’s signature, then asks the comune’s, of who may sign', () => {
    const atto = { id: 'a', numero: '2026/0009', ente: 'Azienda', firmatario: 'Ida Sarti', suo: false, dal: '2026-03-01' } as const;
    expect(compitiFirma([{ ...atto, stato: 'FIRMATA_FRUITORE' }], TUTTO, OGGI)[0]).toMatchObject({
      titolo: 'Controfirma la convenzione n. 2026/0009',
      termine: 'in attesa da 9 giorni',
      urgente: true,
    });
    const soloUfficio = { ...TUTTO, controfirmare: false };
    expect(compitiFirma([{ ...atto, stato: 'FIRMATA_FRUITORE' }], soloUfficio, OGGI)).toEqual([]);
    expect(compitiFirma([{ ...atto, suo: true, stato: 'FIRMATA_FRUITORE' }], soloUfficio, OGGI), 'whom it names').toHaveLength(1);
    expect(attesaDiAltri([{ ...atto, suo: true, stato: 'FIRMATA_FRUITORE' }], soloUfficio, OGGI)).toEqual([]);
  });

  it('CA-16 what waits for others is not among the things to do, until it is time to ask', () => {
    const atto = {
      id: 'a',
      numero: '2026/0009',
      ente: 'Azienda',
      firmatario: 'Ida Sarti',
      suo: false,
      dal: '2026-03-01',
      stato: 'GENERATA',
    } as const;
    expect(compitiFirma([atto], TUTTO, OGGI)).toEqual([]);
    expect(attesaDiAltri([atto], TUTTO, OGGI)).toMatchObject([
      { titolo: 'Firma dell’ente sulla convenzione n. 2026/0009', termine: 'in attesa da 9 giorni', urgente: false },
    ]);
    const vecchio = { ...atto, dal: '2026-02-01' };
    expect(attesaDiAltri([vecchio], TUTTO, OGGI)).toEqual([]);
    expect(compitiFirma([vecchio], TUTTO, OGGI)).toMatchObject([
      { titolo: 'Sollecita la firma dell’ente sulla convenzione n. 2026/0009', urgente: true },
    ]);
    const alComune = { ...atto, stato: 'FIRMATA_FRUITORE' } as const;
    expect(attesaDiAltri([alComune], TUTTO, OGGI)).toEqual([]);
    expect(attesaDiAltri([alComune], { ...TUTTO, controfirmare: false }, OGGI)).toMatchObject([
      { titolo: 'Attende la controfirma di Ida Sarti: convenzione n. 2026/0009' },
    ]);
    expect(attesaDiAltri([atto], { leggere: false, controfirmare: false, abilitare: false }, OGGI)).toEqual([]);
  });
});

describe('the fruitore’s desk', () => {
  it('CH-02 SA-07 CA-06 leads from an empty roster to enabled operators, one step at a time', () => {
    expect(ente({ elenco: { proposti: 0, designati: 0, inAttesa: 0, abilitati: 0 } })).toEqual(['Indica gli operatori']);
    expect(ente({ elenco: { ...base.elenco, proposti: 3 }, schedeIncomplete: 2, daDesignare: 1 })).toEqual(
      ['Designa 1 operatore', 'Completa 2 schede'].reverse(),
    );
    expect(ente({ elenco: { ...base.elenco, designati: 1 } })).toEqual(['Chiedi l’abilitazione di 1 operatore']);
    expect(ente({ elenco: { ...base.elenco, designati: 2 }, schedeIncomplete: 1, designatiIncompleti: 1 })).toEqual([
      'Completa 1 scheda',
      'Chiedi l’abilitazione di 1 operatore',
    ]);
    expect(ente({ elenco: { ...base.elenco, inAttesa: 1 } })).toEqual([]);
    expect(ente({ elenco: { ...base.elenco, inAttesa: 1 }, regole: regoleDiProva({ abilita: 'REFERENTE', tettoOperatori: 2 }) })).toEqual([
      'Abilita 1 operatore',
    ]);
  });

  it('CH-02 does not ask to enable beyond the cap', () => {
    expect(ente({ elenco: { ...base.elenco, designati: 1, abilitati: 2 } })).toEqual([]);
  });

  it('SA-14 tells of suspensions with their reason, of the diffida and of the quarterly check', () => {
    const sospeso = compitiEnte(
      [],
      [
        {
          ...base,
          schedeIncomplete: 0,
          designatiIncompleti: 0,
          daDesignare: 0,
          sospensioni: [{ convenzioneId: 'c1', origine: 'EROGATORE', motivo: 'accessi anomali', dal: '2026-03-01' }],
        },
      ],
      OGGI,
    );
    expect(sospeso[0]).toMatchObject({ urgente: true, dettaglio: 'Nessun operatore può consultare. Motivo: accessi anomali' });
    expect(
      ente({
        stato: 'DIFFIDATA',
        diffidaTermineIl: '2026-04-20',
        scadenze: [{ tipo: 'VERIFICA_TRIMESTRALE', il: '2026-04-01', descrizione: '' }],
      }),
    ).toEqual(['Rimedia a quanto il comune ha contestato', 'Controlla chi ha ancora bisogno dell’accesso']);
  });

  it('when empty says what happens next, whatever the moment', () => {
    const propria = { ...base, schedeIncomplete: 0, designatiIncompleti: 0, daDesignare: 0, sospensioni: [] };
    expect(attesaEnte([], [], null)).toContain('Quando il comune avrà preparato');
    expect(
      attesaEnte(
        [{ id: 'a', numero: '2026/0009', ente: 'A', firmatario: 'Ida Sarti', suo: false, stato: 'FIRMATA_FRUITORE', dal: OGGI }],
        [],
        null,
      ),
    ).toContain('ora tocca al comune controfirmarla');
    expect(attesaEnte([], [{ ...propria, elenco: { ...base.elenco, inAttesa: 2 } }], null)).toContain('l’abilitazione di 2 operatori');
    expect(
      attesaEnte(
        [],
        [{ ...propria, scadenze: [{ tipo: 'SCADENZA', il: '2029-03-02', descrizione: 'Ultimo giorno della convenzione' }] }],
        null,
      ),
    ).toContain('il 2 marzo 2029: ultimo giorno');
  });
});

describe('a fruitore whose convenzione has ended', () => {
  const fine = { numero: '2026/0007', stato: 'RECEDUTA', cessataIl: '2026-03-09', motivo: 'Il servizio è passato ad altri.' } as const;
  it('CA-15 reads that it ended, when, why, and what to do', () => {
    const testo = attesaEnte([], [], fine);
    expect(testo).toContain('La convenzione n. 2026/0007 è finita il 9 marzo 2026 (recesso). Motivo: Il servizio è passato ad altri. ');
    expect(testo).toContain('nuova domanda di adesione');
    expect(testo).not.toContain('Quando il comune avrà preparato');
  });
  it('reads of an act given up before the signatures as such', () => {
    expect(attesaEnte([], [], { ...fine, stato: 'ANNULLATA', motivo: null })).toContain(
      'è stato annullato il 9 marzo 2026, prima delle firme. Se',
    );
  });
  it('is not told of the past while something else is alive', () => {
    expect(attesaEnte([], [base], fine)).not.toContain('finita');
  });
});

it('the next dates are the nearest of all convenzioni, none of the past and none beyond a year', () => {
  const con = (id: string, ...date: string[]) => ({ ...base, id, scadenze: date.map((il) => ({ tipo: 'X', il, descrizione: '' })) });
  expect(
    inArrivo([con('a', '2026-03-09', '2026-05-01'), con('b', '2026-04-01', '2027-03-11')], OGGI, (id) => `/${id}`).map(({ href }) => href),
  ).toEqual(['/b', '/a']);
});
