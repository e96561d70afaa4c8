import type { Regole, TipoEnte } from '@/lib/clausole/regole/regole';
import { avviso, errore, type Posto, type Problema } from '../domain/problema';
import { isVuota, type Letta } from '../lettura/righe';
import type { RigaConvenzione } from '../schema-righe';
import type { Fatti } from './fatti';
import type { ConvenzioneInPiano, DatiEnte } from './piano';

const OBBLIGATORI = ['enteDenominazione', 'enteTipo', 'enteIndirizzo', 'enteComune', 'enteProvincia', 'entePec'] as const;

/** The ente of a row, null where it cannot be made; and of what kind it is, where the row or another one says at least that. */
type Trovato = { readonly ente: ConvenzioneInPiano['ente'] | null; readonly tipo: TipoEnte | undefined };

/**
 * The ente of a row: one that Varco knows is taken as it is; a new one is told in full, once, by the first of its rows that says who it is.
 */
export function enteDi(
  posto: Posto,
  letta: Letta<RigaConvenzione>,
  righe: readonly Letta<RigaConvenzione>[],
  fatti: Fatti,
  problemi: Problema[],
): Trovato {
  const { valori } = letta;
  const { enteCodiceFiscale: codiceFiscale } = valori;
  if (codiceFiscale === undefined) return { ente: null, tipo: valori.enteTipo };
  const noto = fatti.enti.get(codiceFiscale);
  if (noto) {
    if (valori.enteDenominazione !== undefined && valori.enteDenominazione.toLowerCase() !== noto.denominazione.toLowerCase())
      problemi.push(avviso(posto, 'enteDenominazione', `In Varco questo ente è già «${noto.denominazione}»: resta con i dati che ha.`));
    return { ente: { id: noto.id, codiceFiscale, denominazione: noto.denominazione, tipo: noto.tipo, nuovo: null }, tipo: noto.tipo };
  }
  const sue = righe.filter((riga) => riga.valori.enteCodiceFiscale === codiceFiscale);
  const nuovo = sue.map(datiDi).find((dati) => dati !== null);
  if (nuovo) return { ente: { id: null, codiceFiscale, denominazione: nuovo.denominazione, tipo: nuovo.tipo, nuovo }, tipo: nuovo.tipo };
  // Of several rows the one that begins to say who it is has to finish; what it says wrong is told already.
  const dice = sue.find((riga) => OBBLIGATORI.some((chiave) => !isVuota(riga, chiave))) ?? sue[0];
  for (const chiave of dice === letta ? OBBLIGATORI : [])
    if (isVuota(letta, chiave)) problemi.push(errore(posto, chiave, 'L’ente non è ancora in Varco: compila questa colonna.'));
  return { ente: null, tipo: valori.enteTipo };
}

function datiDi({ valori }: Letta<RigaConvenzione>): DatiEnte | null {
  const { enteCodiceFiscale: codiceFiscale, enteDenominazione: denominazione, enteTipo: tipo, enteIndirizzo: indirizzo } = valori;
  const { enteComune: comune, enteProvincia: provincia, entePec: pec, enteEmail: email = valori.entePec } = valori;
  const { entePartitaIva: partitaIva, enteTelefono: telefono } = valori;
  if (!codiceFiscale || !denominazione || !tipo || !indirizzo || !comune || !provincia || !pec || !email) return null;
  return { tipo, denominazione, codiceFiscale, partitaIva, indirizzo, comune, provincia, pec, email, telefono };
}

/** The clauses say to whom they are open. */
export function controllaDestinatario(
  posto: Posto,
  tipo: TipoEnte | undefined,
  { destinatari }: Pick<Regole, 'destinatari'>,
  problemi: Problema[],
): void {
  if (tipo !== undefined && !destinatari.includes(tipo))
    problemi.push(errore(posto, 'modello', `Questo modello non è per un ente di tipo ${tipo}: è per ${destinatari.join(', ')}.`));
}
