import { describe, expect, it } from 'vitest';
import { nominativo } from '@/lib/core/nominativo';
import { ATTI, TIPI_ATTO } from './catalogo';
import { componiAtto } from './componi';
import type { Atto } from './definizione';
import { materiaDiEsempio } from './esempio';
import { firmatariDellEnte, firmatariInParole } from './firmatari-ente';
import { raccoltaDi } from '@/lib/documenti/domain/raccolta';

const NATO = { dataNascita: '1980-03-01', luogoNascita: 'Lucca', email: 'a@ente.example' };
const RAPPRESENTANTE = { ...NATO, nome: 'Rosa', cognome: 'Grassi', codiceFiscale: 'GRSRSO80C41E715D', qualifica: 'Direttrice' };
const RESPONSABILE = { ...NATO, nome: 'Antonio', cognome: 'Ferri', codiceFiscale: 'FRRNTN80C01E715D' };
const ENTE = { firmatarioFruitore: RAPPRESENTANTE, responsabile: RESPONSABILE };
const quando = {
  testata: { denominazione: 'Comune', sottotitolo: 'Via' },
  generatoIl: new Date('2026-03-10T09:00:00Z'),
  oggi: '2026-03-10',
};

/** What is printed under an act, for each party; null of a party that the space does not tell, as where it is alone. */
function firmeStampate(tipo: (typeof TIPI_ATTO)[number]) {
  const materia = materiaDiEsempio(tipo, quando);
  const convenzione = 'convenzione' in materia ? { convenzione: { ...materia.convenzione, ...ENTE } } : {};
  const composta = { ...materia, ...convenzione, rappresentante: RAPPRESENTANTE, responsabile: RESPONSABILE };
  const { blocchi } = componiAtto(ATTI[tipo] as Atto<never>, composta as never);
  return blocchi.flatMap((blocco) => (blocco.tipo === 'firme' ? [...blocco.parti] : []));
}

describe('who of the ente signs', () => {
  it.each(TIPI_ATTO)('CA-16 CA-05 under %s stand the people whom its definition has sign, and nobody else of the ente', (tipo) => {
    const stampate = firmeStampate(tipo);
    expect(stampate).toHaveLength(ATTI[tipo].firme.length);
    if (!ATTI[tipo].firme.includes('FRUITORE')) return;
    const sua = stampate[0]?.nominativo ?? '';
    const attesi = firmatariDellEnte(raccoltaDi(tipo).ente, ENTE).map(nominativo);
    for (const persona of [RAPPRESENTANTE, RESPONSABILE])
      expect(sua.includes(nominativo(persona))).toBe(attesi.includes(nominativo(persona)));
  });

  it('CA-05 only the processor accepts its appointment, only who represents the ente changes or ends what it signed', () => {
    const soloUno = (qualita: string) => TIPI_ATTO.filter((tipo) => raccoltaDi(tipo).ente.join() === qualita);
    expect(soloUno('RESPONSABILE')).toEqual(['NOMINA_RESPONSABILE']);
    expect(soloUno('RAPPRESENTANTE')).toEqual(['ACCORDO_ADESIONE', 'ADDENDUM', 'RINNOVO', 'RECESSO_FRUITORE']);
    expect(raccoltaDi('CONVENZIONE').ente).toEqual(['RAPPRESENTANTE']);
  });

  it('CA-16 names a person once, whatever its qualities', () => {
    const unica = firmatariDellEnte(['RAPPRESENTANTE', 'RESPONSABILE'], {
      ...ENTE,
      responsabile: { ...RAPPRESENTANTE, codiceFiscale: ' grsrso80c41e715d' },
    });
    expect(firmatariInParole(unica)).toBe('Rosa Grassi, Direttrice');
    expect(firmatariInParole(firmatariDellEnte(['RAPPRESENTANTE', 'RESPONSABILE'], ENTE))).toBe(
      'Rosa Grassi, Direttrice, o Antonio Ferri, responsabile del trattamento',
    );
    expect(firmatariDellEnte(['RESPONSABILE'], { ...ENTE, responsabile: null })).toEqual([]);
  });
});
