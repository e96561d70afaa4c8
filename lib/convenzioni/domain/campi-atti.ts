import { NOMI_CAUSALE } from '@/lib/clausole/denominazioni';
import type { CampiAtto } from '@/lib/core/campi-atto';
import type { TipoDocumento } from '@/lib/core/documenti';
import type { CausaleRisoluzione } from './cessazioni';

const LO_LEGGE_L_ENTE = 'Lo legge anche l’ente e resta agli atti.';
const LO_LEGGE_L_ALTRA = 'Lo legge anche l’altra parte e resta agli atti.';

/** A reason that the other party reads. */
const motivo = <E extends string>(etichetta: E, manca: string, aiuto = LO_LEGGE_L_ENTE) =>
  ({ etichetta, tipo: 'area', minimo: 20, manca, aiuto }) as const;

const SOSPENSIONE = {
  motivo: motivo('Motivo della sospensione', 'Scrivi il motivo in almeno 20 caratteri: il testo arriva all’altra parte.', LO_LEGGE_L_ALTRA),
} as const;

/**
 * What is typed for each act on a convenzione, in the order of its form. The act's document, where it writes one, takes its fields from
 * here; so do what checks the form and the form itself.
 */
export const CAMPI_ATTI = {
  annullamento: {
    motivo: motivo('Motivo dell’annullamento', 'Spiega in almeno 20 caratteri perché la convenzione si annulla: il testo arriva all’ente.'),
  },
  ritiroAutografa: {
    motivo: motivo(
      'Perché la scansione si ritira',
      'Spiega in almeno 20 caratteri che cosa non va nella scansione: il testo resta nel registro.',
      'Per esempio: è la scansione di un altro atto. Resta nel registro.',
    ),
  },
  sospensione: SOSPENSIONE,
  sospensioneFruitore: SOSPENSIONE,
  revoca: {
    motivo: motivo('Motivo della revoca', 'Scrivi il motivo in almeno 20 caratteri: il testo arriva all’altra parte.', LO_LEGGE_L_ALTRA),
  },
  accessi: {
    ambito: {
      etichetta: 'Quali accessi',
      tipo: 'scelta',
      scelte: { CONVENZIONE: 'Solo quelli di questa convenzione', ENTE: 'Quelli di tutte le convenzioni in vigore dell’ente' },
      manca: 'Scegli quali accessi.',
      iniziale: 'CONVENZIONE',
    },
    sospendi: {
      etichetta: 'Sospendi anche la convenzione',
      tipo: 'spunta',
      aiuto: 'Così nessuno viene abilitato di nuovo finché il comune non lo consente.',
      iniziale: true,
    },
    motivo: motivo('Motivo della revoca', 'Scrivi il motivo in almeno 20 caratteri: il testo arriva all’ente.'),
  },
  recesso: {
    causale: { etichetta: 'Causa del recesso', tipo: 'scelta', scelte: NOMI_CAUSALE, manca: 'Scegli la causa del recesso.' },
    efficaceIl: {
      etichetta: 'Efficace dal',
      tipo: 'data',
      facoltativo: true,
      aiuto: 'Solo se la causa non ha effetto immediato: un giorno dopo oggi, come 31/12/2026.',
    },
    motivo: motivo('Motivo del recesso', 'Motiva il recesso in almeno 20 caratteri: il testo arriva all’ente.'),
  },
  recessoFruitore: {
    efficaceIl: { etichetta: 'Efficace dal', tipo: 'data' },
    motivo: motivo(
      'Motivo del recesso',
      'Indica in almeno 20 caratteri che cosa è cambiato: il testo arriva al comune.',
      'Lo legge anche il comune e resta agli atti.',
    ),
  },
  diffida: {
    termineIl: {
      etichetta: 'Termine per rimediare',
      tipo: 'data',
      aiuto: 'I quindici giorni che spettano all’ente corrono da quando riceve la diffida: aggiungi quelli che servono a recapitarla.',
    },
    motivo: motivo(
      'Motivo della diffida',
      'Descrivi in almeno 20 caratteri l’inadempimento e che cosa va fatto: il testo arriva all’ente.',
      `Che cosa l’ente non ha rispettato e che cosa deve fare. ${LO_LEGGE_L_ENTE}`,
    ),
  },
  rimedio: { motivo: motivo('Come l’ente ha rimediato', 'Descrivi in almeno 20 caratteri come l’ente ha rimediato.') },
  risoluzione: {
    causale: {
      etichetta: 'Ragione',
      tipo: 'scelta',
      scelte: {
        INADEMPIMENTO: 'Violazione a cui non si può rimediare',
        DIFFIDA_SENZA_ESITO: 'Termine della diffida trascorso senza rimedio',
        FINALITA_CESSATE: 'Finalità dell’accesso venute meno',
      } satisfies Record<CausaleRisoluzione, string>,
      manca: 'Scegli la ragione della risoluzione.',
    },
    motivo: motivo('Motivo della risoluzione', 'Motiva la risoluzione in almeno 20 caratteri: il testo arriva all’ente.'),
  },
  decadenza: {
    attoNumero: {
      etichetta: 'Numero dell’atto di accertamento',
      tipo: 'testo',
      massimo: 60,
      manca: 'Scrivi il numero dell’atto di accertamento.',
    },
    attoData: { etichetta: 'Data dell’atto di accertamento', tipo: 'data' },
    motivo: motivo('Motivo della decadenza', 'Descrivi in almeno 20 caratteri che cosa è stato accertato per questo ente.'),
  },
} as const satisfies Record<string, CampiAtto>;

export type AttoCompilabile = keyof typeof CAMPI_ATTI;

/** Which paper an act writes, if it writes one: what its form previews is what is archived. */
export const DOCUMENTO_DI = {
  sospensione: 'SOSPENSIONE',
  sospensioneFruitore: 'SOSPENSIONE_FRUITORE',
  accessi: 'REVOCA_ACCESSI',
  recesso: 'RECESSO_EROGATORE',
  recessoFruitore: 'RECESSO_FRUITORE',
  diffida: 'DIFFIDA',
  risoluzione: 'RISOLUZIONE',
  decadenza: 'DECADENZA',
} as const satisfies Partial<Record<AttoCompilabile, TipoDocumento>>;
type AttoConDocumento = keyof typeof DOCUMENTO_DI;

export function hasDocumento(atto: AttoCompilabile): atto is AttoConDocumento {
  return Object.hasOwn(DOCUMENTO_DI, atto);
}
