import { afterAll, beforeAll, expect, it } from 'vitest';
import { chiudiDb } from '@/lib/platform/db';
import { connettiProprietario, type Proprietario } from '@/lib/platform/proprietario';
import { caricaAnagrafe, nelComuneComeApp } from '@/lib/testing/anagrafe';
import { Mondo, nelComune } from '@/lib/testing/mondo';
import { dueGenerazioni } from '@/lib/testing/storia-di-prova';
import { conEsclusi, type Interrogazione } from '@/lib/core/interrogazione';
import { ESCLUSI_DELL_ANAGRAFE } from './colonne-lette';
import { perSuono, preparaChiavi } from './domain/chiavi-cercate';
import { componenti, perIndirizzo } from './interrogazioni';
import { ricerca } from './interrogazioni-ricerca';
import { famigliaAllaData, posizioniFamiliari, storico } from './interrogazioni-storia';
import { verificato } from './interrogazioni-verifica';

let db: Proprietario;
let mondo: Mondo;
beforeAll(async () => {
  db = await connettiProprietario(process.env.DATABASE_URL ?? '');
  mondo = await Mondo.crea();
  await caricaAnagrafe(db, mondo.erogatoreId, dueGenerazioni(), '2026-11-20');
  await nelComune(mondo.erogatoreId, async (client) => {
    await client.query(`INSERT INTO anagrafe_soggetto (erogatore_id, versione_id, id, id_scheda, sesso, posizione, cognome, nome, nascita_data,
        codice_fiscale, residenza_civico, famiglia_id, cognome_ricerca, nome_ricerca, cognome_fonetica, nome_fonetica, via_ricerca,
        via_coda_ricerca, indirizzo_id)
      SELECT v.erogatore_id, v.id, md5('p' || n)::uuid, 'n' || n, 'F', 'APR', 'C', 'N', '1940-01-01'::date + n, upper(md5(n::text)), n % 90,
        md5('f' || n / 3)::uuid, k.c, k.p, k.c, k.p, k.c, k.p, md5('i' || n / 5)::uuid
        FROM anagrafe_versione v, generate_series(1, ${QUANTI}) n, LATERAL (SELECT upper(md5('c' || n % 900)) AS c, upper(md5('n' || n % 300)) AS p) k`);
    for (const [tabella, colonna, valore] of STORIE)
      await client.query(`INSERT INTO anagrafe_storia_${tabella} (erogatore_id, versione_id, soggetto_id, ordine${colonna})
        SELECT v.erogatore_id, v.id, md5('p' || n)::uuid, 1${valore} FROM anagrafe_versione v, generate_series(1, ${QUANTI}) n`);
  });
  await db.esegui('ANALYZE');
});
const QUANTI = 30_000;
const STORIE = [
  ['famiglia', ', famiglia_id', ", md5('f' || n / 3)::uuid"],
  ['posizione', ', posizione', ", 'APR'"],
  ['residenza', ', residenza_via', ", 'Via'"],
  ['generalita', ', sesso', ", 'F'"],
] as const;
afterAll(async () => {
  await db.chiudi();
  await chiudiDb();
});

const NOMI = { tipo: 'NOMINATIVO' as const, cognome: 'Neri', nome: 'Rina', annoNascita: 1980 };
const PERSONA = '00000000-0000-8000-8000-000000000000';
const COSA: Readonly<Record<string, () => Interrogazione<string>>> = {
  'by name': () => ricerca(preparaChiavi(NOMI), ['cognome', 'nome', 'dataNascita'], 51),
  'by sound': () => ricerca(perSuono(NOMI) ?? preparaChiavi(NOMI), ['cognome', 'nome', 'dataNascita'], 51),
  'by code': () => ricerca(preparaChiavi({ tipo: 'CODICE_FISCALE', codiceFiscale: '12345670017' }), ['cognome'], 51),
  'by address': () => ricerca(preparaChiavi({ tipo: 'INDIRIZZO', via: 'Seconda', civico: '2' }), ['indirizzoApr'], 51),
  'who lives at an address': () => perIndirizzo(PERSONA, ['cognome', 'indirizzoApr']),
  'a household': () => componenti(PERSONA, ['cognome', 'statoFamiglia', 'relazioneParentela']),
  'a household on a day': () =>
    famigliaAllaData(PERSONA, '2015-01-01', {
      membri: ['cognome', 'dataNascita'],
      famiglia: ['statoFamiglia'],
      indirizzo: ['indirizzoApr'],
      posizione: ['posizioneAnagrafica'],
    }),
  'all the households of a person': () =>
    posizioniFamiliari(PERSONA, ['cognome'], ['statoFamiglia', 'relazioneParentela', 'posizioneAnagrafica']),
  'the past of a person': () => storico(PERSONA, ['cognome'], ['cognome', 'posizioneAnagrafica', 'indirizzoApr', 'statoFamiglia']),
  'whether two are together': () =>
    verificato({ codiceFiscale: 'X' }, { tipo: 'STESSA_FAMIGLIA', altro: { codiceFiscale: 'Y' }, giorno: '2015-01-01' }),
};

it.each(Object.entries(COSA))('FU-05 reads %s by an index, whole tables never', async (_, interrogazione) => {
  const { parti, valori } = interrogazione();
  for (const sql of Object.values(parti)) {
    const usati = [...new Set(sql.match(/\$\d+/g) ?? [])].length;
    const piano = await nelComuneComeApp(mondo.erogatoreId, async (tx) => {
      const righe = await tx.$queryRawUnsafe<Record<string, string>[]>(
        `EXPLAIN ${conEsclusi(ESCLUSI_DELL_ANAGRAFE)} ${conTutti(sql, valori.length, usati)}`,
        ...valori,
      );
      return righe.map((riga) => Object.values(riga)[0]).join('\n');
    });
    expect(piano).not.toMatch(/Seq Scan on anagrafe_(soggetto|storia)/);
    for (const [scansione, condizione = ''] of piano.matchAll(/.*on anagrafe_(?:soggetto|storia_\w+) \w+.*\n\s+Index Cond: (.*)/g))
      // Of protected people there are few: all of them may be read.
      if (!scansione.includes('anagrafe_soggetto_protetto_nominativo'))
        expect(condizione, piano).toMatch(/ricerca|fonetica|codice_fiscale|indirizzo_id|famiglia_id|soggetto_id|\bid =/);
  }
});

it('SA-17 keeps the plan of what every consultation asks: whom nobody may consult', async () => {
  const funzioni = await db.esegui<{ nome: string; lingua: string }>(
    `SELECT p.proname AS nome, l.lanname AS lingua FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
      WHERE p.proname ~ '^varco_(protetti|alcuni|omonimi|segnalati|nomi)_|^varco_codici_protetti$' ORDER BY 1`,
  );
  expect(funzioni.map(({ nome }) => nome)).toEqual(
    expect.arrayContaining(['varco_alcuni_protetti', 'varco_codici_protetti', 'varco_nomi_protetti', 'varco_protetti_anagrafe']),
  );
  expect(funzioni.filter(({ lingua }) => lingua !== 'plpgsql')).toEqual([]);
});

/** A part need not use every value that the whole has; PostgreSQL wants to know their types all the same. */
function conTutti(sql: string, quanti: number, usati: number): string {
  if (usati === quanti) return sql;
  const assenti = Array.from({ length: quanti }, (_, i) => `$${i + 1}`).filter((posto) => !new RegExp(`\\${posto}\\b`).test(sql));
  return `SELECT * FROM (${sql}) q WHERE ${assenti.map((posto) => `${posto}::text IS NOT NULL`).join(' AND ')}`;
}
