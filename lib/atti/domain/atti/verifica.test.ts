import { describe, expect, it } from 'vitest';
import type { ParametriClausole } from '@/lib/clausole/catalogo';
import { testiDelDocumento } from '@/lib/core/documento-pdf';
import { componiAtto } from '../componi';
import { materiaDiEsempio } from '../esempio';
import { impedimentoNelleClausole } from '../quando';
import { verificaAnnuale } from './verifica';

const QUANDO = {
  testata: { denominazione: 'Comune di Prova', sottotitolo: 'Piazza Uno, 1' },
  generatoIl: new Date('2026-11-22T10:00:00Z'),
  oggi: '2026-11-22',
};
const materia = materiaDiEsempio('VERIFICA_ANNUALE', QUANDO);
const conRegole = (cambi: object) => ({
  ...materia,
  convenzione: { ...materia.convenzione, regole: { ...materia.convenzione.regole, ...cambi } },
});

describe('the reviews', () => {
  it.each([
    ['VERIFICA_TRIMESTRALE', 'verificaTrimestrale', 'trimestrale'],
    ['VERIFICA_ANNUALE', 'verificaAnnuale', 'annuale'],
  ] as const)('SA-14 SA-15 %s is only of a convenzione whose clause has it', (tipo, regola, detta) => {
    expect(impedimentoNelleClausole(tipo, conRegole({ [regola]: true }))).toBeNull();
    expect(impedimentoNelleClausole(tipo, conRegole({ [regola]: false }))).toMatchObject({
      codice: 'VERIFICA_NON_PREVISTA',
      message: expect.stringContaining(`non prevede la verifica ${detta}`) as string,
    });
  });

  it('SA-14 names only who has been enabled', () => {
    const [uno] = materia.operatori;
    const con = (stato: string) =>
      verificaAnnuale.rifiuto?.({ ...materia, operatori: [{ ...uno, stato } as typeof uno & object] })?.campi ?? {};
    for (const stato of ['ABILITATO', 'ATTIVO', 'SOSPESO']) expect(con(stato)).toEqual({});
    for (const stato of ['PROPOSTO', 'DESIGNATO', 'DISABILITATO'])
      expect(con(stato)).toHaveProperty('operatori', expect.stringContaining('chi è stato abilitato: togli'));
  });

  it('CH-07 CA-11 SA-23 has the fruitore attest anew that its stations are out of the public’s reach', () => {
    const testo = testiDelDocumento(componiAtto(verificaAnnuale, materia)).join('\n');
    expect(testo).toContain('Le postazioni non sono accessibili al pubblico.');
  });

  it('SA-15 asks whether data were deleted after use only where the clause asks to delete them', () => {
    const testo = (cancellazioneDopoUso: boolean) => {
      const clausole = materia.convenzione.clausole.map((una) =>
        una.chiave === 'obblighi'
          ? { ...una, parametri: { ...(una.parametri as ParametriClausole['obblighi']), cancellazioneDopoUso } }
          : una,
      );
      return testiDelDocumento(componiAtto(verificaAnnuale, { ...materia, convenzione: { ...materia.convenzione, clausole } })).join('\n');
    };
    for (const scritto of ['cancellati una volta usati', 'Cancellazione dei dati acquisiti']) {
      expect(testo(true)).toContain(scritto);
      expect(testo(false)).not.toContain(scritto);
    }
  });
});
