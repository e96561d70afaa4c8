const PERCORSO = 'numeroAccessi';
/** So many accesses for each person listed are a slip of the key, or an ask to be explained. */
const VOLTE = 10;

/** People of whom at least something is written: a form's empty row is nobody. */
function quante(operatori: unknown): number {
  const piena = (riga: unknown) => typeof riga === 'object' && riga !== null && Object.values(riga).some((valore) => valore);
  return Array.isArray(operatori) ? operatori.filter(piena).length : 0;
}

/** CH-02: whether the accesses asked for are far more than the people listed: by more than the clause's form has rows, or ten times. */
function sonoTroppiAccessi(accessi: number, persone: number, righe: number): boolean {
  return persone > 0 && (accessi - persone > righe || accessi > persone * VOLTE);
}

type Chiesti = { readonly numeroAccessi?: unknown; readonly operatori?: unknown };

/** The doubt on the number of accesses, of a domanda that may still be being typed. It does not block; empty when there is none. */
export function dubbiAccessi(
  { numeroAccessi, operatori }: Chiesti,
  righe: number,
): { readonly percorso: string; readonly chi: string; readonly frase: string }[] {
  const [accessi, persone] = [Number(numeroAccessi), quante(operatori)];
  if (!sonoTroppiAccessi(accessi, persone, righe)) return [];
  const indicate = persone === 1 ? 'una persona indicata' : `${persone} persone indicate`;
  return [
    { percorso: PERCORSO, chi: 'Numero di accessi', frase: `${accessi} accessi per ${indicate}: controlla che il numero sia giusto.` },
  ];
}

/** What the office is proposed to grant: as many as the people listed where what is asked is far more, within `tetto`. */
export function accessiProposti(tetto: number, persone: number, righe: number): number {
  return sonoTroppiAccessi(tetto, persone, righe) ? persone : tetto;
}
