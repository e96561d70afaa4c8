import type { ParametriClausole } from '@/lib/clausole/catalogo';
import type { Regole } from '@/lib/clausole/regole/regole';
import { NOMI_STATO_OPERATORE, type StatoOperatore } from '@/lib/operatori/domain/operatore';
import { formatoEsteso, formatoItaliano, oggi, type DataIso } from '@/lib/core/date';
import type { Blocco } from '@/lib/core/documento-pdf';
import { nonValido, regola } from '@/lib/core/errors';
import { nominativo } from '@/lib/core/nominativo';
import { enumera } from '@/lib/core/parole';
import { prosa } from '@/lib/core/testo/comporre-testo';
import type { Atto, Inserto, SegnapostoAtto } from '../definizione';
import type { FonteConvenzione, FonteOperatori } from '../fonti';
import { rifiutoDeiGiorni, termineLontano, termineTrascorso } from '../giorni-possibili';
import { alFruitore, firme, norma, VOCI_CONVENZIONE } from '../voci';
import { parametriDi } from '../voci-clausole';

/** `termineIl`: by when the fruitore answers. */
export type MateriaVerifica = FonteOperatori & { readonly termineIl: DataIso };

const campi = { termineIl: { etichetta: 'Rispondere entro il', tipo: 'data' } } as const;

/** Whom a review is about: who can enter, or is kept out for a while. */
const nomina: Atto<MateriaVerifica>['nomina'] & object = {
  stati: ['ABILITATO', 'ATTIVO', 'SOSPESO'],
  altrimenti: 'La verifica riguarda chi è stato abilitato: gli altri operatori non sono in elenco.',
};

function rifiuto(materia: MateriaVerifica) {
  const altri = materia.operatori.filter(({ stato }) => !nomina.stati.includes(stato)).map(nominativo);
  if (altri.length > 0) return nonValido({ operatori: `La verifica riguarda chi è stato abilitato: togli ${enumera(altri)}.` });
  return rifiutoDeiGiorni({ termineIl: termineTrascorso(materia.termineIl, materia) ?? termineLontano(materia.termineIl, materia) });
}

/** SA-14, SA-15: a review is asked only under a convenzione whose clause has it. */
const seLaClausola =
  (quale: keyof Pick<Regole, 'verificaTrimestrale' | 'verificaAnnuale'>, aggettivo: string) =>
  ({ convenzione: { regole } }: FonteConvenzione) =>
    regole[quale]
      ? null
      : regola('VERIFICA_NON_PREVISTA', `La convenzione non prevede la verifica ${aggettivo} degli operatori: il modulo non serve.`);

const termine: SegnapostoAtto<MateriaVerifica> = {
  descrizione: 'Entro quando l’ente risponde',
  obbligatorio: true,
  valore: ({ termineIl }) => formatoEsteso(termineIl),
};

const operatori: Inserto<MateriaVerifica> = {
  descrizione: 'Una riga per operatore, con l’uso dell’accesso e lo spazio per la risposta',
  obbligatorio: true,
  blocchi: ({ operatori: elenco, generatoIl }): Blocco[] =>
    elenco.length === 0
      ? [{ tipo: 'paragrafo', testo: `Al ${formatoEsteso(oggi(generatoIl))} nessun operatore è nell’elenco.` }]
      : [
          {
            tipo: 'tabella',
            didascalia: 'Operatori in elenco; per ciascuno si scrive: confermato, da modificare o da disabilitare',
            intestazioni: ['Operatore', 'Codice fiscale', 'Situazione', 'Ultimo accesso', 'Risposta'],
            righe: elenco.map(({ cognome, nome, codiceFiscale, stato, ultimoAccesso }) => [
              `${cognome} ${nome}`,
              codiceFiscale,
              NOMI_STATO_OPERATORE[stato as StatoOperatore],
              ultimoAccesso ? formatoItaliano(ultimoAccesso) : 'mai',
              '',
            ]),
            larghezze: [4, 4, 3, 3, 4],
          },
        ],
};

/** SA-14, LE-04: every three months the fruitore checks who is in the roster. */
export const verificaTrimestrale: Atto<MateriaVerifica> = {
  tipo: 'VERIFICA_TRIMESTRALE',
  uso: 'Chiede all’ente di controllare i suoi operatori, una riga per ciascuno.',
  soggetto: 'OPERATORI',
  nasce: 'SU_RICHIESTA',
  ripetibile: true,
  di: 'EROGATORE',
  verso: 'USCITA',
  campi,
  impedimento: seLaClausola('verificaTrimestrale', 'trimestrale'),
  nomina,
  rifiuto,
  firme: ['FRUITORE'],
  destinatario: alFruitore,
  segnaposti: { ...VOCI_CONVENZIONE, termine },
  inserti: { operatori, firme: firme('FRUITORE') },
  testo: prosa`
La convenzione n. {{convenzione}} chiede che, almeno ogni tre mesi, l’ente {{fruitore}} controlli che le persone abilitate siano ancora
quelle giuste.

[[operatori]]

## Come si risponde

- Confermato: la persona svolge ancora le funzioni per cui è stata abilitata.
- Da modificare: sono cambiati i suoi dati o la sua sede; la variazione va scritta accanto.
- Da disabilitare: ha cessato il servizio, ha cambiato mansioni o non ha più bisogno dell’accesso.

La risposta arriva entro il {{termine}}, attraverso Varco oppure all’indirizzo {{comune_pec}}. Chi non ha più titolo va disabilitato subito,
senza aspettare la verifica.

Chi risponde dichiara inoltre se nel periodo vi sono stati incidenti di sicurezza o cambiamenti tecnici e organizzativi che riguardano gli accessi.

[[firme]]
`,
};

/** What the fruitore declares every year: on what, how it is said, and where the clauses ask it, if not always. */
type Dichiarazione = readonly [su: string, testo: string, seChiesta?: (materia: FonteConvenzione) => boolean];
const DICHIARAZIONI: readonly Dichiarazione[] = [
  ['Finalità della convenzione', 'Le finalità per cui si consultano i dati sono ancora quelle della convenzione.'],
  ['Profilo e visure concesse', 'Il profilo e le visure concesse servono ancora tutti.'],
  ['Operatori abilitati', 'Gli operatori abilitati sono solo quelli che ne hanno bisogno.'],
  ['Cancellazione dei dati acquisiti', 'I dati acquisiti sono stati cancellati una volta usati.', isChiestaLaCancellazione],
  ['Formazione degli operatori', 'Gli operatori sono stati formati nell’ultimo anno.'],
  ['Postazioni di lavoro', 'Le postazioni non sono accessibili al pubblico.'],
];

function isChiestaLaCancellazione(materia: FonteConvenzione): boolean {
  const obblighi = parametriDi('obblighi', materia) as ParametriClausole['obblighi'] | undefined;
  return obblighi?.cancellazioneDopoUso === true;
}

const dichiarazioniDi = (materia: FonteConvenzione) => DICHIARAZIONI.filter(([, , seChiesta]) => seChiesta?.(materia) ?? true);

/** SA-15, CH-14: every year profiles, users, purposes and use, together. */
export const verificaAnnuale: Atto<MateriaVerifica> = {
  tipo: 'VERIFICA_ANNUALE',
  uso: 'Una volta l’anno le due parti verificano finalità, profilo, operatori e modo di accesso.',
  soggetto: 'OPERATORI',
  nasce: 'SU_RICHIESTA',
  ripetibile: true,
  di: 'EROGATORE',
  verso: 'USCITA',
  campi,
  impedimento: seLaClausola('verificaAnnuale', 'annuale'),
  nomina,
  rifiuto,
  firme: ['FRUITORE', 'EROGATORE'],
  destinatario: alFruitore,
  segnaposti: { ...VOCI_CONVENZIONE, termine, norma_garante: norma('garante-393', 'Provvedimento sui controlli annuali') },
  inserti: {
    operatori,
    attestazioni: {
      descrizione: 'Caselle da barrare',
      obbligatorio: true,
      blocchi: (materia): Blocco[] => [
        {
          tipo: 'casella',
          voci: dichiarazioniDi(materia).map(([, testo]) => ({ testo, spuntata: false })),
        },
      ],
    },
    spiegazioni: {
      descrizione: 'Una riga per dichiarazione, dove si scrive perché non si può fare',
      blocchi: (materia): Blocco[] => [
        {
          tipo: 'tabella',
          didascalia: 'Dichiarazioni che non si possono fare',
          intestazioni: ['Su che cosa', 'La ragione, e che cosa deve cambiare'],
          righe: dichiarazioniDi(materia).map(([su]) => [su, '']),
          larghezze: [1, 4],
        },
      ],
    },
    firme: firme('FRUITORE', 'EROGATORE'),
  },
  testo: prosa`
Ogni anno, secondo la convenzione n. {{convenzione}} e il {{norma_garante}}, questa Amministrazione e l’ente {{fruitore}} verificano insieme che gli
accessi {{alla_banca_dati}} siano ancora quelli giusti.

## Che cosa è concesso

Profilo {{profilo}}. Visure: {{visure}}.

Finalità concesse: {{finalita}}.

## Operatori

[[operatori]]

## Dichiarazioni dell’ente

[[attestazioni]]

Se una dichiarazione non si può fare, nella sua riga se ne scrive la ragione e che cosa deve cambiare.

[[spiegazioni]]

La risposta arriva entro il {{termine}}, attraverso Varco oppure all’indirizzo {{comune_pec}}. Gli accessi che non hanno più ragione
d’essere sono chiusi.

[[firme]]
`,
};
