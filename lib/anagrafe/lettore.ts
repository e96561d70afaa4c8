/** What the population register can be asked, by the contract of every data bank. */
import type { LettoreBanca } from '@/lib/core/banca-letta';
import { nonTrovato } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import { isCampo } from './domain/campi';
import { persona } from '@/lib/core/riga-letta';
import { tipoVisura, type FormaVisura } from './domain/visure';
import { leggiFamiglia } from './letture/famiglia';
import { leggiFamigliaAllaData } from './letture/famiglia-alla-data';
import { leggiIndirizzi, leggiPosizioni, leggiStorico } from './letture/nel-tempo';
import { leggiPerIndirizzo } from './letture/per-indirizzo';
import { cerca } from './letture/ricerca';
import { leggiScheda } from './letture/scheda';
import type { Lettura } from './letture/tipi';
import { verifica } from './letture/verifica';
import { schedeDi } from './interrogazioni';
import { dataDeiDati, leggi } from './repository';

const LETTURE: Readonly<Record<FormaVisura, Lettura>> = {
  SCHEDA: leggiScheda,
  FAMIGLIA: leggiFamiglia,
  FAMIGLIA_ALLA_DATA: leggiFamigliaAllaData,
  POSIZIONI: leggiPosizioni,
  INDIRIZZI: leggiIndirizzi,
  STORICO: leggiStorico,
  PER_INDIRIZZO: leggiPerIndirizzo,
};

/** Behind the rules of every bank, which `lib/banche/lettore` holds. */
export const lettoreAnagrafe: LettoreBanca<Tx> = {
  aggiornatiAl: dataDeiDati,

  cerca: (tx, criteri, concessi, massimo) => cerca(tx, criteri, concessi.filter(isCampo), massimo),

  async apri(tx, domanda, concessi) {
    const tipo = tipoVisura(domanda.visura);
    if (!tipo) throw nonTrovato('La visura');
    return LETTURE[tipo.forma](tx, tipo, domanda, concessi.filter(isCampo));
  },

  verifica,

  schede: async (tx, diChi) => (await leggi(tx, schedeDi(diChi))).parti.schede.map(persona),
};
