import { colonneToccate, diBanca } from './colonne-toccate';
import type { Risposta } from './richieste-di-prova';
import type { Scena } from './sentinelle';

/** What in that answer those fields do not allow: columns named to the database, values that it gave back, values that somebody is told. */
export async function fuoriPerimetro(scena: Scena, risposta: Risposta<unknown>, concessi: readonly string[]): Promise<string[]> {
  const { sentinelle, ammessa, siPuoNominare } = scena;
  const trovati = new Set<string>();
  for (const istruzione of risposta.istruzioni.filter(diBanca)) {
    for (const { tabella, colonna } of await colonneToccate(istruzione))
      if (!siPuoNominare(tabella, colonna, concessi)) trovati.add(`nomina ${tabella}.${colonna}`);
    for (const letta of sentinelle.trapelate(JSON.stringify(istruzione.righe), (una) => ammessa(una, concessi)))
      trovati.add(`legge ${letta}`);
  }
  for (const testo of risposta.testi)
    for (const detta of sentinelle.trapelate(testo, (una) => ammessa(una, concessi), risposta.scritto)) trovati.add(`dice ${detta}`);
  return [...trovati].map((uno) => `${risposta.nome}: ${uno}`);
}
