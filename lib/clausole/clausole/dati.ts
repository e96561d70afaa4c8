import { z } from 'zod';
import { BANCHE, profiloInParole, titoloVisura, verificaDi } from '@/lib/banche/domain/elenco';
import { gruppiInParole } from '@/lib/banche/domain/per-gruppo';
import { enumera, minuscola } from '@/lib/core/parole';
import { definisci, tralasciabile, obbligatorio } from '../definizione';

const codice = z.string().min(1).max(60);

/** What was granted, as it was signed: nothing that happens to the profile afterwards changes it. */
const profiloConcesso = z.object({
  codice,
  nome: z.string().min(1).max(200),
  campi: z.array(codice).min(1, 'Il profilo concesso non ha campi.'),
  soloForzeOrdine: z.boolean(),
});

/**
 * CA-07, CA-08, CH-05, FU-11: what may be consulted. In the model: what may be asked; in a convenzione: what has been granted, field by
 * field. Whether the codes are of the bank of the act is seen by `coerenza.ts`, which knows both clauses.
 */
export const dati = definisci({
  chiave: 'dati',
  versione: 2,
  parte: 'MODALITA_DI_ACCESSO',
  nome: 'Visure e profilo dei dati',
  schema: z.object({
    visure: z.array(codice).min(1, 'Scegli almeno una visura.'),
    /** Codes of the profiles that may be asked, the bank's and the comune's own; the convenzione grants one. */
    profili: z.array(codice).min(1, 'Scegli almeno un profilo.'),
    /** Codes of the questions that are answered yes or no. */
    verificheSiNo: z.array(codice),
    /** Data beyond the listed visure on a motivated request (CA-03). */
    altriDatiSuRichiesta: z.boolean(),
    /** Answers by certified mail, or on paper, on a motivated request (CA-13). */
    modiAlternativi: z.boolean(),
    /** Null in a model. */
    concesso: profiloConcesso.nullable(),
  }),
  /** Of the bank that the example of the object names. */
  esempio: {
    visure: [BANCHE[0].negliAtti.esempio.visure[0]],
    profili: BANCHE[0].profili.slice(0, 1).map((profilo) => profilo.codice),
    verificheSiNo: [],
    altriDatiSuRichiesta: false,
    modiAlternativi: false,
    concesso: null,
  },
  modulo: {
    visure: {
      etichetta: 'Visure',
      aiuto: 'Quelle che si possono chiedere; ogni convenzione ne concede alcune.',
      scelte: 'visure',
      soloModello: true,
    },
    profili: {
      etichetta: 'Profili dei dati',
      aiuto: 'Quelli che si possono chiedere; ogni convenzione ne concede uno, con i campi che ha allora.',
      scelte: 'profili',
      soloModello: true,
    },
    verificheSiNo: {
      etichetta: 'Domande a cui si risponde solo sì o no',
      aiuto: 'Quando basta sapere se un fatto è vero: rivelano meno di ogni visura.',
      scelte: 'verifiche',
    },
    altriDatiSuRichiesta: {
      etichetta: 'Altri dati, con una richiesta motivata',
      aiuto: 'Un’eccezione che il responsabile concede per un tempo limitato.',
    },
    modiAlternativi: { etichetta: 'Risposte per PEC o su carta, con una richiesta motivata' },
    concesso: null,
  },
  testo: {
    titolo: 'Dati e visure consultabili',
    commi: [
      'Il Fruitore può aprire le sole visure che seguono:\n' + '- {{visure}}',
      'Quando gli basta sapere se un fatto è vero, il Fruitore può chiedere, e avere in risposta soltanto sì o no:\n' + '- {{verifiche}}',
      'Di ciascuna visura il Fruitore vede i soli campi del profilo {{profilo}}, scelto secondo necessità, pertinenza e non eccedenza. È esclusa ogni estrazione della banca dati.',
      'I campi del profilo sono quelli che seguono, e restano questi anche se l’Erogatore cambia il profilo per altre convenzioni:\n' +
        '- {{campi}}',
      'Dati ulteriori possono essere consentiti solo {{su_richiesta_motivata}}, che indichi finalità, competenza, pertinenza e necessità, e se la tecnica lo permette con le dovute garanzie.',
      'Su richiesta motivata, quando l’accesso telematico non è possibile o non conviene, l’Erogatore può rispondere {{altri_modi_di_risposta}}; i costi di ciò che va realizzato apposta sono del richiedente.',
    ],
  },
  segnaposti: {
    visure: obbligatorio('le visure concesse, una per riga dell’elenco'),
    verifiche: obbligatorio('le domande a cui si risponde sì o no, una per riga dell’elenco, dove il modello ne offre'),
    profilo: obbligatorio('codice e nome del profilo dei dati concesso'),
    campi: tralasciabile('i campi del profilo concesso, un gruppo per riga dell’elenco: sono anche in allegato'),
    su_richiesta_motivata: tralasciabile('«su richiesta motivata», dove il modello ammette altri dati'),
    altri_modi_di_risposta: tralasciabile('posta certificata e consultazione su carta, dove il modello le ammette'),
  },
  valori: ({ visure, verificheSiNo, altriDatiSuRichiesta, modiAlternativi, concesso }, { profilo }) => ({
    visure: visure.map(titoloVisura).join('\n'),
    verifiche: verificheSiNo.map((verifica) => minuscola(verificaDi(verifica)?.domanda ?? verifica)).join('\n') || null,
    profilo: `${profilo.codice} («${profilo.nome}»)`,
    campi:
      gruppiInParole(concesso?.campi ?? [])
        .map(minuscola)
        .join('\n') || null,
    su_richiesta_motivata: altriDatiSuRichiesta ? 'su richiesta motivata' : null,
    altri_modi_di_risposta: modiAlternativi ? 'con posta elettronica certificata o consentire la consultazione degli atti su carta' : null,
  }),
  regole: ({ visure, profili, verificheSiNo, altriDatiSuRichiesta, modiAlternativi, concesso }) => ({
    visure,
    profili,
    verifiche: verificheSiNo,
    eccezioneMotivata: altriDatiSuRichiesta,
    modiAlternativi,
    profilo: concesso,
  }),
  come: ({ visure, profili, verificheSiNo, concesso }) =>
    [
      `Si aprono le sole visure concesse: ${enumera(visure.map(titoloVisura))}.`,
      concesso
        ? `Mostrano i ${concesso.campi.length} campi del profilo ${concesso.codice} («${concesso.nome}»), scritti in questa clausola:`
        : `Mostrano i campi del profilo ${enumera(profili.map(profiloInParole), 'o')}:`,
      'gli altri campi non vengono nemmeno letti.',
      ...(verificheSiNo.length > 0
        ? [`A ${verificheSiNo.length === 1 ? 'una domanda' : `${verificheSiNo.length} domande`} si risponde sì o no, senza mostrare dati.`]
        : []),
    ].join(' '),
});
