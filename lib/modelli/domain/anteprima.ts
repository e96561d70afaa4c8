import { testoDellArticolo } from '@/lib/clausole/articolo/articolo-scritto';
import { comporreComma } from '@/lib/clausole/articolo/comma';
import { isCornice } from '@/lib/clausole/articolo/cornice';
import { attiDiEsempio } from '@/lib/clausole/esempio';
import { definizioneDi } from '@/lib/clausole/leggere';
import type { ClausolaScritta } from '@/lib/clausole/tipi';
import { documentoConvenzione, NOMI_PARTE } from '@/lib/convenzioni/domain/documento-convenzione';
import { oggi } from '@/lib/core/date';
import { FILIGRANA_BOZZA, type Blocco, type DocumentoPdf } from '@/lib/core/documento-pdf';
import { comporreTesto, insertiComeScritti, valoriComeScritti, type Valori } from '@/lib/core/testo/comporre-testo';
import type { ParteAtto } from '@/lib/enti/domain/parte';
import { insertiNellEsempio, valoriNegliEsempi } from './articoli';
import { convenzioneDiEsempio } from './esempio';

type Dove = { readonly erogatore: ParteAtto; readonly now: Date };

/** A whole convenzione of an invented ente under those clauses: it says that it is a draft on every page. Pure. */
export function documentoDiEsempio(clausole: readonly ClausolaScritta[], { erogatore, now }: Dove): DocumentoPdf {
  const [pieno] = attiDiEsempio(clausole, { erogatore, data: oggi(now) });
  return comeEsempio(documentoConvenzione({ ...convenzioneDiEsempio(pieno), generataIl: now }), now);
}

/** One article of it by itself, or its premises, as it is being written: what names nothing is printed as it stands. Pure. */
export function testoDiEsempio(
  clausole: readonly ClausolaScritta[],
  scritta: ClausolaScritta,
  scritto: string,
  { erogatore, now }: Dove,
): DocumentoPdf {
  const { chiave, clausola } = definizioneDi(scritta);
  const esempi = attiDiEsempio(clausole, { erogatore, data: oggi(now) });
  const [noti = null] = valoriNegliEsempi(chiave, esempi);
  const valori = noti && { ...valoriComeScritti(scritto), ...noti };
  const inserti = { ...insertiComeScritti(scritto), ...insertiNellEsempio(chiave, esempi) };
  const blocchi = isCornice(clausola.parte)
    ? [{ tipo: 'titolo', testo: clausola.nome } as const, ...comporreTesto(scritto, { valori: valori ?? {}, inserti })]
    : [{ tipo: 'titolo', testo: NOMI_PARTE[clausola.parte] } as const, ...articolo(scritto, clausola.nome, valori)];
  const { denominazione, indirizzo } = erogatore;
  const ente = { denominazione, sottotitolo: indirizzo };
  return comeEsempio({ titolo: clausola.nome, oggetto: clausola.nome, identificativo: '', ente, data: now, blocchi }, now);
}

function articolo(scritto: string, nome: string, valori: Valori | null): Blocco[] {
  const { titolo, commi } = testoDellArticolo(scritto);
  const composti = valori ? commi.map((comma) => comporreComma(comma, valori)).filter((comma) => comma !== null) : [];
  const assenti = commi.length - composti.length;
  return [
    ...(composti.length > 0 ? [{ tipo: 'articolo', numero: 1, titolo: titolo || nome, commi: composti } as const] : []),
    ...(assenti > 0 ? [{ tipo: 'nota', testo: nonCompaiono(valori !== null, assenti) } as const] : []),
  ];
}

function nonCompaiono(haArticolo: boolean, assenti: number): string {
  if (!haArticolo) return 'Con le regole di questo modello la clausola non ha un articolo.';
  return assenti === 1 ? 'Un comma non compare in questo esempio.' : `${assenti} commi non compaiono in questo esempio.`;
}

function comeEsempio(documento: DocumentoPdf, data: Date): DocumentoPdf {
  return { ...documento, data, identificativo: 'Anteprima con dati di esempio', filigrana: FILIGRANA_BOZZA };
}
