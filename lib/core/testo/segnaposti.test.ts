import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controllare, segnapostiDi, sostituire } from './segnaposti';

const DICHIARATI = { durata: { obbligatorio: true }, numero_accessi: { obbligatorio: false } };
const frasi = (testo: string) => controllare(testo, DICHIARATI).map(({ frase }) => frase);

describe('segnapostiDi', () => {
  it('finds them in order, twice when named twice, and nothing else', () => {
    expect(segnapostiDi('Dura {{durata}}; {{ numero_accessi }} e {{durata}}; {durata} {{Durata}} {{}}')).toEqual([
      { nome: 'durata', posizione: 5 },
      { nome: 'numero_accessi', posizione: 17 },
      { nome: 'durata', posizione: 40 },
    ]);
  });
});

describe('sostituire', () => {
  it('writes the values, each as often as it is named, without reading placeholders inside a value', () => {
    expect(sostituire('{{a}}-{{ b }}-{{a}}', { a: '{{b}}', b: '$&' })).toBe('{{b}}-$&-{{b}}');
  });

  it('leaves the sentence out when a value is not there, also one that every object has', () => {
    expect(sostituire('Dura {{durata}}.', { durata: null })).toBeNull();
    expect(sostituire('Dura {{durata}}.', {})).toBeNull();
    expect(sostituire('Dura {{constructor}}.', {})).toBeNull();
    expect(sostituire('Dura {{durata}}.', { durata: '' })).toBe('Dura .');
  });
});

describe('controllare', () => {
  it('finds nothing to say of a good text', () => {
    expect(frasi('Dura {{durata}}, per {{ numero_accessi }}.')).toEqual([]);
  });

  it('says where an unknown name stands and which one was meant', () => {
    expect(controllare('Dura {{durta}} e {{durata}}.', DICHIARATI)).toEqual([
      { tipo: 'SCONOSCIUTO', posizione: 5, frase: 'Il segnaposto {{durta}} non esiste (carattere 6). Forse intendevi {{durata}}.' },
    ]);
    expect(frasi('{{durata}} {{Numero Accessi}}')).toEqual([
      'Il segnaposto {{Numero Accessi}} non esiste (carattere 12). Forse intendevi {{numero_accessi}}.',
    ]);
    expect(frasi('{{durata}} {{luna}}')).toEqual(['Il segnaposto {{luna}} non esiste (carattere 12). Usa uno dei segnaposti elencati.']);
  });

  it('says which braces do not close, or close nothing', () => {
    expect(frasi('{{durata}} e {{numero_accessi')).toEqual([
      'Le graffe «{{» non si chiudono con «}}» (carattere 14). Un segnaposto si scrive {{nome}}.',
    ]);
    expect(frasi('{{durata}} numero_accessi}}')[0]).toContain('non si apre con «{{» (carattere 26)');
    expect(frasi('{{durata}} {numero_accessi}')).toHaveLength(2);
  });

  it('says which obligatory one is missing', () => {
    expect(controllare('Per {{numero_accessi}}.', DICHIARATI)).toEqual([
      { tipo: 'MANCANTE', posizione: null, frase: 'Manca il segnaposto {{durata}}: il testo non può fare a meno di dirlo.' },
    ]);
  });

  it('lets no brace through: a text without faults, once filled, has none left', () => {
    const pezzo = fc.constantFrom('{', '}', '{{', '}}', 'durata', '{{durata}}', ' ', 'numero_accessi', '{{ numero_accessi }}');
    fc.assert(
      fc.property(fc.array(pezzo), (pezzi) => {
        const testo = pezzi.join('');
        fc.pre(frasi(testo).length === 0);
        expect(sostituire(testo, { durata: 'x', numero_accessi: 'y' })).not.toMatch(/[{}]/);
      }),
      { numRuns: 300 },
    );
  });
});
