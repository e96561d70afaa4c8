/**
 * In a process of its own, as the web process is that answers them, which has not just imported a million people: searches on a whole population,
 * one after the other, the data bank's own against the SQL that one would write by hand for that index. Prints the times.
 */
import pg from 'pg';
import { ANAGRAFE } from '@/lib/anagrafe/domain/banca';
import { lettoreAnagrafe } from '@/lib/anagrafe/lettore';
import { nelComuneComeApp } from '@/lib/testing/anagrafe';

const RICERCHE = 300;
/** How often each person is searched: of three hundred times alone the slowest fifteen say more of the machine than of the search. */
const GIRI = 3;
const MOSTRATI = 20;
/** What a list of people shows. */
const CAMPI = (ANAGRAFE.profili[0]?.campi ?? []).map(String);

interface Nome {
  readonly cognome: string;
  readonly nome: string;
}

const p95 = (tempi: readonly number[]): number => [...tempi].sort((a, b) => a - b)[Math.floor(tempi.length * 0.95)] ?? Number.NaN;

async function cronometro(cosa: () => Promise<unknown>): Promise<number> {
  const inizio = performance.now();
  await cosa();
  return performance.now() - inizio;
}

/** Milliseconds that ninety-five searches out of a hundred do not pass: whole surnames with the beginning of a given name. */
async function misuraRicerche(erogatoreId: string, url: string): Promise<{ nostra: number; aMano: number }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("SELECT set_config('varco.erogatore', $1, false)", [erogatoreId]);
  const { rows: nomi } = await client.query<Nome>(
    `SELECT cognome_ricerca AS cognome, left(nome_ricerca, 3) AS nome FROM anagrafe_soggetto
      WHERE erogatore_id = $1 ORDER BY md5(id::text) LIMIT $2`,
    [erogatoreId, RICERCHE],
  );
  const aMano = async ({ cognome, nome }: Nome): Promise<void> => {
    await client.query('BEGIN');
    await client.query(
      `SELECT s.id, s.cognome, s.nome, s.nascita_data FROM anagrafe_soggetto s
        WHERE s.erogatore_id = $1 AND s.versione_id = (SELECT id FROM anagrafe_versione WHERE erogatore_id = $1 AND stato = 'CORRENTE')
          AND s.cognome_ricerca >= $2 AND s.cognome_ricerca < $2 || '~' AND s.nome_ricerca >= $3 AND s.nome_ricerca < $3 || '~'
        ORDER BY s.cognome_ricerca, s.nome_ricerca, s.nascita_data, s.id LIMIT ${MOSTRATI + 1}`,
      [erogatoreId, cognome, nome],
    );
    await client.query('COMMIT');
  };
  const nostra = (voci: Nome) =>
    nelComuneComeApp(erogatoreId, (tx) => lettoreAnagrafe.cerca(tx, { ricerca: 'NOMINATIVO', voci: { ...voci } }, CAMPI, MOSTRATI));
  // Once each that does not count: what is read for the first time comes from the disk for whoever goes first.
  for (const chi of nomi) await Promise.all([aMano(chi), nostra(chi)]);
  // In turn, so that what else the machine does weighs on both alike.
  const tempi: { aMano: number; nostra: number }[] = [];
  for (let giro = 0; giro < GIRI; giro += 1)
    for (const chi of nomi) tempi.push({ aMano: await cronometro(() => aMano(chi)), nostra: await cronometro(() => nostra(chi)) });
  await client.end();
  return { aMano: p95(tempi.map(({ aMano }) => aMano)), nostra: p95(tempi.map(({ nostra }) => nostra)) };
}

const [erogatoreId = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await misuraRicerche(erogatoreId, process.env.DATABASE_URL ?? '')));
process.exit(0);
