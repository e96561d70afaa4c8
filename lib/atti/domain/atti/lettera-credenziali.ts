import { nominativo } from '@/lib/core/nominativo';
import { prosa } from '@/lib/core/testo/comporre-testo';
import { nonValido, regola } from '@/lib/core/errors';
import { enumera, quanti } from '@/lib/core/parole';
import type { Blocco } from '@/lib/core/documento-pdf';
import type { Atto } from '../definizione';
import type { FonteOperatori } from '../fonti';
import { alFruitore, IN_CALCE, norma, VOCI_CONVENZIONE } from '../voci';
import { dellaClausola } from '../voci-clausole';

export type LetteraCredenziali = FonteOperatori;

/**
 * CH-16, CA-18, FU-07: how the credentials are delivered, and what the person answers for. The password is never in it: user name and
 * one-time link go by two ways. Where no password is a method there is nothing to deliver (SA-01).
 */
export const letteraCredenziali: Atto<LetteraCredenziali> = {
  tipo: 'LETTERA_CREDENZIALI',
  uso: 'Accompagna il nome utente: spiega come si riceve la password e che cosa ci si impegna a fare.',
  soggetto: 'OPERATORI',
  nasce: 'SU_RICHIESTA',
  ripetibile: true,
  di: 'EROGATORE',
  verso: 'USCITA',
  campi: {},
  impedimento: ({ convenzione: { regole } }) =>
    regole.password === null
      ? regola('PASSWORD_NON_AMMESSA', 'Con questa convenzione non si entra con una password: non ci sono credenziali da consegnare.')
      : null,
  nomina: {
    stati: ['DESIGNATO', 'ABILITATO', 'ATTIVO', 'SOSPESO'],
    altrimenti: 'Le credenziali si consegnano a chi è stato designato e non è disabilitato: gli altri operatori non sono in elenco.',
  },
  rifiuto: ({ operatori }) => {
    const usciti = operatori.filter(({ stato }) => stato === 'DISABILITATO').map(nominativo);
    if (usciti.length > 0)
      return nonValido({ operatori: `Le credenziali non si consegnano a chi è disabilitato: togli ${enumera(usciti)}.` });
    const proposti = operatori.filter(({ stato }) => stato === 'PROPOSTO').map(nominativo);
    if (proposti.length === 0) return null;
    return nonValido({ operatori: `Le credenziali si consegnano a chi è stato designato: togli ${enumera(proposti)}.` });
  },
  firme: [],
  destinatario: alFruitore,
  segnaposti: {
    ...VOCI_CONVENZIONE,
    in_calce: IN_CALCE,
    regole_password: dellaClausola('credenziali', 'regole_password', 'Come dev’essere la password, secondo la convenzione'),
    lunghezza: {
      descrizione: 'Lunghezza minima della password',
      valore: ({ convenzione: { regole } }) => regole.password && `${regole.password.lunghezzaMinima} caratteri`,
    },
    durata_password: {
      descrizione: 'Ogni quanto si cambia la password',
      valore: ({ convenzione: { regole } }) =>
        regole.password?.durataMesi ? `ogni ${quanti(regole.password.durataMesi, 'mese', 'mesi')}` : null,
    },
    inattivita: {
      descrizione: 'Dopo quanti minuti la sessione si chiude da sola',
      valore: ({ convenzione: { regole } }) => quanti(regole.sessione.inattivitaMinuti, 'minuto', 'minuti'),
    },
    disuso: {
      descrizione: 'Dopo quanti mesi senza accessi la credenziale si disattiva',
      valore: ({ convenzione: { regole } }) => (regole.inutilizzoMesi ? quanti(regole.inutilizzoMesi, 'mese', 'mesi') : null),
    },
    norma_sicurezza: norma('gdpr-32', 'Norma sulla sicurezza del trattamento'),
  },
  inserti: {
    nomi_utente: {
      descrizione: 'Nome utente di ciascuna persona',
      obbligatorio: true,
      blocchi: ({ operatori }): Blocco[] => [
        {
          tipo: 'coppie',
          righe: operatori.map((operatore) => [nominativo(operatore), operatore.nomeUtente ?? 'sarà comunicato con l’abilitazione']),
        },
      ],
    },
  },
  testo: prosa`
Con la convenzione n. {{convenzione}} questa Amministrazione abilita alla consultazione {{della_banca_dati}}, per l’ente {{fruitore}}, chi è
indicato qui sotto con il proprio nome utente.

[[nomi_utente]]

## Come si riceve la password

La password non è in questa lettera e nessuno del Comune la conosce. La persona riceve al proprio indirizzo un collegamento che vale una volta sola e
mostra una password provvisoria; al primo accesso ne sceglie una propria.

La password ha {{regole_password}}.

## Regole d’uso

- La credenziale individua una sola persona e non si presta, nemmeno per poco.
- Dopo {{inattivita}} di inattività la sessione si chiude da sola.
- Una credenziale non usata per {{disuso}} è disattivata.
- Se la credenziale è smarrita, o si sospetta che altri la conoscano, si avverte subito il referente dell’ente, che ne chiede la sostituzione.
- Ogni accesso e ogni consultazione sono registrati, secondo l’{{norma_sicurezza}}.

Per difficoltà di accesso si scrive all’indirizzo {{comune_email}}.

{{in_calce}}
`,
};
