import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiaveRicerca } from '@/lib/core/grafia';
import { CAMPI, campo, ordinaCampi, type CampoId } from './domain/campi';
import { campiElenco, preparaChiavi, type Criteri } from './domain/ricerca';
import { TIPI_VISURA, campiDellaVisura, type TipoVisura } from './domain/visure';
import { componenti, ricerca, scheda } from './interrogazioni';

/** Columns that search, joins and order use, with the field that must be granted for them. */
const TECNICHE: Record<string, CampoId[]> = {
  cognome_ricerca: ['cognome'],
  nome_ricerca: ['nome'],
  via_ricerca: ['indirizzoApr'],
  via_coda_ricerca: ['indirizzoApr'],
  famiglia_id: ['statoFamiglia', 'numeroComponenti', 'numeroFamigliaAire'],
  progressivo: ['relazioneParentela'],
};
const SEMPRE = ['id', 'erogatore_id', 'versione_id'];

function colonneNominate(sql: string): string[] {
  return [...sql.matchAll(/\b([srf])\.(\w+)/g)].map(([, alias, nome]) => `${alias === 'r' ? 's' : alias}.${nome}`);
}

function fuoriProfilo(sql: string, profilo: readonly CampoId[]): string[] {
  const ammesse = new Set<string>(profilo.flatMap((id) => campo(id).colonne));
  return colonneNominate(sql).filter((colonna) => {
    const nome = colonna.slice(2);
    return !ammesse.has(colonna) && !SEMPRE.includes(nome) && !(TECNICHE[nome] ?? []).some((id) => profilo.includes(id));
  });
}

const profilo = fc.subarray(CAMPI.map(({ id }) => id));
const criteri: fc.Arbitrary<Criteri> = fc.oneof(
  fc.record({
    tipo: fc.constant('NOMINATIVO' as const),
    cognome: fc.constantFrom('Rossi', "D'Angelo"),
    nome: fc.constantFrom('Anna', 'Niccolò'),
    dataNascita: fc.constantFrom(undefined, '1980-07-05'),
    annoNascita: fc.constantFrom(undefined, 1980),
  }),
  fc.constant({ tipo: 'CODICE_FISCALE' as const, codiceFiscale: 'RSSMRA80A01H501U' }),
  fc.record({
    tipo: fc.constant('INDIRIZZO' as const),
    via: fc.constantFrom('Via Roma', 'Via G. Verdi', "P.zza dell'Unità"),
    civico: fc.constantFrom('12', '12/A', 'snc'),
    cognome: fc.constantFrom(undefined, 'Rossi'),
  }),
  fc.constant({ tipo: 'INDIRIZZO' as const, via: 'Via Roma', cognome: 'Rossi' }),
);

describe('the SQL of the data bank', () => {
  it('FU-01 never names a column outside the profile, whatever the profile and the visura', () => {
    fc.assert(
      fc.property(profilo, fc.constantFrom(...TIPI_VISURA), (campiProfilo, tipo) => {
        const { campi, campiFamiglia } = campiDellaVisura(tipo, campiProfilo);
        expect(fuoriProfilo(scheda('x', campi).sql, campiProfilo)).toEqual([]);
        if (tipo.forma === 'FAMIGLIA' && tipo.richiede.every((id) => campiProfilo.includes(id))) {
          expect(fuoriProfilo(componenti('x', ordinaCampi([...campi, ...campiFamiglia])).sql, campiProfilo)).toEqual([]);
        }
      }),
    );
  });

  it('CA-07 never searches, shows or sorts by a field that the profile does not grant', () => {
    fc.assert(
      fc.property(profilo, criteri, (campiProfilo, cosa) => {
        let campi: CampoId[];
        try {
          campi = campiElenco(cosa, campiProfilo);
        } catch {
          return;
        }
        expect(fuoriProfilo(ricerca(preparaChiavi(cosa), campi, 50).sql, campiProfilo)).toEqual([]);
      }),
    );
  });

  it('reads exactly the columns of the granted fields, never all of them', () => {
    const { sql } = scheda('x', ['cognome', 'dataNascita']);
    expect(sql).toBe(
      "SELECT s.id, s.cognome, to_char(s.nascita_data, 'YYYY-MM-DD') AS nascita_data, s.nascita_senza_giorno, s.nascita_senza_giorno_mese FROM anagrafe_soggetto s WHERE s.id = $1::uuid",
    );
    for (const tipo of TIPI_VISURA) expect(scheda('x', tipo.campi).sql).not.toContain('*');
  });

  it('keeps what people type out of the text', () => {
    const testo = (cognome: string): string =>
      ricerca(preparaChiavi({ tipo: 'NOMINATIVO', cognome, annoNascita: 1980 }), ['cognome', 'nome'], 51).sql;
    fc.assert(
      fc.property(fc.string({ minLength: 4 }), (cognome) => {
        fc.pre(chiaveRicerca(cognome).length >= 2);
        expect(testo(cognome)).toBe(testo('Rossi'));
      }),
    );
  });

  it('SA-04 limits every search', () => {
    fc.assert(
      fc.property(criteri, (cosa) => {
        const { sql, valori } = ricerca(
          preparaChiavi(cosa),
          campiElenco(
            cosa,
            CAMPI.map(({ id }) => id),
          ),
          51,
        );
        expect(sql).toMatch(/LIMIT \$\d+$/);
        expect(valori.at(-1)).toBe(51);
        expect(new Set(sql.match(/\$\d+/g)).size).toBe(valori.length);
      }),
    );
  });

  it('reads the household in one statement, header fields included', () => {
    const famiglia = TIPI_VISURA.find(({ forma }) => forma === 'FAMIGLIA') as TipoVisura;
    const { sql } = componenti('x', ordinaCampi([...famiglia.campi, ...famiglia.campiFamiglia]));
    expect(colonneNominate(sql)).toEqual(
      expect.arrayContaining(['f.codice', 'f.numero_componenti', 's.legame_famiglia', 's.residenza_via']),
    );
  });
});
