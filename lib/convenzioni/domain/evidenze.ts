import type { ChiaveClausola } from '@/lib/clausole/catalogo';
import { formatoItaliano, type DataIso } from '@/lib/core/date';
import { TIPI_DOCUMENTO, type TipoDocumento } from '@/lib/core/documenti';

/** What each context knows last of a convenzione; null, or missing: nothing yet. */
export type FattiDellaConvenzione = {
  readonly accessi: { readonly inUso: number; readonly tetto: number | null };
  readonly consultazioni: { readonly richiesta: Date | null; readonly visura: Date | null; readonly pacchetto: Date | null };
  /** The data that are read: to when they are, and since when they are there. */
  readonly dati: { readonly aggiornatiAl: DataIso; readonly il: Date } | null;
  /** By the code of the refusal. */
  readonly rifiuti: ReadonlyMap<string, Date>;
  readonly elenco: { readonly [F in 'proposto' | 'designato' | 'abilitato' | 'sospeso' | 'disabilitato']: Date | null };
  readonly identita: { readonly [F in 'entrato' | 'postazione' | 'chiusa' | 'password']: Date | null };
  readonly documenti: ReadonlyMap<TipoDocumento, { readonly id: string; readonly il: Date }>;
  /** The act, once both have signed it. */
  readonly atto: { readonly il: DataIso; readonly documento: string | null } | null;
};

/** A fact that shows that a clause is at work; `documento`: the paper that says it. */
export type Fatto = { readonly testo: string; readonly il: Date | null; readonly documento: string | null };

type Prove = (fatti: FattiDellaConvenzione) => readonly (Fatto | null)[];

/** Which papers show that a clause is at work. */
const DOCUMENTI: { readonly [C in ChiaveClausola]?: readonly TipoDocumento[] } = {
  verifiche: ['VERIFICA_TRIMESTRALE', 'VERIFICA_ANNUALE', 'RELAZIONE_ANNUALE'],
  designazione: ['ATTO_DESIGNAZIONE', 'DESIGNAZIONE'],
  scheda: ['SCHEDA_OPERATORE'],
  ispezioni: ['VERBALE_ISPEZIONE'],
  assistenza: ['AVVISO_INTERRUZIONE'],
  allegati: ['ALLEGATO_TECNICO'],
  privacy: ['NOMINA_RESPONSABILE'],
  durata: ['RINNOVO'],
  risoluzione: ['DIFFIDA', 'RISOLUZIONE'],
  recesso: ['RECESSO_FRUITORE', 'RECESSO_EROGATORE'],
  decadenza: ['DECADENZA'],
};
export const DOCUMENTI_DI_PROVA: readonly TipoDocumento[] = Object.values(DOCUMENTI).flat();

/** By which refusals a clause is seen to be enforced, and how each is told. */
const RIFIUTI: { readonly [C in ChiaveClausola]?: Readonly<Record<string, string>> } = {
  uso: {
    SOGLIA_ORARIA: 'soglia oraria',
    SOGLIA_ORARIA_ENTE: 'soglia oraria dell’ente',
    SOGLIA_GIORNALIERA: 'soglia giornaliera',
    SOGLIA_GIORNALIERA_ENTE: 'soglia giornaliera dell’ente',
    PERSONA_NON_CERCATA: 'scheda che nessuna ricerca aveva mostrato',
    FOGLIO_SCADUTO: 'foglio di una ricerca troppo vecchia',
    FOGLIO_SUPERATO: 'foglio di dati che non si possono più leggere',
  },
  dati: {
    VISURA_NON_CONSENTITA: 'visura non concessa',
    VERIFICA_NON_CONSENTITA: 'domanda non concessa',
    RICERCA_NON_CONSENTITA: 'ricerca con dati fuori profilo',
    ECCEZIONE_NON_PREVISTA: 'altri dati, che la clausola non prevede',
    MODI_ALTERNATIVI_NON_PREVISTI: 'risposta per altra via, che la clausola non prevede',
  },
  finalita: { RIFERIMENTO_NON_OPACO: 'riferimento non ammesso' },
  accessi: { TETTO_RAGGIUNTO: 'tutti gli accessi in uso' },
  durata: { CONVENZIONE_SCADUTA: 'convenzione scaduta' },
  risoluzione: { DIFFIDA_TRASCORSA: 'diffida trascorsa' },
  abilitazione: { OPERATORE_NON_ABILITATO: 'operatore non abilitato', RICHIEDENTE_NON_ABILITATO: 'richiesta di chi non può più chiedere' },
  scheda: { SCHEDA_INCOMPLETA: 'scheda incompleta' },
  credenziali: {
    METODO_NON_AMMESSO: 'metodo di accesso non ammesso',
    PASSWORD_DA_CAMBIARE: 'password da cambiare',
    PROVVISORIA_SCADUTA: 'password provvisoria scaduta',
  },
  sessioni: { SESSIONE_GIA_APERTA: 'un’altra sessione già aperta' },
};

/** What holds by having been signed. */
const firma: Prove = ({ atto }) => [
  atto && { testo: `Sottoscritta dalle parti il ${formatoItaliano(atto.il)}`, il: null, documento: atto.documento },
];

const PROVE: { readonly [C in ChiaveClausola]?: Prove } = {
  accessi: ({ accessi: { inUso, tetto } }) => [{ testo: `${inUso} di ${tetto ?? '—'} accessi in uso`, il: null, documento: null }],
  finalita: ({ consultazioni }) => [fatto('Ultima richiesta con la sua finalità', consultazioni.richiesta)],
  dati: ({ consultazioni }) => [fatto('Ultima visura aperta nei limiti del profilo', consultazioni.visura)],
  scheda: ({ elenco }) => [fatto('Ultima persona aggiunta, con la sua scheda', elenco.proposto)],
  durata: firma,
  privacy: firma,
  allegati: firma,
  postazioni: ({ identita }) => [fatto('Ultimo accesso con la postazione dichiarata', identita.postazione)],
  aggiornamento: ({ dati }) => [dati && fatto(`Dati aggiornati al ${formatoItaliano(dati.aggiornatiAl)}, arrivati`, dati.il)],
  pacchetti: ({ consultazioni }) => [fatto('Ultimo scarico di un pacchetto', consultazioni.pacchetto)],
  tracciamento: ({ consultazioni }) => [fatto('Ultima consultazione nel registro', consultazioni.richiesta)],
  elenco: ({ elenco }) => [fatto('Ultima comunicazione di un nome', elenco.proposto), fatto('Ultima persona tolta', elenco.disabilitato)],
  designazione: ({ elenco }) => [fatto('Ultima designazione per iscritto', elenco.designato)],
  abilitazione: ({ elenco }) => [fatto('Ultima abilitazione', elenco.abilitato), fatto('Ultima disabilitazione', elenco.disabilitato)],
  credenziali: ({ identita }) => [fatto('Ultimo accesso', identita.entrato), fatto('Ultima password scelta', identita.password)],
  sessioni: ({ identita }) => [fatto('Ultima sessione chiusa', identita.chiusa)],
  disuso: ({ elenco }) => [fatto('Ultima sospensione', elenco.sospeso), fatto('Ultima disabilitazione', elenco.disabilitato)],
};

const fatto = (testo: string, il: Date | null): Fatto | null => il && { testo, il, documento: null };

/** Clauses of which something can be seen at work; the others hold by having been signed. */
const OSSERVABILI: ReadonlySet<string> = new Set([...Object.keys(PROVE), ...Object.keys(DOCUMENTI), ...Object.keys(RIFIUTI)]);

/** What shows last that a clause is at work: what is done under it, what it has refused, its papers. None where nothing has happened yet. */
export function fattiDellaClausola(chiave: ChiaveClausola, fatti: FattiDellaConvenzione): Fatto[] {
  const prove = PROVE[chiave] ?? (OSSERVABILI.has(chiave) ? null : firma);
  return [...(prove?.(fatti) ?? []), ultimoRifiuto(chiave, fatti), ultimoDocumento(chiave, fatti)].filter((uno) => uno !== null);
}

function ultimoRifiuto(chiave: ChiaveClausola, { rifiuti }: FattiDellaConvenzione): Fatto | null {
  const suoi = Object.entries(RIFIUTI[chiave] ?? {}).flatMap(([codice, nome]) => {
    const il = rifiuti.get(codice);
    return il ? [{ testo: `Ultimo rifiuto: ${nome}`, il, documento: null }] : [];
  });
  return ultimo(suoi);
}

function ultimoDocumento(chiave: ChiaveClausola, { documenti }: FattiDellaConvenzione): Fatto | null {
  const suoi = (DOCUMENTI[chiave] ?? []).flatMap((tipo) => {
    const documento = documenti.get(tipo);
    return documento ? [{ testo: TIPI_DOCUMENTO[tipo].nome, il: documento.il, documento: documento.id }] : [];
  });
  return ultimo(suoi);
}

function ultimo<F extends { readonly il: Date }>(fatti: readonly F[]): F | null {
  return fatti.reduce<F | null>((finora, uno) => (finora === null || uno.il > finora.il ? uno : finora), null);
}
