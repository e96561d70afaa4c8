/** A household as it is today. */
import { ordinaCampi } from '../domain/campi';
import { perGruppi } from '../domain/gruppi';
import { campiDellaVisura } from '../domain/visure';
import { componenti } from '../interrogazioni';
import { leggi } from '../repository';
import { colonnaDi, conProtetti, fermata, idDi, righeDi, unici, valoriDi } from './comune';
import type { Lettura } from './tipi';

export const leggiFamiglia: Lettura = async (tx, tipo, { id }, concessi) => {
  const { campi, campiFamiglia } = campiDellaVisura(tipo, concessi);
  const tutti = ordinaCampi([...campi, ...campiFamiglia]);
  const letto = await leggi(tx, componenti(id, tutti));
  const fine = fermata(letto);
  if (fine !== undefined) return fine;
  const { componenti: membri, protetti } = letto.parti;
  const colonne = campi.map(colonnaDi);
  const righe = righeDi(membri, (riga) => {
    const valori = valoriDi(riga, campi);
    return campi.map((uno) => valori[uno] ?? null);
  });
  const [prima] = membri;
  return {
    sezioni: [
      ...(prima ? [{ forma: 'SCHEDA', titolo: null, gruppi: perGruppi(valoriDi(prima, campiFamiglia)) } as const] : []),
      {
        forma: 'TABELLA',
        titolo: 'Componenti',
        colonne,
        righe: conProtetti(righe, protetti, colonne),
        seVuota:
          'La persona non risulta in nessuna famiglia o convivenza alla data dei dati: per esempio perché è stata cancellata o non è mai stata residente. Apri la visura individuale per conoscerne la posizione.',
      },
    ],
    campi: tutti,
    soggetti: unici([id, ...idDi(membri)]),
    protetti: idDi(protetti),
    aggiornatiAl: letto.aggiornatiAl,
  };
};
