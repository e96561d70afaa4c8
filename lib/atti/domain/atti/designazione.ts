import { allegatoOperatori } from '@/lib/convenzioni/domain/allegati';
import type { Regole } from '@/lib/clausole/regole';
import { nonValido, type ErroreVarco } from '@/lib/core/errors';
import { nominativo } from '@/lib/core/nominativo';
import { prosa } from '@/lib/core/testo/comporre-testo';
import type { Atto } from '../definizione';
import type { FonteOperatori } from '../fonti';
import { firme, norma, VOCI_CONVENZIONE } from '../voci';

export type Designazione = FonteOperatori;

/** SA-10: whether the clauses want an act for each person. */
export function isUnaPerPersona({ designazione: come }: Pick<Regole, 'designazione'>): boolean {
  return come === 'SINGOLA';
}

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
  titolo: 'Atto di designazione degli operatori',
  uso: 'L’ente designa per iscritto le persone che consulteranno la banca dati e le istruisce.',
  soggetto: 'OPERATORI',
  nasce: 'SU_RICHIESTA',
  ripetibile: true,
  di: 'FRUITORE',
  verso: 'ENTRATA',
  campi: {},
  rifiuto,
  firme: ['FRUITORE'],
  raccolta: { conseguenza: 'DESIGNAZIONE' },
  segnaposti: {
    ...VOCI_CONVENZIONE,
    persone: {
      descrizione: 'Il nome dell’operatore, o quanti sono',
      obbligatorio: true,
      valore: ({ operatori: [prima, ...altre] }) => {
        if (!prima) return null;
        return altre.length === 0
          ? `${nominativo(prima)}, codice fiscale ${prima.codiceFiscale}`
          : `le ${altre.length + 1} persone elencate nell’allegato`;
      },
    },
    norma_istruzioni: norma('gdpr-29', 'Norma su chi tratta dati sotto l’autorità del titolare'),
    norma_designazione: norma('codice-privacy-quaterdecies', 'Norma sulle persone designate'),
  },
  inserti: {
    firme: firme('FRUITORE'),
    operatori: {
      descrizione: 'Elenco degli operatori designati',
      obbligatorio: true,
      blocchi: ({ operatori, convenzione: { regole } }) =>
        allegatoOperatori({ operatori, regole, titolo: 'Allegato. Operatori designati' }),
    },
  },
  testo: prosa`
Per la convenzione n. {{convenzione}} con {{comune}}, {{fruitore}} designa come operatori autorizzati a consultare la banca dati anagrafica
{{persone}}, secondo l’{{norma_istruzioni}} e l’{{norma_designazione}}.

## Ambito

Gli operatori consultano i dati del profilo {{profilo}} solo per le finalità della convenzione e solo quando serve al loro ufficio.

Le finalità sono: {{finalita}}.

## Istruzioni

- Per ogni consultazione si dichiarano la finalità e la pratica a cui serve.
- La credenziale è personale: non si presta, nemmeno per poco, e non si annota dove altri possano leggerla.
- Chi lascia la postazione chiude la sessione; lo schermo non deve essere visibile al pubblico.
- I dati non si copiano, non si conservano oltre la pratica per cui servono e non si comunicano a chi non ne ha titolo.
- Una credenziale smarrita o usata da altri si segnala subito al responsabile, che avverte il Comune.
- Ogni consultazione è registrata: chi, quando, per quale finalità e su quale persona.

L’ente si impegna a comunicare subito al Comune la cessazione o il cambio di mansioni di ciascun operatore, perché l’accesso sia chiuso.

Responsabile per l’ente è {{responsabile}}.

[[firme]]

[[operatori]]
`,
};
