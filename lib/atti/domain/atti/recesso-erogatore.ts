import { NOMI_CAUSALE } from '@/lib/clausole/denominazioni';
import type { Causale } from '@/lib/clausole/regole/regole';
import { CAMPI_ATTI } from '@/lib/convenzioni/domain/campi-atti';
import { formatoEsteso, isDataIso, oggi } from '@/lib/core/date';
import { prosa } from '@/lib/core/testo/comporre-testo';
import type { Atto } from '../definizione';
import type { FonteConvenzione } from '../fonti';
import { alFruitore, firme, norma } from '../voci';
import { segnapostoArticolo } from '../voci-clausole';
import { VOCI_VITA } from '../voci-vita';

/** `efficaceIl`: empty where the clause gives that cause an immediate effect. */
export type RecessoErogatore = FonteConvenzione & { readonly causale: string; readonly motivo: string; readonly efficaceIl: string };

const immediato = ({ causale, convenzione: { regole } }: RecessoErogatore): boolean =>
  regole.recessoErogatore.some((voce) => voce.causale === causale && voce.immediato);

/** CA-15, CH-12: the comune withdraws for a cause that the clause knows: at once where it says so, otherwise from the day stated. */
export const recessoErogatore: Atto<RecessoErogatore> = {
  tipo: 'RECESSO_EROGATORE',
  uso: 'Il comune recede per una delle cause che la convenzione prevede.',
  soggetto: 'CONVENZIONE',
  nasce: 'CON_L_ATTO',
  ripetibile: true,
  di: 'EROGATORE',
  verso: 'USCITA',
  campi: CAMPI_ATTI.recesso,
  firme: ['EROGATORE'],
  destinatario: alFruitore,
  segnaposti: {
    ...VOCI_VITA,
    causa: {
      descrizione: 'La causa, come la convenzione la chiama',
      obbligatorio: true,
      valore: ({ causale }) => NOMI_CAUSALE[causale as Causale] ?? null,
    },
    motivo: { descrizione: 'I fatti, come li scrive l’ufficio', obbligatorio: true, valore: ({ motivo }) => motivo },
    effetto: {
      descrizione: '«immediato, dal …» oppure «dal …»',
      obbligatorio: true,
      valore: (materia) => {
        const giorno = immediato(materia) ? oggi(materia.generatoIl) : materia.efficaceIl;
        return isDataIso(giorno) ? `${immediato(materia) ? 'immediato, ' : ''}${formatoEsteso(giorno, 'dal')}` : null;
      },
    },
    fino_ad_allora: {
      descrizione: '«fino al giorno precedente», quando l’effetto non è immediato',
      valore: (materia) => (immediato(materia) ? null : 'fino al giorno precedente'),
    },
    articolo_recesso: segnapostoArticolo('recesso'),
    norma_recesso: norma('procedimento-recesso', 'Norma sul recesso delle amministrazioni'),
  },
  inserti: { firme: firme('EROGATORE') },
  testo: prosa`
Questa Amministrazione recede dalla convenzione n. {{convenzione}}, {{stipula}} (ente fruitore: {{fruitore}}), con la quale codesto ente consulta
{{banca_dati}}.

Il recesso ha effetto {{effetto}}.

## Perché

Il recesso è esercitato secondo l’{{articolo_recesso}} e l’{{norma_recesso}}, per questa causa: {{causa}}.

{{motivo}}

## Che cosa comporta

- Gli accessi restano aperti {{fino_ad_allora}}; gli operatori consultano alle stesse condizioni.
- Dal giorno in cui il recesso ha effetto gli accessi sono chiusi: le sessioni in corso sono terminate, gli operatori disabilitati e le loro
  credenziali non valgono più.
- I dati già acquisiti si usano solo per le finalità per cui furono consultati e si cancellano quando non servono più, salvo che una norma
  imponga di conservarli.
- Restano fermi gli obblighi di riservatezza e la responsabilità per l’uso dei dati. Il registro delle consultazioni è conservato.

Codesto ente può presentare osservazioni scrivendo all’indirizzo {{comune_pec}}; per chiarimenti, all’indirizzo {{contatti}}. Per le
controversie vale l’{{articolo_foro}}.

[[firme]]
`,
};
