import type { ChiaveClausola } from '@/lib/clausole/catalogo';
import { istanteItaliano } from '@/lib/core/date';

/** What the register holds of a convenzione, one line an operation: how many times in the period, and when last. */
export type Traccia = { readonly operazione: string; readonly esito: string; readonly quante: number; readonly ultima: Date };
export type Evidenza = { readonly testo: string; readonly quando: string | null };

export const GIORNI_EVIDENZA = 90;

const CONSULTAZIONE = ['cercare-persone', 'aprire-visura'];
const ELENCO = ['aggiungere-operatori', 'caricare-designazione', 'completare-scheda', 'disabilitare-operatore', 'abilitare-operatore'];

/** Which operations show that a clause is at work, and how that is told. A clause that is not here has no evidence of its own. */
const PROVE: { readonly [C in ChiaveClausola]?: { readonly di: readonly string[]; readonly nome: string; readonly negate?: boolean } } = {
  finalita: { di: CONSULTAZIONE, nome: 'consultazioni con finalità dichiarata' },
  dati: { di: ['aprire-visura'], nome: 'visure aperte nei limiti del profilo' },
  elenco: { di: ELENCO, nome: 'variazioni dell’elenco' },
  scheda: { di: ['completare-scheda'], nome: 'schede completate' },
  designazione: { di: ['caricare-designazione'], nome: 'designazioni acquisite' },
  abilitazione: { di: ['abilitare-operatore', 'disabilitare-operatore'], nome: 'abilitazioni e disabilitazioni' },
  credenziali: { di: ['accedere'], nome: 'accessi con credenziali personali' },
  sessioni: { di: ['accedere', 'uscire'], nome: 'sessioni aperte e chiuse' },
  uso: { di: CONSULTAZIONE, nome: 'richieste respinte dai limiti', negate: true },
  tracciamento: { di: CONSULTAZIONE, nome: 'consultazioni nel registro' },
  verifiche: { di: ['produrre-relazione'], nome: 'relazioni annuali' },
  disuso: { di: ['disabilitare-operatore', 'revocare-accessi', 'sospendere-operatore'], nome: 'sospensioni e disabilitazioni' },
};

/** The last evidence that a clause is enforced, out of the register. Null where the register can say nothing of it. */
export function evidenza(chiave: ChiaveClausola, tracce: readonly Traccia[]): Evidenza | null {
  const prova = PROVE[chiave];
  if (!prova) return null;
  const righe = tracce.filter(({ operazione, esito }) => prova.di.includes(operazione) && (esito === 'NEGATO') === (prova.negate ?? false));
  const ultima = righe.reduce<Date | null>((finora, riga) => (finora === null || riga.ultima > finora ? riga.ultima : finora), null);
  const quante = righe.reduce((somma, riga) => somma + riga.quante, 0);
  if (ultima === null) return { testo: `Nessuna voce negli ultimi ${GIORNI_EVIDENZA} giorni (${prova.nome}).`, quando: null };
  return {
    testo: `${quante.toLocaleString('it-IT')} ${prova.nome} negli ultimi ${GIORNI_EVIDENZA} giorni`,
    quando: istanteItaliano(ultima),
  };
}
