import { impedimentoARinnovare, termineRinnovato } from '@/lib/convenzioni/domain/rinnovo';
import { formatoEsteso, isDataIso, oggi, type DataIso } from '@/lib/core/date';
import { nonValido } from '@/lib/core/errors';
import { prosa } from '@/lib/core/testo/comporre-testo';
import type { Atto } from '../definizione';
import type { FonteConvenzione } from '../fonti';
import { firme } from '../voci';
import { segnapostoArticolo, dellaClausola } from '../voci-clausole';
import { parti, VOCI_VITA } from '../voci-vita';

/** `finoAl`: typed only where the clause leaves the new term to this act. */
export type Rinnovo = FonteConvenzione & { readonly finoAl: string; readonly ragioni: string };

const rinnoviDi = ({ generatoIl, convenzione: { stato, scadenzaIl, regole, rinnoviFirmati } }: FonteConvenzione) => ({
  stato,
  scadenzaIl,
  oggi: oggi(generatoIl),
  rinnovo: regole.rinnovo,
  firmati: rinnoviFirmati,
});

/** The new last day: by the clause where it says for how long (CA-14), else the one that the act states (CH-09). */
function nuovoTermine(materia: Rinnovo): DataIso | null {
  const { scadenzaIl } = materia.convenzione;
  const stabilito = termineRinnovato(rinnoviDi(materia));
  if (stabilito !== null) return stabilito;
  return isDataIso(materia.finoAl) && (scadenzaIl === null || materia.finoAl > scadenzaIl) ? materia.finoAl : null;
}

const SENZA_TERMINE = () =>
  nonValido({ finoAl: 'La convenzione non dice per quanto si rinnova: scrivi il nuovo ultimo giorno, dopo quello attuale.' });

/** CA-14, CH-09: signed by both before the term, from the last signature it is the term. */
export const rinnovo: Atto<Rinnovo> = {
  tipo: 'RINNOVO',
  uso: 'Le due parti rinnovano la convenzione prima che scada.',
  soggetto: 'CONVENZIONE',
  nasce: 'SU_RICHIESTA',
  ripetibile: false,
  di: 'EROGATORE',
  verso: 'USCITA',
  campi: {
    ragioni: { etichetta: 'Perché si rinnova', tipo: 'area', aiuto: 'Le finalità ancora attuali, l’esito delle verifiche.' },
    finoAl: {
      etichetta: 'Nuovo ultimo giorno',
      tipo: 'data',
      facoltativo: true,
      aiuto: 'Serve solo se la convenzione non dice per quanto si rinnova.',
    },
  },
  impedimento: (fonte) => impedimentoARinnovare(rinnoviDi(fonte)),
  stabiliti: (fonte): Readonly<Record<string, string>> => {
    const termine = termineRinnovato(rinnoviDi(fonte));
    return termine === null ? {} : { finoAl: `${formatoEsteso(termine)}, come stabilisce la convenzione.` };
  },
  rifiuto: (materia) => {
    const termine = nuovoTermine(materia);
    if (termine === null) return SENZA_TERMINE();
    if (!isDataIso(materia.finoAl) || materia.finoAl === termine) return null;
    return nonValido({ finoAl: `La convenzione dice già fino a quando si rinnova, ${formatoEsteso(termine)}: lascia vuoto il campo.` });
  },
  effetto: (materia) => {
    const [scadenzaPrima, scadenzaIl] = [materia.convenzione.scadenzaIl, nuovoTermine(materia)];
    if (scadenzaPrima === null || scadenzaIl === null) throw SENZA_TERMINE();
    return { versionePrima: null, clausole: null, scadenzaPrima, scadenzaIl };
  },
  firme: ['FRUITORE', 'EROGATORE'],
  segnaposti: {
    ...VOCI_VITA,
    ragioni: { descrizione: 'Perché si rinnova', obbligatorio: true, valore: ({ ragioni }) => ragioni },
    fino_al: {
      descrizione: 'Nuovo ultimo giorno',
      obbligatorio: true,
      valore: (materia) => {
        const giorno = nuovoTermine(materia);
        return giorno && formatoEsteso(giorno);
      },
    },
    durata_rinnovo: dellaClausola('durata', 'durata_rinnovo', 'Per quanto si rinnova, dove la convenzione lo dice'),
    volte_rinnovo: dellaClausola('durata', 'volte_rinnovo', 'Quante volte si rinnova, dove la convenzione lo dice'),
    articolo_durata: segnapostoArticolo('durata'),
  },
  inserti: { parti: parti(), firme: firme('FRUITORE', 'EROGATORE') },
  testo: prosa`
[[parti]]

## Premesse

Tra le parti è in vigore la convenzione n. {{convenzione}}, {{stipula}} (ente fruitore: {{fruitore}}), per la consultazione
{{della_banca_dati}}.

L’ultimo giorno della convenzione è il {{ultimo_giorno}}.

Secondo l’{{articolo_durata}} il rinnovo si fa con un atto che entrambe le parti firmano prima della scadenza.

La convenzione si rinnova per {{durata_rinnovo}}, {{volte_rinnovo}}.

{{ragioni}}

Le parti convengono quanto segue.

## Art. 1 – Rinnovo

La convenzione è rinnovata, senza interruzione, fino al {{fino_al}}.

## Art. 2 – Condizioni

Restano ferme tutte le condizioni della convenzione e dei suoi allegati, come risultano dagli atti aggiuntivi eventualmente firmati. Il
Fruitore conferma le finalità, l’elenco degli operatori e gli impegni sulla protezione dei dati.

Finalità: {{finalita}}.

## Art. 3 – Firma

Il rinnovo ha effetto se entrambe le parti firmano entro l’ultimo giorno della convenzione. Non è ammesso rinnovo tacito.

Letto, confermato e sottoscritto con firma digitale ({{norma_firma}}). La data dell’atto è quella dell’ultima sottoscrizione.

[[firme]]
`,
};
