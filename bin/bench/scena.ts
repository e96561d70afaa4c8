import { archivio, operatoreAlLavoro, type Postazione } from '@/lib/testing/consultazione';
import { Mondo, nelComune, sql, type PersonaDiProva } from '@/lib/testing/mondo';

export type Scena = {
  operatore: Postazione;
  /** An officer of the comune: reads the register that the operator's searches fill. */
  ufficio: PersonaDiProva;
  /** A surname and the beginning of a given name, of about twenty people each: in no order, as they come to a counter. */
  cercati: { cognome: string; nome: string }[];
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
 * pause. Neither in order nor with one name for all: that would be a robot's way, reported to the office by mail (SA-12).
 */
export async function preparaScena(): Promise<Scena> {
  const mondo = await Mondo.crea();
  await archivio(mondo);
  const cercati = await nelComune(mondo.erogatoreId, async (client) => {
    await client.query(`
      INSERT INTO anagrafe_soggetto (erogatore_id, versione_id, id, id_scheda, sesso, posizione, cognome, nome, nascita_data, cognome_ricerca, nome_ricerca)
      SELECT v.erogatore_id, v.id, gen_random_uuid(), n::text, 'F', 'APR', c.cognome, c.nome || n % 40, date '1940-01-01' + n % 25000,
        c.cognome, c.nome || n % 40
        FROM anagrafe_versione v, generate_series(1, ${PERSONE}) n, LATERAL (SELECT ${lettere('n % 900')} AS cognome,
          left(${lettere('900 + n % 900')}, 5) AS nome) c`);
    return (
      await client.query<{ cognome: string; nome: string }>(
        'SELECT DISTINCT cognome, left(nome, 3) AS nome, md5(cognome) FROM anagrafe_soggetto WHERE length(cognome) = 32 ORDER BY md5(cognome) LIMIT 200',
      )
    ).rows.map(({ cognome, nome }) => ({ cognome, nome }));
  });
  await sql('ANALYZE anagrafe_soggetto');
  const operatore = await operatoreAlLavoro(mondo, { cambia: (clausole) => ({ ...clausole, uso: { ...clausole.uso, ...SENZA_SOGLIE } }) });
  return { operatore, ufficio: await mondo.persona(['UFFICIO']), cercati, persone: PERSONE };
}

/** Letters that look like a surname's, always the same for a number. */
function lettere(numero: string): string {
  return `upper(translate(md5((${numero})::text), '0123456789', 'ghijklmnop'))`;
}

/** The i-th search: a surname and the beginning of a given name, which some twenty people have. */
export function ricerca({ cercati }: Scena, indice: number) {
  const voci = cercati[indice % cercati.length] ?? { cognome: '', nome: '' };
  return { finalita: 'assistenza', riferimento: 'B 1', ricerca: 'NOMINATIVO', voci };
}
