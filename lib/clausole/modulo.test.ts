import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CATALOGO, CHIAVI_CLAUSOLE } from './catalogo';
import { MODELLI } from './modelli';
import { difettiDelModulo, moduloDi, parametriDalModulo, parametriInParole, valoriDelModulo, type CampoModulo } from './modulo';
import type { Clausola } from './tipi';

const clausole = CHIAVI_CLAUSOLE.map((chiave) => CATALOGO[chiave] as unknown as Clausola);
const campo = (chiave: keyof typeof CATALOGO, nome: string): CampoModulo =>
  moduloDi(CATALOGO[chiave] as unknown as Clausola)?.find((uno) => uno.nome === nome) ?? expect.unreachable(nome);

describe('LE-01 the parameters of a clause as a form', () => {
  it('of every clause of every preset: what is shown, sent back as it is, is the very same parameters', () => {
    for (const { codice, clausole: parametri } of MODELLI)
      for (const clausola of clausole) {
        const campi = moduloDi(clausola);
        const suoi = parametri[clausola.chiave as keyof typeof parametri];
        if (!campi || !suoi) continue;
        const tornati = clausola.schema.parse(parametriDalModulo(campi, valoriDelModulo(campi, suoi), suoi));
        expect([codice, clausola.chiave, tornati]).toEqual([codice, clausola.chiave, suoi]);
      }
  });

  it('names each choice that the schema admits, and no other', () => {
    type Ramo = { enum?: string[]; items?: Ramo };
    const scelte = clausole.flatMap((clausola) => {
      const { properties = {} } = z.toJSONSchema(clausola.schema) as { properties?: Record<string, Ramo> };
      return (moduloDi(clausola) ?? []).map(({ nome, opzioni }) => {
        const ammesse = properties[nome]?.enum ?? properties[nome]?.items?.enum ?? [];
        return { campo: `${clausola.chiave}.${nome}`, opzioni: opzioni.map(({ valore }) => valore).sort(), ammesse: [...ammesse].sort() };
      });
    });
    expect(scelte.filter(({ ammesse }) => ammesse.length > 0).length).toBeGreaterThan(3);
    for (const { campo: quale, opzioni, ammesse } of scelte) expect([quale, opzioni]).toEqual([quale, ammesse]);
  });

  it('reads numbers, lists and what is left empty; what is no number is left for the schema to refuse', () => {
    const leggi = (uno: CampoModulo, valore: string) => Object.values(parametriDalModulo([uno], { [uno.nome]: valore }, {}))[0];
    expect(leggi(campo('uso', 'richiesteOra'), ' 240 ')).toBe(240);
    expect(leggi(campo('uso', 'richiesteOra'), ' ')).toBeNull();
    expect([leggi(campo('uso', 'massimoRisultati'), ''), leggi(campo('uso', 'massimoRisultati'), '5,5')]).toEqual([undefined, undefined]);
    expect(leggi(campo('assistenza', 'indirizzi'), ' a@b.example\n\n c@d.example ')).toEqual(['a@b.example', 'c@d.example']);
    expect(leggi(campo('foro', 'citta'), '')).toBeNull();
  });

  it('takes in an article only what can be printed there, in one line and without placeholders of its own', () => {
    const difetto = (valore: string) => difettiDelModulo([campo('foro', 'citta')], { citta: valore }).citta ?? null;
    expect(difetto('Reggio nell’Emilia')).toBeNull();
    for (const valore of ['Pisa 😀', 'Pi\u202esa', '{{citta_foro}}', 'Pisa\n\n## Altro articolo'])
      expect(difetto(valore)).toEqual(expect.any(String));
    expect(difettiDelModulo([campo('assistenza', 'indirizzi')], { indirizzi: 'a@b.example\nc@d.example' })).toEqual({});
  });

  it('tells them in words, for who compares two versions', () => {
    const firma = moduloDi(CATALOGO.sottoscrizione as unknown as Clausola) ?? [];
    expect(parametriInParole(firma, { autografa: true })).toEqual(['È ammessa, in via eccezionale, la firma autografa: sì']);
    const sessioni = moduloDi(CATALOGO.sessioni as unknown as Clausola) ?? [];
    const parole = parametriInParole(sessioni, { concorrenza: 'NEGA', inattivitaMinuti: 10, durataMassimaMinuti: 60 });
    expect(parole).toEqual(expect.arrayContaining([expect.stringContaining(': È rifiutato'), expect.stringContaining(': 10')]));
    expect(parametriInParole([campo('uso', 'richiesteOra')], { richiesteOra: null })).toEqual([expect.stringContaining(': —')]);
  });
});
