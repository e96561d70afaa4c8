/**
 * Code tables of the data bank. Source: Ministero dell'Interno, ANPR, tables of the specification v9.2.7 (January 2026), CC BY 4.0,
 * https://github.com/italia/anpr. Codes are ANPR's, wording shortened where a screen has no room for it.
 */
export type Tabella = Readonly<Record<string, string>>;

/** Registry position, as a person has it today (not an ANPR table: derived from registrations and cancellations). */
export const POSIZIONI = {
  APR: "Iscritto nell'anagrafe della popolazione residente (APR)",
  AIRE: "Iscritto nell'anagrafe degli italiani residenti all'estero (AIRE)",
  CANCELLATO: 'Cancellato',
  MAI_RESIDENTE: 'Mai residente',
} as const satisfies Tabella;
export type Posizione = keyof typeof POSIZIONI;

export const SESSO = { M: 'Maschile', F: 'Femminile', N: 'Non indicato' } as const satisfies Tabella;

/** Table 1. */
export const STATO_CIVILE: Tabella = {
  1: 'Celibe/Nubile',
  2: 'Coniugato/a',
  3: 'Vedovo/a',
  4: 'Divorziato/a',
  6: 'Unito civilmente',
  7: 'Stato libero a seguito di decesso della parte unita civilmente',
  8: "Stato libero a seguito di scioglimento dell'unione",
  9: 'Non classificabile',
};

/** Table 5: relation to the head of the household. 14, 15, 19, 80 stand in old cards only. */
export const PARENTELA: Tabella = {
  1: 'Intestatario scheda',
  2: 'Marito/Moglie',
  3: 'Figlio/Figlia',
  4: 'Nipote (discendente)',
  5: 'Pronipote (discendente)',
  6: 'Padre/Madre',
  7: 'Nonno/Nonna',
  8: 'Bisnonno/Bisnonna',
  9: 'Fratello/Sorella',
  10: 'Nipote (collaterale)',
  11: 'Zio/Zia (collaterale)',
  12: 'Cugino/Cugina',
  13: 'Altro parente',
  14: 'Figliastro/Figliastra',
  15: 'Patrigno/Matrigna',
  16: 'Genero/Nuora',
  17: 'Suocero/Suocera',
  18: 'Cognato/Cognata',
  19: 'Fratellastro/Sorellastra',
  20: 'Nipote (affine)',
  21: 'Zio/Zia (affine)',
  22: 'Altro affine',
  23: 'Convivente (con vincoli di adozione o affettivi)',
  24: 'Responsabile della convivenza non affettiva',
  25: 'Convivente in convivenza non affettiva',
  26: 'Tutore',
  28: 'Unito civilmente',
  80: 'Adottato',
  81: 'Nipote',
  99: 'Non definito/comunicato',
};

/** Table 6: relation within a convivenza (barracks, cloister, care home). */
export const LEGAME_CONVIVENZA: Tabella = { 1: 'Responsabile convivenza', 2: 'Membro della convivenza', 3: 'Altro', 9: 'Ignoto' };

/** Table 7 (APR) and table 19 (AIRE, codes with C): why a person was registered. */
export const MOTIVO_ISCRIZIONE: Tabella = {
  1: 'Nascita',
  2: 'Esistenza giudizialmente riconosciuta',
  3: 'Immigrazione da altro comune',
  4: "Immigrazione dall'estero",
  5: 'Ricomparsa da irreperibilità',
  6: 'Rimpatrio da AIRE',
  7: 'Rettifiche post censuarie',
  8: 'Trasferimento di domicilio di senza fissa dimora',
  9: 'Altri motivi',
  10: 'Ripristino posizione precedente',
  C01: "Espatrio e/o residenza all'estero",
  C02: "Nascita da iscritto all'AIRE",
  C03: "Trasferimento dall'AIRE di altro comune",
  C04: 'Reiscrizione da irreperibilità',
  C05: 'Acquisto della cittadinanza italiana',
  C06: 'Espatrio',
  C07: 'Legge 15/1992, art. 11',
  C09: 'Altro',
};

/** Table 15: why a person was cancelled from the APR. */
const CANCELLAZIONE_APR: Tabella = {
  1: 'Morte accertata',
  2: 'Morte presunta giudizialmente dichiarata',
  3: 'Trasferimento di residenza in altro comune',
  4: 'Trasferimento di domicilio di senza fissa dimora',
  5: "Trasferimento all'estero di uno straniero",
  6: 'Irreperibilità',
  7: 'Mancato rinnovo della dimora abituale',
  8: "Trasferimento all'estero con iscrizione AIRE",
  9: 'Rettifiche post censuarie',
  10: 'Doppia iscrizione',
  11: 'Perdita della cittadinanza italiana',
  12: 'Ripristino posizione precedente',
  13: 'Altro',
};

/**
 * Table 28: why a person was cancelled from the AIRE. Its codes overlap table 15's, hence the prefix `A` in the data bank and in the
 * import format.
 */
const CANCELLAZIONE_AIRE: Tabella = {
  A1: 'Morte accertata',
  A2: 'Morte presunta giudizialmente dichiarata',
  A3: "Iscrizione nell'APR per trasferimento dall'estero",
  A4: "Iscrizione nell'APR per immigrazione dall'estero",
  A5: 'Irreperibilità presunta',
  A6: 'Perdita della cittadinanza',
  A7: "Trasferimento nell'AIRE di altro comune",
  A8: 'Altro',
  A10: 'Doppia iscrizione',
};
export const MOTIVO_CANCELLAZIONE: Tabella = { ...CANCELLAZIONE_APR, ...CANCELLAZIONE_AIRE };

/** Reasons of cancellation that mean the person could not be found: their date is also the date of irreperibilità. */
export const MOTIVI_IRREPERIBILITA: readonly string[] = ['6', 'A5'];

/** Table 22. */
export const VALIDITA_CODICE_FISCALE: Tabella = { 1: 'Validato', 9: 'Non validato' };

/** Kind of card (ANPR, tipoScheda). */
export const TIPO_SCHEDA: Tabella = { 3: 'Famiglia', 4: 'Convivenza', 5: 'Famiglia AIRE' };

/** Table 26. */
export const MOTIVO_COSTITUZIONE: Tabella = {
  1: 'Vincoli di matrimonio',
  2: 'Parentela',
  3: 'Affinità',
  4: 'Adozione',
  5: 'Tutela',
  6: 'Affettiva',
  9: 'Altro',
};

/** Table 27. */
export const SPECIE_CONVIVENZA: Tabella = {
  1: 'Motivi religiosi',
  2: 'Di cura',
  3: 'Di assistenza',
  4: 'Militari',
  5: 'Di pena',
  6: 'Altri',
};

/** Table 31, with table 43's ends of a civil union under the prefix `U`. */
export const CESSAZIONE_MATRIMONIO: Tabella = {
  1: 'Cessazione effetti civili',
  2: 'Annullamento',
  3: 'Scioglimento',
  4: 'Nullità',
  5: 'Separazione',
  6: 'Cessazione effetti civili (D.L. 132/2014)',
  7: 'Scioglimento (D.L. 132/2014)',
  8: 'Separazione (D.L. 132/2014)',
  9: 'Delibazione (estero)',
  10: 'Notaio (estero)',
  22: 'Altro tipo di cessazione',
  U1: 'Accordo di scioglimento',
  U2: 'Convenzione di negoziazione assistita',
  U3: 'Sentenza',
};

/** The description of a code; the code itself when the table lacks it, null for none. */
export function descrizione(tabella: Tabella, codice: string | null | undefined): string | null {
  return codice == null || codice === '' ? null : (tabella[codice] ?? codice);
}
