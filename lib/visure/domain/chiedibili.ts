/** What may be asked beyond the profile (CA-03): of the same data bank, and never what is of law enforcement alone (FU-11). */
import { visuraSiApre, type BancaDati, type CampoDiBanca, type VisuraDiBanca } from '@/lib/core/banca';
import { nonValido } from '@/lib/core/errors';
import { campiRiservati } from '@/lib/profili/domain/profilo';

type Condizioni = {
  readonly banca: BancaDati;
  readonly campi: readonly string[];
  readonly visure: readonly string[];
  readonly forzeOrdine: boolean;
};
type Chiedibili = { readonly campi: readonly CampoDiBanca[]; readonly visure: readonly VisuraDiBanca[] };

export function chiedibili({ banca, campi, visure, forzeOrdine }: Condizioni): Chiedibili {
  const lecite = leciti({ banca, forzeOrdine });
  const altri = banca.campi.filter(({ id }) => !campi.includes(id) && lecite(id));
  const alMassimo = [...campi, ...altri.map(({ id }) => id)];
  return { campi: altri, visure: banca.visure.filter((visura) => !visure.includes(visura.codice) && visuraSiApre(visura, alMassimo)) };
}

/** Whether an exception may ever open that field: what is of law enforcement alone stays so, even if it was granted by mistake (FU-11). */
export function leciti({ banca, forzeOrdine }: Pick<Condizioni, 'banca' | 'forzeOrdine'>): (id: string) => boolean {
  const riservati = forzeOrdine ? new Set<string>() : campiRiservati(banca);
  return (id) => !riservati.has(id);
}

/** Refuses what may not be asked, nothing at all, and a visura that would not open even so. */
export function assertChiedibile(
  condizioni: Condizioni,
  chiesto: { readonly campi: readonly string[]; readonly visure: readonly string[] },
): void {
  const { campi, visure } = chiedibili(condizioni);
  if (chiesto.campi.length + chiesto.visure.length === 0) throw nonValido({ campi: 'Scegli almeno un dato, o una visura.' });
  if (chiesto.campi.some((id) => !campi.some((campo) => campo.id === id)))
    throw nonValido({ campi: 'Tra i dati scelti ce n’è uno che non si può chiedere: ricarica la pagina e scegli di nuovo.' });
  const avra = [...condizioni.campi, ...chiesto.campi];
  for (const codice of chiesto.visure) {
    const visura = visure.find((una) => una.codice === codice);
    if (!visura)
      throw nonValido({ visure: 'Tra le visure scelte ce n’è una che non si può chiedere: ricarica la pagina e scegli di nuovo.' });
    if (!visuraSiApre(visura, avra))
      throw nonValido({ visure: `Per «${visura.titolo}» servono altri dati: ${mancanti(condizioni.banca, visura, avra)}.` });
  }
}

const mancanti = (banca: BancaDati, { richiede }: VisuraDiBanca, avra: readonly string[]): string =>
  banca.campi
    .filter(({ id }) => richiede.includes(id) && !avra.includes(id))
    .map(({ etichetta }) => etichetta.toLowerCase())
    .join(', ');
