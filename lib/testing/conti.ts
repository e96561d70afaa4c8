import type { Ruolo } from '@/lib/core/attore';
import { idCasuale } from '@/lib/core/ids';
import { calcolaImpronta } from '@/lib/platform/impronte-password';
import { ADESSO, inserisci, sql, type Mondo } from './mondo';

export const PASSWORD = 'trenino di lana';

type ContoDiProva = { utenteId: string; nomeUtente: string };

/** An account that logs in with {@link PASSWORD}, and no session yet. */
export async function contoDiProva(
  mondo: Mondo,
  ruoli: Ruolo[],
  opzioni: { enteId?: string; operatoreId?: string; utente?: Record<string, unknown> } = {},
): Promise<ContoDiProva> {
  const utenteId = idCasuale();
  const nomeUtente = `conto.${utenteId.slice(0, 8)}`;
  await inserisci('utente', {
    erogatore_id: mondo.erogatoreId,
    id: utenteId,
    nome_utente: nomeUtente,
    nome: 'Carla',
    cognome: 'Conto',
    codice_fiscale: 'CNTCRL80A41H501X',
    email: `${nomeUtente}@prova.example`,
    ruoli,
    ente_id: opzioni.enteId ?? null,
    stato: 'ATTIVO',
    password_hash: await calcolaImpronta(PASSWORD),
    password_impostata_il: ADESSO,
    password_provvisoria: false,
    ambito_convenzioni: [],
    creato_il: ADESSO,
    ...opzioni.utente,
  });
  if (opzioni.operatoreId) await sql('UPDATE operatore SET utente_id = $2 WHERE id = $1', [opzioni.operatoreId, utenteId]);
  return { utenteId, nomeUtente };
}

/** Sessions of an account, oldest first. */
export function sessioniDi(
  utenteId: string,
): Promise<{ id: string; chiusa_il: Date | null; motivo_chiusura: string | null; operatore_id: string | null; esclusiva: boolean }[]> {
  return sql('SELECT id, chiusa_il, motivo_chiusura, operatore_id, esclusiva FROM sessione WHERE utente_id = $1 ORDER BY aperta_il, id', [
    utenteId,
  ]);
}
