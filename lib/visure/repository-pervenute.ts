import { MASSIMO_IN_ELENCO } from '@/lib/core/elenco-breve';
import { aColonna, type DataIso } from '@/lib/core/date';
import { ruoliCon } from '@/lib/core/permessi';
import { STATI_CHE_ENTRANO, STATI_UTILIZZABILI } from '@/lib/core/utilizzabile';
import type { Tx } from '@/lib/platform/db';
import { join, sql, type Sql } from '@/lib/platform/sql';
import { operatoreDi, utenteDi, type Chi } from './domain/chi';
import type { EsitoPervenuta, Pervenuta } from './domain/pervenuta';

type Nuova = Omit<Pervenuta, 'ente' | 'convenzione' | 'stato' | 'chiusaDa' | 'rispostaIl' | 'nota'> & { readonly erogatoreId: string };

export async function inserisciPervenuta(tx: Tx, { chi, ricevutaIl, ...nuova }: Nuova): Promise<void> {
  const chiChiede = { operatoreId: operatoreDi(chi), utenteId: utenteDi(chi) };
  await tx.richiestaPervenuta.create({ data: { ...nuova, ...chiChiede, ricevutaIl: aColonna(ricevutaIl), stato: 'APERTA' } });
}

/** The last ones, those to answer first. */
export function pervenute(tx: Tx): Promise<Pervenuta[]> {
  return leggi(tx, sql`true`);
}

export async function pervenuta(tx: Tx, id: string): Promise<Pervenuta | null> {
  return (await leggi(tx, sql`p.id = ${id}::uuid`))[0] ?? null;
}

function leggi(tx: Tx, quali: Sql): Promise<Pervenuta[]> {
  return tx.$queryRaw<Pervenuta[]>`
    SELECT p.id, p.convenzione_id AS "convenzioneId", p.ente_id AS "enteId", e.denominazione AS ente,
           CASE WHEN p.operatore_id IS NOT NULL THEN jsonb_build_object('operatore', p.operatore_id)
                WHEN p.utente_id IS NOT NULL THEN jsonb_build_object('utente', p.utente_id) END AS chi,
           c.numero AS convenzione, p.richiedente, p.modo, to_char(p.ricevuta_il, 'YYYY-MM-DD') AS "ricevutaIl", p.protocollo, p.finalita,
           p.riferimento, p.oggetto, p.stato, p.registrata_da AS "registrataDa", p.registrata_il AS "registrataIl", p.chiusa_da AS "chiusaDa",
           to_char(p.risposta_il, 'YYYY-MM-DD') AS "rispostaIl", p.nota
      FROM richiesta_pervenuta p
      JOIN ente e ON e.erogatore_id = p.erogatore_id AND e.id = p.ente_id
      JOIN convenzione c ON c.erogatore_id = p.erogatore_id AND c.id = p.convenzione_id
     WHERE p.erogatore_id = varco_erogatore() AND ${quali}
     ORDER BY (p.stato = 'APERTA') DESC, p.registrata_il DESC LIMIT ${MASSIMO_IN_ELENCO}::int`;
}

type Chiusura = { id: string; esito: EsitoPervenuta; rispostaIl: DataIso; nota: string | null; da: string; il: Date };

/** False when somebody else has closed it meanwhile. */
export async function chiudiPervenuta(tx: Tx, { id, esito, rispostaIl, nota, da, il }: Chiusura): Promise<boolean> {
  const { count } = await tx.richiestaPervenuta.updateMany({
    where: { id, stato: 'APERTA' },
    data: { stato: esito, rispostaIl: aColonna(rispostaIl), nota, chiusaDa: da, chiusaIl: il },
  });
  return count > 0;
}

export type Richiedente = { readonly chi: Chi; readonly nome: string; readonly cognome: string };

/** Who may ask: who may enter under that convenzione, and who speaks for its ente. */
export function richiedenti(tx: Tx, convenzioneId: string, enteId: string): Promise<Richiedente[]> {
  return tx.$queryRaw<Richiedente[]>`
    SELECT jsonb_build_object('operatore', id) AS chi, nome, cognome, id FROM operatore WHERE erogatore_id = varco_erogatore()
       AND convenzione_id = ${convenzioneId}::uuid AND stato = ANY(${[...STATI_CHE_ENTRANO]}::text[])
    UNION ALL
    SELECT jsonb_build_object('utente', u.id), u.nome, u.cognome, u.id FROM utente u WHERE u.erogatore_id = varco_erogatore() AND u.ente_id = ${enteId}::uuid
       AND u.stato = 'ATTIVO' AND u.ruoli && ${ruoliCon('convenzione:recedere-fruitore')}::text[]
       AND NOT EXISTS (SELECT FROM operatore o WHERE o.erogatore_id = u.erogatore_id AND o.utente_id = u.id AND o.convenzione_id = ${convenzioneId}::uuid)
     ORDER BY cognome, nome, id`;
}

/** Whether a search made for that request has shown that person, or thing, since that instant, or on a clock ahead of this one (SA-04). */
export async function mostrataPerLaPervenuta(tx: Tx, pervenutaId: string, id: string, dal: Date): Promise<boolean> {
  const [riga] = await tx.$queryRaw<{ mostrata: boolean }[]>`
    SELECT EXISTS (SELECT FROM registro WHERE erogatore_id = varco_erogatore() AND istante >= ${dal}::timestamptz
       AND operazione = 'cercare-per-pervenuta' AND esito = 'CONSENTITO'
       AND dettagli ->> 'pervenuta' = ${pervenutaId}
       AND (soggetti @> ARRAY[${id}::text] OR jsonb_exists(dettagli->'mostrati', ${id}::text))) AS mostrata`;
  return riga?.mostrata ?? false;
}

/** Of a convenzione that can be used, its number and ente: among these the office chooses where a request belongs. */
export function convenzioniInUso(tx: Tx): Promise<{ id: string; numero: string; ente: string }[]> {
  return tx.$queryRaw`
    SELECT c.id, c.numero, e.denominazione AS ente FROM convenzione c JOIN ente e ON e.erogatore_id = c.erogatore_id AND e.id = c.ente_id
     WHERE c.erogatore_id = varco_erogatore() AND c.stato IN (${join([...STATI_UTILIZZABILI])}) ORDER BY e.denominazione, c.numero`;
}
