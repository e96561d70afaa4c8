import { formatoItaliano, istanteItaliano } from '@/lib/core/date';
import { NOMI_GIUDIZIO, type GiudizioOperatore } from '@/lib/verifiche/domain';
import type { OperatoreInVerifica } from '@/lib/verifiche/views';
import { Collegamento } from '../ui/collegamento';
import { Etichetta } from '../ui/etichetta';
import { Tabella } from '../ui/tabella';
import type { Tono } from '../ui/toni';
import { Vuoto } from '../ui/vuoto';

const TONI: Record<GiudizioOperatore, Tono> = {
  REGOLARE: 'successo',
  IN_ATTESA: 'neutro',
  MAI_ENTRATO: 'attenzione',
  INATTIVO: 'attenzione',
  OLTRE_TERMINE: 'errore',
};

interface Props {
  operatori: readonly OperatoreInVerifica[];
  /** The address of the register of the same audience. */
  registro: string;
}

/** Who can log in, those seen longest ago first: the question of a review is who still needs it. */
export function OperatoriInVerifica({ operatori, registro }: Props) {
  return (
    <Tabella
      didascalia="Operatori che possono accedere, a partire da chi non entra da più tempo"
      righe={operatori}
      chiave={(riga) => riga.id}
      vuoto={
        <Vuoto titolo="Nessun operatore può accedere" icona="persone">
          Quando il primo operatore sarà abilitato, qui si vedrà se e quanto usa l’accesso.
        </Vuoto>
      }
      colonne={[
        {
          campo: 'nominativo',
          titolo: 'Operatore',
          nomeDellaRiga: true,
          cella: (riga) =>
            riga.utenteId ? <Collegamento href={`${registro}?persona=${riga.utenteId}`}>{riga.nominativo}</Collegamento> : riga.nominativo,
        },
        {
          campo: 'abilitatoIl',
          titolo: 'Abilitato il',
          cella: (riga) => (riga.abilitatoIl ? formatoItaliano(riga.abilitatoIl) : 'Non indicato'),
        },
        {
          campo: 'ultimoAccesso',
          titolo: 'Ultimo accesso',
          cella: (riga) => (riga.ultimoAccesso ? istanteItaliano(riga.ultimoAccesso) : 'Mai'),
        },
        { campo: 'accessi', titolo: 'Accessi, 90 giorni', allineaDestra: true, cella: (riga) => riga.accessi },
        {
          campo: 'consultazioni',
          titolo: 'Consultazioni, 90 giorni',
          allineaDestra: true,
          cella: (riga) => riga.consultazioni.toLocaleString('it-IT'),
        },
        {
          campo: 'giudizio',
          titolo: 'Uso',
          cella: (riga) => (
            <Etichetta tono={TONI[riga.giudizio]}>{riga.stato === 'SOSPESO' ? 'Sospeso' : NOMI_GIUDIZIO[riga.giudizio]}</Etichetta>
          ),
        },
      ]}
    />
  );
}
