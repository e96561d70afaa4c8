/** What one side of a comparison does: one unit of work, the i-th. */
export type Lavoro = (indice: number) => Promise<unknown>;

export type Confronto = {
  readonly nome: string;
  readonly rapporto: number;
  readonly limite: number;
  readonly verso: 'almeno' | 'al più';
  readonly nostro: string;
  readonly altro: string;
};

/** Units of work a second with that many in flight, over a fixed number of units: both sides do the same work. */
async function giro(lavoro: Lavoro, unita: number, insieme: number): Promise<number> {
  let prossima = 0;
  const inizio = performance.now();
  await Promise.all(
    Array.from({ length: insieme }, async () => {
      for (let indice = prossima++; indice < unita; indice = prossima++) await lavoro(indice);
    }),
  );
  return unita / ((performance.now() - inizio) / 1000);
}

function mediana(valori: readonly number[]): number {
  const ordinati = [...valori].sort((a, b) => a - b);
  return ordinati[Math.floor(ordinati.length / 2)] ?? Number.NaN;
}

/**
 * Five rounds of each side in turn, after one that does not count; the ratio is the median of those of each pair of rounds, so that what
 * else the machine does weighs on both sides alike.
 */
export async function confronta(opzioni: {
  nome: string;
  nostro: Lavoro;
  altro: Lavoro;
  unita: number;
  insieme: number;
  limite: number;
}): Promise<Confronto> {
  const { nome, nostro, altro, unita, insieme, limite } = opzioni;
  await giro(nostro, unita, insieme);
  await giro(altro, unita, insieme);
  const nostri: number[] = [];
  const altri: number[] = [];
  for (let turno = 0; turno < 5; turno += 1) {
    nostri.push(await giro(nostro, unita, insieme));
    altri.push(await giro(altro, unita, insieme));
  }
  const cifra = (valore: number) => (valore < 10 ? valore.toFixed(1) : String(Math.round(valore)));
  const alSecondo = (valori: number[]) => `${cifra(mediana(valori))}/s (da ${cifra(Math.min(...valori))} a ${cifra(Math.max(...valori))})`;
  const rapporto = mediana(nostri.map((nostro, turno) => nostro / (altri[turno] ?? Number.NaN)));
  return { nome, rapporto, limite, verso: 'almeno', nostro: alSecondo(nostri), altro: alSecondo(altri) };
}

export function rispetta({ rapporto, limite, verso }: Confronto): boolean {
  return verso === 'almeno' ? rapporto >= limite : rapporto <= limite;
}

export function riga(confronto: Confronto): string {
  const { nome, rapporto, limite, verso, nostro, altro } = confronto;
  return `${rispetta(confronto) ? 'ok ' : 'NO '} ${nome}\n     rapporto ${rapporto.toFixed(2)} (${verso} ${limite})   Varco ${nostro}   confronto ${altro}`;
}
