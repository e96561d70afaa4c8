/** Operators that put ink on a page: all must stand in marked content (ISO 14289-1, 7.1). */
const INCHIOSTRO = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'EI']);
/** A string, a hexadecimal string, an array or dictionary bracket, a name, anything else up to the next delimiter. */
const PEZZO = /\((?:\\[\s\S]|[^\\()])*\)|<<|>>|<[0-9a-fA-F\s]*>|[[\]]|\/[^\s()<>[\]/%]*|[^\s()<>[\]/%]+/g;

export type Segni = { readonly mcid: number[]; readonly difetti: string[] };

type Segno = { readonly etichetta: string; readonly artefatto: boolean; readonly mcid: number | null };

function segnoAperto(operandi: readonly string[]): Segno {
  const etichetta = operandi[0] ?? '';
  const posto = operandi.indexOf('/MCID');
  return { etichetta, artefatto: etichetta === '/Artifact', mcid: posto < 0 ? null : Number(operandi[posto + 1]) };
}

/** The operators of a content stream, each with what it works on. */
export function* operazioni(contenuto: string): Generator<{ operatore: string; operandi: readonly string[] }> {
  let operandi: string[] = [];
  for (const [pezzo] of contenuto.matchAll(PEZZO)) {
    if (/^[/(<[\]>\d+.-]/.test(pezzo) || pezzo === 'true' || pezzo === 'false') {
      operandi.push(pezzo);
      continue;
    }
    yield { operatore: pezzo, operandi };
    operandi = [];
  }
}

/** Reads the operators of one page: its marks in order of appearance, and whatever is drawn outside any mark or in two. */
export function leggiSegni(contenuto: string): Segni {
  const segni: Segni = { mcid: [], difetti: [] };
  const aperti: Segno[] = [];
  for (const { operatore, operandi } of operazioni(contenuto)) {
    if (operatore === 'BDC' || operatore === 'BMC') {
      const segno = segnoAperto(operandi);
      if (aperti.length > 0) segni.difetti.push(`${segno.etichetta} aperto dentro ${aperti.at(-1)?.etichetta}`);
      if (segno.mcid !== null) segni.mcid.push(segno.mcid);
      if (segno.mcid === null && !segno.artefatto) segni.difetti.push(`${segno.etichetta} senza MCID`);
      if (segno.mcid !== null && segno.artefatto) segni.difetti.push('un artefatto con MCID');
      aperti.push(segno);
    } else if (operatore === 'EMC') {
      if (!aperti.pop()) segni.difetti.push('EMC senza apertura');
    } else if (INCHIOSTRO.has(operatore) && aperti.length === 0) {
      segni.difetti.push(`${operatore} fuori da ogni contenuto marcato`);
    }
  }
  if (aperti.length > 0) segni.difetti.push('contenuto marcato mai chiuso');
  return segni;
}
