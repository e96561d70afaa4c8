import { addGiorni, daColonna, inizioGiornata, oggi } from '@/lib/core/date';
import { nonTrovato } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import type { DatiRelazione } from './domain';

/** Everything that the report of one convenzione says about one year: aggregates only, never the rows. */
export async function contare(tx: Tx, convenzioneId: string, anno: number, now: Date): Promise<DatiRelazione> {
  const convenzione = await tx.convenzione.findFirst({ where: { id: convenzioneId } });
  if (!convenzione) throw nonTrovato('La convenzione');
  const [ente, erogatore] = await Promise.all([
    tx.ente.findFirstOrThrow({ where: { id: convenzione.enteId }, select: { denominazione: true } }),
    tx.erogatore.findFirstOrThrow({ select: { denominazione: true } }),
  ]);
  const dal = inizioGiornata(`${anno}-01-01`);
  const al = inizioGiornata(addGiorni(`${anno}-12-31`, 1));

  // One reading of the partitions of the year: operator × month × operation × purpose, summed again in memory.
  const gruppi = await tx.$queryRaw<Gruppo[]>`
    SELECT extract(month FROM istante AT TIME ZONE 'Europe/Rome')::int AS mese, coalesce(nominativo, 'non identificato') AS operatore,
           operazione, esito, oggetto, finalita, (riferimento IS NULL) AS "senzaRiferimento", count(*)::int AS numero, max(istante) AS ultimo
      FROM registro
     WHERE erogatore_id = varco_erogatore() AND convenzione_id = ${convenzioneId}::uuid AND categoria = 'CONSULTAZIONE'
       AND istante >= ${dal}::timestamptz AND istante < ${al}::timestamptz
     GROUP BY 1, 2, 3, 4, 5, 6, 7`;
  const sospensioni = await tx.sospensione.findMany({
    where: { convenzioneId, dispostaIl: { gte: dal, lt: al } },
    orderBy: { dispostaIl: 'asc' },
  });
  const disabilitati = await tx.operatore.findMany({
    where: { convenzioneId, disabilitatoIl: { gte: dal, lt: al } },
    orderBy: { disabilitatoIl: 'asc' },
  });
  const operatoriAttivi = await tx.operatore.count({ where: { convenzioneId, stato: { in: ['ABILITATO', 'ATTIVO'] } } });
  const fine = `${anno}-12-31`;
  const adesso = oggi(now);

  return {
    anno,
    erogatore: erogatore.denominazione,
    ente: ente.denominazione,
    convenzione: convenzione.numero,
    stato: convenzione.stato,
    stipulataIl: daColonna(convenzione.stipulataIl),
    scadenzaIl: daColonna(convenzione.scadenzaIl),
    finoAl: adesso < fine ? adesso : fine,
    ...raccogliere(gruppi),
    operatoriAttivi,
    sospensioni: sospensioni.map((s) => ({
      origine: s.origine,
      dal: oggi(s.dispostaIl),
      al: s.revocataIl && oggi(s.revocataIl),
      motivo: s.motivo,
    })),
    disabilitazioni: disabilitati.flatMap((o) =>
      o.disabilitatoIl ? [{ operatore: `${o.nome} ${o.cognome}`, il: oggi(o.disabilitatoIl), motivo: o.motivo ?? '–' }] : [],
    ),
  };
}

export type Gruppo = {
  mese: number;
  operatore: string;
  operazione: string;
  esito: 'CONSENTITO' | 'NEGATO';
  oggetto: string | null;
  finalita: string | null;
  senzaRiferimento: boolean;
  numero: number;
  ultimo: Date;
};

type Conteggio = { ricerche: number; visure: number; negate: number };

/** Sums the groups by month, operator, kind of visura and purpose. */
export function raccogliere(
  gruppi: readonly Gruppo[],
): Pick<DatiRelazione, 'perMese' | 'perOperatore' | 'perVisura' | 'perFinalita' | 'senzaRiferimento'> {
  const mesi: Conteggio[] = Array.from({ length: 12 }, () => ({ ricerche: 0, visure: 0, negate: 0 }));
  const operatori = new Map<string, Conteggio & { ultimo: Date }>();
  const visure = new Map<string, number>();
  const finalita = new Map<string, number>();
  let senzaRiferimento = 0;
  for (const gruppo of gruppi) {
    const campo = gruppo.esito === 'NEGATO' ? 'negate' : gruppo.operazione === 'aprire-visura' ? 'visure' : 'ricerche';
    const mese = mesi[gruppo.mese - 1];
    if (mese) mese[campo] += gruppo.numero;
    const operatore = operatori.get(gruppo.operatore) ?? { ricerche: 0, visure: 0, negate: 0, ultimo: gruppo.ultimo };
    operatore[campo] += gruppo.numero;
    if (gruppo.ultimo > operatore.ultimo) operatore.ultimo = gruppo.ultimo;
    operatori.set(gruppo.operatore, operatore);
    if (campo !== 'visure') continue;
    visure.set(gruppo.oggetto ?? '–', (visure.get(gruppo.oggetto ?? '–') ?? 0) + gruppo.numero);
    finalita.set(gruppo.finalita ?? '–', (finalita.get(gruppo.finalita ?? '–') ?? 0) + gruppo.numero);
    if (gruppo.senzaRiferimento) senzaRiferimento += gruppo.numero;
  }
  const perNumero = (a: { numero: number }, b: { numero: number }) => b.numero - a.numero;
  return {
    perMese: mesi.map((conteggio, indice) => ({ mese: indice + 1, ...conteggio })),
    perOperatore: [...operatori]
      .map(([operatore, { ultimo, ...c }]) => ({ operatore, ...c, ultimoAccesso: oggi(ultimo) }))
      .sort((a, b) => b.visure - a.visure || a.operatore.localeCompare(b.operatore, 'it')),
    perVisura: [...visure].map(([visura, numero]) => ({ visura, numero })).sort(perNumero),
    perFinalita: [...finalita].map(([voce, numero]) => ({ finalita: voce, numero })).sort(perNumero),
    senzaRiferimento,
  };
}
