/** Visure that show one card: individual, position, parents, documents. */
import { perGruppi } from '../domain/gruppi';
import { campiDellaVisura } from '../domain/visure';
import { scheda } from '../interrogazioni';
import { leggi } from '../repository';
import { fermata, valoriDi } from './comune';
import type { Lettura } from './tipi';

export const leggiScheda: Lettura = async (tx, tipo, { id }, concessi) => {
  const { campi } = campiDellaVisura(tipo, concessi);
  const letto = await leggi(tx, scheda(id, campi));
  const fine = fermata(letto);
  if (fine !== undefined) return fine;
  const [riga = {}] = letto.parti.scheda;
  return {
    sezioni: [{ forma: 'SCHEDA', titolo: null, gruppi: perGruppi(valoriDi(riga, campi), true) }],
    campi,
    soggetti: [id],
    protetti: [],
    aggiornatiAl: letto.aggiornatiAl,
  };
};
