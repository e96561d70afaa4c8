import { describe, expect, it } from 'vitest';
import { lineaDelDocumento, statoInParole } from './linea';

const linea = (...fatti: Parameters<typeof lineaDelDocumento>) =>
  lineaDelDocumento(...fatti)
    .map(({ testo, situazione }) => `${testo}:${situazione}`)
    .join(' → ');
const base = { tipo: 'DIFFIDA', verso: 'USCITA', generato: true, firmeRichieste: 2, firmeApposte: 0 } as const;

describe('the line of a document', () => {
  it('counts the signatures and says what is to come', () => {
    expect(linea({ ...base, stato: 'FIRMATO', firmeApposte: 1 })).toBe(
      'Generato:fatto → Firmato 1 di 2:qui → Protocollato:dopo → Trasmesso:dopo → Consegnato:dopo',
    );
    expect(linea({ ...base, stato: 'GENERATO' })).toMatch(/^Generato:qui → Firmato 0 di 2:dafare → Protocollato:dopo/);
    expect(statoInParole({ ...base, stato: 'FIRMATO', firmeApposte: 1 })).toBe('Firmato 1 di 2');
    expect(statoInParole({ ...base, stato: 'FIRMATO', firmeApposte: 2, autografe: 1 })).toBe('Firmato 2 di 2, 1 autografa');
    expect(linea({ ...base, stato: 'PROTOCOLLATO', firmeApposte: 2, autografe: 1 })).toContain('Firmato 2 di 2, 1 autografa:fatto');
  });

  it('has no signatures where none is asked, and no transmission for what came in', () => {
    expect(linea({ ...base, firmeRichieste: 0, stato: 'GENERATO' })).toBe(
      'Generato:qui → Protocollato:dafare → Trasmesso:dopo → Consegnato:dopo',
    );
    const arrivato = { ...base, generato: false, firmeRichieste: 0 };
    expect(linea({ ...arrivato, stato: 'PROTOCOLLATO', verso: 'ENTRATA' })).toBe('Ricevuto:fatto → Protocollato:qui');
    expect(linea({ ...arrivato, stato: 'RICEVUTO', verso: 'ENTRATA' })).toBe('Ricevuto:qui → Protocollato:dafare');
  });

  it('LE-06 is handed over to the person, and not sent', () => {
    expect(linea({ ...base, tipo: 'ESTRATTO_CITTADINO', firmeRichieste: 1, firmeApposte: 1, stato: 'PROTOCOLLATO' })).toBe(
      'Generato:fatto → Firmato 1 di 1:fatto → Protocollato:qui → Consegnato:dafare',
    );
  });

  it('SA-10 begins with its composition where Varco wrote it, whichever way it goes', () => {
    expect(linea({ ...base, firmeRichieste: 1, stato: 'GENERATO', verso: 'ENTRATA' })).toBe(
      'Generato:qui → Firmato 0 di 1:dafare → Protocollato:dopo',
    );
  });

  it('asks for no protocol of what stays in the comune’s own file, and tells it where there is one', () => {
    const interno = { ...base, verso: 'INTERNO', firmeRichieste: 0 } as const;
    expect(linea({ ...interno, stato: 'GENERATO' })).toBe('Generato:qui');
    expect(linea({ ...interno, stato: 'PROTOCOLLATO' })).toBe('Generato:fatto → Protocollato:qui');
  });

  it('says of one step alone that it is to be done: the one whose turn it is', () => {
    const due = { ...base, firmeApposte: 2 };
    expect(linea({ ...due, stato: 'FIRMATO' })).toMatch(/Firmato 2 di 2:qui → Protocollato:dafare → Trasmesso:dopo → Consegnato:dopo$/);
    expect(linea({ ...base, stato: 'GENERATO', sostituito: true })).not.toContain('dafare');
    expect(linea({ ...due, stato: 'PROTOCOLLATO' })).toMatch(/Trasmesso:dafare → Consegnato:dopo$/);
  });

  it('goes no further once its convenzione was given up: it is no more to be signed', () => {
    const annullato = { ...base, annullato: true };
    expect(linea({ ...annullato, stato: 'GENERATO' })).toBe('Generato:fatto → Non più da firmare: convenzione annullata:qui');
    expect(linea({ ...annullato, stato: 'FIRMATO', firmeApposte: 1 })).toBe(
      'Generato, firmato 1 di 2:fatto → Non più da firmare: convenzione annullata:qui',
    );
    expect(statoInParole({ ...annullato, stato: 'GENERATO' })).toBe('Non più da firmare: convenzione annullata');
  });

  it('SA-10 CA-17 nor once it names somebody else, unless another act has taken its place already', () => {
    const cambiato = { ...base, cambiato: true, stato: 'GENERATO' } as const;
    const detto = 'Non più da firmare: sono cambiati i dati di chi nomina';
    expect(linea(cambiato)).toBe(`Generato:fatto → ${detto}:qui`);
    expect(statoInParole(cambiato)).toBe(detto);
    expect(statoInParole({ ...cambiato, sostituito: true })).toBe('Sostituito da un altro atto');
  });

  it('ends in a delivery, or says that it has failed', () => {
    const tutte = { ...base, firmeApposte: 2 };
    expect(linea({ ...tutte, stato: 'CONSEGNATO' })).toBe(
      'Generato:fatto → Firmato 2 di 2:fatto → Protocollato:fatto → Trasmesso:fatto → Consegnato:qui',
    );
    expect(linea({ ...tutte, stato: 'MANCATA_CONSEGNA' })).toMatch(/Trasmesso:fatto → Mancata consegna:mancato$/);
  });
});

it('CA-16 an act that was withdrawn goes no further, whatever else happened to it', () => {
  const ritirato = { ...base, stato: 'RITIRATO', sostituito: true, annullato: true } as const;
  expect(linea(ritirato)).toBe('Generato:fatto → Ritirato: non vale più:qui');
  expect(statoInParole(ritirato)).toBe('Ritirato: non vale più');
});
