import { describe, expect, it } from 'vitest';
import { testiDelDocumento } from '@/lib/core/documento-pdf';
import { componiAtto } from '../componi';
import { materiaDiEsempio } from '../esempio';
import { accordoAdesione } from './accordo-adesione';

const materia = materiaDiEsempio('ACCORDO_ADESIONE', {
  testata: { denominazione: 'Comune di Prova', sottotitolo: 'Piazza Uno, 1' },
  generatoIl: new Date('2026-11-22T10:00:00Z'),
  oggi: '2026-11-22',
});
const testo = testiDelDocumento(componiAtto(accordoAdesione, { ...materia, fruitore: { ...materia.fruitore, fax: '0583 333333' } })).join(
  '\n',
);

describe('the agreement that whoever adheres signs', () => {
  it('CH-13 says who signs, all the data of the ente, and each user with place and date of birth', () => {
    expect(testo).toMatch(
      /Bruno Prova, nato a Lucca il 1° marzo 1980, codice fiscale \w{16}, Direttore generale, quale legale rappresentante/,
    );
    for (const [nome, valore] of [
      ['Sede', 'Viale della Prova, 2, Lucca (LU)'],
      ['Codice fiscale', '11111111111'],
      ['Partita IVA', '11111111111'],
      ['Telefono', '0583 222222'],
      ['Fax', '0583 333333'],
      ['Posta elettronica', 'segreteria@azienda.example'],
      ['Posta elettronica certificata', 'azienda@pec.example'],
    ])
      expect(testo).toContain(`\n${nome}\n${valore}\n`);
    expect(testo).toContain('Šarić Nevena\nSRCNVN80C41E715D\n01/03/1980\nLucca');
  });

  it('CH-15 CA-08 says the purposes with their law, the data asked and why, whom to enable, and that it is part of the convenzione', () => {
    expect(testo).toContain('accertamento della residenza degli assistiti\nlegge 23 dicembre 1978, n. 833');
    expect(testo).toMatch(/chiede 5 accessi con il profilo M \(.*\)\. Motivo: Servono la famiglia/);
    expect(testo).toContain('Visura individuale\nVerifica delle condizioni per l’assistenza.');
    expect(testo).toContain('i dati chiesti sono pertinenti, necessari e non eccedenti');
    expect(testo).toContain('è parte integrante della convenzione');
    expect(testo).toContain('Allegato. Persone da abilitare');
  });

  it('CH-07 CA-11 SA-23 attests that the stations are out of the public’s reach', () => {
    expect(testo).toMatch(/L’ente dichiara .* che gli operatori lavorano da postazioni non accessibili al pubblico/);
  });
});
