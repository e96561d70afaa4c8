import type { TipoDocumento } from '@/lib/core/documenti';

/** The parts of a dossier, in the order in which it is leafed through: what binds today first, how it came to be last. */
export const SEZIONI = {
  CONVENZIONE: 'La convenzione e i suoi allegati',
  OPERATORI: 'Operatori',
  PROVVEDIMENTI: 'Provvedimenti e avvisi',
  CONTROLLI: 'Verifiche e relazioni',
  ADESIONE: 'Dalla domanda all’accoglimento',
  ALTRO: 'Altri documenti',
} as const;
type Sezione = keyof typeof SEZIONI;

const DOVE: Readonly<Record<TipoDocumento, Sezione>> = {
  CONVENZIONE: 'CONVENZIONE',
  CONVENZIONE_FIRMATA: 'CONVENZIONE',
  ALLEGATO_TECNICO: 'CONVENZIONE',
  NOMINA_RESPONSABILE: 'CONVENZIONE',
  ADDENDUM: 'CONVENZIONE',
  RINNOVO: 'CONVENZIONE',
  DESIGNAZIONE: 'OPERATORI',
  ATTO_DESIGNAZIONE: 'OPERATORI',
  SCHEDA_OPERATORE: 'OPERATORI',
  LETTERA_CREDENZIALI: 'OPERATORI',
  DIFFIDA: 'PROVVEDIMENTI',
  SOSPENSIONE: 'PROVVEDIMENTI',
  SOSPENSIONE_FRUITORE: 'PROVVEDIMENTI',
  REVOCA_ACCESSI: 'PROVVEDIMENTI',
  RISOLUZIONE: 'PROVVEDIMENTI',
  RECESSO_EROGATORE: 'PROVVEDIMENTI',
  RECESSO_FRUITORE: 'PROVVEDIMENTI',
  DECADENZA: 'PROVVEDIMENTI',
  AVVISO_INTERRUZIONE: 'PROVVEDIMENTI',
  VERIFICA_TRIMESTRALE: 'CONTROLLI',
  VERIFICA_ANNUALE: 'CONTROLLI',
  VERBALE_ISPEZIONE: 'CONTROLLI',
  RELAZIONE_ANNUALE: 'CONTROLLI',
  RICHIESTA_ADESIONE: 'ADESIONE',
  INTEGRAZIONE_ADESIONE: 'ADESIONE',
  ACCORDO_ADESIONE: 'ADESIONE',
  ATTESTAZIONE_LEGITTIMITA: 'ADESIONE',
  DELEGA: 'ALTRO',
  ESTRATTO_CITTADINO: 'ALTRO',
  REGISTRO_GIORNALIERO: 'ALTRO',
  ATTO_FIRMATO: 'ALTRO',
  FIRMA_IN_ESAME: 'ALTRO',
};

const NUMERATE = Object.keys(SEZIONI) as readonly Sezione[];

const numerata = (posto: number, nome: string): string => `${String(posto + 1).padStart(2, '0')} ${nome}`;

/**
 * The folder of a kind of document in the archive that is downloaded: its section, numbered so that folders lie in the same order. A
 * signed copy without a kind of its own stands beside the act that it signs; a file that was not taken never does.
 */
export function cartellaDi(tipo: TipoDocumento, originale?: TipoDocumento): string {
  const sezione = DOVE[tipo === 'ATTO_FIRMATO' && originale ? originale : tipo];
  return numerata(NUMERATE.indexOf(sezione), SEZIONI[sezione]);
}

/** What is in the archive besides the documents, after them. */
export const CARTELLA_VERIFICHE = numerata(NUMERATE.length, 'Verifiche delle firme');

/** The sections that hold something, each with its documents in the order in which they come. */
export function perSezione<D extends { readonly tipo: TipoDocumento }>(
  documenti: readonly D[],
): readonly { readonly sezione: Sezione; readonly documenti: readonly D[] }[] {
  return NUMERATE.map((sezione) => ({ sezione, documenti: documenti.filter(({ tipo }) => DOVE[tipo] === sezione) })).filter(
    (gruppo) => gruppo.documenti.length > 0,
  );
}
