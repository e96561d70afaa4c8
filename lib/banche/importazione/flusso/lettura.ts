/** The body of a delivery: a heading, then a row for each change, which is a record of the archive with its `operazione`. */
import { z } from 'zod';
import type { DataIso } from '@/lib/core/date';
import type { ArchivioBanca, FlussoBanca, UnitaDiFlusso } from '../archivio';
import { ArchivioIlleggibile, type Difetto } from '../difetto';
import { leggiRecord } from '../frasi';
import { giudica } from '../giudizio';
import { recordDi } from '../json-lines';
import { isLetto, type Letto } from '../letto';
import { data } from '../voci';

export interface Testata {
  readonly progressivo: number;
  readonly aggiornatiAl: DataIso;
}

export interface Cancellazione {
  readonly riga: number;
  readonly unita: UnitaDiFlusso;
  readonly id: string;
}

export interface Consegna {
  readonly testata: Testata;
  /** Of each table, its rows as COPY takes them. */
  readonly testi: Readonly<Record<string, string | Uint8Array>>;
  readonly cancellazioni: readonly Cancellazione[];
}

const testataSchema = z.strictObject({
  tipo: z.literal('intestazione'),
  formato: z.literal(1),
  progressivo: z.number().int().min(1).max(2_000_000_000),
  aggiornatiAl: data.refine((valore) => typeof valore === 'string', 'manca'),
});

const operazioneSchema = z.looseObject({ operazione: z.enum(['scrivi', 'cancella']) });

/** The delivery, or all that is wrong with its rows one by one. */
export function leggiConsegna(
  archivio: ArchivioBanca,
  { unita }: FlussoBanca,
  erogatoreId: string,
  righe: readonly string[],
): Consegna | readonly Difetto[] {
  const difetti: Difetto[] = [];
  const scritture: Letto[] = [];
  const cancellazioni: Cancellazione[] = [];
  let testata: Testata | null = null;

  function cambiamento({ riga, di, valore }: Letto, dire: (frasi: readonly string[]) => void): void {
    const letto = leggiRecord(operazioneSchema, valore);
    if ('frasi' in letto) return dire(letto.frasi);
    const { operazione, ...record } = letto.record;
    const una = unita.find(({ tipo }) => tipo === di?.tipo);
    if (!una) return dire([`di un record «${di?.tipo ?? ''}» non si mandano le variazioni`]);
    const taciute = operazione === 'scrivi' ? una.sempreDette.filter((voce) => !(voce in record)) : [];
    if (taciute.length > 0) return dire(taciute.map((voce) => `«${voce}» manca: in una variazione va sempre detto`));
    if (operazione === 'scrivi') return void scritture.push({ file: null, riga, di, valore: record });
    const chiave = leggiRecord(una.chiave, record);
    if ('frasi' in chiave) return dire(chiave.frasi);
    cancellazioni.push({ riga, unita: una, id: una.id(chiave.record as never, erogatoreId) });
  }

  function una(letto: Letto): void {
    const dire = (frasi: readonly string[]) => void difetti.push(...frasi.map((frase) => ({ file: null, riga: letto.riga, frase })));
    if (letto.di !== null) return cambiamento(letto, dire);
    if (letto.riga > 1) return dire(["l'intestazione può stare solo alla prima riga"]);
    const esito = leggiRecord(testataSchema, letto.valore);
    if ('frasi' in esito) return dire(esito.frasi);
    testata = { progressivo: esito.record.progressivo, aggiornatiAl: String(esito.record.aggiornatiAl) };
  }

  try {
    for (const uno of recordDi(archivio, { prima: 0, righe })) {
      if (isLetto(uno)) una(uno);
      else difetti.push(uno);
    }
  } catch (errore) {
    if (!(errore instanceof ArchivioIlleggibile)) throw errore;
    difetti.push(errore.inDifetto());
  }
  const giudicato = giudica(archivio, erogatoreId, { letti: scritture, primi: false });
  difetti.push(...giudicato.difetti);
  if (testata === null && difetti.every(({ riga }) => riga !== 1))
    difetti.push({ file: null, riga: 1, frase: "manca l'intestazione, con progressivo e aggiornatiAl" });
  if (testata === null || difetti.length > 0) return difetti.sort((a, b) => a.riga - b.riga);
  return { testata, testi: giudicato.testi, cancellazioni };
}
