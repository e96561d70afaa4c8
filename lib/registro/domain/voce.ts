import { isPersona, type Attore } from '@/lib/core/attore';
import { isRuoloComune } from '@/lib/core/ruoli';
import { genereDi } from './consultazioni';
import { COPERTO, isCoperto } from './copertura';

export const CATEGORIE = ['CONSULTAZIONE', 'ACCESSO', 'ATTO', 'LETTURA'] as const;
export const ESITI = ['CONSENTITO', 'NEGATO'] as const;

/** What one row of the register tells a reader. */
export type VoceRegistro = {
  id: string;
  istante: Date;
  operazione: string;
  categoria: string;
  esito: (typeof ESITI)[number];
  motivo: string | null;
  nominativo: string | null;
  nomeUtente: string | null;
  ruolo: string;
  ente: string | null;
  enteId: string | null;
  enteTipo: string | null;
  convenzione: string | null;
  clausoleVersione: number | null;
  finalita: string | null;
  riferimento: string | null;
  numeroRichiesta: string | null;
  chiavi: Record<string, string> | null;
  /** Of how many it tells; null where the reader is not to know. */
  soggetti: number | null;
  campi: string[];
  /** Kind of visura for a consultation, id of the act's object otherwise. */
  oggetto: string | null;
  sessioneId: string | null;
  indirizzoIp: string | null;
  postazione: string | null;
};

/**
 * Whose rows a reader may have. Row-level security holds it to them anyhow: named in the statement, they are found by their index.
 * `ambito`: the convenzioni of an auditor's mandate; null for who sees all.
 */
export type Lettore = { readonly enteId: string | null; readonly ambito: readonly string[] | null };

export function lettoreDi(attore: Attore): Lettore {
  if (!isPersona(attore)) return { enteId: null, ambito: null };
  return { enteId: attore.enteId, ambito: attore.ambitoConvenzioni.length > 0 ? attore.ambitoConvenzioni : null };
}

/**
 * The comune does not see whom a police operator searched, nor for which case (LE-07): keys and reference are covered. How often and by
 * whom stays in sight: it is what controls need.
 * Of what the comune's own people register for it too: a request come by PEC has its reference (CA-13).
 * A fruitore reads what the comune's people did about it, not from where; and of an answer of yes or no not of how many people it tells,
 * which would tell the no of somebody from that of nobody: never which (CA-08).
 */
export function mascherare(intera: VoceRegistro, attore: Attore): VoceRegistro {
  const delFruitore = isPersona(attore) && attore.enteId !== null;
  const voce = delFruitore && genereDi(intera.operazione) === 'verifiche' ? { ...intera, soggetti: null } : intera;
  if (delFruitore && isRuoloComune(voce.ruolo)) return { ...voce, nomeUtente: null, sessioneId: null, indirizzoIp: null, postazione: null };
  if (!isCoperto(voce, attore)) return voce;
  const chiavi = voce.chiavi && Object.fromEntries(Object.keys(voce.chiavi).map((chiave) => [chiave, COPERTO]));
  return { ...voce, chiavi, riferimento: voce.riferimento === null ? null : COPERTO };
}
