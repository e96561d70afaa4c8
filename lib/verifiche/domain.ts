import { addMesi, differenzaGiorni, type DataIso } from '@/lib/core/date';

/** Days over which a review looks back: a quarter, as SA-14 asks. */
export const GIORNI_ESAME = 90;
/** Days within which who has just been enabled is not yet asked why it never came. */
const GIORNI_PRIMO_ACCESSO = 30;

export type GiudizioOperatore = 'REGOLARE' | 'IN_ATTESA' | 'MAI_ENTRATO' | 'INATTIVO' | 'OLTRE_TERMINE';

/** What the reviewer should ask itself about an operator. */
export const NOMI_GIUDIZIO = {
  REGOLARE: 'Usa l’accesso',
  IN_ATTESA: 'Abilitato da poco, non è ancora entrato',
  MAI_ENTRATO: 'Non è mai entrato',
  INATTIVO: 'Non entra da più di tre mesi',
  OLTRE_TERMINE: 'Inutilizzato oltre il termine della convenzione',
} as const satisfies Record<GiudizioOperatore, string>;

/** The use that an operator makes of its access. `inutilizzoMesi`: the clause's term (RT-10), null where there is none. */
export function giudicare(
  { abilitatoIl, ultimoAccesso }: { abilitatoIl: DataIso | null; ultimoAccesso: DataIso | null },
  inutilizzoMesi: number | null,
  oggi: DataIso,
): GiudizioOperatore {
  const dal = ultimoAccesso ?? abilitatoIl;
  if (dal === null) return 'IN_ATTESA';
  if (inutilizzoMesi !== null && addMesi(dal, inutilizzoMesi) < oggi) return 'OLTRE_TERMINE';
  const giorni = differenzaGiorni(dal, oggi);
  if (ultimoAccesso === null) return giorni > GIORNI_PRIMO_ACCESSO ? 'MAI_ENTRATO' : 'IN_ATTESA';
  return giorni > GIORNI_ESAME ? 'INATTIVO' : 'REGOLARE';
}
