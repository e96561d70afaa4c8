import { formatoEsteso, oggi, type DataIso } from '@/lib/core/date';
import { prosa } from '@/lib/core/testo/comporre-testo';
import type { Atto } from '../definizione';
import type { FonteConvenzione } from '../fonti';
import { adesso, momento, rifiutoDeiGiorni } from '../giorni-possibili';
import { alFruitore, IN_CALCE } from '../voci';
import { segnapostoArticolo, dellaClausola } from '../voci-clausole';
import { VOCI_VITA } from '../voci-vita';

export type AvvisoInterruzione = FonteConvenzione & {
  readonly servizio: string;
  readonly dalGiorno: DataIso;
  readonly dalleOre: string;
  readonly alGiorno: DataIso;
  readonly alleOre: string;
  readonly motivo: string;
  readonly alternative: string;
};

/** It is announced before it begins, and ends after it. */
function rifiuto(materia: AvvisoInterruzione) {
  const { dalGiorno, dalleOre, alGiorno, alleOre, generatoIl } = materia;
  const passata = momento(dalGiorno, dalleOre) <= adesso(materia) ? 'L’interruzione è già cominciata: un avviso la annuncia prima.' : null;
  const delGiorno = dalGiorno < oggi(generatoIl);
  return rifiutoDeiGiorni({
    dalGiorno: delGiorno ? passata : null,
    dalleOre: delGiorno ? null : passata,
    alGiorno: alGiorno < dalGiorno ? 'La ripresa non può precedere l’interruzione: controlla giorni e ore.' : null,
    alleOre:
      momento(alGiorno, alleOre) <= momento(dalGiorno, dalleOre)
        ? 'La ripresa viene dopo l’inizio dell’interruzione: controlla le ore.'
        : null,
  });
}

/** RT-04, SA-18, FU-09: when the service stops, when it comes back, whom to ask. */
export const avvisoInterruzione: Atto<AvvisoInterruzione> = {
  tipo: 'AVVISO_INTERRUZIONE',
  uso: 'Dice all’ente quando il servizio sarà fermo, perché e a chi rivolgersi.',
  soggetto: 'CONVENZIONE',
  nasce: 'SU_RICHIESTA',
  ripetibile: true,
  di: 'EROGATORE',
  verso: 'USCITA',
  campi: {
    servizio: { etichetta: 'Che cosa si ferma', tipo: 'testo', aiuto: 'Per esempio: la consultazione, la stampa delle visure.' },
    dalGiorno: { etichetta: 'Dal giorno', tipo: 'data' },
    dalleOre: { etichetta: 'Dalle ore', tipo: 'ora' },
    alGiorno: { etichetta: 'Fino al giorno', tipo: 'data' },
    alleOre: { etichetta: 'Fino alle ore', tipo: 'ora' },
    motivo: { etichetta: 'Perché', tipo: 'area' },
    alternative: {
      etichetta: 'Come fare intanto',
      tipo: 'area',
      facoltativo: true,
      aiuto: 'Se nel frattempo i dati indispensabili si possono chiedere in altro modo.',
    },
  },
  rifiuto,
  firme: [],
  destinatario: alFruitore,
  segnaposti: {
    ...VOCI_VITA,
    in_calce: IN_CALCE,
    servizio: { descrizione: 'Che cosa si ferma', obbligatorio: true, valore: ({ servizio }) => servizio.replace(/\.$/, '') },
    inizio: {
      descrizione: 'Giorno e ora in cui il servizio si ferma',
      obbligatorio: true,
      valore: ({ dalGiorno, dalleOre }) => `${formatoEsteso(dalGiorno)}, ore ${dalleOre}`,
    },
    ripresa: {
      descrizione: 'Giorno e ora in cui il servizio riprende',
      obbligatorio: true,
      valore: ({ alGiorno, alleOre }) => `${formatoEsteso(alGiorno)}, ore ${alleOre}`,
    },
    motivo: { descrizione: 'Perché il servizio si ferma', obbligatorio: true, valore: ({ motivo }) => motivo },
    alternative: { descrizione: 'Come fare intanto, se l’ufficio lo dice', valore: ({ alternative }) => alternative || null },
    canale_guasti: dellaClausola('assistenza', 'canale_guasti', 'Come si segnalano i guasti'),
    recapiti_guasti: dellaClausola('assistenza', 'recapiti', 'A chi si segnalano i guasti'),
    articolo_assistenza: segnapostoArticolo('assistenza'),
  },
  inserti: {},
  testo: prosa`
Secondo l’{{articolo_assistenza}}, si avvisa che il servizio di consultazione concesso con la convenzione n. {{convenzione}} (ente fruitore:
{{fruitore}}) sarà interrotto per lavori programmati.

## Che cosa, e quando

- Si ferma: {{servizio}}.
- Inizio: {{inizio}}.
- Ripresa prevista: {{ripresa}}.

## Perché

{{motivo}}

## Che cosa fare

Chi sta lavorando chiuda la sessione prima dell’inizio: quelle ancora aperte saranno terminate. Alla ripresa si accede come sempre, con le
stesse credenziali.

{{alternative}}

Se alla ripresa il servizio non funziona, il guasto si segnala {{canale_guasti}}: {{recapiti_guasti}}.

Per chiarimenti si può scrivere all’indirizzo {{contatti}}. Se l’orario cambia, questa Amministrazione ne dà notizia con un nuovo avviso.

{{in_calce}}
`,
};
