import { daColonna, type DataIso } from '@/lib/core/date';
import type { Tx } from '@/lib/platform/db';
import type { TitoloAdAttestare } from './domain/attestazione';
import type { RigaAdesione } from './repository';

/** The acts on file in that person's name (proclamation, delegations), whenever valid, the latest first. */
export async function titoliDi(tx: Tx, utenteId: string): Promise<TitoloAdAttestare[]> {
  const righe = await tx.delega.findMany({ where: { utenteId }, orderBy: { validaDal: 'desc' } });
  return righe.map(({ id, qualifica, attoNumero, attoData, validaDal, validaAl }) => ({
    id,
    qualifica,
    attoNumero,
    attoData: daColonna(attoData),
    validaDal: daColonna(validaDal),
    validaAl: daColonna(validaAl),
  }));
}

/**
 * Everybody else with the role, a way in that has not ended and an act in force that day: while there is one, no waiver of the four eyes.
 */
export async function altriAttestatori(tx: Tx, utenteId: string, oggi: DataIso, now: Date): Promise<string[]> {
  const righe = await tx.$queryRaw<{ id: string }[]>`
    SELECT u.id FROM utente u
     WHERE u.ente_id IS NULL AND u.stato = 'ATTIVO' AND 'RESPONSABILE' = ANY (u.ruoli) AND u.id <> ${utenteId}::uuid
       AND (u.accesso_scade_il IS NULL OR u.accesso_scade_il > ${now}::timestamptz)
       AND EXISTS (SELECT FROM delega d WHERE d.erogatore_id = u.erogatore_id AND d.utente_id = u.id
                      AND d.valida_dal <= ${oggi}::date AND (d.valida_al IS NULL OR d.valida_al >= ${oggi}::date))`;
  return righe.map(({ id }) => id);
}

/**
 * Who prepared the request: took it in charge, archived the paper it came on, asked for integrations or wrote down an answer. All the
 * accounts of each of them, because the four eyes are of two people.
 */
export async function preparatori(tx: Tx, adesione: RigaAdesione): Promise<string[]> {
  const [integrazioni, documenti] = [
    await tx.integrazione.findMany({ where: { adesioneId: adesione.id }, select: { richiestaDa: true, rispostaDa: true } }),
    await tx.documento.findMany({
      where: { adesioneId: adesione.id, creatoDa: { not: null }, convenzioneId: null, generato: false },
      select: { creatoDa: true },
    }),
  ];
  const tutti = [
    adesione.istruttaDa,
    ...integrazioni.flatMap(({ richiestaDa, rispostaDa }) => [richiestaDa, rispostaDa]),
    ...documenti.map(({ creatoDa }) => creatoDa),
  ];
  const righe = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT u.id FROM utente p JOIN utente u ON u.erogatore_id = p.erogatore_id
       AND (u.id = p.id OR upper(btrim(u.codice_fiscale)) = upper(btrim(p.codice_fiscale)))
     WHERE p.erogatore_id = varco_erogatore() AND p.id = ANY (${[...new Set(tutti.filter((id) => id !== null))]}::uuid[])`;
  return righe.map(({ id }) => id);
}
