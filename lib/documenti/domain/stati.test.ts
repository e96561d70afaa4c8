import { describe, expect, it } from 'vitest';
import { STATI_DOCUMENTO, type ParteFirmataria, type StatoDocumento } from '@/lib/core/documenti';
import { ammessa } from '@/lib/core/transizioni';
import {
  ATTI_DOCUMENTO,
  attiPossibili,
  firmare,
  firmeMancanti,
  passare,
  senzaProtocollo,
  TRANSIZIONI_DOCUMENTO,
  type FattiDocumento,
} from './stati';

const AMMESSI: Record<string, readonly StatoDocumento[]> = {
  firmare: ['GENERATO', 'FIRMATO'],
  ritirare: ['RICEVUTO', 'PROTOCOLLATO'],
  protocollare: ['GENERATO', 'RICEVUTO', 'FIRMATO'],
  trasmettere: ['PROTOCOLLATO', 'MANCATA_CONSEGNA'],
  consegnare: ['PROTOCOLLATO', 'TRASMESSO', 'MANCATA_CONSEGNA'],
  mancareConsegna: ['PROTOCOLLATO', 'TRASMESSO'],
  ritirareAtto: ['GENERATO'],
};
const ENTRAMBE: ParteFirmataria[] = ['FRUITORE', 'EROGATORE'];
const fatti = (cambi: Partial<FattiDocumento>): FattiDocumento => ({
  stato: 'GENERATO',
  verso: 'USCITA',
  firmeRichieste: [],
  firmeApposte: [],
  ...cambi,
});

describe('the life of a document', () => {
  it.each(ATTI_DOCUMENTO.flatMap((atto) => STATI_DOCUMENTO.map((stato) => [atto, stato] as const)))('%s from %s', (atto, stato) => {
    expect(ammessa(TRANSIZIONI_DOCUMENTO, stato, atto)).toBe(AMMESSI[atto]?.includes(stato));
  });

  it('goes on without signatures where none is asked', () => {
    expect(passare(fatti({}), 'protocollare')).toBe('PROTOCOLLATO');
  });

  it('takes the signatures in their order, each once, and only those asked', () => {
    const daFirmare = fatti({ firmeRichieste: ENTRAMBE });
    expect(() => firmare(daFirmare, 'EROGATORE')).toThrow(expect.objectContaining({ codice: 'FIRMA_FUORI_ORDINE' }));
    const uno = { ...daFirmare, ...firmare(daFirmare, 'FRUITORE') };
    expect(uno).toMatchObject({ stato: 'FIRMATO', firmeApposte: ['FRUITORE'] });
    expect(firmeMancanti(uno)).toEqual(['EROGATORE']);
    expect(() => firmare(uno, 'FRUITORE')).toThrow(expect.objectContaining({ codice: 'FIRMA_GIA_APPOSTA' }));
    expect(firmeMancanti({ ...uno, ...firmare(uno, 'EROGATORE') })).toEqual([]);
    expect(() => firmare(fatti({ firmeRichieste: ['EROGATORE'] }), 'FRUITORE')).toThrow(
      expect.objectContaining({ codice: 'FIRMA_NON_RICHIESTA' }),
    );
  });

  it.each([[[]], [['FRUITORE']]] as [ParteFirmataria[]][])('is not protocolled with the signatures %j out of two', (firmeApposte) => {
    const stato = firmeApposte.length > 0 ? 'FIRMATO' : 'GENERATO';
    expect(() => passare(fatti({ stato, firmeRichieste: ENTRAMBE, firmeApposte }), 'protocollare')).toThrow(
      expect.objectContaining({ codice: 'FIRME_MANCANTI' }),
    );
  });

  it('CA-16 once composed again is neither protocolled nor sent, unless all have signed it or it has left already', () => {
    const superata = expect.objectContaining({ codice: 'VERSIONE_SUPERATA' }) as Error;
    const rifatto = fatti({ superato: true });
    expect(() => passare(rifatto, 'protocollare')).toThrow(superata);
    expect(() => passare({ ...rifatto, firmeRichieste: ENTRAMBE }, 'protocollare')).toThrow(superata);
    expect(() => passare({ ...rifatto, stato: 'PROTOCOLLATO' }, 'trasmettere')).toThrow(superata);
    const firmato = { ...rifatto, firmeRichieste: ENTRAMBE, firmeApposte: ENTRAMBE };
    expect(passare({ ...firmato, stato: 'FIRMATO' }, 'protocollare')).toBe('PROTOCOLLATO');
    expect(passare({ ...firmato, stato: 'PROTOCOLLATO' }, 'trasmettere')).toBe('TRASMESSO');
    expect(passare({ ...rifatto, stato: 'TRASMESSO' }, 'consegnare')).toBe('CONSEGNATO');
    expect(passare({ ...rifatto, stato: 'MANCATA_CONSEGNA' }, 'trasmettere')).toBe('TRASMESSO');
    expect(attiPossibili(rifatto)).toEqual([]);
  });

  it.each(['trasmettere', 'consegnare', 'mancareConsegna'] as const)('%s is for what goes out only', (atto) => {
    for (const verso of ['ENTRATA', 'INTERNO'] as const)
      expect(() => passare(fatti({ stato: 'PROTOCOLLATO', verso }), atto)).toThrow(
        expect.objectContaining({ codice: 'DOCUMENTO_NON_IN_USCITA' }),
      );
  });

  it('offers what the facts allow', () => {
    expect(attiPossibili(fatti({ firmeRichieste: ENTRAMBE }))).toEqual([]);
    expect(attiPossibili(fatti({ stato: 'RICEVUTO', verso: 'ENTRATA' }))).toEqual(['protocollare']);
    expect(attiPossibili(fatti({ stato: 'PROTOCOLLATO' }))).toEqual(['trasmettere', 'consegnare', 'mancareConsegna']);
    expect(attiPossibili(fatti({ stato: 'CONSEGNATO' }))).toEqual([]);
  });

  it('the comune’s signed copy has no protocol of its own, the one that came from the ente has', () => {
    expect(() => passare(fatti({ stato: 'FIRMATO', verso: 'INTERNO', copia: true }), 'protocollare')).toThrow(
      expect.objectContaining({ codice: 'COPIA_FIRMATA' }),
    );
    expect(passare(fatti({ stato: 'RICEVUTO', verso: 'ENTRATA', copia: true }), 'protocollare')).toBe('PROTOCOLLATO');
  });

  it.each([
    [false, [], 'RICEVUTO'],
    [true, [], 'GENERATO'],
    [true, ['EROGATORE'], 'FIRMATO'],
  ] as [boolean, ParteFirmataria[], StatoDocumento][])(
    'without its protocol goes back (composed %s, signed %j) to %s',
    (generato, firmeApposte, stato) => {
      expect(senzaProtocollo(fatti({ stato: 'PROTOCOLLATO', firmeApposte }), generato)).toBe(stato);
    },
  );

  it('keeps its protocol once it has been sent', () => {
    for (const stato of ['TRASMESSO', 'CONSEGNATO', 'MANCATA_CONSEGNA'] as const)
      expect(() => senzaProtocollo(fatti({ stato }), true)).toThrow(expect.objectContaining({ codice: 'PROTOCOLLO_GIA_USATO' }));
  });
});
