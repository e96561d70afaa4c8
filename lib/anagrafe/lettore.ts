/** What the population register can be asked, by the contract of every data bank. */
import type { DomandaDiVisura, LettoreBanca } from '@/lib/core/banca';
import { formatoItaliano, isDataIso, type DataIso } from '@/lib/core/date';
import { nonTrovato, nonValido, vietato } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import { isCampo } from './domain/campi';
import { tipoVisura, visuraConsentita, type FormaVisura, type TipoVisura } from './domain/visure';
import { leggiFamiglia } from './letture/famiglia';
import { leggiFamigliaAllaData } from './letture/famiglia-alla-data';
import { leggiIndirizzi, leggiPosizioni, leggiStorico } from './letture/nel-tempo';
import { leggiPerIndirizzo } from './letture/per-indirizzo';
import { cerca } from './letture/ricerca';
import { leggiScheda } from './letture/scheda';
import type { Lettura } from './letture/tipi';
import { verifica } from './letture/verifica';
import { versioneCorrente } from './repository';

const LETTURE: Readonly<Record<FormaVisura, Lettura>> = {
  SCHEDA: leggiScheda,
  FAMIGLIA: leggiFamiglia,
  FAMIGLIA_ALLA_DATA: leggiFamigliaAllaData,
  POSIZIONI: leggiPosizioni,
  INDIRIZZI: leggiIndirizzi,
  STORICO: leggiStorico,
  PER_INDIRIZZO: leggiPerIndirizzo,
};

const aggiornatiAl = async (tx: Tx): Promise<DataIso | null> => (await versioneCorrente(tx))?.aggiornatiAl ?? null;

export const lettoreAnagrafe: LettoreBanca<Tx> = {
  aggiornatiAl,

  cerca: (tx, criteri, concessi, massimo) => cerca(tx, criteri, concessi.filter(isCampo), massimo),

  async apri(tx, domanda, concessi) {
    const tipo = tipoVisura(domanda.visura);
    if (!tipo) throw nonTrovato('La visura');
    if (!visuraConsentita(tipo, concessi))
      throw vietato('VISURA_NON_CONSENTITA', 'Il profilo non ha i dati senza i quali questa visura non si apre.');
    return LETTURE[tipo.forma](tx, tipo, await conIlGiorno(tx, tipo, domanda), concessi.filter(isCampo));
  },

  verifica: (tx, codice, voci, concessi) => verifica(tx, codice, voci, concessi.filter(isCampo)),
};

/** The day as of which it is read: it must be one, and not after what the data know. */
async function conIlGiorno(tx: Tx, { allaData }: TipoVisura, domanda: DomandaDiVisura): Promise<DomandaDiVisura> {
  if (allaData === 'MAI') return { ...domanda, allaData: null };
  if (!isDataIso(domanda.allaData)) throw nonValido({ allaData: 'Scrivi il giorno, per esempio 05/07/2015.' });
  const ultimo = await aggiornatiAl(tx);
  if (ultimo !== null && domanda.allaData > ultimo)
    throw nonValido({ allaData: `I dati arrivano al ${formatoItaliano(ultimo)}: scegli quel giorno o uno precedente.` });
  return domanda;
}
