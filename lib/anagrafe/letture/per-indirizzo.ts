/** Who lives at an address. Protected people are left out in silence: an address must not tell that somebody hides there. */
import { ordinaCampi } from '../domain/campi';
import { indirizzoDellaCasa } from '../domain/riga';
import { campiDellaVisura } from '../domain/visure';
import { MASSIMO_PER_INDIRIZZO, perIndirizzo } from '../interrogazioni';
import { leggi } from '../repository';
import { colonnaDi, idDi, righeDi, valoriDi } from './comune';
import type { Lettura } from './tipi';

export const leggiPerIndirizzo: Lettura = async (tx, tipo, { id }, concessi) => {
  const { campi, campiFamiglia } = campiDellaVisura(tipo, concessi);
  const tutti = ordinaCampi([...campi, ...campiFamiglia]);
  const { parti, aggiornatiAl } = await leggi(tx, perIndirizzo(id, tutti));
  const [prima] = parti.residenti;
  if (!prima) return null;
  const colonne = campi.map(colonnaDi);
  const mostrati = parti.residenti.slice(0, MASSIMO_PER_INDIRIZZO);
  const righe = righeDi(mostrati, (riga) => {
    const valori = valoriDi(riga, campi);
    return campi.map((uno) => valori[uno] ?? null);
  });
  const oltre = parti.residenti.length > MASSIMO_PER_INDIRIZZO ? `: i primi ${MASSIMO_PER_INDIRIZZO}` : '';
  return {
    sezioni: [
      {
        forma: 'SCHEDA',
        titolo: null,
        gruppi: [
          {
            gruppo: 'residenza',
            etichetta: 'Indirizzo',
            voci: [{ campo: 'indirizzoApr', etichetta: 'Indirizzo', valore: indirizzoDellaCasa(prima) }],
          },
        ],
      },
      { forma: 'TABELLA', titolo: `Residenti${oltre}`, colonne, righe, seVuota: 'Nessuno risulta residente a questo indirizzo.' },
    ],
    campi: tutti,
    soggetti: idDi(mostrati),
    protetti: idDi(parti.protetti),
    aggiornatiAl,
  };
};
