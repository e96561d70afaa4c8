import { formatoEsteso, isDataIso } from '@/lib/core/date';
import { prosa } from '@/lib/core/testo/comporre-testo';
import type { Atto } from '../definizione';
import type { FonteConvenzione } from '../fonti';
import { dopoLUltimoGiorno, primaDellaStipula, rifiutoDeiGiorni } from '../giorni-possibili';
import { firme } from '../voci';
import { parti, VOCI_VITA } from '../voci-vita';

/** `modifiche`: the articles as they read from now on. `decorrenzaIl`: empty for the day of the last signature. */
export type Addendum = FonteConvenzione & { readonly ragioni: string; readonly modifiche: string; readonly decorrenzaIl: string };

/** CH-02, CA-04: what the parties change of a convenzione in force, both signing. */
export const addendum: Atto<Addendum> = {
  tipo: 'ADDENDUM',
  uso: 'Le due parti cambiano qualcosa di una convenzione in vigore: più accessi, altre visure, un articolo.',
  soggetto: 'CONVENZIONE',
  nasce: 'SU_RICHIESTA',
  ripetibile: true,
  di: 'EROGATORE',
  verso: 'USCITA',
  campi: {
    ragioni: { etichetta: 'Perché si cambia', tipo: 'area', aiuto: 'La richiesta dell’ente, la nuova norma, l’organizzazione mutata.' },
    modifiche: {
      etichetta: 'Che cosa cambia',
      tipo: 'area',
      aiuto: 'Per ogni articolo: il numero, e come si legge d’ora in poi.',
    },
    decorrenzaIl: { etichetta: 'Da quando', tipo: 'data', facoltativo: true, aiuto: 'Vuoto: dall’ultima firma.' },
  },
  rifiuto: (materia) => {
    const { decorrenzaIl } = materia;
    if (!isDataIso(decorrenzaIl)) return null;
    return rifiutoDeiGiorni({ decorrenzaIl: primaDellaStipula(decorrenzaIl, materia) ?? dopoLUltimoGiorno(decorrenzaIl, materia) });
  },
  firme: ['FRUITORE', 'EROGATORE'],
  segnaposti: {
    ...VOCI_VITA,
    ragioni: { descrizione: 'Perché si cambia', obbligatorio: true, valore: ({ ragioni }) => ragioni },
    modifiche: { descrizione: 'Gli articoli come si leggono d’ora in poi', obbligatorio: true, valore: ({ modifiche }) => modifiche },
    decorrenza: {
      descrizione: 'Da quando ha effetto',
      obbligatorio: true,
      valore: ({ decorrenzaIl }) =>
        isDataIso(decorrenzaIl)
          ? `${formatoEsteso(decorrenzaIl, 'dal')}, o dall’ultima sottoscrizione se è successiva`
          : 'dall’ultima sottoscrizione',
    },
  },
  inserti: { parti: parti(), firme: firme('FRUITORE', 'EROGATORE') },
  testo: prosa`
[[parti]]

## Premesse

Tra le parti è in vigore la convenzione n. {{convenzione}}, {{stipula}} (ente fruitore: {{fruitore}}), per la consultazione della banca dati
anagrafica.

{{ragioni}}

Le parti convengono quanto segue.

## Art. 1 – Modifiche

La convenzione è modificata come segue.

{{modifiche}}

## Art. 2 – Ciò che resta fermo

Ogni altra parte della convenzione e dei suoi allegati resta com’è. L’atto aggiuntivo fa parte della convenzione e non ne cambia la durata.

La convenzione dura fino al {{ultimo_giorno}}.

## Art. 3 – Decorrenza

L’atto aggiuntivo ha effetto {{decorrenza}}.

Letto, confermato e sottoscritto con firma digitale ({{norma_firma}}). La data dell’atto è quella dell’ultima sottoscrizione.

[[firme]]
`,
};
