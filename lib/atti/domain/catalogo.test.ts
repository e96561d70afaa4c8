import { describe, expect, it } from 'vitest';
import { CAMPI_ATTI, DOCUMENTO_DI } from '@/lib/convenzioni/domain/campi-atti';
import { testiDelDocumento } from '@/lib/core/documento-pdf';
import { controllareTesto } from '@/lib/core/testo/controllare-testo';
import { ATTI, TIPI_ATTO, type TipoAtto } from './catalogo';
import { componiAtto } from './componi';
import { vocabolarioDi, type Atto } from './definizione';
import { casiDiEsempio, materiaDiEsempio, materiaScarna } from './esempio';

const QUANDO = {
  testata: { denominazione: 'Comune di Prova', sottotitolo: 'Piazza Uno, 1' },
  generatoIl: new Date('2026-11-22T10:00:00Z'),
  oggi: '2026-11-22',
};
const frasi = (tipo: TipoAtto, materia = materiaDiEsempio): string[] =>
  testiDelDocumento(componiAtto(ATTI[tipo] as Atto<never>, materia(tipo, QUANDO) as never));

describe.each(TIPI_ATTO)('%s', (tipo) => {
  it('has a wording that is right by its own vocabulary', () => {
    expect(controllareTesto(ATTI[tipo].testo, vocabolarioDi(ATTI[tipo] as Atto<never>), casiDiEsempio(tipo, QUANDO.generatoIl))).toEqual(
      [],
    );
  });

  it('says something for every placeholder, with a full matter, and nothing that a person did not write', () => {
    const atto = ATTI[tipo] as Atto<never>;
    const materia = materiaDiEsempio(tipo, QUANDO) as never;
    const vuoti = Object.entries(atto.segnaposti).filter(([, { valore }]) => valore(materia) === '');
    expect(vuoti).toEqual([]);
    for (const frase of frasi(tipo)) expect(frase).not.toMatch(/undefined|null|NaN|\{\{|\[\[|  | [,.;:]/);
  });

  it('CA-16 comes in where it is the fruitore’s, signed by it alone; goes out where it is written to the fruitore or both sign', () => {
    const { di, verso, firme, destinatario } = ATTI[tipo];
    expect(verso === 'ENTRATA').toBe(di === 'FRUITORE');
    if (di === 'FRUITORE') expect(firme).toEqual(['FRUITORE']);
    else if (destinatario || firme.includes('FRUITORE')) expect(verso).toBe('USCITA');
  });

  it('knows of which kind it is', () => {
    expect(ATTI[tipo].tipo).toBe(tipo);
  });

  it('is the same document for the same matter', () => {
    expect(frasi(tipo)).toEqual(frasi(tipo));
  });

  it('leaves out what is not known instead of writing holes', () => {
    for (const frase of frasi(tipo, materiaScarna)) expect(frase).not.toMatch(/undefined|null|NaN|  | [,.;:]/);
  });
});

it.each(Object.keys(DOCUMENTO_DI) as (keyof typeof DOCUMENTO_DI)[])('the paper of %s prints what its form asks for', (atto) => {
  expect(ATTI[DOCUMENTO_DI[atto]].campi).toBe(CAMPI_ATTI[atto]);
});
