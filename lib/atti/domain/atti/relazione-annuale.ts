import { nominativo } from '@/lib/core/nominativo';
import { prosa } from '@/lib/core/testo/comporre-testo';
import type { DatiRelazione } from '@/lib/relazioni/domain/relazione';
import { periodo } from '@/lib/relazioni/domain/relazione';
import { accessi, andamento, finalitaDichiarate, provvedimenti, quadro, tipiDiVisura } from '@/lib/relazioni/domain/sezioni';
import type { Atto, Inserto } from '../definizione';
import type { FonteRelazione } from '../fonti';
import { alFruitore, norma, spazioFirme, VOCI_CONVENZIONE } from '../voci';

export type RelazioneAnnuale = FonteRelazione;

const parte = (descrizione: string, blocchi: (dati: DatiRelazione) => ReturnType<typeof quadro>): Inserto<RelazioneAnnuale> => ({
  descrizione,
  obbligatorio: true,
  blocchi: ({ relazione }) => blocchi(relazione),
});

/** SA-05, CH-14: the outcome of the year's controls, signed by the comune's technical manager and sent to the fruitore. */
export const relazioneAnnuale: Atto<RelazioneAnnuale> = {
  tipo: 'RELAZIONE_ANNUALE',
  uso: 'L’esito del controllo annuale degli accessi: lo firma il responsabile tecnico e si trasmette all’ente.',
  soggetto: 'CONVENZIONE',
  nasce: 'CON_L_ATTO',
  ripetibile: false,
  di: 'EROGATORE',
  verso: 'USCITA',
  campi: {},
  firme: ['EROGATORE'],
  destinatario: alFruitore,
  segnaposti: {
    ...VOCI_CONVENZIONE,
    anno: { descrizione: 'L’anno della relazione', obbligatorio: true, valore: ({ relazione }) => String(relazione.anno) },
    periodo: { descrizione: 'Il periodo coperto', obbligatorio: true, valore: ({ relazione }) => periodo(relazione) },
    norma_garante: norma('garante-393', 'Provvedimento sui controlli annuali'),
  },
  inserti: {
    quadro: parte('Quadro d’insieme, in cifre', quadro),
    andamento: parte('Andamento mensile, tabella e grafico', andamento),
    operatori: parte('Accessi per operatore', accessi),
    visure: parte('Visure per tipo', tipiDiVisura),
    finalita: parte('Visure per finalità', finalitaDichiarate),
    provvedimenti: parte('Sospensioni e disabilitazioni', provvedimenti),
    firme: {
      descrizione: 'Spazio per la firma del responsabile tecnico',
      obbligatorio: true,
      blocchi: ({ erogatore, sottoscrittore: s }) =>
        spazioFirme([
          `${erogatore.denominazione}, il responsabile tecnico o chi ha la delega alla firma`,
          s ? `${nominativo(s)}, ${s.qualifica}` : '',
        ]),
    },
  },
  testo: prosa`
Secondo la convenzione n. {{convenzione}} e il {{norma_garante}}, questa Amministrazione ha controllato gli accessi dell’ente {{fruitore}}
{{alla_banca_dati}} nell’anno {{anno}}. {{periodo}}

## Quadro d’insieme

[[quadro]]

## Andamento mensile

[[andamento]]

## Operatori

[[operatori]]

## Tipi di visura

[[visure]]

## Finalità dichiarate

[[finalita]]

## Sospensioni e disabilitazioni

[[provvedimenti]]

## Come sono stati contati i dati

I dati sono contati sul registro degli accessi, che non può essere modificato. La relazione non contiene i nominativi delle persone cercate.

Osservazioni e giustificazioni si inviano all’indirizzo {{comune_pec}}.

[[firme]]
`,
};
