import type { DataIso } from '@/lib/core/date';

/**
 * Law as data: each citation has its own period of validity, because the acts from which these conventions descend cite rules that have
 * since been repealed. An article cites by key and by the day of the act; a citation out of force is a fault, not a footnote.
 */
type Norma = {
  readonly citazione: string;
  readonly dal: DataIso;
  /** Last day in force. */
  readonly al: DataIso | null;
  /** Stands among the premises of an act, after this article: of all acts, of law enforcement's, of those about a population register. */
  readonly premessa?: { readonly di: 'TUTTI' | 'FORZE_ORDINE' | 'POPOLAZIONE'; readonly articolo: 'il ' | 'la ' | 'le ' | 'l’' };
};

export const NORME = {
  'anagrafe-legge': {
    citazione: 'legge 24 dicembre 1954, n. 1228, sull’ordinamento delle anagrafi della popolazione residente',
    dal: '1955-01-27',
    al: null,
    premessa: { di: 'POPOLAZIONE', articolo: 'la ' },
  },
  'anagrafe-regolamento': {
    citazione: 'D.P.R. 30 maggio 1989, n. 223, regolamento anagrafico della popolazione residente',
    dal: '1989-06-23',
    al: null,
    premessa: { di: 'POPOLAZIONE', articolo: 'il ' },
  },
  'anagrafe-37': { citazione: 'art. 37 del D.P.R. 30 maggio 1989, n. 223', dal: '1989-06-23', al: null },
  tuel: {
    citazione: 'D.Lgs. 18 agosto 2000, n. 267, testo unico sull’ordinamento degli enti locali',
    dal: '2000-10-13',
    al: null,
    premessa: { di: 'TUTTI', articolo: 'il ' },
  },
  'documentazione-43': {
    citazione: 'art. 43 del D.P.R. 28 dicembre 2000, n. 445, sull’acquisizione d’ufficio per via telematica',
    dal: '2001-03-07',
    al: null,
    premessa: { di: 'TUTTI', articolo: 'l’' },
  },
  'cad-50': {
    citazione: 'art. 50 del D.Lgs. 7 marzo 2005, n. 82, codice dell’amministrazione digitale',
    dal: '2006-01-01',
    al: null,
    premessa: { di: 'TUTTI', articolo: 'l’' },
  },
  'cad-50-titolarita': { citazione: 'art. 50, comma 3-bis, del D.Lgs. 7 marzo 2005, n. 82', dal: '2018-01-27', al: null },
  'cad-24': { citazione: 'art. 24 del D.Lgs. 7 marzo 2005, n. 82', dal: '2006-01-01', al: null },
  'cad-62': { citazione: 'art. 62 del D.Lgs. 7 marzo 2005, n. 82', dal: '2012-10-20', al: null },
  'cad-58': { citazione: 'art. 58 del D.Lgs. 7 marzo 2005, n. 82', dal: '2006-01-01', al: '2016-09-13' },
  'dpcm-194': {
    citazione: 'D.P.C.M. 10 novembre 2014, n. 194, sull’Anagrafe nazionale della popolazione residente',
    dal: '2015-01-23',
    al: null,
    premessa: { di: 'POPOLAZIONE', articolo: 'il ' },
  },
  'dpcm-194-legittimita': { citazione: 'art. 5, comma 4, del D.P.C.M. 10 novembre 2014, n. 194', dal: '2015-01-23', al: null },
  'linee-guida-agid': {
    citazione:
      'linee guida per la stesura di convenzioni per la fruibilità di dati delle pubbliche amministrazioni, versione 2.0, giugno 2013',
    dal: '2013-06-01',
    al: null,
    premessa: { di: 'TUTTI', articolo: 'le ' },
  },
  'garante-393': {
    citazione: 'provvedimento del Garante per la protezione dei dati personali 2 luglio 2015, n. 393',
    dal: '2015-08-04',
    al: null,
    premessa: { di: 'TUTTI', articolo: 'il ' },
  },
  gdpr: { citazione: 'regolamento (UE) 2016/679', dal: '2018-05-25', al: null, premessa: { di: 'TUTTI', articolo: 'il ' } },
  'gdpr-28': { citazione: 'art. 28 del regolamento (UE) 2016/679', dal: '2018-05-25', al: null },
  'gdpr-15': { citazione: 'art. 15 del regolamento (UE) 2016/679', dal: '2018-05-25', al: null },
  'gdpr-28-3': { citazione: 'art. 28, paragrafo 3, del regolamento (UE) 2016/679', dal: '2018-05-25', al: null },
  'gdpr-28-sub': { citazione: 'art. 28, paragrafi 2 e 4, del regolamento (UE) 2016/679', dal: '2018-05-25', al: null },
  'gdpr-diritti': { citazione: 'capo III del regolamento (UE) 2016/679', dal: '2018-05-25', al: null },
  'gdpr-32-36': { citazione: 'artt. da 32 a 36 del regolamento (UE) 2016/679', dal: '2018-05-25', al: null },
  'gdpr-33-2': { citazione: 'art. 33, paragrafo 2, del regolamento (UE) 2016/679', dal: '2018-05-25', al: null },
  'gdpr-29': { citazione: 'art. 29 del regolamento (UE) 2016/679', dal: '2018-05-25', al: null },
  'gdpr-77': { citazione: 'art. 77 del regolamento (UE) 2016/679', dal: '2018-05-25', al: null },
  'gdpr-32': { citazione: 'art. 32 del regolamento (UE) 2016/679', dal: '2018-05-25', al: null },
  'gdpr-33': { citazione: 'art. 33 del regolamento (UE) 2016/679', dal: '2018-05-25', al: null },
  'codice-privacy': {
    citazione: 'D.Lgs. 30 giugno 2003, n. 196, come modificato dal D.Lgs. 10 agosto 2018, n. 101',
    dal: '2018-09-19',
    al: null,
    premessa: { di: 'TUTTI', articolo: 'il ' },
  },
  'codice-privacy-quaterdecies': { citazione: 'art. 2-quaterdecies del D.Lgs. 30 giugno 2003, n. 196', dal: '2018-09-19', al: null },
  'codice-privacy-misure-minime': {
    citazione: 'artt. 31 e seguenti del D.Lgs. 30 giugno 2003, n. 196',
    dal: '2004-01-01',
    al: '2018-09-18',
  },
  'codice-privacy-54': { citazione: 'art. 54 del D.Lgs. 30 giugno 2003, n. 196', dal: '2004-01-01', al: '2018-06-07' },
  polizia: {
    citazione: 'D.Lgs. 18 maggio 2018, n. 51, sul trattamento dei dati personali a fini di prevenzione e repressione dei reati',
    dal: '2018-06-08',
    al: null,
    premessa: { di: 'FORZE_ORDINE', articolo: 'il ' },
  },
  'polizia-violazioni': { citazione: 'art. 26 del D.Lgs. 18 maggio 2018, n. 51', dal: '2018-06-08', al: null },
  'procedimento-recesso': { citazione: 'art. 21-sexies della legge 7 agosto 1990, n. 241', dal: '2005-03-08', al: null },
  diffida: { citazione: 'art. 1454 del codice civile', dal: '1942-04-21', al: null },
} as const satisfies Record<string, Norma>;

export type ChiaveNorma = keyof typeof NORME;

const norme: Readonly<Record<string, Norma>> = NORME;

function inVigore(norma: Norma, data: DataIso): boolean {
  return norma.dal <= data && (norma.al === null || data <= norma.al);
}

/** The citation as the act writes it. Throws RangeError when the rule is not in force on that day: that article has to be revised. */
export function cita(chiave: ChiaveNorma, data: DataIso): string {
  const norma: Norma = NORME[chiave];
  if (!inVigore(norma, data)) throw new RangeError(`Rule ${chiave} is not in force on ${data}`);
  return norma.citazione;
}

/** The rules in force that open an act as its premises, each with its article: `la legge 24 dicembre 1954, n. 1228, …`. */
export function premesseNormative({ forzeOrdine, popolazione }: { forzeOrdine: boolean; popolazione: boolean }, data: DataIso): string[] {
  const suoi = { TUTTI: true, FORZE_ORDINE: forzeOrdine, POPOLAZIONE: popolazione };
  return Object.values(norme).flatMap((norma) =>
    norma.premessa && inVigore(norma, data) && suoi[norma.premessa.di] ? [`${norma.premessa.articolo}${norma.citazione}`] : [],
  );
}
