import { formatoEsteso, type DataIso } from '@/lib/core/date';
import { prosa } from '@/lib/core/testo/testo';
import type { Atto } from '../definizione';
import type { FonteConvenzione } from '../fonti';
import { alFruitore, firme, norma, VOCI_CONVENZIONE } from '../voci';

/** `motivo`: what the fruitore has not respected. */
export type Diffida = FonteConvenzione & { readonly motivo: string; readonly termineIl: DataIso };

/** CH-11: a breach that can be remedied: what, and by when. */
export const diffida: Atto<Diffida> = {
  titolo: 'Diffida ad adempiere',
  uso: 'L’ente ha violato la convenzione in modo a cui può rimediare: gli si dice che cosa e entro quando.',
  soggetto: 'CONVENZIONE',
  nasce: 'CON_L_ATTO',
  campi: {
    motivo: { etichetta: 'Che cosa l’ente non ha rispettato', tipo: 'area' },
    termineIl: { etichetta: 'Termine per rimediare', tipo: 'data' },
  },
  firme: ['EROGATORE'],
  destinatario: alFruitore,
  segnaposti: {
    ...VOCI_CONVENZIONE,
    motivo: { descrizione: 'La violazione, come la scrive l’ufficio', obbligatorio: true, valore: ({ motivo }) => motivo },
    termine: { descrizione: 'Ultimo giorno per rimediare', obbligatorio: true, valore: ({ termineIl }) => formatoEsteso(termineIl) },
    norma_diffida: norma('diffida', 'Norma sulla diffida ad adempiere'),
  },
  inserti: { firme: firme('EROGATORE') },
  testo: prosa`
Con la convenzione n. {{convenzione}}, stipulata il {{stipulata_il}}, {{comune}} consente a {{fruitore}} di consultare la propria banca
dati anagrafica alle condizioni che le parti hanno sottoscritto.

Il Comune contesta a codesto ente quanto segue.

{{motivo}}

Il Comune diffida pertanto codesto ente, per gli effetti dell’{{norma_diffida}}, a rimediare entro il {{termine}} e a comunicare entro lo
stesso giorno a {{comune_pec}} quali misure ha preso.

Trascorso il termine senza che si sia rimediato, la convenzione si risolve e gli accessi sono chiusi. Fino ad allora gli accessi restano
aperti, salvo che il Comune ne disponga la sospensione.

[[firme]]
`,
};
