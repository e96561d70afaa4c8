import { describe, expect, it } from 'vitest';
import { lineaDelDocumento, statoInParole } from './linea';

const linea = (...fatti: Parameters<typeof lineaDelDocumento>) =>
  lineaDelDocumento(...fatti)
    .map(({ testo, situazione }) => `${testo}:${situazione}`)
    .join(' → ');
const base = { verso: 'USCITA', firmeRichieste: 2, firmeApposte: 0 } as const;

describe('the line of a document', () => {
  it('counts the signatures and says what is to come', () => {
    expect(linea({ ...base, stato: 'FIRMATO', firmeApposte: 1 })).toBe(
      'Generato:fatto → Firmato 1 di 2:qui → Protocollato:dopo → Trasmesso:dopo → Consegnato:dopo',
    );
    expect(statoInParole({ ...base, stato: 'FIRMATO', firmeApposte: 1 })).toBe('Firmato 1 di 2');
  });

  it('has no signatures where none is asked, and no transmission for what came in', () => {
    expect(linea({ ...base, firmeRichieste: 0, stato: 'GENERATO' })).toBe(
      'Generato:qui → Protocollato:dopo → Trasmesso:dopo → Consegnato:dopo',
    );
    expect(linea({ ...base, firmeRichieste: 0, stato: 'PROTOCOLLATO', verso: 'ENTRATA' })).toBe('Ricevuto:fatto → Protocollato:qui');
    expect(linea({ ...base, firmeRichieste: 0, stato: 'RICEVUTO', verso: 'INTERNO' })).toBe('Ricevuto:qui → Protocollato:dopo');
  });

  it('ends in a delivery, or says that it has failed', () => {
    const tutte = { ...base, firmeApposte: 2 };
    expect(linea({ ...tutte, stato: 'CONSEGNATO' })).toBe(
      'Generato:fatto → Firmato 2 di 2:fatto → Protocollato:fatto → Trasmesso:fatto → Consegnato:qui',
    );
    expect(linea({ ...tutte, stato: 'MANCATA_CONSEGNA' })).toMatch(/Trasmesso:fatto → Mancata consegna:mancato$/);
  });
});
