/**
 * Searches: who matches, by the address also the addresses themselves, and when nobody is called as was typed who sounds like it. Protected
 * people are never among the results.
 */
import type { Criteri } from '@/lib/core/banca';
import type { RicercaLetta, Trovato } from '@/lib/core/banca-letta';
import type { Tx } from '@/lib/platform/db';
import { campo, type CampoId } from '../domain/campi';
import { campiElenco, perSuono, preparaChiavi, type Chiavi } from '../domain/chiavi-cercate';
import { leggiCriteri } from '../domain/criteri';
import { vociDi } from '../domain/gruppi';
import { type Riga } from '@/lib/core/riga-letta';
import { indirizzoDellaCasa } from '../domain/riga';
import { ricerca } from '../interrogazioni-ricerca';
import { leggi } from '../repository';
import { unici, valoriDi } from './comune';

/** Addresses shown of one search. */
const MASSIMO_INDIRIZZI = 5;

/** NON_VALIDO when it is too vague. */
export async function cerca(tx: Tx, criteri: Criteri, concessi: readonly CampoId[], massimo: number): Promise<RicercaLetta> {
  const cercati = leggiCriteri(criteri);
  const campi = campiElenco(criteri, concessi);
  const trova = async (chiavi: Chiavi) => leggi(tx, ricerca(chiavi, campi, massimo + 1));
  const esatta = await trova(preparaChiavi(cercati));
  const suono = esatta.parti.trovati.length === 0 ? perSuono(cercati) : null;
  const simile = suono ? await trova(suono) : null;
  const { trovati } = (simile ?? esatta).parti;
  const protetti = [...esatta.parti.protetti, ...(simile?.parti.protetti ?? [])];
  const mostrati = trovati.slice(0, massimo);
  const indirizzi = cercati.tipo === 'INDIRIZZO' ? indirizziDi(mostrati) : [];
  const risultati = [
    ...indirizzi,
    ...mostrati.map((riga) => ({ id: String(riga.id), di: 'PERSONA', voci: vociDi(valoriDi(riga, campi), campi) })),
  ];
  return {
    risultati,
    altri: trovati.length > massimo,
    simili: simile !== null && mostrati.length > 0,
    rivolgersi: esatta.parti.protetti.some(({ esatto }) => esatto === true),
    campi,
    soggetti: mostrati.map(({ id }) => String(id)),
    protetti: unici(protetti.map(({ id }) => String(id))),
    aggiornatiAl: esatta.aggiornatiAl,
  };
}

/** The addresses of the people found, each once: what a visura by address opens from. */
function indirizziDi(trovati: readonly Riga[]): Trovato[] {
  const perId = new Map(trovati.flatMap((riga) => (riga.indirizzo_id == null ? [] : [[String(riga.indirizzo_id), riga] as const])));
  return [...perId].slice(0, MASSIMO_INDIRIZZI).map(([id, riga]) => ({
    id,
    di: 'INDIRIZZO',
    voci: [{ campo: 'indirizzoApr', etichetta: campo('indirizzoApr').etichetta, valore: indirizzoDellaCasa(riga) }],
  }));
}
