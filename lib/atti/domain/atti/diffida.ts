import { CAMPI_ATTI } from '@/lib/convenzioni/domain/campi-atti';
import { formatoEsteso, type DataIso } from '@/lib/core/date';
import { prosa } from '@/lib/core/testo/comporre-testo';
import type { Atto } from '../definizione';
import type { FonteConvenzione } from '../fonti';
import { alFruitore, firme, norma } from '../voci';
import { segnapostoArticolo } from '../voci-clausole';
import { VOCI_VITA } from '../voci-vita';

/** `motivo`: what the fruitore has not respected. */
export type Diffida = FonteConvenzione & { readonly motivo: string; readonly termineIl: DataIso };

/** CH-11: a breach that can be remedied: what, and by when. */
export const diffida: Atto<Diffida> = {
  tipo: 'DIFFIDA',
  uso: 'L’ente ha violato la convenzione in modo a cui può rimediare: gli si dice che cosa e entro quando.',
  soggetto: 'CONVENZIONE',
  nasce: 'CON_L_ATTO',
  ripetibile: true,
  di: 'EROGATORE',
  verso: 'USCITA',
  campi: CAMPI_ATTI.diffida,
  firme: ['EROGATORE'],
  destinatario: alFruitore,
  segnaposti: {
    ...VOCI_VITA,
    motivo: { descrizione: 'La violazione, come la scrive l’ufficio', obbligatorio: true, valore: ({ motivo }) => motivo },
    termine: { descrizione: 'Ultimo giorno per rimediare', obbligatorio: true, valore: ({ termineIl }) => formatoEsteso(termineIl) },
    articolo_risoluzione: segnapostoArticolo('risoluzione'),
    norma_diffida: norma('diffida', 'Norma sulla diffida ad adempiere'),
  },
  inserti: { firme: firme('EROGATORE') },
  testo: prosa`
Codesto ente consulta {{banca_dati}} di questa Amministrazione in forza della convenzione n. {{convenzione}}, {{stipula}} (ente fruitore:
{{fruitore}}).

## Che cosa si contesta

Risulta che la convenzione non è stata rispettata. Si contesta in particolare quanto segue.

{{motivo}}

## Che cosa si chiede

Secondo l’{{articolo_risoluzione}} e per gli effetti dell’{{norma_diffida}}, questa Amministrazione diffida codesto ente a rimediare entro il
{{termine}} e a comunicare entro lo stesso giorno, all’indirizzo {{comune_pec}}, quali misure ha preso.

Entro lo stesso termine codesto ente può inviare osservazioni e documenti, che saranno valutati. Per chiarimenti si può scrivere
all’indirizzo {{contatti}}.

## Che cosa accade

- Fino a quel giorno, compreso, gli accessi restano aperti, salvo che occorra sospenderli a tutela delle persone a cui i dati si riferiscono.
- Se codesto ente rimedia entro il termine, questa Amministrazione ne dà atto e la diffida si chiude.
- Se il termine trascorre inutilmente la convenzione s’intende risolta: dal giorno dopo gli accessi sono chiusi e questa Amministrazione ne dà atto con
  un provvedimento separato.

[[firme]]
`,
};
