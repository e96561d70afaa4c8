/**
 * Code tables of the cadastral data bank. Rights bear the codes of the Agenzia delle Entrate's supplies of cadastral data; categories are
 * those of the Quadro generale (D.P.R. 1 December 1949, n. 1142) and of the fictitious group F (D.M. 2 January 1998, n. 28).
 */
export type Tabella = Readonly<Record<string, string>>;

export const CATASTI = { TERRENI: 'Catasto terreni', FABBRICATI: 'Catasto fabbricati' } as const satisfies Tabella;
export type Catasto = keyof typeof CATASTI;

export const NATURE = { FISICO: 'Persona fisica', GIURIDICO: 'Ente o società' } as const satisfies Tabella;

/** What the shares of a right are shares of: of each, at any day, they make one whole. Null: a right on what is somebody else's. */
type Intero = 'PROPRIETA' | 'SUPERFICIE';

interface Diritto {
  readonly nome: string;
  readonly intero: Intero | null;
}

/** The owner of an emphyteusis (`4`) stands where the owner stands; who built on somebody else's land (`1s`) owns apart from the land (`1t`). */
const DIRITTI: Readonly<Record<string, Diritto>> = {
  '1': { nome: 'Proprietà', intero: 'PROPRIETA' },
  '1s': { nome: 'Proprietà superficiaria', intero: 'SUPERFICIE' },
  '1t': { nome: 'Proprietà per l’area', intero: 'PROPRIETA' },
  '2': { nome: 'Nuda proprietà', intero: 'PROPRIETA' },
  '2s': { nome: 'Nuda proprietà superficiaria', intero: 'SUPERFICIE' },
  '3': { nome: 'Abitazione', intero: null },
  '3s': { nome: 'Abitazione su proprietà superficiaria', intero: null },
  '4': { nome: 'Diritto del concedente', intero: 'PROPRIETA' },
  '5': { nome: 'Diritto dell’enfiteuta', intero: null },
  '6': { nome: 'Superficie', intero: null },
  '7': { nome: 'Uso', intero: null },
  '7s': { nome: 'Uso su proprietà superficiaria', intero: null },
  '8': { nome: 'Usufrutto', intero: null },
  '8a': { nome: 'Usufrutto con diritto di accrescimento', intero: null },
  '8s': { nome: 'Usufrutto su proprietà superficiaria', intero: null },
  '9': { nome: 'Servitù', intero: null },
  '9s': { nome: 'Servitù su proprietà superficiaria', intero: null },
  '10': { nome: 'Oneri', intero: null },
};

export const NOMI_DIRITTI: Tabella = Object.fromEntries(Object.entries(DIRITTI).map(([codice, { nome }]) => [codice, nome]));

/** The rights of which the shares make a whole, by what they are shares of. */
export const CODICI_INTERI: readonly (readonly [Intero, readonly string[]])[] = (['PROPRIETA', 'SUPERFICIE'] as const).map((intero) => [
  intero,
  Object.entries(DIRITTI).flatMap(([codice, diritto]) => (diritto.intero === intero ? [codice] : [])),
]);

export const REGIMI = {
  COMUNIONE: 'in regime di comunione dei beni',
  SEPARAZIONE: 'in regime di separazione dei beni',
  PERSONALE: 'bene personale',
} as const satisfies Tabella;

/** In what the size of a unit is counted: rooms for group A, cubic metres for B, square metres for C. */
export const UNITA_CONSISTENZA = { VANI: 'vani', MC: 'm³', MQ: 'm²' } as const satisfies Tabella;

export const DERIVAZIONI = {
  FRAZIONAMENTO: 'Frazionamento',
  FUSIONE: 'Fusione',
  EDIFICAZIONE: 'Edificazione su particella',
  VARIAZIONE: 'Variazione di identificativo',
} as const satisfies Tabella;

export const CATEGORIE: Tabella = {
  'A/1': 'Abitazione signorile',
  'A/2': 'Abitazione civile',
  'A/3': 'Abitazione economica',
  'A/4': 'Abitazione popolare',
  'A/5': 'Abitazione ultrapopolare',
  'A/6': 'Abitazione rurale',
  'A/7': 'Villino',
  'A/8': 'Villa',
  'A/9': 'Castello o palazzo di pregio',
  'A/10': 'Ufficio o studio privato',
  'A/11': 'Abitazione tipica dei luoghi',
  'B/1': 'Collegio, convitto, caserma',
  'B/2': 'Casa di cura o ospedale senza fine di lucro',
  'B/3': 'Prigione o riformatorio',
  'B/4': 'Ufficio pubblico',
  'B/5': 'Scuola o laboratorio scientifico',
  'B/6': 'Biblioteca, museo, galleria',
  'B/7': 'Cappella od oratorio non destinati al culto pubblico',
  'B/8': 'Magazzino sotterraneo per depositi',
  'C/1': 'Negozio o bottega',
  'C/2': 'Magazzino o locale di deposito',
  'C/3': 'Laboratorio per arti e mestieri',
  'C/4': 'Fabbricato per esercizi sportivi senza fine di lucro',
  'C/5': 'Stabilimento balneare o di acque curative senza fine di lucro',
  'C/6': 'Stalla, scuderia, rimessa, autorimessa',
  'C/7': 'Tettoia',
  'D/1': 'Opificio',
  'D/2': 'Albergo o pensione',
  'D/3': 'Teatro, cinema, sala per spettacoli',
  'D/4': 'Casa di cura o ospedale con fine di lucro',
  'D/5': 'Istituto di credito, cambio, assicurazione',
  'D/6': 'Fabbricato per esercizi sportivi con fine di lucro',
  'D/7': 'Fabbricato per attività industriale',
  'D/8': 'Fabbricato per attività commerciale',
  'D/9': 'Edificio galleggiante o sospeso',
  'D/10': 'Fabbricato per attività agricola',
  'E/1': 'Stazione di trasporto',
  'E/2': 'Ponte soggetto a pedaggio',
  'E/3': 'Fabbricato per speciali esigenze pubbliche',
  'E/4': 'Recinto per speciali esigenze pubbliche',
  'E/5': 'Fortificazione',
  'E/6': 'Faro, semaforo, torre',
  'E/7': 'Fabbricato per il culto pubblico',
  'E/8': 'Fabbricato in cimitero',
  'E/9': 'Altro fabbricato a destinazione particolare',
  'F/1': 'Area urbana',
  'F/2': 'Unità collabente',
  'F/3': 'Unità in corso di costruzione',
  'F/4': 'Unità in corso di definizione',
  'F/5': 'Lastrico solare',
  'F/6': 'Fabbricato in attesa di dichiarazione',
  'F/7': 'Infrastruttura di reti pubbliche di comunicazione',
};
