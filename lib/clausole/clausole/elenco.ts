import { z } from 'zod';
import { formatoItaliano } from '@/lib/core/date';
import { scadenza } from '@/lib/core/termini';
import { definisci, obbligatorio } from '../definizione';
import { quanti } from '@/lib/core/parole';

/** CH-02: names within a term from the signing and from each change; RT-09, CA-26, SA-09: changes in writing, leavers at once. */
export const elenco = definisci({
  chiave: 'elenco',
  versione: 1,
  parte: 'MODALITA_DI_ACCESSO',
  nome: 'Elenco degli operatori',
  schema: z.object({
    /** Days from the signing and from every change; null: no term. */
    termineGiorni: z.int().min(1).max(365).nullable(),
    /** Rows of the adhesion form (CH-13). */
    righeModulo: z.int().min(1).max(1000),
  }),
  esempio: { termineGiorni: null, righeModulo: 20 },
  modulo: {
    termineGiorni: {
      etichetta: 'Giorni entro cui comunicare gli operatori',
      aiuto: 'Dalla firma e da ogni variazione. Vuoto: nessun termine.',
    },
    righeModulo: { etichetta: 'Righe del modulo di adesione', aiuto: 'Quante persone si scrivono nel modulo: non è un limite.' },
  },
  testo: {
    titolo: 'Elenco degli operatori',
    commi: [
      'Consultano la banca dati solo le persone che il Fruitore indica per iscritto. L’elenco iniziale è allegato; ogni variazione è comunicata attraverso il sistema o con posta elettronica certificata.',
      'Le generalità degli operatori sono comunicate entro {{termine_elenco}} dalla sottoscrizione e da ogni successiva variazione.',
      'Quando un operatore lascia l’incarico il Fruitore lo comunica senza indugio e il suo accesso è chiuso.',
    ],
  },
  segnaposti: {
    termine_elenco: obbligatorio('entro quanti giorni si comunicano gli operatori, dove c’è un termine'),
  },
  valori: ({ termineGiorni }) => ({ termine_elenco: termineGiorni === null ? null : quanti(termineGiorni, 'giorno', 'giorni') }),
  regole: ({ termineGiorni, righeModulo }) => ({ termineElencoGiorni: termineGiorni, righeModuloAdesione: righeModulo }),
  calendario: ({ termineGiorni }, { stipulataIl, ultimaVariazioneElencoIl }) => {
    if (termineGiorni === null) return [];
    const dalla = ultimaVariazioneElencoIl ?? stipulataIl;
    return [
      {
        tipo: 'ELENCO_OPERATORI',
        il: scadenza(dalla, { giorni: termineGiorni }),
        descrizione: `Comunicazione degli operatori, ${quanti(termineGiorni, 'giorno', 'giorni')} dal ${formatoItaliano(dalla)}`,
      },
    ];
  },
  come: ({ termineGiorni }) =>
    `L’elenco si tiene in «Operatori»${termineGiorni === null ? '' : `; il termine di ${quanti(termineGiorni, 'giorno', 'giorni')} compare tra le scadenze`}. La disabilitazione ha effetto alla richiesta successiva.`,
});
