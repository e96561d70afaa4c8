import { leggiSegni } from './pdf-contenuto';
import { isDizionario, type Dizionario, type ModelloPdf, type Valore } from './pdf-modello';

/** Under which elements each may stand; the standard types that Varco uses, so that no role map is needed (ISO 32000-1, 14.8.4). */
const PADRI: Readonly<Record<string, readonly string[]>> = {
  Document: [''],
  Div: ['Document'],
  H1: ['Document'],
  H2: ['Document'],
  H3: ['Document'],
  P: ['Document', 'Div', 'LBody'],
  L: ['Document', 'LBody'],
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  Table: ['Document'],
  Caption: ['Table'],
  THead: ['Table'],
  TBody: ['Table'],
  TR: ['THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
  Figure: ['Document', 'Div'],
};

type Visita = {
  readonly pdf: ModelloPdf;
  readonly difetti: string[];
  /** Page and MCID → the element that holds it. */
  readonly possessori: Map<string, string>;
  livello: number;
};

const figli = (pdf: ModelloPdf, elemento: Dizionario): Valore[] => pdf.elenco(elemento['/K']);
const nomi = (pdf: ModelloPdf, elemento: Dizionario): string[] =>
  figli(pdf, elemento).map((figlio) => String(pdf.dizionario(figlio)['/S'] ?? '').slice(1));

function attributo(pdf: ModelloPdf, elemento: Dizionario, nome: string): Valore | undefined {
  return pdf
    .elenco(elemento['/A'])
    .map((attributi) => pdf.dizionario(attributi)[nome])
    .find((valore) => valore !== undefined);
}

/** What an element of that type must have besides being there (ISO 14289-1, 7.2-7.6). */
function controllaElemento(visita: Visita, tipo: string, elemento: Dizionario): void {
  const { pdf, difetti } = visita;
  if (/^H\d$/.test(tipo)) {
    const livello = Number(tipo[1]);
    if (livello > visita.livello + 1) difetti.push(`titolo ${tipo} dopo un H${visita.livello}`);
    visita.livello = livello;
  }
  if (tipo === 'Figure' && !pdf.risolvi(elemento['/Alt'])) difetti.push('figura senza testo alternativo');
  if (tipo === 'Figure' && pdf.elenco(attributo(pdf, elemento, '/BBox')).length !== 4) difetti.push('figura senza BBox');
  if (tipo === 'TH' && attributo(pdf, elemento, '/Scope') !== '/Column') difetti.push('TH senza Scope');
  if (tipo === 'L' && attributo(pdf, elemento, '/ListNumbering') === undefined) difetti.push('elenco senza ListNumbering');
  if (tipo === 'LI' && !/^(Lbl,)?LBody$/.test(nomi(pdf, elemento).join())) difetti.push(`LI con ${nomi(pdf, elemento).join()}`);
  if (tipo === 'Table') controllaTabella(visita, elemento);
}

function controllaTabella({ pdf, difetti }: Visita, tabella: Dizionario): void {
  const parti = nomi(pdf, tabella).join();
  if (!/^Caption,THead(,TBody)?$/.test(parti)) difetti.push(`tabella fatta di ${parti}`);
  const righe = figli(pdf, tabella)
    .slice(1)
    .flatMap((parte) => figli(pdf, pdf.dizionario(parte)));
  const larghezze = new Set(righe.map((riga) => figli(pdf, pdf.dizionario(riga)).length));
  if (larghezze.size > 1) difetti.push(`tabella con righe di ${[...larghezze].join(', ')} celle`);
}

function scendi(visita: Visita, riferimento: string, padre: { tipo: string; riferimento: string }): void {
  const { pdf, difetti, possessori } = visita;
  const elemento = pdf.dizionario(riferimento);
  const tipo = String(elemento['/S']).slice(1);
  if (!PADRI[tipo]?.includes(padre.tipo)) difetti.push(`${tipo} sotto ${padre.tipo || 'la radice'}`);
  if (elemento['/P'] !== padre.riferimento) difetti.push(`${tipo} non sa sotto chi sta`);
  controllaElemento(visita, tipo, elemento);
  for (const figlio of figli(pdf, elemento)) {
    if (typeof figlio === 'string') {
      scendi(visita, figlio, { tipo, riferimento });
      continue;
    }
    const pagina = isDizionario(figlio) ? figlio['/Pg'] : elemento['/Pg'];
    const posto = `${String(pagina)} ${String(isDizionario(figlio) ? figlio['/MCID'] : figlio)}`;
    if (possessori.has(posto)) difetti.push(`${tipo}: il contenuto ${posto} sta in due elementi`);
    possessori.set(posto, riferimento);
  }
}

/** Every mark of a page is in one element, and the ParentTree says the same. */
function controllaPagina({ pdf, difetti, possessori }: Visita, riferimento: string, numero: number, albero: Map<Valore, Valore>): void {
  const pagina = pdf.dizionario(riferimento);
  const dove = `pagina ${numero}`;
  const { mcid, difetti: diContenuto } = leggiSegni(pdf.contenuto(pagina));
  difetti.push(...diContenuto.map((difetto) => `${dove}: ${difetto}`));
  if (pagina['/Tabs'] !== '/S') difetti.push(`${dove}: l’ordine non è quello della struttura`);
  if (pagina['/Annots'] !== undefined) difetti.push(`${dove}: ci sono annotazioni`);
  const genitori = pdf.elenco(albero.get(pagina['/StructParents'] ?? null));
  if (genitori.length !== mcid.length) difetti.push(`${dove}: ${mcid.length} segni, ${genitori.length} nel ParentTree`);
  if (new Set(mcid).size !== mcid.length) difetti.push(`${dove}: un MCID ripetuto`);
  for (const segno of mcid) {
    const possessore = possessori.get(`${riferimento} ${segno}`);
    if (possessore === undefined || possessore !== genitori[segno]) difetti.push(`${dove}: MCID ${segno} senza elemento certo`);
    possessori.delete(`${riferimento} ${segno}`);
  }
}

/** The logical structure against the contents of the pages; the faults found, each in a few words. */
export function difettiDiStruttura(pdf: ModelloPdf): string[] {
  const radice = pdf.catalogo['/StructTreeRoot'];
  const albero = pdf.dizionario(radice);
  const visita: Visita = { pdf, difetti: [], possessori: new Map(), livello: 0 };
  const elementi = figli(pdf, { '/K': albero['/K'] ?? null });
  const primo = typeof albero['/K'] === 'string' ? albero['/K'] : undefined;
  if (primo === undefined || elementi.length !== 1) return ['la struttura non ha un solo elemento Document'];
  scendi(visita, primo, { tipo: '', riferimento: String(radice) });
  const numeri = pdf.elenco(pdf.dizionario(albero['/ParentTree'])['/Nums']);
  const perPagina = new Map(numeri.flatMap((chiave, indice) => (indice % 2 === 0 ? [[chiave, numeri[indice + 1] ?? null] as const] : [])));
  pdf.pagine.forEach((riferimento, indice) => controllaPagina(visita, riferimento, indice + 1, perPagina));
  if (visita.possessori.size > 0) visita.difetti.push(`${visita.possessori.size} contenuti della struttura non sono in nessuna pagina`);
  return visita.difetti;
}
