import type { Regole } from '@/lib/clausole/regole';
import { avviso, errore, type Posto, type Problema } from '../domain/problema';
import type { Letta } from '../lettura/righe';
import type { RigaConvenzione } from '../schema-righe';
import type { Fatti } from './fatti';
import type { ConvenzioneInPiano, DatiEnte } from './piano';

const OBBLIGATORI = ['enteDenominazione', 'enteTipo', 'enteIndirizzo', 'enteComune', 'enteProvincia', 'entePec'] as const;

/**
 * The ente of a row: one that Varco knows is taken as it is; a new one is told in full, once, by the first of its rows that says who it is.
 * Null, and why, where it cannot be made.
 */
export function enteDi(
  posto: Posto,
  { valori }: Letta<RigaConvenzione>,
  righe: readonly Letta<RigaConvenzione>[],
  fatti: Fatti,
  problemi: Problema[],
): ConvenzioneInPiano['ente'] | null {
  const { enteCodiceFiscale: codiceFiscale } = valori;
  const noto = fatti.enti.get(codiceFiscale);
  if (noto) {
    if (valori.enteDenominazione !== undefined && valori.enteDenominazione.toLowerCase() !== noto.denominazione.toLowerCase())
      problemi.push(avviso(posto, 'enteDenominazione', `In Varco questo ente è già «${noto.denominazione}»: resta con i dati che ha.`));
    return { id: noto.id, codiceFiscale, denominazione: noto.denominazione, tipo: noto.tipo, nuovo: null };
  }
  const nuovo = datiDi(righe.find((riga) => riga.valori.enteCodiceFiscale === codiceFiscale && datiDi(riga.valori))?.valori ?? valori);
  if (nuovo) return { id: null, codiceFiscale, denominazione: nuovo.denominazione, tipo: nuovo.tipo, nuovo };
  for (const chiave of OBBLIGATORI)
    if (valori[chiave] === undefined) problemi.push(errore(posto, chiave, 'L’ente non è ancora in Varco: compila questa colonna.'));
  return null;
}

function datiDi(valori: RigaConvenzione): DatiEnte | null {
  const {
    enteDenominazione: denominazione,
    enteTipo: tipo,
    enteIndirizzo: indirizzo,
    enteComune: comune,
    enteProvincia: provincia,
  } = valori;
  const { entePec: pec, enteEmail: email = valori.entePec, entePartitaIva: partitaIva, enteTelefono: telefono } = valori;
  if (!denominazione || !tipo || !indirizzo || !comune || !provincia || !pec || !email) return null;
  return { tipo, denominazione, codiceFiscale: valori.enteCodiceFiscale, partitaIva, indirizzo, comune, provincia, pec, email, telefono };
}

/** The clauses say to whom they are open. */
export function controllaDestinatario(posto: Posto, ente: ConvenzioneInPiano['ente'], { destinatari }: Regole, problemi: Problema[]): void {
  if (!destinatari.includes(ente.tipo))
    problemi.push(errore(posto, 'modello', `Questo modello non è per un ente di tipo ${ente.tipo}: è per ${destinatari.join(', ')}.`));
}
