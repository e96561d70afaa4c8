import type { ParametriClausole } from '@/lib/clausole/catalogo';
import { perGruppo } from '@/lib/banche/domain/per-gruppo';
import { enumera, minuscola } from '@/lib/core/parole';
import { regola } from '@/lib/core/errors';
import { nominativo } from '@/lib/core/nominativo';
import { prosa } from '@/lib/core/testo/comporre-testo';
import type { Atto } from '../definizione';
import type { FonteConvenzione } from '../fonti';
import { norma, spazioFirme } from '../voci';
import { segnapostoArticolo, parametriDi } from '../voci-clausole';
import { VOCI_VITA } from '../voci-vita';

export type NominaResponsabile = FonteConvenzione;

/** CA-05, LE-08: only where the privacy clause has a processor appointed, and the fruitore has named one. */
function impedimento(materia: NominaResponsabile) {
  const privacy = parametriDi('privacy', materia) as ParametriClausole['privacy'] | undefined;
  if (privacy?.ruolo !== 'RESPONSABILE_ART_28')
    return regola('NOMINA_NON_PREVISTA', 'Per questa convenzione l’ente è titolare autonomo dei dati: la nomina non serve.');
  if (materia.convenzione.responsabile === null)
    return regola('RESPONSABILE_NON_INDICATO', 'L’ente non ha indicato un responsabile del trattamento: chiedi di indicarlo.');
  return null;
}

/** CA-05: GDPR art. 28, par. 3: the processor that the fruitore has named, bound by an act of its own. */
export const nominaResponsabile: Atto<NominaResponsabile> = {
  tipo: 'NOMINA_RESPONSABILE',
  uso: 'Il comune nomina responsabile del trattamento la persona che l’ente ha indicato nella convenzione.',
  soggetto: 'CONVENZIONE',
  nasce: 'SU_RICHIESTA',
  ripetibile: false,
  di: 'EROGATORE',
  verso: 'USCITA',
  campi: {},
  impedimento,
  firme: ['FRUITORE', 'EROGATORE'],
  segnaposti: {
    ...VOCI_VITA,
    responsabile: { ...VOCI_VITA.responsabile, obbligatorio: true },
    tipi_di_dati: {
      descrizione: 'I gruppi di dati del profilo concesso',
      obbligatorio: true,
      valore: ({ convenzione: { regole } }) =>
        enumera(perGruppo(regole.profilo?.campi ?? []).map(({ etichetta }) => minuscola(etichetta))) || null,
    },
    articolo_privacy: segnapostoArticolo('privacy'),
    articolo_ispezioni: segnapostoArticolo('ispezioni'),
    norma_nomina: norma('gdpr-28-3', 'Norma sul contenuto della nomina'),
    norma_sub_responsabili: norma('gdpr-28-sub', 'Norma sugli altri responsabili'),
    norma_diritti: norma('gdpr-diritti', 'Norma sui diritti delle persone'),
    norma_sicurezza: norma('gdpr-32', 'Norma sulla sicurezza del trattamento'),
    norma_assistenza: norma('gdpr-32-36', 'Norme per le quali si presta assistenza'),
    norma_violazioni: norma('gdpr-33-2', 'Norma sulla comunicazione delle violazioni'),
  },
  inserti: {
    firme: {
      descrizione: 'Spazio per le firme: il responsabile per accettazione, poi il comune',
      obbligatorio: true,
      blocchi: ({ erogatore, sottoscrittore: s, convenzione: { responsabile } }) =>
        spazioFirme(
          ['Il responsabile del trattamento, per accettazione', responsabile ? nominativo(responsabile) : '', 'FRUITORE'],
          [`${erogatore.denominazione}, titolare del trattamento`, s ? `${nominativo(s)}, ${s.qualifica}` : '', 'EROGATORE'],
        ),
    },
  },
  testo: prosa`
Questa nomina si riferisce alla convenzione n. {{convenzione}}, {{stipula}} (ente fruitore: {{fruitore}}).

L’ente ha indicato come responsabile del trattamento {{responsabile}}.

Questa Amministrazione, titolare del trattamento, nomina responsabile la persona indicata, secondo l’{{articolo_privacy}} e l’{{norma_nomina}}. La
nomina vale con l’accettazione, che si dà firmando questo atto.

## Oggetto, natura e scopo

Il trattamento consiste nella consultazione per via telematica, in sola lettura, {{della_banca_dati}} del Comune e nell’uso dei dati
consultati, da parte degli operatori designati dall’ente.

I dati si trattano solo per le finalità concesse con la convenzione. Finalità: {{finalita}}.

## Dati e persone

- Tipi di dati del profilo {{profilo}}: {{tipi_di_dati}}.
- Persone a cui i dati si riferiscono: {{interessati}}.

## Durata

La nomina dura quanto la convenzione e finisce con essa, qualunque ne sia la causa. Se l’ente sostituisce la persona indicata, lo comunica
subito e il Comune nomina la nuova.

La convenzione dura fino al {{ultimo_giorno}}.

## Obblighi del responsabile

- Istruzioni. Tratta i dati solo su istruzione scritta del Comune, contenuta nella convenzione, nei suoi allegati e in questo atto; non
  li trasferisce fuori dall’Unione europea, salvo che lo imponga la legge, della quale informa prima il Comune.
- Riservatezza. Fa trattare i dati solo a persone designate per iscritto, istruite e tenute al segreto.
- Sicurezza. Adotta le misure dell’{{norma_sicurezza}}: tra queste credenziali personali, postazioni non accessibili al pubblico,
  sessioni chiuse quando ci si allontana, controllo degli accessi.
- Altri responsabili. Non ricorre ad altri responsabili senza l’autorizzazione scritta del Comune, data caso per caso; a chi è
  autorizzato impone gli stessi obblighi e ne risponde ({{norma_sub_responsabili}}).
- Diritti delle persone. Assiste il Comune, con misure adeguate, nel rispondere a chi esercita i diritti del {{norma_diritti}};
  trasmette subito le richieste che riceve e non vi risponde in nome del Comune.
- Assistenza. Aiuta il Comune a rispettare gli obblighi degli {{norma_assistenza}}, secondo la natura del trattamento e le informazioni
  di cui dispone.
- Fine del trattamento. Quando la nomina finisce cancella i dati o li restituisce, come il Comune sceglie, insieme alle copie, salvo
  che la legge imponga di conservarli.
- Dimostrazione e controlli. Mette a disposizione le informazioni che provano il rispetto di questi obblighi e collabora alle verifiche
  e alle ispezioni del Comune o di chi il Comune incarica ({{articolo_ispezioni}}).

Se un’istruzione del Comune gli pare contraria alle norme sulla protezione dei dati, lo dice subito.

## Violazioni dei dati

Il responsabile informa il Comune di ogni violazione di dati personali senza ingiustificato ritardo dopo esserne venuto a conoscenza
({{norma_violazioni}}), scrivendo all’indirizzo {{comune_pec}}. Dice che cosa è accaduto, quali dati e quante persone riguarda, quali
conseguenze si temono e che cosa ha fatto; ciò che non sa ancora lo comunica appena lo conosce.

## Impegni del Comune

Il Comune dà le istruzioni per iscritto, risponde alle richieste di chiarimento e controlla il rispetto di questo atto. Per chiarimenti si
può scrivere all’indirizzo {{contatti}}.

Nessun compenso è dovuto per la nomina. Per quanto qui non è scritto valgono la convenzione e le norme sulla protezione dei dati.

Sottoscritto con firma digitale ({{norma_firma}}).

[[firme]]
`,
};
