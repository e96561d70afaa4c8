import { CAMPI_ATTI } from '@/lib/convenzioni/domain/campi-atti';
import { causaliDiRisoluzione, type CausaleRisoluzione } from '@/lib/convenzioni/domain/cessazioni';
import { addGiorni, formatoEsteso, oggi } from '@/lib/core/date';
import { regola } from '@/lib/core/errors';
import { prosa } from '@/lib/core/testo/comporre-testo';
import type { Atto } from '../definizione';
import type { FonteConvenzione } from '../fonti';
import { alFruitore, firme, norma } from '../voci';
import { segnapostoArticolo } from '../voci-clausole';
import { VOCI_VITA } from '../voci-vita';

export type Risoluzione = FonteConvenzione & { readonly causale: string; readonly motivo: string };

const RAGIONI: Readonly<Record<CausaleRisoluzione, string>> = {
  INADEMPIMENTO: 'codesto ente ha violato i propri obblighi in modo a cui non si può più rimediare',
  DIFFIDA_SENZA_ESITO: 'codesto ente non ha rimediato, nel termine che gli era stato dato, alla violazione contestata con la diffida',
  FINALITA_CESSATE: 'sono venute meno le finalità per le quali l’accesso era stato concesso',
};

/** CH-11: for a breach, at once or after a diffida; CA-25: because the purposes have ended. */
export const risoluzione: Atto<Risoluzione> = {
  tipo: 'RISOLUZIONE',
  uso: 'Il comune scioglie la convenzione perché l’ente l’ha violata o perché le finalità sono finite.',
  soggetto: 'CONVENZIONE',
  nasce: 'CON_L_ATTO',
  ripetibile: false,
  di: 'EROGATORE',
  verso: 'USCITA',
  campi: CAMPI_ATTI.risoluzione,
  rifiuto: ({ causale, generatoIl, convenzione: { diffidaTermineIl } }) =>
    causale !== 'DIFFIDA_SENZA_ESITO' || causaliDiRisoluzione(diffidaTermineIl, oggi(generatoIl)).includes(causale)
      ? null
      : regola(
          'DIFFIDA_NON_TRASCORSA',
          'Per questa ragione serve una diffida il cui termine sia trascorso. Se alla violazione non si può rimediare, scegli l’altra ragione e motivala.',
        ),
  firme: ['EROGATORE'],
  destinatario: alFruitore,
  segnaposti: {
    ...VOCI_VITA,
    ragione: {
      descrizione: 'La ragione, secondo la causa scelta',
      obbligatorio: true,
      valore: ({ causale }) => RAGIONI[causale as CausaleRisoluzione] ?? null,
    },
    motivo: { descrizione: 'I fatti, come li scrive l’ufficio', obbligatorio: true, valore: ({ motivo }) => motivo },
    termine_diffida: {
      descrizione: 'Ultimo giorno del termine della diffida, quando la risoluzione la segue',
      valore: ({ causale, convenzione: { diffidaTermineIl } }) =>
        causale === 'DIFFIDA_SENZA_ESITO' && diffidaTermineIl ? formatoEsteso(diffidaTermineIl) : null,
    },
    decorrenza: {
      descrizione: 'Da quando la convenzione è risolta: dopo una diffida, dal giorno dopo il termine',
      valore: (materia) =>
        materia.causale === 'DIFFIDA_SENZA_ESITO' && materia.convenzione.diffidaTermineIl
          ? formatoEsteso(addGiorni(materia.convenzione.diffidaTermineIl, 1))
          : VOCI_VITA.data.valore(materia),
    },
    articolo_risoluzione: segnapostoArticolo('risoluzione'),
    norma_diffida: norma('diffida', 'Norma sulla diffida ad adempiere'),
  },
  inserti: { firme: firme('EROGATORE') },
  testo: prosa`
La convenzione n. {{convenzione}}, {{stipula}} (ente fruitore: {{fruitore}}), con la quale codesto ente consulta {{banca_dati}} di
questa Amministrazione, è risolta con effetto dal giorno {{decorrenza}}.

## Perché

La convenzione è risolta, secondo l’{{articolo_risoluzione}}, perché {{ragione}}.

{{motivo}}

Il termine della diffida è trascorso il {{termine_diffida}} ({{norma_diffida}}) senza che codesto ente abbia rimediato: con questo atto il
Comune ne dà atto.

## Che cosa comporta

- Gli accessi sono chiusi da subito: le sessioni in corso sono terminate, gli operatori disabilitati e le loro credenziali non valgono più.
- I dati già acquisiti si usano solo per le finalità per cui furono consultati e si cancellano quando non servono più, salvo che una norma
  imponga di conservarli.
- Restano fermi gli obblighi di riservatezza e la responsabilità per l’uso dei dati. Il registro delle consultazioni è conservato.
- Per consultare di nuovo la banca dati occorre una nuova convenzione.

Codesto ente può presentare osservazioni scrivendo all’indirizzo {{comune_pec}}; per chiarimenti, all’indirizzo {{contatti}}. Per le
controversie vale l’{{articolo_foro}}.

[[firme]]
`,
};
