import { archivio, operatoreAlLavoro, type Postazione } from '@/lib/testing/consultazione';
import { Mondo, nelComune, sql, type PersonaDiProva } from '@/lib/testing/mondo';

export type Scena = {
  operatore: Postazione;
  /** An officer of the comune: reads the register that the operator's searches fill. */
  ufficio: PersonaDiProva;
  /** Surnames that exist, each of about twenty people. */
  cognomi: string[];
  persone: number;
};

const PERSONE = 20_000;
const SENZA_SOGLIE = {
  richiesteMinuto: null,
  richiesteOra: null,
  richiesteGiorno: null,
  richiesteOraConvenzione: null,
  richiesteGiornoConvenzione: null,
};

/**
 * A comune with a population whose surnames spread as prefixes do, and one operator at work whom no threshold stops or slows: the benchmark asks without a
 * pause.
 */
export async function preparaScena(): Promise<Scena> {
  const mondo = await Mondo.crea();
  await archivio(mondo);
  const cognomi = await nelComune(mondo.erogatoreId, async (client) => {
    await client.query(`
      INSERT INTO anagrafe_soggetto (erogatore_id, versione_id, id, id_scheda, sesso, posizione, cognome, nome, nascita_data, cognome_ricerca, nome_ricerca)
      SELECT v.erogatore_id, v.id, gen_random_uuid(), n::text, 'F', 'APR', c.cognome, 'MARIA' || n % 40, date '1940-01-01' + n % 25000,
        c.cognome, 'MARIA' || n % 40
        FROM anagrafe_versione v, generate_series(1, ${PERSONE}) n, LATERAL (SELECT upper(translate(md5((n % 900)::text), '0123456789',
          'ghijklmnop')) AS cognome) c`);
    return (await client.query<{ cognome: string }>('SELECT DISTINCT cognome FROM anagrafe_soggetto ORDER BY 1 LIMIT 200')).rows.map(
      (riga) => riga.cognome,
    );
  });
  await sql('ANALYZE anagrafe_soggetto');
  const operatore = await operatoreAlLavoro(mondo, { cambia: (clausole) => ({ ...clausole, uso: { ...clausole.uso, ...SENZA_SOGLIE } }) });
  return { operatore, ufficio: await mondo.persona(['UFFICIO']), cognomi, persone: PERSONE };
}

/** The i-th search: a surname and the beginning of a given name, which some twenty people have. */
export function ricerca({ cognomi }: Scena, indice: number) {
  const voci = { cognome: cognomi[indice % cognomi.length] ?? '', nome: 'Mar' };
  return { finalita: 'assistenza', riferimento: 'B 1', ricerca: 'NOMINATIVO', voci };
}
