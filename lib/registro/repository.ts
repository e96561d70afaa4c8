import { z } from 'zod';
import { addGiorni, inizioGiornata, type DataIso } from '@/lib/core/date';
import type { Tx } from '@/lib/platform/db';
import { join, sql, type Sql } from '@/lib/platform/sql';
import type { Lettore, VoceRegistro } from './domain/voce';
import type { FiltriRegistro } from './schema';

/** Each entry carries all its details: a page of more costs more than it is read. */
const QUANTE = 25;

/** What an applicant does on its own draft while typing: saved at every pause, it would hide the acts of everybody. */
const DELLE_BOZZE = ['salvare-passo', 'leggere-bozza'];

export type PaginaRegistro = { voci: VoceRegistro[]; dopo: string | null };

/** One page of the register, newest first, by keyset: the cost does not grow with how far back one reads. */
export async function elencare(tx: Tx, filtri: FiltriRegistro, lettore: Lettore): Promise<PaginaRegistro> {
  const righe = await tx.$queryRaw<VoceRegistro[]>(interrogazione(filtri, lettore));
  const voci = righe.slice(0, QUANTE);
  const ultima = voci.at(-1);
  return { voci, dopo: righe.length > QUANTE && ultima ? `${ultima.istante.toISOString()}_${ultima.id}` : null };
}

/** The statement of one page, and of one row more, that tells whether another follows. */
export function interrogazione(filtri: FiltriRegistro, lettore: Lettore): Sql {
  return sql`
    SELECT r.id, r.istante, r.operazione, r.categoria, r.esito, r.motivo, r.nominativo, r.nome_utente AS "nomeUtente", r.ruolo,
           e.denominazione AS ente, r.ente_id AS "enteId", e.tipo AS "enteTipo", c.numero AS convenzione, r.clausole_versione AS "clausoleVersione",
           r.finalita, r.riferimento, r.numero_richiesta AS "numeroRichiesta", r.chiavi, cardinality(r.soggetti) AS soggetti, r.campi,
           r.oggetto, r.sessione_id AS "sessioneId", r.indirizzo_ip AS "indirizzoIp", r.postazione
      FROM registro r
      LEFT JOIN ente e ON e.erogatore_id = r.erogatore_id AND e.id = r.ente_id
      LEFT JOIN convenzione c ON c.erogatore_id = r.erogatore_id AND c.id = r.convenzione_id
     WHERE r.erogatore_id = varco_erogatore() AND ${join(condizioniDi(filtri, lettore), ' AND ')}
     ORDER BY r.istante DESC, r.id DESC LIMIT ${QUANTE + 1}::int`;
}

function condizioniDi(filtri: FiltriRegistro, { enteId, ambito }: Lettore): Sql[] {
  const condizioni = [sql`true`];
  if (filtri.dal) condizioni.push(sql`r.istante >= ${inizioGiornata(entroIlRegistro(filtri.dal))}::timestamptz`);
  if (filtri.al) condizioni.push(sql`r.istante < ${inizioGiornata(addGiorni(entroIlRegistro(filtri.al), 1))}::timestamptz`);
  if (enteId) condizioni.push(sql`r.ente_id = ${enteId}::uuid`);
  if (filtri.ente) condizioni.push(sql`r.ente_id = ${filtri.ente}::uuid`);
  if (filtri.convenzione) condizioni.push(sql`r.convenzione_id = ${filtri.convenzione}::uuid`);
  if (filtri.persona) condizioni.push(sql`r.utente_id = ${filtri.persona}::uuid`);
  if (filtri.categoria) condizioni.push(sql`r.categoria = ${filtri.categoria}`);
  if (filtri.esito) condizioni.push(sql`r.esito = ${filtri.esito}`);
  if (filtri.motivo) condizioni.push(sql`r.motivo = ${filtri.motivo} AND r.esito = 'NEGATO'`);
  // What was refused is never left out.
  if (!filtri.bozze) condizioni.push(sql`(r.esito = 'NEGATO' OR r.operazione NOT IN (${join(DELLE_BOZZE)}))`);
  // One convenzione keeps the order of its index, a list of them does not.
  if (ambito?.length === 1) condizioni.push(sql`r.convenzione_id = ${ambito[0]}::uuid`);
  else if (ambito) condizioni.push(sql`r.convenzione_id = ANY(${ambito}::uuid[])`);
  const cursore = leggiCursore(filtri.dopo);
  // The first condition leaves the newer months out, the second one the rows already seen.
  if (cursore)
    condizioni.push(
      sql`r.istante <= ${cursore.istante}::timestamptz AND (r.istante, r.id) < (${cursore.istante}::timestamptz, ${cursore.id}::uuid)`,
    );
  return condizioni;
}

/** A day typed as 0026 or 9999 is a day too: the register holds nothing beyond these two. */
function entroIlRegistro(giorno: DataIso): DataIso {
  if (giorno < '1900-01-01') return '1900-01-01';
  return giorno > '2199-12-31' ? '2199-12-31' : giorno;
}

const CURSORE = z.tuple([z.iso.datetime().startsWith('2'), z.uuid()]);

/** Where the page before ended; null when the address does not say it, or was tampered with. */
function leggiCursore(dopo: string | undefined): { istante: Date; id: string } | null {
  const letto = CURSORE.safeParse(dopo?.split('_'));
  return letto.success ? { istante: new Date(letto.data[0]), id: letto.data[1] } : null;
}
