import { articoliDellAtto } from '@/lib/convenzioni/domain/articoli';
import { clausoleCambiate, modificheInParole, type Modifica } from '@/lib/convenzioni/domain/modifica';
import { formatoEsteso } from '@/lib/core/date';
import { regola } from '@/lib/core/errors';
import { prosa } from '@/lib/core/testo/comporre-testo';
import type { Atto } from '../definizione';
import type { FonteConvenzione } from '../fonti';
import { firme } from '../voci';
import { parti, VOCI_VITA } from '../voci-vita';

export type Addendum = FonteConvenzione & { readonly ragioni: string };

const nonPreparata = () =>
  regola(
    'NESSUNA_MODIFICA',
    'Non c’è ancora nulla da scrivere nell’atto: prima cambia le clausole dalla pagina «Modifica le clausole» della convenzione, poi torna qui.',
  );

function modificaDi({ convenzione }: FonteConvenzione): Modifica {
  if (!convenzione.modifica) throw nonPreparata();
  return convenzione.modifica;
}

/** Article by article, as they read from the last signature on. */
function modifiche(materia: FonteConvenzione): string {
  const { convenzione, generatoIl: generataIl, erogatore, fruitore } = materia;
  const modifica = modificaDi(materia);
  const insieme = (fonti: Pick<Modifica, 'clausole' | 'regole' | 'finalita'>) => ({
    clausole: fonti.clausole,
    articoli: articoliDellAtto({ ...fonti, erogatore, fruitore, responsabile: convenzione.responsabile, generataIl }),
  });
  return modificheInParole(clausoleCambiate(insieme(convenzione), insieme(modifica)), modifica);
}

/** CH-02, CA-04: what the parties change of a convenzione in force, both signing: from the last signature Varco applies it. */
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
  },
  impedimento: ({ convenzione: { modifica } }) => (modifica ? modifica.impedimento : nonPreparata()),
  effetto: (materia) => {
    const { versionePrima, clausole, scadenzaIl } = modificaDi(materia);
    return { versionePrima, clausole, scadenzaPrima: materia.convenzione.scadenzaIl ?? scadenzaIl, scadenzaIl };
  },
  firme: ['FRUITORE', 'EROGATORE'],
  segnaposti: {
    ...VOCI_VITA,
    ragioni: { descrizione: 'Perché si cambia', obbligatorio: true, valore: ({ ragioni }) => ragioni },
    modifiche: { descrizione: 'Gli articoli come si leggono d’ora in poi', obbligatorio: true, valore: modifiche },
    decorrenza: { descrizione: 'Da quando ha effetto', obbligatorio: true, valore: () => 'dall’ultima sottoscrizione' },
    ultimo_giorno: {
      ...VOCI_VITA.ultimo_giorno,
      valore: ({ convenzione: { modifica, scadenzaIl } }) => {
        const giorno = modifica?.scadenzaIl ?? scadenzaIl;
        return giorno && formatoEsteso(giorno);
      },
    },
  },
  inserti: { parti: parti(), firme: firme('FRUITORE', 'EROGATORE') },
  testo: prosa`
[[parti]]

## Premesse

Tra le parti è in vigore la convenzione n. {{convenzione}}, {{stipula}} (ente fruitore: {{fruitore}}), per la consultazione
{{della_banca_dati}}.

{{ragioni}}

Le parti convengono quanto segue.

## Art. 1 – Modifiche

La convenzione è modificata come segue.

{{modifiche}}

## Art. 2 – Ciò che resta fermo

Ogni altra parte della convenzione e dei suoi allegati resta com’è. L’atto aggiuntivo fa parte della convenzione.

La convenzione dura fino al {{ultimo_giorno}}.

## Art. 3 – Decorrenza

L’atto aggiuntivo ha effetto {{decorrenza}}.

Letto, confermato e sottoscritto con firma digitale ({{norma_firma}}). La data dell’atto è quella dell’ultima sottoscrizione.

[[firme]]
`,
};
