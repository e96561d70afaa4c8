import { CAMPI_ATTI } from '@/lib/convenzioni/domain/campi-atti';
import { formatoEsteso, type DataIso } from '@/lib/core/date';
import { prosa } from '@/lib/core/testo/comporre-testo';
import type { Atto } from '../definizione';
import type { FonteConvenzione } from '../fonti';
import { firme } from '../voci';
import { segnapostoArticolo, dellaClausola } from '../voci-clausole';
import { alComune, cartaDelFruitore, VOCI_VITA } from '../voci-vita';

export type RecessoFruitore = FonteConvenzione & { readonly motivo: string; readonly efficaceIl: DataIso };

/** CA-15: the fruitore withdraws when circumstances change, with the notice that the clause asks. */
export const recessoFruitore: Atto<RecessoFruitore> = {
  tipo: 'RECESSO_FRUITORE',
  uso: 'L’ente recede, con il preavviso che la convenzione chiede.',
  soggetto: 'CONVENZIONE',
  nasce: 'CON_L_ATTO',
  ripetibile: false,
  di: 'FRUITORE',
  verso: 'ENTRATA',
  campi: CAMPI_ATTI.recessoFruitore,
  firme: ['FRUITORE'],
  testata: cartaDelFruitore,
  destinatario: alComune,
  segnaposti: {
    ...VOCI_VITA,
    motivo: { descrizione: 'Le circostanze, come le scrive l’ente', obbligatorio: true, valore: ({ motivo }) => motivo },
    efficace_il: {
      descrizione: 'Giorno da cui il recesso ha effetto',
      obbligatorio: true,
      valore: ({ efficaceIl }) => formatoEsteso(efficaceIl),
    },
    preavviso: dellaClausola('recesso', 'preavviso_fruitore', 'Preavviso che la convenzione chiede all’ente'),
    articolo_recesso: segnapostoArticolo('recesso'),
  },
  inserti: { firme: firme('FRUITORE') },
  testo: prosa`
Questo ente recede dalla convenzione n. {{convenzione}}, {{stipula}} (ente fruitore: {{fruitore}}), con la quale consulta {{banca_dati}}
di codesto Comune.

Il recesso ha effetto dal {{efficace_il}}.

## Perché

Sono mutate le circostanze per le quali l’accesso era stato chiesto.

{{motivo}}

Il recesso è esercitato secondo l’{{articolo_recesso}}, con un preavviso non inferiore a {{preavviso}}.

## Che cosa comporta

- Fino al giorno precedente gli operatori di questo ente consultano la banca dati alle condizioni della convenzione.
- Dal {{efficace_il}} gli accessi sono chiusi e le credenziali non valgono più: questo ente non chiede altre abilitazioni.
- I dati già acquisiti sono usati solo per le finalità per cui furono consultati e sono cancellati quando non servono più, salvo che una
  norma imponga di conservarli.

Per ogni comunicazione si può scrivere all’indirizzo {{fruitore_pec}}.

[[firme]]
`,
};
