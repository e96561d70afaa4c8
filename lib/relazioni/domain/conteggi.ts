import { genereDi, NESSUNA, type Conteggio } from '@/lib/registro/domain/consultazioni';
import { oggi } from '@/lib/core/date';
import type { DatiRelazione } from './relazione';

/** One line of the count made on the register: how many times, and when last. */
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

/** Sums the groups by month and operator; visure by their kind and purpose. What is no consultation is not counted. */
export function raccogliereConteggi(
  gruppi: readonly Gruppo[],
): Pick<DatiRelazione, 'perMese' | 'perOperatore' | 'perVisura' | 'perFinalita' | 'senzaRiferimento'> {
  const mesi: Conteggio[] = Array.from({ length: 12 }, () => ({ ...NESSUNA }));
  const operatori = new Map<string, Conteggio & { ultimo: Date }>();
  const visure = new Map<string, number>();
  const finalita = new Map<string, number>();
  let senzaRiferimento = 0;
  for (const gruppo of gruppi) {
    const campo = gruppo.esito === 'NEGATO' ? 'negate' : genereDi(gruppo.operazione);
    if (campo === null) continue;
    const mese = mesi[gruppo.mese - 1];
    if (mese) mese[campo] += gruppo.numero;
    const operatore = operatori.get(gruppo.operatore) ?? { ...NESSUNA, ultimo: gruppo.ultimo };
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
