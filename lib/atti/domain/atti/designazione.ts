import { allegatoOperatori, tabellaOperatori } from '@/lib/convenzioni/domain/allegati';
import { isUnaPerPersona } from '@/lib/operatori/domain/operatore';
import { nonValido, type ErroreVarco } from '@/lib/core/errors';
import { nominativo } from '@/lib/core/nominativo';
import { enumera } from '@/lib/core/parole';
import { prosa } from '@/lib/core/testo/comporre-testo';
import type { Atto } from '../definizione';
import type { FonteOperatori } from '../fonti';
import { firme, norma, VOCI_CONVENZIONE } from '../voci';
import { alComune, cartaDelFruitore } from '../voci-vita';

export type Designazione = FonteOperatori;

/** Few people are named in the act itself; a longer list is its annex. */
const NEL_TESTO = 3;
const pochi = ({ operatori }: Designazione): boolean => operatori.length <= NEL_TESTO;

function rifiuto({ operatori, convenzione: { regole } }: Designazione): ErroreVarco | null {
  if (operatori.length > 1 && isUnaPerPersona(regole))
    return nonValido({ operatori: 'Secondo questa convenzione ogni operatore ha il suo atto di designazione: scegli una persona.' });
  const fuori = operatori.find(({ stato }) => stato === 'DISABILITATO');
  return fuori
    ? nonValido({ operatori: `${nominativo(fuori)} è disabilitato: prima va aggiunto di nuovo all’elenco, poi si designa.` })
    : null;
}

/** SA-10, CH-04, CA-06: the fruitore designates each operator in writing and instructs it: one, or the whole list where the clause admits it. */
export const designazione: Atto<Designazione> = {
  tipo: 'ATTO_DESIGNAZIONE',
  uso: 'L’ente designa per iscritto le persone che consulteranno la banca dati e le istruisce.',
  soggetto: 'OPERATORI',
  nasce: 'SU_RICHIESTA',
  ripetibile: true,
  di: 'FRUITORE',
  verso: 'ENTRATA',
  campi: {},
  nomina: {
    stati: ['PROPOSTO', 'DESIGNATO', 'ABILITATO', 'ATTIVO', 'SOSPESO'],
    altrimenti: 'Chi è disabilitato non è in elenco: per designarlo va prima aggiunto di nuovo agli operatori.',
  },
  rifiuto,
  firme: ['FRUITORE'],
  testata: cartaDelFruitore,
  destinatario: alComune,
  segnaposti: {
    ...VOCI_CONVENZIONE,
    persone: {
      descrizione: 'I nomi degli operatori, o quanti sono nell’allegato',
      obbligatorio: true,
      valore: (materia) => {
        const { operatori } = materia;
        if (!pochi(materia)) return `le ${operatori.length} persone elencate nell’allegato`;
        return enumera(operatori.map((uno) => `${nominativo(uno)} (codice fiscale ${uno.codiceFiscale})`)) || null;
      },
    },
    come_operatori: {
      descrizione: '«come operatore autorizzato», o al plurale',
      valore: ({ operatori }) => (operatori.length === 1 ? 'come operatore autorizzato' : 'come operatori autorizzati'),
    },
    norma_istruzioni: norma('gdpr-29', 'Norma su chi tratta dati sotto l’autorità del titolare'),
    norma_designazione: norma('codice-privacy-quaterdecies', 'Norma sulle persone designate'),
  },
  inserti: {
    firme: firme('FRUITORE'),
    tabella: {
      descrizione: `I dati degli operatori nel testo, se sono al massimo ${NEL_TESTO}`,
      blocchi: (materia) => (pochi(materia) ? tabellaOperatori({ operatori: materia.operatori, regole: materia.convenzione.regole }) : []),
    },
    operatori: {
      descrizione: `Allegato con l’elenco degli operatori, se sono più di ${NEL_TESTO}`,
      obbligatorio: true,
      blocchi: (materia) =>
        pochi(materia)
          ? []
          : allegatoOperatori({
              operatori: materia.operatori,
              regole: materia.convenzione.regole,
              titolo: 'Allegato. Operatori designati',
            }),
    },
  },
  testo: prosa`
L’ente {{fruitore}} designa {{come_operatori}} a consultare {{banca_dati}} di codesto Comune, per la convenzione n.
{{convenzione}}, {{persone}}, secondo l’{{norma_istruzioni}} e l’{{norma_designazione}}.

[[tabella]]

## Ambito

Chi è designato consulta i dati del profilo {{profilo}} solo per le finalità della convenzione e solo quando serve al proprio ufficio.

Finalità: {{finalita}}.

## Istruzioni

- Per ogni consultazione si dichiarano la finalità e la pratica a cui serve.
- La credenziale è personale: non si presta, nemmeno per poco, e non si annota dove altri possano leggerla.
- Chi lascia la postazione chiude la sessione; lo schermo non deve essere visibile al pubblico.
- I dati non si copiano, non si conservano oltre la pratica per cui servono e non si comunicano a chi non ne ha titolo.
- Una credenziale smarrita o usata da altri si segnala subito al responsabile, che avverte il Comune.
- Ogni consultazione è registrata: chi, quando, per quale finalità e su quale persona.

Questo ente si impegna a comunicare subito a codesto Comune la cessazione o il cambio di mansioni di chi è designato, perché l’accesso sia chiuso.

Responsabile per questo ente è {{responsabile}}.

[[firme]]

[[operatori]]
`,
};
