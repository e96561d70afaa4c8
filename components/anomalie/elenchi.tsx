import type { ReactNode } from 'react';
import { istanteItaliano, formatoItaliano, oggi } from '@/lib/core/date';
import { nomeMotivo } from '@/lib/registro/domain/denominazioni';
import type { Automatismo, Disuso, Raffica, RifiutiPerPersona, Sovrapposizione } from '@/lib/anomalie/views';
import { Collegamento } from '../ui/collegamento';
import { Tabella, type Colonna } from '../ui/tabella';

type Persona = { utenteId: string | null; nominativo: string; ente: string | null };

const REGISTRO = '/ufficio/registro';

/** Name of a person and its body: the cell that names the row in each of these lists. */
function chi<R extends Persona>(): Colonna<R> {
  return {
    campo: 'chi',
    titolo: 'Persona',
    nomeDellaRiga: true,
    cella: (riga) => (
      <>
        {riga.nominativo}
        <span className="block text-sm font-normal text-secondary">{riga.ente ?? 'Il comune'}</span>
      </>
    ),
  };
}

/** The way to the rows of the register behind a count. */
function nelRegistro<R extends Persona>(filtri: (riga: R) => Record<string, string>): Colonna<R> {
  return {
    campo: 'registro',
    titolo: 'Nel registro',
    cella: (riga) =>
      riga.utenteId === null ? (
        'Nessuna voce'
      ) : (
        <Collegamento href={`${REGISTRO}?${new URLSearchParams({ persona: riga.utenteId, ...filtri(riga) }).toString()}`}>
          Vedi le voci<span className="sr-only"> di {riga.nominativo}</span>
        </Collegamento>
      ),
  };
}

export function ElencoRifiuti({ righe, dal, vuoto }: { righe: readonly RifiutiPerPersona[]; dal: string; vuoto: ReactNode }) {
  return (
    <Tabella
      didascalia="Consultazioni negate, per persona e motivo"
      righe={righe}
      chiave={(riga) => `${riga.utenteId}-${riga.motivo}`}
      vuoto={vuoto}
      colonne={[
        chi<RifiutiPerPersona>(),
        { campo: 'motivo', titolo: 'Motivo', cella: (riga) => nomeMotivo(riga.motivo) },
        { campo: 'quanti', titolo: 'Rifiuti', allineaDestra: true, cella: (riga) => riga.quanti.toLocaleString('it-IT') },
        { campo: 'ultimo', titolo: 'Ultimo', cella: (riga) => istanteItaliano(riga.ultimo) },
        nelRegistro<RifiutiPerPersona>(({ motivo }) => ({
          categoria: 'CONSULTAZIONE',
          esito: 'NEGATO',
          ...(motivo ? { motivo } : {}),
          dal,
        })),
      ]}
    />
  );
}

export function ElencoRaffiche({ righe, vuoto }: { righe: readonly Raffica[]; vuoto: ReactNode }) {
  return (
    <Tabella
      didascalia="Tentativi ripetuti con password sbagliata"
      righe={righe}
      chiave={(riga) => `${riga.utenteId}-${riga.dal.toISOString()}`}
      vuoto={vuoto}
      colonne={[
        chi<Raffica>(),
        { campo: 'quanti', titolo: 'Tentativi', allineaDestra: true, cella: (riga) => riga.quanti },
        { campo: 'indirizzi', titolo: 'Indirizzi di rete', allineaDestra: true, cella: (riga) => riga.indirizzi },
        { campo: 'quando', titolo: 'Quando', cella: (riga) => `dal ${istanteItaliano(riga.dal)} al ${istanteItaliano(riga.al)}` },
        nelRegistro<Raffica>(({ dal, al }) => ({ categoria: 'ACCESSO', esito: 'NEGATO', dal: oggi(dal), al: oggi(al) })),
      ]}
    />
  );
}

const SOSPETTI = {
  RITMO: 'Troppe richieste al minuto, rallentate',
  SEQUENZA: 'Ricerche una dopo l’altra, come chi scorre un elenco',
} as const;

export function ElencoAutomatismi({ righe, vuoto }: { righe: readonly Automatismo[]; vuoto: ReactNode }) {
  return (
    <Tabella
      didascalia="Consultazioni che paiono automatiche"
      righe={righe}
      chiave={(riga) => `${riga.utenteId}-${riga.sospetto}-${riga.dal.toISOString()}`}
      vuoto={vuoto}
      colonne={[
        chi<Automatismo>(),
        { campo: 'sospetto', titolo: 'Che cosa', cella: (riga) => SOSPETTI[riga.sospetto] },
        { campo: 'quante', titolo: 'Richieste', allineaDestra: true, cella: (riga) => riga.quante },
        { campo: 'quando', titolo: 'Quando', cella: (riga) => `dal ${istanteItaliano(riga.dal)} al ${istanteItaliano(riga.al)}` },
        nelRegistro<Automatismo>(({ dal, al }) => ({ categoria: 'CONSULTAZIONE', dal: oggi(dal), al: oggi(al) })),
      ]}
    />
  );
}

export function ElencoDisusi({ righe, vuoto }: { righe: readonly Disuso[]; vuoto: ReactNode }) {
  return (
    <Tabella
      didascalia="Operatori che non usano l’accesso"
      righe={righe}
      chiave={(riga) => riga.operatoreId}
      vuoto={vuoto}
      colonne={[
        chi<Disuso>(),
        { campo: 'convenzione', titolo: 'Convenzione', cella: (riga) => `n. ${riga.convenzione}` },
        { campo: 'abilitatoIl', titolo: 'Abilitato il', cella: (riga) => formatoItaliano(oggi(riga.abilitatoIl)) },
        {
          campo: 'ultimoAccesso',
          titolo: 'Ultimo accesso',
          cella: (riga) => (riga.ultimoAccesso ? istanteItaliano(riga.ultimoAccesso) : 'Mai'),
        },
        nelRegistro<Disuso>(() => ({})),
      ]}
    />
  );
}

export function ElencoSovrapposizioni({ righe, dal, vuoto }: { righe: readonly Sovrapposizione[]; dal: string; vuoto: ReactNode }) {
  return (
    <Tabella
      didascalia="Sessioni contemporanee"
      righe={righe}
      chiave={(riga) => riga.utenteId ?? riga.nominativo}
      vuoto={vuoto}
      colonne={[
        chi<Sovrapposizione>(),
        { campo: 'quante', titolo: 'Volte', allineaDestra: true, cella: (riga) => riga.quante },
        { campo: 'postazioni', titolo: 'Postazioni', allineaDestra: true, cella: (riga) => riga.postazioni },
        { campo: 'ultima', titolo: 'Ultima', cella: (riga) => istanteItaliano(riga.ultima) },
        nelRegistro<Sovrapposizione>(() => ({ categoria: 'ACCESSO', dal })),
      ]}
    />
  );
}
