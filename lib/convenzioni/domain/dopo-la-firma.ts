import type { Regole } from '@/lib/clausole/regole/regole';
import type { Conseguenza } from '@/lib/core/documenti';
import { formatoEsteso, type DataIso } from '@/lib/core/date';
import type { ParteFirmataria } from '@/lib/core/documenti';
import type { ProssimoPasso } from './prossimo-passo';

type Fatti = {
  readonly conseguenza: Conseguenza | null;
  /** Whose signature comes next. */
  readonly manca: ParteFirmataria | null;
  /** A later version has been prepared since. */
  readonly superato?: boolean;
  /** The convenzione that it belongs to was given up before it came into force. */
  readonly annullata?: boolean;
  /** The convenzione is in force now. */
  readonly inVigore: boolean;
  /** The document is signed by all and has no protocol yet. */
  readonly daProtocollare: boolean;
  /** The last day of the convenzione, as it stands. */
  readonly scadenzaIl: DataIso | null;
  /** It has brought about what it says: one that was written before Varco applied acts has not. */
  readonly applicato: boolean;
  /** Of a designation: who enables the operators under its convenzione (CH-04, CA-06). */
  readonly abilita?: Regole['abilita'] | undefined;
  readonly ente: boolean;
  /** Of a request that is not yet a convenzione. */
  readonly adesioneId: string | null;
};

/** What follows a signature that was taken, told to one side: whose turn it is, or what can be done now. Pure. */
export function dopoLaFirma(fatti: Fatti): Pick<ProssimoPasso, 'testo' | 'vai'> {
  const { conseguenza, manca, superato, annullata, inVigore, ente } = fatti;
  if (superato) return { testo: 'C’è una versione più recente di questo documento: questa resta agli atti.' };
  if (manca !== null && annullata) return { testo: 'La convenzione è stata annullata: questo documento non si firma più.' };
  if (manca !== null) return { testo: mancaAncora(manca, ente) };
  switch (conseguenza) {
    case 'STIPULA':
      if (!inVigore) return { testo: 'Le firme ci sono tutte.' };
      return {
        testo: 'Le firme ci sono tutte: la convenzione è in vigore.',
        ...(ente && { vai: { href: '/ente/operatori', etichetta: 'Vai agli operatori' } }),
      };
    case 'DESIGNAZIONE':
      return {
        testo: `Le persone nominate sono designate${inVigore && fatti.abilita ? `: ${ABILITA[fatti.abilita](ente)}` : ''}.`,
        vai: { href: ente ? '/ente/operatori' : '/ufficio/operatori', etichetta: 'Vai agli operatori' },
      };
    case 'RINNOVO':
    case 'MODIFICA':
      return fatti.applicato && inVigore ? { testo: `${concluso(fatti).testo} ${EFFETTO[conseguenza](fatti)}` } : concluso(fatti);
    case null:
      return concluso(fatti);
  }
}

/** The next step of whoever has been designated, told to one side. */
const ABILITA: Readonly<Record<Regole['abilita'], (ente: boolean) => string>> = {
  REFERENTE: (ente) =>
    ente ? 'ora puoi abilitarle, dalla pagina degli operatori' : 'ora le abilita il referente dell’ente, secondo la convenzione',
  UFFICIO: (ente) =>
    ente
      ? 'ora chiedi al comune di abilitarle, dalla pagina degli operatori'
      : 'ora l’ufficio può abilitarle, dalla pagina degli operatori',
};

/** CA-14, CH-02: what holds from the last signature. */
const EFFETTO: Readonly<Record<'RINNOVO' | 'MODIFICA', (fatti: Fatti) => string>> = {
  RINNOVO: ({ scadenzaIl }) =>
    `Il rinnovo ha effetto${scadenzaIl === null ? '.' : `: l’ultimo giorno della convenzione ora è ${formatoEsteso(scadenzaIl, 'il')}.`}`,
  MODIFICA: () => 'L’atto aggiuntivo ha effetto: Varco applica già le clausole come le ha cambiate.',
};

function mancaAncora(manca: ParteFirmataria, ente: boolean): string {
  if (manca === 'FRUITORE') return ente ? 'Ora manca la vostra firma.' : 'Ora tocca all’ente: manca la sua firma.';
  return ente
    ? 'Ora tocca al comune: quando avrà firmato, il documento con tutte le firme si scarica da qui. Non devi fare nulla.'
    : 'Ora tocca al comune: manca la sua firma.';
}

function concluso({ ente, adesioneId, daProtocollare }: Fatti): Pick<ProssimoPasso, 'testo' | 'vai'> {
  if (ente) return { testo: 'Le firme ci sono tutte: non devi fare altro.' };
  if (adesioneId === null)
    return { testo: daProtocollare ? 'Le firme ci sono tutte: ora il documento si può protocollare.' : 'Le firme ci sono tutte.' };
  return { testo: 'Le firme ci sono tutte.', vai: { href: `/ufficio/adesioni/${adesioneId}`, etichetta: 'Torna alla domanda' } };
}
