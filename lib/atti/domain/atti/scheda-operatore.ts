import { NOMI_CAMPO_SCHEDA } from '@/lib/clausole/denominazioni';
import { maiuscola } from '@/lib/core/parole';
import { CAMPI_SCHEDA } from '@/lib/clausole/regole/regole';
import { formatoEsteso, formatoItaliano } from '@/lib/core/date';
import type { Blocco } from '@/lib/core/documento-pdf';
import { nominativo } from '@/lib/core/nominativo';
import { prosa } from '@/lib/core/testo/comporre-testo';
import type { Atto } from '../definizione';
import type { FonteOperatori, OperatoreFonte } from '../fonti';
import { VOCI_CONVENZIONE } from '../voci';
import { NOMI_STATO_OPERATORE } from '@/lib/operatori/domain/operatore';

export type SchedaOperatore = FonteOperatori;

/** SA-07, CA-17: the card of each operator, as the register of the enabled people keeps it. */
export const schedaOperatore: Atto<SchedaOperatore> = {
  tipo: 'SCHEDA_OPERATORE',
  uso: 'I dati di ciascun operatore e le tappe del suo accesso, da conservare nel fascicolo.',
  soggetto: 'OPERATORI',
  nasce: 'SU_RICHIESTA',
  ripetibile: true,
  di: 'EROGATORE',
  verso: 'INTERNO',
  campi: {},
  firme: [],
  segnaposti: VOCI_CONVENZIONE,
  inserti: {
    schede: {
      descrizione: 'La scheda di ciascun operatore',
      obbligatorio: true,
      blocchi: ({ operatori, convenzione: { regole } }) => operatori.flatMap((operatore) => scheda(operatore, regole.schedaOperatore)),
    },
  },
  testo: prosa`
Chi l’ente {{fruitore}} ha indicato per la convenzione n. {{convenzione}}, con i dati raccolti alla data di questo documento.

[[schede]]
`,
};

function scheda(operatore: OperatoreFonte, chiesti: readonly string[]): Blocco[] {
  const giorno = (data: string | null, assenza: string): string => (data ? formatoItaliano(data) : assenza);
  return [
    { tipo: 'sottotitolo', testo: nominativo(operatore) },
    {
      tipo: 'coppie',
      righe: [
        ['Codice fiscale', operatore.codiceFiscale],
        ...CAMPI_SCHEDA.filter((campo) => chiesti.includes(campo)).map((campo): [string, string] => {
          const valore = operatore[campo];
          return [
            maiuscola(NOMI_CAMPO_SCHEDA[campo]),
            valore ? (campo === 'dataNascita' ? formatoItaliano(valore) : valore) : 'da comunicare',
          ];
        }),
        ['Stato', statoInParole(operatore)],
        ['Designato il', giorno(operatore.designatoIl, 'non ancora')],
        ['Abilitato il', giorno(operatore.abilitatoIl, 'non ancora')],
        ['Ultimo accesso', giorno(operatore.ultimoAccesso, 'nessuno')],
      ],
    },
  ];
}

/** Where it stands today; what closes its access has a day. */
function statoInParole({ stato, sospesoIl, disabilitatoIl }: OperatoreFonte): string {
  const dal = stato === 'SOSPESO' ? sospesoIl : stato === 'DISABILITATO' ? disabilitatoIl : null;
  return dal ? `${NOMI_STATO_OPERATORE[stato]} ${formatoEsteso(dal, 'dal')}` : NOMI_STATO_OPERATORE[stato];
}
