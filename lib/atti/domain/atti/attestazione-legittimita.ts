import { CAMPI_ATTESTAZIONE } from '@/lib/adesioni/domain/campi-attestazione';
import { titoloVisura } from '@/lib/banche/domain/elenco';
import { formatoEsteso } from '@/lib/core/date';
import { nominativo } from '@/lib/core/nominativo';
import { enumera } from '@/lib/core/parole';
import { prosa } from '@/lib/core/testo/comporre-testo';
import type { Atto } from '../definizione';
import type { FonteAdesione } from '../fonti';
import { norma, spazioFirme, VOCI_DOMANDA } from '../voci';

/** `motivo`: why the preconditions hold; `deroga`: why who attests is also who prepared the request, empty where another did. */
export type AttestazioneLegittimita = FonteAdesione & { readonly motivo: string; readonly deroga: string };

/** LE-02, CA-01: the Sindaco, or a delegate, ascertains that the request is legitimate before any convenzione is written. */
export const attestazioneLegittimita: Atto<AttestazioneLegittimita> = {
  tipo: 'ATTESTAZIONE_LEGITTIMITA',
  uso: 'Il Sindaco, o chi ne ha la delega, attesta che la domanda ha i presupposti di legge.',
  soggetto: 'ADESIONE',
  nasce: 'CON_L_ATTO',
  ripetibile: false,
  di: 'EROGATORE',
  verso: 'INTERNO',
  campi: CAMPI_ATTESTAZIONE,
  firme: ['EROGATORE'],
  segnaposti: {
    ...VOCI_DOMANDA,
    fruitore: { descrizione: 'Denominazione dell’ente', obbligatorio: true, valore: ({ fruitore }) => fruitore.denominazione },
    domanda: { descrizione: 'Numero della domanda', obbligatorio: true, valore: ({ domanda }) => domanda.numero },
    presentata_il: {
      descrizione: 'Giorno in cui la domanda è stata presentata',
      valore: ({ domanda: { presentataIl } }) => presentataIl && formatoEsteso(presentataIl),
    },
    protocollo: {
      descrizione: 'Protocollo della domanda',
      valore: ({ domanda: { protocollo: p } }) => p && `n. ${p.numero} ${formatoEsteso(p.data, 'del')}`,
    },
    modello: { descrizione: 'Schema di convenzione', valore: ({ modello }) => modello.nome },
    profilo: {
      descrizione: 'Profilo chiesto',
      obbligatorio: true,
      valore: ({ profilo: { codice, nome } }) => `${codice} (${nome})`,
    },
    visure: { descrizione: 'Visure chieste', valore: ({ visure }) => enumera(visure.map(({ codice }) => titoloVisura(codice))) },
    motivo: { descrizione: 'La valutazione, come la scrive chi attesta', obbligatorio: true, valore: ({ motivo }) => motivo },
    deroga: { descrizione: 'Perché attesta chi ha istruito', valore: ({ deroga }) => deroga || null },
    norma_legittimita: norma('dpcm-194-legittimita', 'Norma sulla verifica dei presupposti'),
  },
  inserti: {
    finalita: {
      descrizione: 'Finalità dichiarate, con la norma',
      obbligatorio: true,
      blocchi: ({ finalita }) => [{ tipo: 'elenco', voci: finalita.map(({ descrizione, base }) => `${descrizione} (${base})`) }],
    },
    firme: {
      descrizione: 'Spazio per la firma del comune',
      obbligatorio: true,
      blocchi: ({ erogatore, sottoscrittore: s }) => spazioFirme([erogatore.denominazione, s ? `${nominativo(s)}, ${s.qualifica}` : '']),
    },
  },
  testo: prosa`
Il sottoscritto {{firmatario_comune}};

vista la domanda di adesione n. {{domanda}} dell’ente {{fruitore}};

visto che la domanda è stata presentata il {{presentata_il}};

visto il protocollo della domanda, {{protocollo}};

visto l’{{norma_legittimita}}, che affida al Sindaco o a un suo delegato la verifica dei presupposti;

visto l’{{norma_anagrafe}};

considerato che l’ente chiede il profilo {{profilo}} (visure: {{visure}}) per ciò che rientra nelle sue finalità istituzionali:

[[finalita]]

## Valutazione

{{motivo}}

Chi attesta ha anche istruito la domanda. La ragione è la seguente: {{deroga}}

## Esito

Per quanto sopra si attesta che sussistono i presupposti di legittimità perché l’ente {{fruitore}} consulti {{banca_dati}} alle
condizioni dello schema di convenzione «{{modello}}», nei limiti di quanto sarà concesso con la convenzione.

[[firme]]
`,
};
