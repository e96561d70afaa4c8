import type { DataIso } from '@/lib/core/date';
import type { Transizioni } from '@/lib/core/transizioni';
import type { Chi } from './chi';

/** The life of a request that has come by PEC or on paper (CA-13): registered, then closed once. */
export const ESITI_PERVENUTA = ['EVASA', 'NON_EVASA'] as const;
export type EsitoPervenuta = (typeof ESITI_PERVENUTA)[number];
type StatoPervenuta = 'APERTA' | EsitoPervenuta;

const CHIUSA = 'Questa richiesta è già chiusa.';
export const TRANSIZIONI_PERVENUTA: Transizioni<StatoPervenuta, EsitoPervenuta> = {
  EVASA: { da: ['APERTA'], a: 'EVASA', frase: CHIUSA },
  NON_EVASA: { da: ['APERTA'], a: 'NON_EVASA', frase: CHIUSA },
};
export const NOMI_STATO_PERVENUTA = {
  APERTA: 'Da evadere',
  EVASA: 'Evasa',
  NON_EVASA: 'Non evasa',
} as const satisfies Record<StatoPervenuta, string>;

export const MODI = ['PEC', 'CARTA'] as const;
type Modo = (typeof MODI)[number];
export const NOMI_MODO = { PEC: 'Per PEC', CARTA: 'Su carta' } as const satisfies Record<Modo, string>;

export type Pervenuta = {
  readonly id: string;
  readonly convenzioneId: string;
  readonly enteId: string;
  /** Who asked: an operator, or a referente; null of a request registered before Varco kept it. */
  readonly chi: Chi | null;
  readonly ente: string;
  readonly convenzione: string;
  readonly richiedente: string;
  readonly modo: Modo;
  readonly ricevutaIl: DataIso;
  readonly protocollo: string;
  readonly finalita: string;
  readonly riferimento: string | null;
  readonly oggetto: string;
  readonly stato: StatoPervenuta;
  readonly registrataDa: string;
  readonly registrataIl: Date;
  readonly chiusaDa: string | null;
  readonly rispostaIl: DataIso | null;
  readonly nota: string | null;
};

/** Who answers, and for whom: on the sheet, in the place of the operator. */
export const perConto = (nominativo: string, { richiedente, modo }: Pick<Pervenuta, 'richiedente' | 'modo'>): string =>
  `${nominativo} (ufficio), per conto di ${richiedente}, richiesta ${modo === 'PEC' ? 'per PEC' : 'su carta'}`;

/** What the register keeps of it beside what it keeps of every consultation. */
export const dettagliDi = ({ id, modo, protocollo, richiedente }: Pervenuta): Record<string, string> => ({
  pervenuta: id,
  modo,
  protocollo,
  richiedente,
});
