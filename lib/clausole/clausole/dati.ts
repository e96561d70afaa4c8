import { z } from 'zod';
import { definisci, tralasciabile, obbligatorio } from '../definizione';
import { codici, disponibilitaVisura, nomeProfilo, nomeVisura, PROFILI, VISURE } from '../denominazioni';
import { enumera } from '@/lib/core/parole';

/** CA-07, CA-08, CH-05, FU-11: what may be consulted. In the model: what may be asked; in a convenzione: what has been granted. */
export const dati = definisci({
  chiave: 'dati',
  versione: 1,
  parte: 'MODALITA_DI_ACCESSO',
  nome: 'Visure e profilo dei dati',
  schema: z.object({
    visure: z.array(z.enum(codici(VISURE))).min(1, 'Scegli almeno una visura.'),
    profili: z.array(z.enum(codici(PROFILI))).min(1, 'Scegli almeno un profilo.'),
    /** Data beyond the listed visure on a motivated request (CA-03), other ways of answering (CA-13). */
    altriDatiSuRichiesta: z.boolean(),
  }),
  testo: {
    titolo: 'Dati e visure consultabili',
    commi: [
      'Il Fruitore può aprire le sole visure che seguono:\n' + '- {{visure}}',
      'Di ciascuna visura il Fruitore vede i soli campi del profilo {{profilo}}, scelto secondo necessità, pertinenza e non eccedenza. I campi sono elencati in allegato. È esclusa ogni estrazione della banca dati.',
      'Dati ulteriori possono essere consentiti solo {{su_richiesta_motivata}}, che indichi finalità, competenza, pertinenza e necessità, e se la tecnica lo permette con le dovute garanzie.',
      'Su richiesta motivata, quando l’accesso telematico non è possibile o non conviene, l’Erogatore può rispondere {{altri_modi_di_risposta}}; i costi di ciò che va realizzato apposta sono del richiedente.',
    ],
  },
  segnaposti: {
    visure: obbligatorio('le visure concesse, una per riga dell’elenco'),
    profilo: obbligatorio('codice e nome del profilo dei dati concesso'),
    su_richiesta_motivata: tralasciabile('«su richiesta motivata», dove il modello ammette altri dati'),
    altri_modi_di_risposta: tralasciabile('posta certificata e consultazione su carta, dove il modello le ammette'),
  },
  valori: ({ visure, altriDatiSuRichiesta }, { profilo }) => ({
    visure: visure.map(nomeVisura).join('\n'),
    profilo: `${profilo.codice} («${profilo.nome}»)`,
    su_richiesta_motivata: altriDatiSuRichiesta ? 'su richiesta motivata' : null,
    altri_modi_di_risposta: altriDatiSuRichiesta
      ? 'con posta elettronica certificata o consentire la consultazione degli atti su carta'
      : null,
  }),
  regole: ({ visure, profili }) => ({ visure, profili }),
  come: ({ visure, profili }) =>
    `Delle visure concesse: ${enumera(visure.map((v) => `${nomeVisura(v)} (${disponibilitaVisura(v)})`))}. Si aprono con i campi del profilo ${enumera(
      profili.map((p) => `${p} (${nomeProfilo(p).toLowerCase()})`),
      'o',
    )}: gli altri campi non vengono nemmeno letti.`,
});
