import type { Tx } from '@/lib/platform/db';
import { operazioniDi } from './domain/consultazioni';

/** How far back one looks: further back an entry proves nothing of today, and the register is long. */
const GIORNI_DI_PROVA = 90;

type Ultime = { readonly [F in 'richiesta' | 'visura' | 'pacchetto']: Date | null };

/** When the last request of a convenzione was answered, its last visura opened, its last package downloaded; null: none in those days. */
export async function ultimeConsultazioni(tx: Tx, convenzioneId: string, now: Date): Promise<Ultime> {
  const [riga] = await tx.$queryRaw<Ultime[]>`
    WITH ultime AS (SELECT ${now}::timestamptz AS al, ${now}::timestamptz - make_interval(days => ${GIORNI_DI_PROVA}::int) AS dal)
    SELECT (SELECT r.istante FROM registro r WHERE r.erogatore_id = varco_erogatore() AND r.convenzione_id = ${convenzioneId}::uuid
               AND r.istante > u.dal AND r.istante <= u.al AND r.esito = 'CONSENTITO' AND r.categoria = 'CONSULTAZIONE'
             ORDER BY r.istante DESC LIMIT 1) AS richiesta,
           (SELECT r.istante FROM registro r WHERE r.erogatore_id = varco_erogatore() AND r.convenzione_id = ${convenzioneId}::uuid
               AND r.istante > u.dal AND r.istante <= u.al AND r.esito = 'CONSENTITO' AND r.operazione = ANY(${operazioniDi('visure')}::text[])
             ORDER BY r.istante DESC LIMIT 1) AS visura,
           (SELECT r.istante FROM registro r WHERE r.erogatore_id = varco_erogatore() AND r.convenzione_id = ${convenzioneId}::uuid
               AND r.istante > u.dal AND r.istante <= u.al AND r.esito = 'CONSENTITO' AND r.operazione = ANY(${operazioniDi('pacchetti')}::text[])
             ORDER BY r.istante DESC LIMIT 1) AS pacchetto
      FROM ultime u`;
  return riga ?? { richiesta: null, visura: null, pacchetto: null };
}

/** Of each reason for which something was refused under that convenzione, when last. */
export async function ultimiRifiuti(tx: Tx, convenzioneId: string, now: Date): Promise<ReadonlyMap<string, Date>> {
  const righe = await tx.$queryRaw<{ motivo: string; il: Date }[]>`
    SELECT motivo, max(istante) AS il FROM registro
     WHERE erogatore_id = varco_erogatore() AND convenzione_id = ${convenzioneId}::uuid AND esito = 'NEGATO' AND motivo IS NOT NULL
       AND istante > ${now}::timestamptz - make_interval(days => ${GIORNI_DI_PROVA}::int) AND istante <= ${now}::timestamptz
     GROUP BY motivo`;
  return new Map(righe.map(({ motivo, il }) => [motivo, il]));
}
