import { describe, expect, it } from 'vitest';
import { istanziare } from '@/lib/clausole/istanza';
import { profiloDiProva } from '@/lib/testing/profili';
import { compilaRegole } from '@/lib/clausole/compila';
import { scrivereClausole, type ParametriClausole } from '@/lib/clausole/catalogo';
import { testiDelDocumento } from '@/lib/core/documento-pdf';
import { CLAUSOLE_GENERALI, CLAUSOLE_POLIZIA } from '@/lib/testing/atto-di-prova';
import { ATTI, type Materie, type TipoAtto } from './catalogo';
import { componiAtto } from './componi';
import type { Atto } from './definizione';
import { materiaDiEsempio } from './esempio';

const QUANDO = {
  testata: { denominazione: 'Comune di Prova', sottotitolo: 'Piazza Uno, 1' },
  generatoIl: new Date('2026-11-22T10:00:00Z'),
  oggi: '2026-11-22',
};

function materia<T extends TipoAtto>(tipo: T, cambi: object = {}): Materie[T] {
  return { ...materiaDiEsempio(tipo, QUANDO), ...cambi };
}
/** All that the act says, as one text. */
function testo<T extends TipoAtto>(tipo: T, cambi: object = {}): string {
  return testiDelDocumento(componiAtto(ATTI[tipo] as Atto<Materie[T]>, materia(tipo, cambi))).join('\n');
}
/** The example convenzione under the clauses of another model. */
function sotto(modello: ParametriClausole, cambi: object = {}) {
  const { convenzione } = materia('DIFFIDA');
  const clausole = istanziare(scrivereClausole(modello), {
    visure: modello.dati.visure.filter((codice) => codice === 'INDIVIDUALE' || codice === 'DOCUMENTI'),
    profilo: profiloDiProva('S'),
    finalita: convenzione.finalita,
    numeroAccessi: 3,
    motivoAnpr: 'il comando non è ancora accreditato',
  });
  return { convenzione: { ...convenzione, profilo: 'S', clausole, regole: compilaRegole(clausole), ...cambi } };
}

describe('acts that end or suspend', () => {
  it('CH-11 a diffida says what, by when, on what ground, and that the convenzione is terminated if the term passes', () => {
    const detto = testo('DIFFIDA', { motivo: 'Accessi senza pratica.', termineIl: '2026-12-31' });
    expect(detto).toContain('Accessi senza pratica.');
    expect(detto).toMatch(/art\. \d+ della convenzione e per gli effetti dell’art\. 1454 del codice civile/);
    expect(detto).toContain('entro il 31 dicembre 2026');
    expect(detto).toContain('s’intende risolta: dal giorno dopo gli accessi sono chiusi');
  });

  it('CH-11 CA-25 a termination says its reason, and the term of the diffida only when it follows one', () => {
    const convenzione = { ...materia('RISOLUZIONE').convenzione, diffidaTermineIl: '2026-11-10' };
    const dopo = testo('RISOLUZIONE', { causale: 'DIFFIDA_SENZA_ESITO', convenzione });
    expect(dopo).toContain('Il termine della diffida è trascorso il 10 novembre 2026 (art. 1454 del codice civile)');
    expect(dopo, 'by law from the day after the term, whenever it is declared').toContain(
      'risolta con effetto dal giorno 11 novembre 2026',
    );
    expect(testo('RISOLUZIONE', { causale: 'INADEMPIMENTO', convenzione })).toContain('risolta con effetto dal giorno 22 novembre 2026');
    const cessate = testo('RISOLUZIONE', { causale: 'FINALITA_CESSATE' });
    expect(cessate).toContain('sono venute meno le finalità');
    expect(cessate).not.toContain('1454');
  });

  it('CA-15 CH-12 a withdrawal takes effect at once only where the clause says so', () => {
    const subito = testo('RECESSO_EROGATORE', { ...sotto(CLAUSOLE_GENERALI), causale: 'INTERESSE_PUBBLICO', efficaceIl: '' });
    expect(subito).toContain('effetto immediato, dal 22 novembre 2026');
    expect(subito).not.toContain('fino al giorno precedente');
    const poi = testo('RECESSO_EROGATORE', { ...sotto(CLAUSOLE_POLIZIA), causale: 'NUOVA_NORMA', efficaceIl: '2027-01-31' });
    expect(poi).toContain('Il recesso ha effetto dal 31 gennaio 2027.');
    expect(poi).toContain('Gli accessi restano aperti fino al giorno precedente');
  });

  it('CA-15 the fruitore withdraws on its own paper, with the notice of the clause, by its own hand', () => {
    expect(ATTI.RECESSO_FRUITORE.firme).toEqual(['FRUITORE']);
    const documento = componiAtto(ATTI.RECESSO_FRUITORE, materia('RECESSO_FRUITORE', sotto(CLAUSOLE_GENERALI)));
    expect(documento.ente.denominazione).toBe('Azienda sanitaria di esempio');
    expect(testiDelDocumento(documento).join('\n')).toContain('preavviso non inferiore a 30 giorni');
  });

  it('CH-10 a lapse names the act that ascertains it', () => {
    const detto = testo('DECADENZA', { ...sotto(CLAUSOLE_POLIZIA), attoNumero: '7', attoData: '2026-11-20' });
    expect(detto).toContain('Con l’atto n. 7 del 20 novembre 2026');
    expect(detto).toMatch(/secondo l’art\. \d+ della convenzione/);
  });

  it('SA-08 CH-14 a suspension leaves the credentials, a revocation does not, and says whether it also suspends', () => {
    expect(testo('SOSPENSIONE')).toContain('Le credenziali non sono revocate');
    expect(testo('REVOCA_ACCESSI', { ambito: 'ENTE', sospendi: true })).toMatch(/tutte le altre convenzioni[^]*inoltre sospesa/);
    const sola = testo('REVOCA_ACCESSI', { ambito: 'CONVENZIONE', sospendi: false });
    expect(sola).not.toMatch(/altre convenzioni|inoltre sospesa/);
    expect(sola).toContain('nuove designazioni');
  });
});

describe('acts that both sign', () => {
  it('CA-16 are signed by the fruitore first', () => {
    for (const tipo of ['ADDENDUM', 'RINNOVO', 'NOMINA_RESPONSABILE', 'VERBALE_ISPEZIONE'] as const)
      expect(ATTI[tipo].firme).toEqual(['FRUITORE', 'EROGATORE']);
  });

  it('CA-14 a renewal lasts what the clause says, whatever is typed; CH-09 where it is silent the day is asked', () => {
    const quattro = { ...sotto(CLAUSOLE_GENERALI, { scadenzaIl: '2027-02-28' }), finoAl: '2099-01-01' };
    expect(testo('RINNOVO', quattro)).toContain('fino al 28 febbraio 2031');
    const polizia = sotto(CLAUSOLE_POLIZIA, { scadenzaIl: '2027-02-28' });
    expect(ATTI.RINNOVO.rifiuto?.(materia('RINNOVO', { ...polizia, finoAl: '' }))?.campi).toHaveProperty('finoAl');
    expect(ATTI.RINNOVO.rifiuto?.(materia('RINNOVO', { ...polizia, finoAl: '2027-02-28' }))?.campi).toHaveProperty('finoAl');
    expect(testo('RINNOVO', { ...polizia, finoAl: '2030-02-28' })).toContain('fino al 28 febbraio 2030');
  });

  it('CA-05 LE-08 a processor is appointed only where the clause has one, with the eight obligations of art. 28', () => {
    const detto = testo('NOMINA_RESPONSABILE', sotto(CLAUSOLE_GENERALI));
    for (const voce of [
      'Istruzioni.',
      'Riservatezza.',
      'Sicurezza.',
      'Altri responsabili.',
      'Diritti delle persone.',
      'Assistenza.',
      'Fine del trattamento.',
      'Dimostrazione e controlli.',
    ])
      expect(detto).toContain(voce);
    expect(detto).toContain('senza ingiustificato ritardo');
    expect(detto).toContain('sostituisce la persona indicata, lo comunica subito e il Comune nomina la nuova');
    const rifiuto = (cambi: object) => ATTI.NOMINA_RESPONSABILE.impedimento?.(materia('NOMINA_RESPONSABILE', cambi))?.codice;
    expect(rifiuto(sotto(CLAUSOLE_GENERALI))).toBeUndefined();
    expect(rifiuto(sotto(CLAUSOLE_POLIZIA))).toBe('NOMINA_NON_PREVISTA');
    expect(rifiuto(sotto(CLAUSOLE_GENERALI, { responsabile: null }))).toBe('RESPONSABILE_NON_INDICATO');
  });

  it('SA-24 CH-19 CA-27 an inspection tells who, what, findings, and prescriptions only when there are some', () => {
    expect(testo('VERBALE_ISPEZIONE', { prescrizioni: 'Spostare lo schermo.', termineIl: '2026-12-31' })).toMatch(
      /Spostare lo schermo\.[^]*entro il 31 dicembre 2026/,
    );
    const nulla = testo('VERBALE_ISPEZIONE', { prescrizioni: '', termineIl: '2026-12-31', dichiarazioni: '' });
    expect(nulla).toContain('Che cosa va corretto\nNulla.');
    expect(nulla).not.toContain('31 dicembre 2026');
    expect(nulla).toContain('non ha chiesto di far scrivere dichiarazioni');
  });
});

describe('what tells of the service', () => {
  it('RT-04 SA-18 FU-09 a notice says from when to when and whom to ask; never an end before its beginning', () => {
    const giorni = { dalGiorno: '2026-12-05', dalleOre: '22:00', alGiorno: '2026-12-06', alleOre: '06:00' };
    const detto = testo('AVVISO_INTERRUZIONE', { ...giorni, ...sotto(CLAUSOLE_GENERALI) });
    expect(detto).toContain('Inizio: 5 dicembre 2026, ore 22:00.');
    expect(detto).toContain('Ripresa prevista: 6 dicembre 2026, ore 06:00.');
    for (const recapito of CLAUSOLE_GENERALI.assistenza.indirizzi) expect(detto).toContain(recapito);
    const rovescio = materia('AVVISO_INTERRUZIONE', { ...giorni, alGiorno: '2026-12-04' });
    expect(ATTI.AVVISO_INTERRUZIONE.rifiuto?.(rovescio)?.campi).toHaveProperty('alGiorno');
  });

  it('CA-07 CA-18 CA-19 CA-21 CA-22 CA-23 the technical annex tells the rules of the signed clauses, not others', () => {
    const capo = testo('ALLEGATO_TECNICO', sotto(CLAUSOLE_GENERALI));
    expect(capo).toContain('almeno 8 caratteri');
    expect(capo).toContain('un nuovo accesso chiude il precedente');
    expect(capo).toContain('aggiornati automaticamente ogni giorno');
    for (const recapito of CLAUSOLE_GENERALI.assistenza.indirizzi) expect(capo).toContain(recapito);
    const polizia = testo('ALLEGATO_TECNICO', sotto(CLAUSOLE_POLIZIA));
    expect(polizia).toContain('almeno 12 caratteri');
    expect(polizia).toContain('rilevato e controllato');
    expect(polizia).toMatch(/Documenti d’identità\n[^\n]+ Non si apre: mancano al profilo i dati che mostra/);
    expect(capo).not.toContain('Documenti d’identità');
  });
});
