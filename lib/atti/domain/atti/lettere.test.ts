import { describe, expect, it } from 'vitest';
import type { ChiaveClausola } from '@/lib/clausole/catalogo';
import { compilaRegole } from '@/lib/clausole/compila';
import { leggereClausole } from '@/lib/clausole/leggere';
import { testiDelDocumento } from '@/lib/core/documento-pdf';
import { STATI_OPERATORE } from '@/lib/operatori/domain/operatore';
import { generaPdf } from '@/lib/platform/pdf/genera-pdf';
import { strutturaDelPdf } from '@/lib/testing/pdf';
import { componiAtto } from '../componi';
import { materiaDiEsempio } from '../esempio';
import type { FonteConvenzione } from '../fonti';
import { impedimentoNelleClausole } from '../quando';
import { allegatoTecnico } from './allegato-tecnico';
import { avvisoInterruzione } from './avviso-interruzione';
import { designazione } from './designazione';
import { letteraCredenziali } from './lettera-credenziali';
import { rinnovo } from './rinnovo';
import { risoluzione } from './risoluzione';
import { schedaOperatore } from './scheda-operatore';
import { verbaleIspezione } from './verbale-ispezione';

const QUANDO = {
  testata: { denominazione: 'Comune di Prova', sottotitolo: 'Piazza Uno, 1' },
  generatoIl: new Date('2026-11-22T10:00:00Z'),
  oggi: '2026-11-22',
};
const avviso = materiaDiEsempio('AVVISO_INTERRUZIONE', QUANDO);
const lettera = materiaDiEsempio('LETTERA_CREDENZIALI', QUANDO);
const [operatore] = lettera.operatori;
if (!operatore || !avviso.sottoscrittore) throw new Error('The example names nobody');
const { nome, cognome, qualifica } = avviso.sottoscrittore;

describe('a letter that nobody signs', () => {
  const fine = (documento: ReturnType<typeof componiAtto>) => documento.blocchi.at(-1);

  it('LE-02 CA-18 ends with the comune and who acts for it; where nobody may, with the comune alone', () => {
    const inCalce = { tipo: 'paragrafo', testo: `Comune di Prova\n${nome} ${cognome}, ${qualifica}` };
    expect(fine(componiAtto(avvisoInterruzione, avviso))).toEqual(inCalce);
    expect(fine(componiAtto(letteraCredenziali, lettera))).toEqual(inCalce);
    expect(fine(componiAtto(avvisoInterruzione, { ...avviso, sottoscrittore: null }))).toEqual({ ...inCalce, testo: 'Comune di Prova' });
  });

  it('has parts at one level for who listens to it: none of them is the name of the letter', async () => {
    const livelli = strutturaDelPdf(await generaPdf(componiAtto(avvisoInterruzione, avviso))).match(/^\s*H\d/gm);
    expect(livelli?.map((livello) => livello.trim())).toEqual(['H1', 'H1', 'H1']);
  });

  it.each([
    ['PROPOSTO', false],
    ['DESIGNATO', true],
    ['ABILITATO', true],
    ['ATTIVO', true],
    ['SOSPESO', true],
  ] as const)('CA-18 SA-10 hands credentials to nobody who is only proposed: %s', (stato, accolta) => {
    const esito = letteraCredenziali.rifiuto?.({ ...lettera, operatori: [{ ...operatore, stato }] });
    expect(esito?.campi?.operatori ?? null).toEqual(accolta ? null : expect.stringContaining('designat'));
  });

  it('CA-18 hands no credentials to who has been disabled', () => {
    expect(letteraCredenziali.rifiuto?.(lettera)).toBeNull();
    const uscito = { ...operatore, stato: 'DISABILITATO', disabilitatoIl: '2026-11-01' } as const;
    expect(letteraCredenziali.rifiuto?.({ ...lettera, operatori: [operatore, uscito] })?.campi).toEqual({
      operatori: `Le credenziali non si consegnano a chi è disabilitato: togli ${uscito.nome} ${uscito.cognome}.`,
    });
  });
});

describe('what the clauses decide of a letter', () => {
  /** The same matter, of a convenzione in which those parameters of one clause are others. */
  const con = <M extends FonteConvenzione>(materia: M, chiave: ChiaveClausola, cambi: object): M => {
    const clausole = leggereClausole(materia.convenzione.clausole).map((una) => ({
      ...{ chiave: una.chiave, versione: una.clausola.versione, testo: una.clausola.testo },
      parametri: una.chiave === chiave ? { ...(una.parametri as object), ...cambi } : una.parametri,
    }));
    return { ...materia, convenzione: { ...materia.convenzione, clausole, regole: compilaRegole(clausole) } };
  };
  const parole = (documento: ReturnType<typeof componiAtto>) => testiDelDocumento(documento).join('\n');
  const password = { lunghezzaMinima: 12, maiuscola: false, minuscola: false, cifra: false, speciale: false, durataMesi: null, storico: 0 };

  it('RT-07 FU-07 CA-18 says of the password what the clause asks, and nothing that it does not', () => {
    const libera = parole(componiAtto(letteraCredenziali, con(lettera, 'credenziali', { password })));
    expect(libera).toContain('La password ha almeno 12 caratteri; non ha scadenza periodica.');
    expect(libera).not.toMatch(/maiuscol|speciale/);
    const severa = { ...password, cifra: true, durataMesi: 3, storico: 3 };
    expect(parole(componiAtto(letteraCredenziali, con(lettera, 'credenziali', { password: severa })))).toContain(
      'La password ha almeno 12 caratteri, tra cui almeno una cifra; vale al massimo 3 mesi e non può ripetere le ultime 3.',
    );
  });

  it('SA-01 no credentials are delivered where one enters with SPID alone', () => {
    const soloSpid = con(lettera, 'credenziali', { metodi: ['SPID'], password: null });
    expect(impedimentoNelleClausole('LETTERA_CREDENZIALI', soloSpid)).toMatchObject({ codice: 'PASSWORD_NON_AMMESSA' });
    expect(impedimentoNelleClausole('LETTERA_CREDENZIALI', lettera)).toBeNull();
  });

  it('RT-04 SA-18 FU-10 faults are told the way that the clause says: by e-mail, or by certified mail', () => {
    const detto = (canale: 'EMAIL' | 'PEC') => parole(componiAtto(avvisoInterruzione, con(avviso, 'assistenza', { canale })));
    expect(detto('EMAIL')).toContain('il guasto si segnala per posta elettronica: ');
    expect(detto('PEC')).toContain('il guasto si segnala con posta elettronica certificata: ');
    const annesso = materiaDiEsempio('ALLEGATO_TECNICO', QUANDO);
    const scritto = (cambi: object) => parole(componiAtto(allegatoTecnico, con(annesso, 'assistenza', cambi)));
    expect(scritto({ canale: 'PEC', continuo: false })).toContain('I guasti si segnalano con posta elettronica certificata: ');
    expect(scritto({ continuo: false })).not.toContain('a ogni ora');
    expect(scritto({ continuo: true })).toContain('Il servizio è attivo a ogni ora di ogni giorno');
  });
});

it.each([
  ['LETTERA_CREDENZIALI', letteraCredenziali],
  ['ATTO_DESIGNAZIONE', designazione],
] as const)('CA-18 SA-10 %s offers those whom it does not refuse, and no others', (_, atto) => {
  const accolti = STATI_OPERATORE.filter((stato) => atto.rifiuto?.({ ...lettera, operatori: [{ ...operatore, stato }] }) === null);
  expect(atto.nomina?.stati).toEqual(accolti);
});

describe('the card of an operator', () => {
  const detto = (come: object) =>
    testiDelDocumento(componiAtto(schedaOperatore, { ...lettera, operatori: [{ ...operatore, ...come }] })).join('\n');

  it.each([
    [{ stato: 'SOSPESO', sospesoIl: '2026-11-08' }, 'Sospeso dall’8 novembre 2026'],
    [{ stato: 'DISABILITATO', sospesoIl: '2026-10-01', disabilitatoIl: '2026-11-20' }, 'Disabilitato dal 20 novembre 2026'],
    [{ stato: 'ATTIVO' }, 'Attivo'],
  ])('SA-07 CA-17 says where it stands and since when: %j', (come, stato) => {
    expect(detto(come).split('\n')).toContain(stato);
  });
});

it('SA-24 the record of an inspection tells one that has been, from its beginning to its end', () => {
  const verbale = {
    ...materiaDiEsempio('VERBALE_ISPEZIONE', QUANDO),
    giorno: QUANDO.oggi,
    termineIl: '',
    dalleOre: '07:00',
    alleOre: '08:30',
  };
  expect(verbaleIspezione.rifiuto?.(verbale)).toBeNull();
  expect(verbaleIspezione.rifiuto?.({ ...verbale, giorno: '2026-11-23' })?.campi).toHaveProperty('giorno');
  expect(verbaleIspezione.rifiuto?.({ ...verbale, alleOre: '06:59' })?.campi).toHaveProperty('alleOre');
});

it('CA-14 a second renewal begins where the first, which is in force, ends, in its premises and in its term', () => {
  const esempio = materiaDiEsempio('RINNOVO', QUANDO);
  const convenzione = { ...esempio.convenzione, scadenzaIl: '2029-02-28', rinnoviFirmati: 1 };
  const due = { ...convenzione, regole: { ...convenzione.regole, rinnovo: { anni: 2, volte: 2 } } };
  expect(rinnovo.stabiliti?.({ ...esempio, convenzione: due })).toEqual({ finoAl: '28 febbraio 2031, come stabilisce la convenzione.' });
  const detto = testiDelDocumento(componiAtto(rinnovo, { ...esempio, finoAl: '', convenzione: due })).join('\n');
  expect(detto).toContain('L’ultimo giorno della convenzione è il 28 febbraio 2029.');
  expect(detto).toContain('senza interruzione, fino al 28 febbraio 2031');
  expect(rinnovo.impedimento?.({ ...esempio, convenzione })?.codice).toBe('RINNOVI_ESAURITI');
  const dallAtto = { ...convenzione, regole: { ...convenzione.regole, rinnovo: null } };
  expect(rinnovo.stabiliti?.({ ...esempio, convenzione: dallAtto })).toEqual({});
});

it('CA-14 CH-09 a renewal takes no other last day than the one that the convenzione says, and says which', () => {
  const esempio = { ...materiaDiEsempio('RINNOVO', QUANDO), finoAl: '' };
  expect(rinnovo.rifiuto?.(esempio)).toBeNull();
  expect(rinnovo.rifiuto?.({ ...esempio, finoAl: '2999-01-01' })?.campi.finoAl).toMatch(/^La convenzione dice già .* \d{4}: lascia vuoto/);
});

it.each([
  [null, 'DIFFIDA_NON_TRASCORSA'],
  ['2026-11-23', 'DIFFIDA_NON_TRASCORSA'],
  ['2026-11-22', 'DIFFIDA_NON_TRASCORSA'],
  ['2026-11-21', undefined],
])('CH-11 a risoluzione follows a diffida only when its term has passed, in its preview too: %s', (diffidaTermineIl, codice) => {
  const esempio = materiaDiEsempio('RISOLUZIONE', QUANDO);
  const convenzione = { ...esempio.convenzione, diffidaTermineIl };
  expect(risoluzione.rifiuto?.({ ...esempio, causale: 'DIFFIDA_SENZA_ESITO', convenzione })?.codice).toBe(codice);
  expect(risoluzione.rifiuto?.({ ...esempio, causale: 'INADEMPIMENTO', convenzione })).toBeNull();
});
