/** What the cadastral register can be asked, by the contract of every data bank. */
import type { LettoreBanca } from '@/lib/core/banca-letta';
import { nonTrovato } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import { ammessi } from './domain/campi';
import { persona } from '@/lib/core/riga-letta';
import { tipoVisura, type FormaVisura } from './domain/visure';
import { contaEstratto, estrai } from './letture/estratti';
import { leggiImmobile, leggiStoria } from './letture/immobile';
import { cerca } from './letture/ricerca';
import { leggiSoggetto } from './letture/soggetto';
import type { Lettura } from './letture/tipi';
import { verifica } from './letture/verifica';
import { schedeDi } from './interrogazioni';
import { dataDeiDati, leggi, protetti } from './repository';

const LETTURE: Readonly<Record<FormaVisura, Lettura>> = { SOGGETTO: leggiSoggetto, IMMOBILE: leggiImmobile, STORIA: leggiStoria };

/** Behind the rules of every bank, which `lib/banche/lettore` holds. */
export const lettoreCatasto: LettoreBanca<Tx> = {
  aggiornatiAl: dataDeiDati,
  cerca,

  async apri(tx, domanda, concessi) {
    const tipo = tipoVisura(domanda.visura);
    if (!tipo) throw nonTrovato('La visura');
    return LETTURE[tipo.forma](tx, domanda, ammessi(tipo.campi, concessi));
  },

  verifica,
  schede: async (tx, diChi) => ((await leggi(tx, schedeDi(diChi))).parti.soggetto ?? []).map(persona),
  estratti: { conta: contaEstratto, estrai, protetti },
};
