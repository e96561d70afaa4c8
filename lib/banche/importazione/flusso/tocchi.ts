/** The changes of a delivery beside what stands around them: filled, checked as the archive checks itself, then written into the version. */
import type { Connessione } from '@/lib/platform/connessione';
import { tavolo, TOCCATI, type ArchivioBanca, type Controllo, type FlussoBanca } from '../archivio';
import type { Difetto } from '../difetto';
import { copista, controllaTavoli, preparaTavoli, type ComeControllare } from '../tavoli';
import { sposta, type Versione } from '../versioni';
import type { Consegna } from './lettura';

const DOVE = 't.erogatore_id = $1 AND t.versione_id = $2';

export async function riempiTavoli(
  db: Connessione,
  archivio: ArchivioBanca,
  { unita, vicini }: FlussoBanca,
  { erogatoreId, id }: Versione,
  { testi, cancellazioni }: Consegna,
): Promise<void> {
  await preparaTavoli(db, archivio.tabelle, true);
  const copia = copista(db, archivio);
  await copia.aggiungi(testi);
  await copia.concludi();
  await db.esegui(`CREATE TEMPORARY TABLE ${TOCCATI} (tabella text, id uuid, riga integer, scritta boolean) ON COMMIT DROP`);
  for (const { tabella } of unita) await db.esegui(`INSERT INTO ${TOCCATI} SELECT '${tabella}', id, riga, true FROM ${tavolo(tabella)}`);
  await db.esegui(
    `INSERT INTO ${TOCCATI} SELECT tabella, id, riga, false FROM unnest($1::text[], $2::uuid[], $3::int[]) AS c (tabella, id, riga)`,
    [cancellazioni.map((una) => una.unita.tabella), cancellazioni.map((una) => una.id), cancellazioni.map(({ riga }) => riga)],
  );
  for (const { tabella, se } of vicini) {
    const colonne = archivio.tabelle.find(({ nome }) => nome === tabella)?.colonne ?? [];
    await db.esegui(
      `INSERT INTO ${tavolo(tabella)} (riga, ${colonne.join(', ')}) SELECT 0, ${colonne.map((colonna) => `t.${colonna}`).join(', ')}
         FROM ${tabella} t WHERE ${DOVE} AND (${se}) AND NOT EXISTS (SELECT FROM ${TOCCATI} o WHERE o.id = t.id)`,
      [erogatoreId, id],
    );
  }
}

/** What no archive can be guilty of: the same thing touched twice, or taken away without being there. */
function controlliDelFlusso({ versioni }: ArchivioBanca, { unita, controlli }: FlussoBanca): Controllo[] {
  const versione = `(SELECT v.id FROM ${versioni} v WHERE v.erogatore_id = varco_erogatore() AND v.stato = 'CORRENTE')`;
  return [
    {
      file: '',
      sql: `SELECT max(riga) AS riga, 'riguarda la stessa cosa della riga ' || min(riga) AS frase FROM ${TOCCATI}
        GROUP BY id HAVING count(*) > 1 AND NOT bool_and(scritta)`,
    },
    ...unita.map(({ tipo, tabella }) => ({
      file: '',
      sql: `SELECT o.riga, 'record «${tipo}» da cancellare: non è nella banca dati' AS frase FROM ${TOCCATI} o
        WHERE o.tabella = '${tabella}' AND NOT o.scritta AND NOT EXISTS (SELECT FROM ${tabella} t
          WHERE t.erogatore_id = varco_erogatore() AND t.versione_id = ${versione} AND t.id = o.id)`,
    })),
    ...controlli,
  ];
}

/** What is wrong with the bank as it would be. */
export async function controllaTocchi(
  db: Connessione,
  archivio: ArchivioBanca,
  flusso: FlussoBanca,
  come: Omit<ComeControllare, 'conFile'>,
): Promise<Difetto[]> {
  const controlli = [...archivio.controlli, ...controlliDelFlusso(archivio, flusso)];
  const unaSola = {
    prima: db,
    insieme: async <T>(cose: readonly T[], fai: (una: Connessione, cosa: T) => Promise<void>): Promise<void> => {
      for (const cosa of cose) await fai(db, cosa);
    },
  };
  const trovati = await controllaTavoli(unaSola, { ...archivio, controlli }, { conFile: false, ...come });
  return trovati.map((difetto) => ({ ...difetto, frase: difetto.frase.replaceAll('nel file', 'nella banca dati') }));
}

/** The units give way to what has come; answers, by table, how many there are more than before. */
export async function scriviTocchi(
  db: Connessione,
  { tabelle }: ArchivioBanca,
  { unita, soloGuardati }: FlussoBanca,
  versione: Versione,
): Promise<ReadonlyMap<string, number>> {
  const valori = [versione.erogatoreId, versione.id];
  const differenze = new Map<string, number>();
  for (const { tabella, parti } of unita) {
    for (const parte of parti)
      await db.esegui(`DELETE FROM ${parte.tabella} t WHERE ${DOVE} AND t.${parte.colonna} IN (SELECT id FROM ${TOCCATI})`, valori);
    const guardati = soloGuardati.includes(tabella) ? '' : ` UNION SELECT id FROM ${tavolo(tabella)}`;
    const tolti = await db.esegui(
      `DELETE FROM ${tabella} t WHERE ${DOVE} AND t.id IN (SELECT id FROM ${TOCCATI}${guardati}) RETURNING t.id`,
      valori,
    );
    differenze.set(tabella, -tolti.length);
  }
  for (const tabella of tabelle) {
    if (soloGuardati.includes(tabella.nome)) await db.esegui(`DELETE FROM ${tavolo(tabella.nome)} WHERE riga = 0`);
    await sposta(db, tabella, versione);
    const prima = differenze.get(tabella.nome);
    if (prima === undefined) continue;
    const [riga] = await db.esegui<{ messi: number }>(`SELECT count(*)::int AS messi FROM ${tavolo(tabella.nome)}`);
    differenze.set(tabella.nome, prima + (riga?.messi ?? 0));
  }
  return differenze;
}
