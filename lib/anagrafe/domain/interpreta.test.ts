import { describe, expect, it } from 'vitest';
import { interpreta } from './interpreta';

const detti = (testo: string): string[] =>
  interpreta(testo).map(
    ({ ricerca, voci }) =>
      `${ricerca}: ${Object.entries(voci)
        .map(([nome, valore]) => `${nome} ${valore}`)
        .join(', ')}`,
  );

describe('what one line means', () => {
  it('RT-02 FU-05 reads a codice fiscale however it is spaced', () => {
    expect(detti(' rss mra 80a01 h501u ')).toEqual(['CODICE_FISCALE: codiceFiscale RSSMRA80A01H501U']);
  });

  it('FU-05 takes a codice fiscale typed wrong for one, so that what is wrong is said; a name with a year never', () => {
    expect(detti('RSSMRA80A01H501X')).toEqual(['CODICE_FISCALE: codiceFiscale RSSMRA80A01H501X']);
    expect(detti('RSSMRA8OA01H501U')).toEqual(['CODICE_FISCALE: codiceFiscale RSSMRA8OA01H501U']);
    expect(detti('Bianchi Lucia 1975')[0]).toBe('NOMINATIVO: cognome Bianchi, nome Lucia, annoNascita 1975');
  });

  it('FU-05 reads surname and name in either order, the registry’s first', () => {
    expect(detti('rossi mario')).toEqual(['NOMINATIVO: cognome rossi, nome mario', 'NOMINATIVO: cognome mario, nome rossi']);
    expect(detti('rossi mario 1970')[0]).toBe('NOMINATIVO: cognome rossi, nome mario, annoNascita 1970');
    expect(detti('Mario Rossi 1970')[0], 'as people say it').toBe('NOMINATIVO: cognome Rossi, nome Mario, annoNascita 1970');
    expect(detti('Anna Maria De Luca')[0]).toBe('NOMINATIVO: cognome De Luca, nome Anna Maria');
    expect(detti('Rossi 1970')).toEqual(['NOMINATIVO: cognome Rossi, annoNascita 1970']);
    expect(detti('Rossi'), 'too little: the search says what to add').toEqual(['NOMINATIVO: cognome Rossi']);
  });

  it('FU-05 keeps a particle with its word, and takes the day of birth as people say it', () => {
    expect(detti('De Luca Anna')[0]).toBe('NOMINATIVO: cognome De Luca, nome Anna');
    expect(detti('De Luca Anna')).not.toContain('NOMINATIVO: cognome De, nome Luca Anna');
    for (const testo of ["De' Rossi 1979", 'de rossi 1979', 'Della Santa 1979', 'De La Cruz 1979'])
      expect(detti(testo)[0], testo).toBe(`NOMINATIVO: cognome ${testo.slice(0, -5)}, annoNascita 1979`);
    expect(detti('San Mario 1979'), 'a saint may be a name as well').toContain('NOMINATIVO: cognome Mario, nome San, annoNascita 1979');
    for (const testo of ['Rossi Mario nato il 05/07/1980', 'Rossi Mario, 5/7/1980', 'Rossi Mario nato nel 1980', 'Rossi Mario classe 1980'])
      expect(detti(testo)[0], testo).toMatch(/^NOMINATIVO: cognome Rossi, nome Mario, (dataNascita 1980-07-05|annoNascita 1980)$/);
  });

  it('FU-05 reads an address, with or without the kind of street', () => {
    expect(detti('via Roma 12/A')).toEqual(['INDIRIZZO: via via Roma, civico 12/A']);
    expect(detti('Marconi 12')).toEqual(['INDIRIZZO: via Marconi, civico 12']);
    expect(detti('P.zza Garibaldi, snc')).toEqual(['INDIRIZZO: via P.zza Garibaldi, civico snc']);
  });
});
