import { describe, expect, it } from 'vitest';
import { CAMPI_REGOLE } from './campi-regole';
import { scrivereClausole } from '../catalogo';
import { PREDEFINITI } from '../modelli';
import { REGOLE_IN_PAROLE, SEZIONI_REGOLE } from './regole-in-parole';
import { riassumere } from './riassunto';

const OGGI = '2026-03-10';
const di = (codice: string) => {
  const modello = PREDEFINITI.find((uno) => uno.codice === codice);
  return riassumere(scrivereClausole(modello?.clausole ?? expect.unreachable(codice)), OGGI);
};
const valore = ({ applicato }: ReturnType<typeof di>, termine: string) =>
  applicato.flatMap(({ voci }) => voci).find((voce) => voce.termine === termine)?.valore;

describe('a set of clauses in plain words', () => {
  it('CA-14 CA-15 CA-18 CA-19 says what will be enforced, with its numbers', () => {
    const capannori = di('capannori');
    expect(valore(capannori, 'Durata')).toBe('4 anni');
    expect(valore(capannori, 'Rinnovo')).toBe('per altri 4 anni, una volta');
    expect(valore(capannori, 'Preavviso di recesso dell’ente')).toBe('30 giorni');
    expect(valore(capannori, 'Password')).toBe(
      'almeno 8 caratteri, con maiuscola, minuscola, cifra e carattere speciale, per 3 mesi al massimo, diversa dalle ultime 3',
    );
    expect(valore(capannori, 'Sessione')).toMatch(/^un secondo accesso chiude il primo; si chiude dopo 15 minuti/);
  });

  it('CH-02 CH-09 CH-14 says when it will remind, for a convenzione signed today', () => {
    const date = di('chianciano').avvisi.map(({ tipo, il }) => [tipo, il]);
    expect(date).toEqual([
      ['ELENCO_OPERATORI', '2026-03-25'],
      ['VERIFICA_ANNUALE', '2027-03-10'],
      ['AVVISO_SCADENZA_12', '2028-03-10'],
      ['AVVISO_SCADENZA_6', '2028-09-10'],
      ['AVVISO_SCADENZA_3', '2028-12-10'],
      ['SCADENZA', '2029-03-10'],
    ]);
  });

  it('SA-01 SA-14 SA-20 says of a set to be completed what is decided, and of the rest that it is to be filled in', () => {
    const sassuolo = di('sassuolo');
    expect(valore(sassuolo, 'Metodi di accesso')).toBe('SPID');
    expect(valore(sassuolo, 'Password')).toBeUndefined();
    expect(valore(sassuolo, 'Aggiornamento dei dati')).toBe('in tempo reale');
    for (const termine of ['Durata', 'Rinnovo', 'Il comune recede per', 'Diffida prima della risoluzione'])
      expect([termine, valore(sassuolo, termine)]).toEqual([termine, 'da compilare']);
    expect(sassuolo.come.filter(({ come }) => come === 'Da compilare.').map(({ chiave }) => chiave)).toEqual([
      'durata',
      'recesso',
      'risoluzione',
      'foro',
    ]);
    expect(sassuolo.avvisi.map(({ tipo, il }) => [tipo, il])).toEqual([
      ['VERIFICA_TRIMESTRALE', '2026-06-10'],
      ['VERIFICA_ANNUALE', '2027-03-10'],
    ]);
  });

  it('SA-14 SA-19 SA-22 LE-11 promises of no rule more than what happens: what the office does, and what nobody does yet, is said to be so', () => {
    const chi = (codice: string, quale: 'DALLE_PERSONE' | 'NON_ANCORA') =>
      di(codice)
        .applicato.flatMap(({ voci }) => voci)
        .filter(({ applica }) => applica === quale)
        .map(({ termine }) => termine);
    expect(chi('sassuolo', 'NON_ANCORA')).toEqual([
      'Cooperazione applicativa',
      'Quando ci si collega',
      'Metodi di accesso',
      'Conservazione del registro',
    ]);
    expect(chi('capannori', 'NON_ANCORA')).toEqual(['Da dove ci si collega', 'Conservazione del registro']);
    expect(chi('sassuolo', 'DALLE_PERSONE'), 'where there is a term').toEqual([
      'Verifica trimestrale dell’ente',
      'Verifica annuale del comune',
    ]);
    expect(chi('chianciano', 'DALLE_PERSONE')).toContain('Operatori da comunicare entro');
  });

  it('says how each clause is enforced, and every rule under one heading', () => {
    for (const { codice, clausole } of PREDEFINITI) {
      const { come, applicato } = riassumere(scrivereClausole(clausole), OGGI);
      const cornice = ['premesse', 'chiusura'];
      const tutte = Object.keys(clausole).filter((chiave) => !cornice.includes(chiave));
      expect([codice, come.map(({ chiave }) => chiave).sort()]).toEqual([codice, tutte.sort()]);
      expect(applicato.map(({ titolo }) => titolo)).toEqual(Object.values(SEZIONI_REGOLE));
      for (const { voci } of applicato) for (const { termine, valore: detto } of voci) expect([termine, detto]).not.toEqual([termine, '']);
    }
    const etichette = CAMPI_REGOLE.map((campo) => REGOLE_IN_PAROLE[campo].etichetta);
    expect(new Set(etichette).size).toBe(etichette.length);
  });
});
