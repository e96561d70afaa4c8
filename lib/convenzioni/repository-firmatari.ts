import { regola } from '@/lib/core/errors';
import type { DataIso } from '@/lib/core/date';
import type { Tx } from '@/lib/platform/db';
import type { FirmatarioErogatore } from './domain/persone';

/**
 * LE-02: the comune's people who may sign today: managers whose proclamation or delegation is on file and in force. The latest act
 * counts.
 */
export function firmatariErogatore(tx: Tx, oggi: DataIso): Promise<FirmatarioErogatore[]> {
  return tx.$queryRaw<FirmatarioErogatore[]>`
    SELECT DISTINCT ON (u.cognome, u.nome, u.id) u.id AS "utenteId", u.nome, u.cognome, u.codice_fiscale AS "codiceFiscale", d.qualifica, d.id AS "delegaId",
           d.atto_numero AS "attoNumero", to_char(d.atto_data, 'YYYY-MM-DD') AS "attoData"
      FROM utente u JOIN delega d ON d.erogatore_id = u.erogatore_id AND d.utente_id = u.id
     WHERE u.ente_id IS NULL AND u.stato = 'ATTIVO' AND 'RESPONSABILE' = ANY (u.ruoli)
       AND d.valida_dal <= ${oggi}::date AND (d.valida_al IS NULL OR d.valida_al >= ${oggi}::date)
     ORDER BY u.cognome, u.nome, u.id, d.valida_dal DESC`;
}

/** SA-05: the comune's technical managers, who sign the annual report. */
export function tecniciDelComune(tx: Tx): Promise<{ nome: string; cognome: string; codiceFiscale: string }[]> {
  return tx.utente.findMany({
    where: { enteId: null, stato: 'ATTIVO', ruoli: { has: 'TECNICO' } },
    select: { nome: true, cognome: true, codiceFiscale: true },
    orderBy: [{ cognome: 'asc' }, { nome: 'asc' }],
  });
}

/** That person among those who may sign today; refuses anybody else. */
export async function getFirmatario(tx: Tx, utenteId: string, oggi: DataIso): Promise<FirmatarioErogatore> {
  const firmatario = (await firmatariErogatore(tx, oggi)).find((uno) => uno.utenteId === utenteId);
  if (!firmatario)
    throw regola(
      'FIRMATARIO_SENZA_DELEGA',
      'Chi firma per il comune deve essere il Sindaco o un responsabile con la delega agli atti e in vigore oggi: scegli un’altra persona o aggiungi la delega.',
    );
  return firmatario;
}
