import { describe, expect, it } from 'vitest';
import { contestoDiProva } from '@/lib/testing/contesto-articolo';
import { CATALOGO, scrivereClausole, type ParametriDaCompletare } from '../catalogo';
import { compilaArticoli, compilaRegole, digestClausole } from '../compila';
import { attiDiEsempio } from '../esempio';
import { assertApprovabile, contraddittorie, contraddizioniDi, impedimenti, nuoviImpedimenti, type Offerta } from './giudizio';
import { istanziare } from '../istanza';
import { MODELLI, MODELLI_DA_COMPLETARE } from '../modelli';
import { DA_COMPILARE } from '../tipi';

const OFFERTA: Offerta = { inTempoReale: [] };
const TUTTO: Offerta = { inTempoReale: ['ANAGRAFE'] };
const [generale, polizia] = MODELLI.map(({ clausole }) => clausole);
const con = (cambi: Partial<ParametriDaCompletare>, base = generale) => scrivereClausole({ ...base, ...cambi } as ParametriDaCompletare);
const perche = (cambi: Partial<ParametriDaCompletare>, base = generale, offerta = OFFERTA) =>
  impedimenti(con(cambi, base), offerta).join(' ');

describe('what keeps a model from being approved', () => {
  it('LE-01 is told clause by clause where it is written', () => {
    const clausole = con({
      verifiche: { trimestrale: false, annuale: false, annualeFruitore: false, attoDelTecnico: true, sospensioneAutomatica: false },
    });
    expect(contraddizioniDi('verifiche', clausole, OFFERTA)).toEqual([expect.stringMatching(/la verifica annuale non c’è/)]);
    expect(contraddizioniDi('durata', clausole, OFFERTA)).toEqual([]);
  });

  it('nothing, where the presets are whole', () => {
    for (const { codice, clausole } of MODELLI) expect([codice, impedimenti(scrivereClausole(clausole), OFFERTA)]).toEqual([codice, []]);
  });

  it('SA-20 FU-12 the clauses that an annex leaves to the comune, named one by one, and nothing else where real time is offered', () => {
    for (const { codice, clausole } of MODELLI_DA_COMPLETARE)
      expect([codice, impedimenti(scrivereClausole(clausole), TUTTO)]).toEqual([
        codice,
        ['Prima di approvare il modello compila: «Durata e rinnovo», «Recesso», «Risoluzione e diffida» e «Controversie».'],
      ]);
  });

  it('what is to be filled in is told as a rule, never reaches an act, and its draft keeps its digest', () => {
    const clausole = con({ durata: DA_COMPILARE });
    expect(() => assertApprovabile(clausole, OFFERTA)).toThrow(
      expect.objectContaining({ famiglia: 'REGOLA', codice: 'MODELLO_DA_COMPLETARE' }),
    );
    const concesso = {
      visure: ['INDIVIDUALE'],
      profilo: { codice: 'S', nome: 'S', campi: ['cognome'], soloForzeOrdine: false },
      finalita: [{ codice: 'A', descrizione: 'uso', base: 'norma' }],
      numeroAccessi: 1,
      motivoAnpr: null,
    };
    const atti = [() => compilaRegole(clausole), () => istanziare(clausole, concesso), () => compilaArticoli(clausole, contestoDiProva())];
    for (const atto of atti) expect(atto).toThrow('«Durata e rinnovo» è da compilare');
    expect(digestClausole(clausole)).not.toBe(digestClausole(con({})));
  });

  it('is looked at all the same: the example says what is to be filled in, the rest as it is', () => {
    const [pieno] = attiDiEsempio(con({ durata: DA_COMPILARE }), { erogatore: contestoDiProva().erogatore, data: '2026-11-22' });
    const articoli = compilaArticoli(pieno.clausole, pieno.contesto);
    expect(articoli.find(({ chiave }) => chiave === 'durata')?.commi).toEqual(['Da compilare: durata e rinnovo.']);
    expect(articoli.find(({ chiave }) => chiave === 'foro')?.commi.join()).toContain('Lucca');
  });

  it('LE-01 a clause that every model has', () => {
    const senza = con({}).filter(({ chiave }) => chiave !== 'oneri');
    expect(impedimenti(senza, OFFERTA)).toEqual([`Prima di approvare il modello aggiungi: «${CATALOGO.oneri.nome}».`]);
  });
});

describe('contradictions', () => {
  const password = generale?.credenziali.password ?? null;

  it('SA-01 SPID only, and rules or a life of a password', () => {
    const spid = { ...CATALOGO.credenziali.esempio, metodi: ['SPID' as const] };
    expect(perche({ credenziali: { ...spid, password } })).toContain('Si entra solo con SPID, ma ci sono regole e durata di una password');
    expect(perche({ credenziali: { ...spid, metodi: ['SPID', 'CIE'], password } })).toContain('solo con SPID o CIE');
    expect(perche({ credenziali: { ...spid, password: null } })).toBe('');
    expect(() => compilaRegole(con({ credenziali: { ...spid, password } }))).toThrow('toglile, o ammetti la password');
  });

  it('RT-07 CA-18 a password that is a method and has no rules', () => {
    expect(perche({ credenziali: { ...CATALOGO.credenziali.esempio, metodi: ['PASSWORD'], password: null } })).toContain('nessuna regola');
  });

  it('SA-04 CA-07 RT-12 packages of a population register', () => {
    const pacchetti = CATALOGO.pacchetti.esempio;
    expect(perche({ pacchetti })).toContain('non si preparano pacchetti');
    expect(() => compilaRegole(con({ pacchetti }))).toThrow('non si preparano pacchetti');
  });

  it('SA-20 real time where changes do not come one by one', () => {
    const aggiornamento = { quando: 'TEMPO_REALE' as const };
    expect(perche({ aggiornamento })).toContain('chiedono che le variazioni giungano a Varco una per una');
    expect(perche({ aggiornamento }, generale, TUTTO)).toBe('');
  });

  it('LE-07 an automatic suspension, or the general regime, for law enforcement', () => {
    const verifiche = { ...CATALOGO.verifiche.esempio, sospensioneAutomatica: true };
    expect(perche({ verifiche }, polizia)).toContain('decide una persona');
    expect(perche({ verifiche })).toBe('');
    expect(perche({ privacy: { ruolo: 'TITOLARE_AUTONOMO', regime: 'GENERALE' } }, polizia)).toContain('segue il loro decreto');
    expect(perche({ privacy: { ruolo: 'TITOLARE_AUTONOMO', regime: 'POLIZIA' } })).toContain('aperta ad altri enti');
  });

  it('SA-14 a suspension for reviews that nobody makes', () => {
    expect(perche({ verifiche: { ...CATALOGO.verifiche.esempio, annuale: false, sospensioneAutomatica: true } })).toContain(
      'non è prevista nessuna verifica',
    );
  });

  it.each([
    [{ richiesteOra: 240, richiesteGiorno: 100 }, 'meno richieste in un giorno che in un’ora'],
    [{ richiesteOraConvenzione: 500, richiesteGiornoConvenzione: 400 }, 'L’ente può fare meno richieste in un giorno'],
    [{ richiesteOra: 240, richiesteOraConvenzione: 100 }, 'meno richieste di un suo solo operatore'],
    [{ richiesteOra: 20, richiesteMinuto: 30 }, 'non servirebbe mai'],
    [{ richiesteOra: null, richiesteGiorno: 20, richiesteMinuto: 30 }, 'o di un giorno: non servirebbe mai'],
    [{ richiesteOra: null, richiesteGiorno: null }, ''],
  ])('SA-12 thresholds that deny each other: %o', (uso, frase) => {
    expect(perche({ uso: { ...CATALOGO.uso.esempio, ...uso } })).toContain(frase);
    if (frase === '') expect(perche({ uso: { ...CATALOGO.uso.esempio, ...uso } })).toBe('');
  });

  it('CH-07 a session shorter than its idle time', () => {
    expect(perche({ sessioni: { ...CATALOGO.sessioni.esempio, inattivitaMinuti: 60, durataMassimaMinuti: 15 } })).toContain('dura meno');
  });

  it('SA-19 cooperation for those to whom the model is not open, or fresher than the consultation', () => {
    expect(perche({ cooperazione: { tipi: ['FORZA_DI_POLIZIA'], aggiornamento: 'GIORNALIERO' } })).toContain('non è aperta');
    expect(perche({ cooperazione: { tipi: ['COMUNE'], aggiornamento: 'TEMPO_REALE' } })).toContain('più recenti');
    expect(perche({ cooperazione: { tipi: ['COMUNE'], aggiornamento: 'GIORNALIERO' } })).toBe('');
  });
});

describe('contradictions of people and papers', () => {
  it('CH-18 LE-08 a police force appointed as processor, or whose practices the office reads', () => {
    expect(perche({ privacy: { ruolo: 'RESPONSABILE_ART_28', regime: 'POLIZIA' } }, polizia)).toContain('titolare autonoma');
    expect(perche({ finalita: { riferimentoPratica: 'OBBLIGATORIO', concesse: null } }, polizia)).toContain('codice riservato');
  });

  it('SA-05 the act of a yearly review that is not there', () => {
    const verifiche = { ...CATALOGO.verifiche.esempio, annuale: false, attoDelTecnico: true };
    expect(perche({ verifiche })).toContain('aggiungila, o togli l’atto');
    expect(perche({ verifiche: { ...verifiche, annuale: true } })).toBe('');
  });

  it('CA-18 CH-16 a password, and no address to which the first one comes', () => {
    expect(perche({ scheda: { campi: ['telefono'] } })).toContain('aggiungilo alla scheda');
    const credenziali = { ...CATALOGO.credenziali.esempio, metodi: ['SPID' as const], password: null };
    expect(perche({ scheda: { campi: ['telefono'] }, credenziali })).toBe('');
  });
});

describe('which clauses contradict one another', () => {
  it('SA-01 LE-07 are named, for whoever looks for them in the list', () => {
    const di = (cambi: Partial<ParametriDaCompletare>, base = generale) => [...contraddittorie(con(cambi, base), OFFERTA)].sort();
    expect(di({})).toEqual([]);
    expect(di({ credenziali: { ...CATALOGO.credenziali.esempio, password: generale?.credenziali.password ?? null } })).toEqual([
      'credenziali',
    ]);
    expect(di({ privacy: { ruolo: 'TITOLARE_AUTONOMO', regime: 'GENERALE' } }, polizia)).toEqual(['destinatari', 'privacy']);
    expect(di({ pacchetti: CATALOGO.pacchetti.esempio })).toEqual(['oggetto', 'pacchetti']);
  });
});

describe('a set that takes the place of one in force', () => {
  const contro = (prima: Partial<ParametriDaCompletare>, dopo: Partial<ParametriDaCompletare>) =>
    nuoviImpedimenti(con(prima), con(dopo), OFFERTA);
  const male = { scheda: { campi: [] } };
  const peggio = { verifiche: { ...CATALOGO.verifiche.esempio, annuale: false, attoDelTecnico: true } };

  it('CA-04 is refused what the one before did not say, and mended one addendum at a time', () => {
    expect(contro({}, peggio)).toEqual([expect.stringContaining('atto del responsabile tecnico')]);
    expect(contro(male, { ...male, ...peggio })).toEqual([expect.stringContaining('atto del responsabile tecnico')]);
    expect(contro({ ...male, ...peggio }, peggio)).toEqual([]);
    expect(contro({}, { aggiornamento: { quando: 'TEMPO_REALE' } })).toEqual([expect.stringContaining('una per una')]);
  });
});

describe('application cooperation in one act', () => {
  it('SA-19 is of the kinds of fruitore that the model says: the act of another has neither the rule nor the article', () => {
    const modello = con({ cooperazione: { tipi: ['COMUNE'], aggiornamento: 'GIORNALIERO' } });
    const concesso = {
      visure: ['INDIVIDUALE'],
      profilo: { codice: 'S', nome: 'S', campi: ['cognome', 'nome'], soloForzeOrdine: false },
      finalita: [{ codice: 'A', descrizione: 'uso', base: 'norma' }],
      numeroAccessi: 1,
      motivoAnpr: null,
    };
    const atto = (tipoEnte: 'COMUNE' | 'AZIENDA_SANITARIA') => {
      const clausole = istanziare(modello, { ...concesso, tipoEnte });
      const articolo = compilaArticoli(clausole, contestoDiProva()).find(({ chiave }) => chiave === 'cooperazione');
      return [compilaRegole(clausole).cooperazioneApplicativa, articolo?.commi.join() ?? null];
    };
    expect(atto('COMUNE')).toEqual([true, expect.stringMatching(/comuni e loro unioni .* copia aggiornata ogni giorno/)]);
    expect(atto('AZIENDA_SANITARIA')).toEqual([false, null]);
  });
});
