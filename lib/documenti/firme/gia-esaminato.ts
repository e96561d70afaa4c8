import { normalizzaCodiceFiscale } from '@/lib/core/codice-fiscale';
import type { Tx } from '@/lib/platform/db';
import { leggereDocumento } from '@/lib/platform/archivio';
import { isNota } from '@/lib/platform/firme/motivi';
import type { FirmaVerificata, Motivo, Verifica } from '@/lib/platform/firme/tipi';
import type { Firmatario, ProvaVerificata } from './giudizio-firma';
import { copieDiParte } from '../repository-firme';

type Accettazione = NonNullable<ProvaVerificata['esame']>;

/** A signed copy that a person has taken: what was found in it then, and what it was taken for. */
export type CopiaAccettata = { readonly contenuto: Uint8Array; readonly prova: ProvaVerificata; readonly esame: Accettazione };

/** The last signed copy of a document, where a person has taken it after examining it: what the next signature may go on. */
export async function copiaAccettata(tx: Tx, originaleId: string): Promise<CopiaAccettata | null> {
  const ultima = (await copieDiParte(tx, originaleId)).at(-1);
  const prova = ultima?.prova;
  if (!ultima || !prova || !('esame' in prova) || !prova.esame) return null;
  const { contenuto } = await leggereDocumento(tx, ultima.id);
  return { contenuto, prova: prova as ProvaVerificata, esame: prova.esame };
}

/**
 * A file that signs again, to the last byte, what a person has taken: the acceptance that answers for all that it has to be looked at; null
 * where something is new, and a person decides. `oltre` is the file judged against the accepted copy as its original: that it holds it
 * unchanged, and has nothing to be looked at beyond it. One signature alone is new, of somebody among `ammessi`, without a doubt of its own.
 */
export function accettazioneCheBasta(
  giudicata: Verifica,
  oltre: Verifica,
  { prova, esame }: Pick<CopiaAccettata, 'prova' | 'esame'>,
  ammessi: readonly Firmatario[],
): Accettazione | null {
  const { firme: prima } = prova;
  const nuova = giudicata.firme.at(-1);
  if (oltre.esito === 'NON_VALIDA' || daGuardare(oltre.motivi).length > 0) return null;
  if (!nuova || giudicata.firme.length !== prima.length + 1 || !isBuona(nuova, ammessi)) return null;
  const giaViste = prima.every((una, i) => isStessa(una, giudicata.firme[i]));
  return giaViste && daGuardare(giudicata.motivi).every((uno) => isTra(uno, prova.motivi)) ? esame : null;
}

const daGuardare = (motivi: readonly Motivo[]): Motivo[] => motivi.filter((uno) => !isNota(uno));
const isTra = ({ codice, frase }: Motivo, motivi: readonly Motivo[]): boolean =>
  motivi.some((altro) => altro.codice === codice && altro.frase === frase);

function isBuona({ integra, fiducia, codiceFiscale, motivi }: FirmaVerificata, ammessi: readonly Firmatario[]): boolean {
  const suo = ammessi.some(
    (uno) => codiceFiscale !== null && normalizzaCodiceFiscale(uno.codiceFiscale) === normalizzaCodiceFiscale(codiceFiscale),
  );
  return suo && integra && fiducia === 'attendibile' && daGuardare(motivi).length === 0;
}

/** The same signature, by the same certificate, and no worse than it was found. */
function isStessa(prima: FirmaVerificata, ora: FirmaVerificata | undefined): boolean {
  if (!ora) return false;
  const segni = ({ codiceFiscale, istante, integra, fiducia, certificato }: FirmaVerificata) =>
    JSON.stringify([codiceFiscale, istante, integra, fiducia, certificato.emittente, certificato.seriale]);
  return segni(prima) === segni(ora) && daGuardare(ora.motivi).every((uno) => isTra(uno, prima.motivi));
}
