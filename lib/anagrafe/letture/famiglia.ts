/** A household as it is today. */
import { ordinaCampi } from '../domain/campi';
import { perGruppi } from '../domain/gruppi';
import { campiDellaVisura } from '../domain/visure';
import { componenti } from '../interrogazioni';
import { leggi } from '../repository';
import { colonnaDi, fermata, righeDi, unici, valoriDi } from './comune';
import type { Lettura } from './tipi';

export const leggiFamiglia: Lettura = async (tx, tipo, { id }, concessi) => {
  const { campi, campiFamiglia } = campiDellaVisura(tipo, concessi);
  const tutti = ordinaCampi([...campi, ...campiFamiglia]);
  const letto = await leggi(tx, componenti(id, tutti));
  const fine = fermata(letto);
  if (fine !== undefined) return fine;
  const membri = letto.parti.componenti;
  const colonne = campi.map(colonnaDi);
  const { righe, soggetti, protetti } = righeDi(membri, colonne, (riga) => {
    const valori = valoriDi(riga, campi);
    return campi.map((uno) => valori[uno] ?? null);
  });
  const prima = membri.find((riga) => riga.protetto !== true);
  return {
    sezioni: [
      ...(prima ? [{ forma: 'SCHEDA', titolo: null, gruppi: perGruppi(valoriDi(prima, campiFamiglia)) } as const] : []),
      {
        forma: 'TABELLA',
        titolo: 'Componenti',
        colonne,
        righe,
        seVuota:
          'La persona non risulta in nessuna famiglia o convivenza alla data dei dati: per esempio perché è stata cancellata o non è mai stata residente. Apri la visura individuale per conoscerne la posizione.',
      },
    ],
    campi: tutti,
    soggetti: unici([id, ...soggetti]),
    protetti,
    aggiornatiAl: letto.aggiornatiAl,
  };
};
