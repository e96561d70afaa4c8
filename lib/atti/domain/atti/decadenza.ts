import { CAMPI_ATTI } from '@/lib/convenzioni/domain/campi-atti';
import { formatoEsteso, type DataIso } from '@/lib/core/date';
import { prosa } from '@/lib/core/testo/comporre-testo';
import type { Atto } from '../definizione';
import type { FonteConvenzione } from '../fonti';
import { alFruitore, firme, norma } from '../voci';
import { segnapostoArticolo } from '../voci-clausole';
import { VOCI_VITA } from '../voci-vita';

/** `attoNumero`, `attoData`: the comune's act that ascertains that ANPR serves this fruitore. */
export type Decadenza = FonteConvenzione & { readonly motivo: string; readonly attoNumero: string; readonly attoData: DataIso };

/** CH-10: lapses only upon an act that ascertains, for this fruitore, that ANPR serves it. */
export const decadenza: Atto<Decadenza> = {
  tipo: 'DECADENZA',
  uso: 'È accertato che l’Anagrafe nazionale serve questo ente: la convenzione decade.',
  soggetto: 'CONVENZIONE',
  nasce: 'CON_L_ATTO',
  ripetibile: false,
  di: 'EROGATORE',
  verso: 'USCITA',
  campi: CAMPI_ATTI.decadenza,
  firme: ['EROGATORE'],
  destinatario: alFruitore,
  segnaposti: {
    ...VOCI_VITA,
    atto_accertamento: {
      descrizione: 'Numero e data dell’atto di accertamento',
      obbligatorio: true,
      valore: ({ attoNumero, attoData }) => `n. ${attoNumero} ${formatoEsteso(attoData, 'del')}`,
    },
    motivo: { descrizione: 'Che cosa è stato accertato, come lo scrive l’ufficio', obbligatorio: true, valore: ({ motivo }) => motivo },
    articolo_decadenza: segnapostoArticolo('decadenza'),
    norma_anpr: norma('cad-62', 'Norma sull’Anagrafe nazionale'),
    norma_attuazione: norma('dpcm-194', 'Regolamento sull’Anagrafe nazionale'),
  },
  inserti: { firme: firme('EROGATORE') },
  testo: prosa`
La convenzione n. {{convenzione}}, {{stipula}} (ente fruitore: {{fruitore}}), con la quale codesto ente consulta {{banca_dati}} di
questa Amministrazione, è decaduta dal {{data}}.

## Che cosa è stato accertato

Con l’atto {{atto_accertamento}} questa Amministrazione ha accertato che l’Anagrafe nazionale della popolazione residente assicura a codesto ente
l’accesso ai dati per i quali la convenzione era stata stipulata.

{{motivo}}

La decadenza è dichiarata secondo l’{{articolo_decadenza}} ({{norma_anpr}};
{{norma_attuazione}}).

## Che cosa comporta

- Gli accessi sono chiusi da subito: le sessioni in corso sono terminate, gli operatori disabilitati e le loro credenziali non valgono più.
- I dati anagrafici si consultano ora attraverso l’Anagrafe nazionale.
- I dati già acquisiti si usano solo per le finalità per cui furono consultati e si cancellano quando non servono più, salvo che una norma
  imponga di conservarli.
- Restano fermi gli obblighi di riservatezza e la responsabilità per l’uso dei dati. Il registro delle consultazioni è conservato.

Se l’accesso all’Anagrafe nazionale non è ancora possibile, codesto ente ne dia notizia subito all’indirizzo {{comune_pec}}; per
chiarimenti, all’indirizzo {{contatti}}. Per le controversie vale l’{{articolo_foro}}.

[[firme]]
`,
};
