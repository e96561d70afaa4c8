import type { Regole } from '@/lib/clausole/regole/regole';
import { prosa } from '@/lib/core/testo/comporre-testo';
import { enumera } from '@/lib/core/parole';
import type { Atto } from '../definizione';
import type { FonteConvenzione } from '../fonti';
import { tabellaCampi, tabellaGlossario, tabellaVisure } from '../tabelle-tecniche';
import { dellaClausola } from '../voci-clausole';
import { VOCI_VITA } from '../voci-vita';

export type AllegatoTecnico = FonteConvenzione;

const CHI_ABILITA = {
  UFFICIO: 'dall’ufficio del Comune, su richiesta del referente dell’ente',
  REFERENTE: 'dal comandante, o da chi egli incarica',
} as const satisfies Record<Regole['abilita'], string>;

const PRATICA = {
  OBBLIGATORIO: 'la finalità e il riferimento della pratica',
  FACOLTATIVO: 'la finalità e, se c’è, il riferimento della pratica',
  OPACO: 'la finalità e un codice della pratica, che il Comune non decifra',
} as const satisfies Record<Regole['riferimentoPratica'], string>;

/** CA-07, CA-08, CA-22, CA-23, RT-04: how one enters, what one sees, what is kept, whom to ask; and the words used. */
export const allegatoTecnico: Atto<AllegatoTecnico> = {
  tipo: 'ALLEGATO_TECNICO',
  uso: 'Spiega all’ente come si accede, che cosa si vede, quali regole valgono e a chi rivolgersi.',
  soggetto: 'CONVENZIONE',
  nasce: 'SU_RICHIESTA',
  ripetibile: false,
  di: 'EROGATORE',
  verso: 'USCITA',
  campi: {},
  firme: [],
  segnaposti: {
    ...VOCI_VITA,
    collegamento: dellaClausola('postazioni', 'collegamento', 'Come ci si collega'),
    oltre_orario: dellaClausola('postazioni', 'oltre_orario', 'Se il servizio è disponibile oltre l’orario degli uffici'),
    metodi_di_accesso: dellaClausola('credenziali', 'metodi_di_accesso', 'Con che cosa si entra'),
    regole_password: dellaClausola('credenziali', 'regole_password', 'Regole della password'),
    numero_accessi: dellaClausola('accessi', 'numero_accessi', 'Quanti accessi sono concessi'),
    chi_abilita: { descrizione: 'Chi abilita gli operatori', valore: ({ convenzione: { regole } }) => CHI_ABILITA[regole.abilita] },
    forma_designazione: dellaClausola('designazione', 'forma_designazione', 'Come si designano gli operatori'),
    termine_disuso: dellaClausola('disuso', 'termine_disuso', 'Dopo quanto le credenziali non usate sono disattivate'),
    inattivita: dellaClausola('sessioni', 'inattivita', 'Dopo quanto, senza attività, la sessione si chiude'),
    durata_sessione: dellaClausola('sessioni', 'durata_sessione', 'Dopo quanto la sessione si chiude comunque'),
    accesso_contemporaneo: dellaClausola('sessioni', 'accesso_contemporaneo', 'Che cosa accade a un secondo accesso'),
    uso_contemporaneo: dellaClausola('sessioni', 'uso_contemporaneo', 'Come è trattato l’uso da più postazioni'),
    dichiarazione: {
      descrizione: 'Che cosa si dichiara a ogni consultazione',
      valore: ({ convenzione: { regole } }) => PRATICA[regole.riferimentoPratica],
    },
    massimo_risultati: dellaClausola('uso', 'massimo_risultati', 'Quanti risultati mostra una ricerca'),
    massimo_richieste: dellaClausola('uso', 'massimo_richieste', 'Quante richieste può fare un operatore'),
    formati_pacchetto: dellaClausola('pacchetti', 'formati_pacchetto', 'In quali formati si chiedono i pacchetti di dati, dove ci sono'),
    validita_pacchetto: dellaClausola('pacchetti', 'validita_pacchetto', 'Per quanto un pacchetto si può scaricare'),
    enti_in_cooperazione: dellaClausola('cooperazione', 'enti_in_cooperazione', 'Gli enti i cui sistemi interrogano la banca dati'),
    conservazione: dellaClausola('tracciamento', 'conservazione', 'Per quanto si conserva il registro'),
    motivo_conservazione: dellaClausola('tracciamento', 'motivo_conservazione', 'Perché si conserva per quel tempo'),
    aggiornamento: dellaClausola('aggiornamento', 'aggiornamento', 'Quanto sono recenti i dati'),
    orario_servizio: dellaClausola('assistenza', 'orario_servizio', '«a ogni ora di ogni giorno», dove il servizio lo è'),
    annuncio_interruzioni: dellaClausola('assistenza', 'annuncio_interruzioni', 'Come si annunciano le interruzioni'),
    canale_guasti: dellaClausola('assistenza', 'canale_guasti', 'Come si segnalano i guasti'),
    recapiti_guasti: dellaClausola('assistenza', 'recapiti', 'A chi si segnalano i guasti, secondo la convenzione'),
    altri_recapiti_guasti: {
      descrizione: 'Gli altri recapiti per i guasti che il Comune pubblica oggi',
      valore: (materia) => {
        const scritti = dellaClausola('assistenza', 'recapiti', '').valore(materia) ?? '';
        return enumera(materia.erogatore.contattiGuasti.filter((recapito) => !scritti.includes(recapito))) || null;
      },
    },
    verifica_annuale: dellaClausola('verifiche', 'verifica_annuale', '«Ogni anno», dove c’è la verifica del Comune'),
    verifica_trimestrale: dellaClausola('verifiche', 'verifica_trimestrale', '«Ogni tre mesi», dove c’è la verifica dell’ente'),
  },
  inserti: {
    campi: { descrizione: 'I campi del profilo, con che cosa dicono', obbligatorio: true, blocchi: tabellaCampi },
    visure: { descrizione: 'Le visure concesse, con che cosa mostrano', obbligatorio: true, blocchi: tabellaVisure },
    glossario: { descrizione: 'Le parole usate', obbligatorio: true, blocchi: tabellaGlossario },
  },
  testo: prosa`
Questo allegato spiega, per la convenzione n. {{convenzione}} (ente fruitore: {{fruitore}}), come si usa il servizio di consultazione
{{della_banca_dati}}. Le regole sono quelle della convenzione, che prevale.

## Come si accede

- Il collegamento avviene {{collegamento}}.
- Si entra con {{metodi_di_accesso}}. Le credenziali sono di una sola persona e non si prestano.
- La password ha {{regole_password}}.
- Sono concessi {{numero_accessi}}; gli operatori sono abilitati {{chi_abilita}}.
- Prima di essere abilitato l’operatore è designato e istruito dall’ente, {{forma_designazione}}.
- Le credenziali non usate per {{termine_disuso}} sono disattivate.
- Il servizio è disponibile anche {{oltre_orario}}.

## Sessioni di lavoro

- Dopo {{inattivita}} senza attività, e comunque dopo {{durata_sessione}}, la sessione si chiude.
- Con lo stesso identificativo si lavora da una sola postazione: {{accesso_contemporaneo}}.
- L’uso dello stesso identificativo da più postazioni è {{uso_contemporaneo}}.
- A ogni ingresso l’operatore vede data e ora dell’accesso precedente: se non è il suo, lo segnala subito.

## Che cosa si vede

Il profilo concesso è {{profilo}}. Ogni campo dice quanto segue.

[[campi]]

## Visure

[[visure]]

## Come si consulta

- Ogni consultazione è mirata: si cerca {{che_si_cerca}}, e prima si dichiara {{dichiarazione}}.
- Una ricerca mostra al più {{massimo_risultati}}: se sono di più, va ristretta.
- Ciascun operatore può fare al più {{massimo_richieste}}.
- Chi consulta non estrae elenchi e non interroga la banca dati con programmi automatici.
- Il Comune può preparare per l’ente pacchetti dei dati che il profilo concede, in formato {{formati_pacchetto}}: ciascuna persona abilitata
  li scarica da un indirizzo riservato a lei, che risponde per {{validita_pacchetto}}, e ogni scarico è annotato come una richiesta.
- I sistemi informatici di {{enti_in_cooperazione}} interrogano la banca dati in cooperazione applicativa, con le stesse regole.

Finalità concesse: {{finalita}}.

## Aggiornamento dei dati

I dati sono {{aggiornamento}}. Ogni pagina dice a quale giorno i dati sono aggiornati.

## Registro delle consultazioni

Di ogni richiesta, anche rifiutata, restano annotati: chi l’ha fatta e in quale ruolo, da quale indirizzo di rete e postazione, quando, per
quale finalità e pratica, su quali persone, quali campi sono stati mostrati e l’esito.

Il registro non si può modificare. Si conserva per {{conservazione}}: {{motivo_conservazione}}. Il referente dell’ente vi legge le
consultazioni dei propri operatori.

## Verifiche

- {{verifica_annuale}} il Comune verifica finalità, profilo e operatori.
- {{verifica_trimestrale}} l’ente controlla il proprio elenco di operatori e comunica l’esito.
- Chi lascia l’incarico va disabilitato subito, senza aspettare la verifica.

## Guasti e assistenza

- Il servizio è attivo {{orario_servizio}}, salvo guasti e manutenzioni.
- Le interruzioni programmate sono annunciate {{annuncio_interruzioni}}, con l’ora prevista di ripresa.
- I guasti si segnalano {{canale_guasti}}: {{recapiti_guasti}}.
- Altri recapiti per i guasti: {{altri_recapiti_guasti}}.
- Credenziali smarrite, accessi sospetti e violazioni di dati si segnalano subito all’indirizzo {{comune_pec}}.
- Per ogni altra domanda: {{contatti}}.

## Glossario

[[glossario]]
`,
};
