import { titoloVisura } from '@/lib/banche/domain/elenco';
import { compilaRegole } from '@/lib/clausole/compila';
import { NOMI_TIPO_ENTE } from '@/lib/clausole/denominazioni';
import { TIPI_ENTE } from '@/lib/clausole/regole/regole';
import { colonneDi, FOGLI, type Colonna, type Foglio } from '../domain/colonne';
import { FORME, TIPI_IN_CARICO } from '../domain/documento';
import { STATI_IN_CARICO } from '../domain/termine';
import type { ModelloNoto } from '../esame/fatti';
import type { FoglioDaScrivere } from './scrivere';

const QUANDO = { SEMPRE: 'Sempre', A_VOLTE: 'A volte', MAI: 'Se c’è' } as const satisfies Record<Colonna['obbligo'], string>;
const LARGHEZZA = 28;
/** Rows ready to be filled in: as text, so that numbers and dates stay as they are typed. */
const RIGHE_PRONTE = 60;

const PREMESSA: readonly string[] = [
  'Scrivi una riga per ogni convenzione nel foglio Convenzioni; nei fogli Operatori e Documenti ogni riga dice di quale convenzione parla, con lo stesso numero.',
  'Le colonne con l’asterisco si compilano sempre. Le date si scrivono come 31/12/2026. L’ordine delle colonne non conta; quelle in più non sono lette.',
  'I file (PDF, buste .p7m, scansioni) si caricano a parte, anche in uno ZIP: nel foglio si scrive il loro nome.',
  'Il caricamento si può rifare quante volte serve: prima si vede che cosa entrerà e che cosa non va, e nulla è preso in carico finché non si conferma.',
  'Un rinnovo già firmato ha una sua riga di tipo RINNOVO nel foglio Documenti: allunga la durata come dicono le clausole del modello, e non si può rinnovare più volte di quante ne ammettono.',
  'Una convenzione sospesa si prende in carico come VIGENTE, e poi si sospende dalla sua pagina. Le credenziali si mandano dopo, dall’elenco degli operatori.',
];

const elenca = (voci: Readonly<Record<string, string>>): string =>
  Object.entries(voci)
    .map(([codice, nome]) => `${codice}: ${nome}`)
    .join('\n');

/** The few words that some columns take. */
const AMMESSI: Readonly<Record<string, string>> = {
  'convenzioni.stato': STATI_IN_CARICO.join('\n'),
  'convenzioni.enteTipo': elenca(Object.fromEntries(TIPI_ENTE.map((tipo) => [tipo, NOMI_TIPO_ENTE[tipo]]))),
  'documenti.tipo': elenca(Object.fromEntries(Object.entries(TIPI_IN_CARICO).map(([tipo, { nome }]) => [tipo, nome]))),
  'documenti.forma': elenca(FORME),
  'documenti.verso': 'ENTRATA\nUSCITA\nINTERNO',
};

function daCompilare(foglio: Foglio): FoglioDaScrivere {
  const titoli = Object.values(colonneDi(foglio)).map(({ titolo, obbligo }) => (obbligo === 'SEMPRE' ? `${titolo} *` : titolo));
  const vuota = titoli.map(() => '');
  return {
    nome: FOGLI[foglio],
    larghezze: titoli.map(() => LARGHEZZA),
    righe: [titoli, ...Array.from({ length: RIGHE_PRONTE }, () => vuota)],
  };
}

/** What the comune's own models admit: codes to be copied. */
function righeDelModello({ codice, versione, nome, clausole, profili }: ModelloNoto): string[] {
  const { visure, destinatari } = compilaRegole(clausole);
  return [
    `${codice}, versione ${versione}`,
    nome,
    profili.map((profilo) => `${profilo.codice}: ${profilo.nome}`).join('\n'),
    visure.map((visura) => `${visura}: ${titoloVisura(visura)}`).join('\n'),
    destinatari.join('\n'),
  ];
}

function istruzioni(modelli: readonly ModelloNoto[]): FoglioDaScrivere {
  const colonne = (Object.keys(FOGLI) as Foglio[]).flatMap((foglio) =>
    Object.entries(colonneDi(foglio)).map(([chiave, { titolo, obbligo, aiuto, esempio }]) => [
      FOGLI[foglio],
      titolo,
      QUANDO[obbligo],
      aiuto,
      esempio,
      AMMESSI[`${foglio}.${chiave}`] ?? '',
    ]),
  );
  return {
    nome: 'Istruzioni',
    larghezze: [22, 34, 14, 60, 40, 50],
    righe: [
      ['Come si compila'],
      ...PREMESSA.map((frase) => [frase]),
      [''],
      ['Foglio', 'Colonna', 'Quando si compila', 'Che cosa si scrive', 'Esempio', 'Valori ammessi'],
      ...colonne,
      [''],
      ['Modello', 'Nome', 'Profili', 'Visure', 'Tipi di ente'],
      ...(modelli.length > 0
        ? modelli.map(righeDelModello)
        : [['Il comune non ha ancora un modello approvato: approvane uno prima di caricare.']]),
    ],
  };
}

/** The workbook to be filled in, with the comune's own models in its instructions. */
export function fogliDelModello(modelli: readonly ModelloNoto[]): FoglioDaScrivere[] {
  return [...(Object.keys(FOGLI) as Foglio[]).map(daCompilare), istruzioni(modelli)];
}
