import { describe, expect, it } from 'vitest';
import { STATI_DOCUMENTO } from '@/lib/core/documenti';
import { prossimoPassoDocumento } from './prossimo-passo';

const FERMO = { sostituito: false, cambiato: false, annullato: false, fuoriVigore: false };
const DIFFIDA = { tipo: 'DIFFIDA', stato: 'GENERATO', verso: 'USCITA', manca: null, inEsame: null, ...FERMO } as const;
const passo = (cambi: Partial<Parameters<typeof prossimoPassoDocumento>[0]>) => prossimoPassoDocumento({ ...DIFFIDA, ...cambi });

describe('who has to do what next with a document', () => {
  it('CA-16 names the party whose signature is missing, and where the copy is handed in', () => {
    expect(passo({ manca: 'EROGATORE' })).toMatch(/^Manca la firma del comune: .* carica qui la copia\.$/);
    expect(passo({ manca: 'FRUITORE', stato: 'FIRMATO' })).toMatch(/^Manca la firma dell’ente: .* la carica l’ufficio\.$/);
    expect(passo({ tipo: 'CONVENZIONE', manca: 'FRUITORE' })).toContain('dalla pagina della convenzione');
  });

  it('CA-16 says that a file waits for a judgement, and whose it cannot be', () => {
    expect(passo({ manca: 'FRUITORE', inEsame: { parte: 'FRUITORE' } })).toMatch(/dell’ente è in esame: decide una persona del comune\.$/);
  });

  it('asks for no signature of what was given up with its convenzione', () => {
    expect(passo({ tipo: 'CONVENZIONE', manca: 'FRUITORE', annullato: true })).toMatch(
      /è stata annullata, e questo documento non si firma più/,
    );
  });

  it('SA-10 CA-17 asks for no signature of what names somebody else by now, but for another act', () => {
    const cambiata = passo({ tipo: 'ATTO_DESIGNAZIONE', manca: 'FRUITORE', cambiato: true });
    expect(cambiata).toMatch(/non si firma più, e la designazione si prepara di nuovo\.$/);
  });

  it('SA-10 asks for no signature of who would designate under a convenzione that has ended', () => {
    expect(passo({ tipo: 'ATTO_DESIGNAZIONE', manca: 'FRUITORE', fuoriVigore: true })).toMatch(/non è in vigore.* non si firma\.$/);
  });

  it('says who gives the protocol, sends it and records its delivery', () => {
    expect(passo({})).toBe('L’ufficio ne registra il protocollo, poi lo trasmette all’ente.');
    expect(passo({ stato: 'RICEVUTO', verso: 'ENTRATA' })).toBe('L’ufficio ne registra il protocollo.');
    expect(passo({ stato: 'PROTOCOLLATO' })).toContain('L’ufficio lo trasmette per PEC');
    expect(passo({ stato: 'TRASMESSO' })).toContain('l’ufficio registra la consegna o la mancata consegna');
    expect(passo({ stato: 'MANCATA_CONSEGNA' })).toContain('lo trasmette di nuovo');
  });

  it('LE-06 has the extract handed over to the person, never sent to an ente', () => {
    const estratto = (stato: (typeof STATI_DOCUMENTO)[number]) => passo({ tipo: 'ESTRATTO_CITTADINO', stato });
    expect(estratto('FIRMATO')).toBe('L’ufficio ne registra il protocollo, poi lo consegna alla persona.');
    expect(estratto('PROTOCOLLATO')).toMatch(/^L’ufficio lo consegna alla persona, a mano o per raccomandata/);
    expect(estratto('MANCATA_CONSEGNA')).toContain('consegna alla persona in altro modo');
  });

  it.each(STATI_DOCUMENTO)('of %s says that nothing is left only when nothing is', (stato) => {
    const finito = (verso: 'USCITA' | 'INTERNO') => passo({ stato, verso }).startsWith('Non c’è altro da fare');
    expect(finito('USCITA')).toBe(stato === 'CONSEGNATO' || stato === 'RITIRATO');
    expect(finito('INTERNO')).toBe(stato !== 'TRASMESSO' && stato !== 'MANCATA_CONSEGNA');
    if (stato !== 'RITIRATO') expect(passo({ stato, sostituito: true })).toContain('ha preso il suo posto');
  });
});
