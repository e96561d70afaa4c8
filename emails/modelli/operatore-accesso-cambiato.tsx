import { aChi, articolata } from '@/lib/core/elisione';
import type { AccessoCambiato } from '@/lib/core/messaggi';
import { Cornice, Paragrafo } from '../cornice';
import type { Modello } from '../tipi';

const CHE_COSA: Readonly<Record<AccessoCambiato, { oggetto: string; verbo: string; seguito: string }>> = {
  SOSPESO: {
    oggetto: 'Il tuo accesso è sospeso',
    verbo: 'è sospeso',
    seguito: 'Finché la sospensione dura non puoi consultare. La credenziale resta tua: non ne serve una nuova.',
  },
  RIAPERTO: {
    oggetto: 'Il tuo accesso è di nuovo aperto',
    verbo: 'è di nuovo aperto',
    seguito: 'Puoi entrare con la credenziale di prima.',
  },
  CHIUSO: {
    oggetto: 'Fine del tuo accesso',
    verbo: 'ha termine',
    seguito: 'Da quel giorno non puoi più consultare con questa convenzione.',
  },
};

export const operatoreAccessoCambiato: Modello<'operatore-accesso-cambiato'> = {
  oggetto: ({ cosa, numero }) => `${CHE_COSA[cosa].oggetto} (convenzione n. ${numero})`,
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>
        {d.nome}, il tuo accesso {articolata('a', d.banca ?? 'i dati')} con la convenzione n. {d.numero} tra {d.comune} e {d.ente}{' '}
        {CHE_COSA[d.cosa].verbo} dal {d.dal}. {CHE_COSA[d.cosa].seguito}
      </Paragrafo>
      <Paragrafo>
        Per informazioni rivolgiti {d.referente === null ? 'al referente del tuo ente' : `${aChi(d.referente)}, referente del tuo ente`}.
      </Paragrafo>
    </Cornice>
  ),
};
