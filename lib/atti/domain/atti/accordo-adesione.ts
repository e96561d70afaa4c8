import { titoloVisura } from '@/lib/banche/domain/elenco';
import { NOMI_TIPO_ENTE } from '@/lib/clausole/denominazioni';
import { quanti } from '@/lib/core/parole';
import { allegatoOperatori } from '@/lib/convenzioni/domain/allegati';
import { formatoEsteso } from '@/lib/core/date';
import { nominativo } from '@/lib/core/nominativo';
import { prosa } from '@/lib/core/testo/comporre-testo';
import type { Atto } from '../definizione';
import type { FonteAdesione } from '../fonti';
import { generalitaDi, norma, spazioFirme, VOCI_DOMANDA } from '../voci';
import { alComune, cartaDelFruitore } from '../voci-vita';

export type AccordoAdesione = FonteAdesione;

/** CH-13, CH-15, LE-03: the request of the fruitore, with its purposes, the data that it asks for and the people to enable. */
export const accordoAdesione: Atto<AccordoAdesione> = {
  tipo: 'ACCORDO_ADESIONE',
  uso: 'La domanda dell’ente, con le finalità, i dati chiesti e le persone da abilitare: la firma il suo legale rappresentante.',
  soggetto: 'ADESIONE',
  nasce: 'CON_L_ATTO',
  ripetibile: false,
  di: 'FRUITORE',
  verso: 'ENTRATA',
  campi: {},
  firme: ['FRUITORE'],
  testata: cartaDelFruitore,
  destinatario: alComune,
  segnaposti: {
    ...VOCI_DOMANDA,
    fruitore: { descrizione: 'Denominazione dell’ente che chiede', valore: ({ fruitore }) => fruitore.denominazione },
    rappresentante: {
      descrizione: 'Legale rappresentante, con le generalità e la qualifica',
      obbligatorio: true,
      valore: ({ rappresentante }) => `${generalitaDi(rappresentante)}, ${rappresentante.qualifica}`,
    },
    responsabile: {
      descrizione: 'Responsabile del trattamento e referente, con le generalità',
      obbligatorio: true,
      valore: ({ responsabile }) => generalitaDi(responsabile),
    },
    modello: { descrizione: 'Schema di convenzione a cui si aderisce', obbligatorio: true, valore: ({ modello }) => modello.nome },
    approvazione: {
      descrizione: 'Atto del comune che ha approvato lo schema',
      valore: ({ modello: { approvazione: a } }) => a && `atto n. ${a.numero} ${formatoEsteso(a.data, 'del')}`,
    },
    accessi: {
      descrizione: 'Numero di accessi chiesti',
      obbligatorio: true,
      valore: ({ numeroAccessi }) => quanti(numeroAccessi, 'accesso', 'accessi'),
    },
    profilo: {
      descrizione: 'Profilo chiesto',
      obbligatorio: true,
      valore: ({ profilo: { codice, nome } }) => `${codice} (${nome})`,
    },
    motivo_profilo: { descrizione: 'Perché quel profilo', obbligatorio: true, valore: ({ profilo }) => profilo.motivo },
    norma_accesso: norma('cad-50', 'Norma sulla fruibilità dei dati'),
  },
  inserti: {
    ente: { descrizione: 'Dati dell’ente', obbligatorio: true, blocchi: (materia) => [{ tipo: 'coppie', righe: datiEnte(materia) }] },
    finalita: {
      descrizione: 'Finalità con la norma su cui si fondano',
      obbligatorio: true,
      blocchi: ({ finalita }) => [
        {
          tipo: 'tabella',
          didascalia: 'Finalità istituzionali per le quali si chiede di consultare la banca dati',
          intestazioni: ['Codice', 'Finalità', 'Norma o regolamento'],
          righe: finalita.map(({ codice, descrizione, base }) => [codice, descrizione, base]),
          larghezze: [1, 5, 5],
        },
      ],
    },
    visure: {
      descrizione: 'Visure chieste, con il motivo di ciascuna',
      obbligatorio: true,
      blocchi: ({ visure }) => [
        {
          tipo: 'tabella',
          didascalia: 'Visure chieste',
          intestazioni: ['Visura', 'A che cosa serve'],
          righe: visure.map(({ codice, motivo }) => [titoloVisura(codice), motivo]),
          larghezze: [2, 5],
        },
      ],
    },
    operatori: {
      descrizione: 'Elenco delle persone da abilitare',
      obbligatorio: true,
      blocchi: ({ operatori, modello: { regole } }) => allegatoOperatori({ operatori, regole, titolo: 'Allegato. Persone da abilitare' }),
    },
    firme: {
      descrizione: 'Spazio per la firma dell’ente',
      obbligatorio: true,
      blocchi: ({ fruitore, rappresentante: r }) => spazioFirme([fruitore.denominazione, `${nominativo(r)}, ${r.qualifica}`]),
    },
  },
  testo: prosa`
[[ente]]

{{rappresentante}}, quale legale rappresentante dell’ente, chiede di aderire allo schema di convenzione «{{modello}}» per
consultare per via telematica {{banca_dati}} del Comune, secondo l’{{norma_accesso}}.

La consultazione segue anche l’{{norma_anagrafe}}.

Lo schema è stato approvato con {{approvazione}} ed è aperto all’adesione: l’ente lo conosce e ne accetta le condizioni.

## Finalità

L’ente consulterà i dati solo per le finalità che seguono, che rientrano nelle sue competenze istituzionali.

[[finalita]]

## Dati chiesti

L’ente chiede {{accessi}} con il profilo {{profilo}}. Motivo: {{motivo_profilo}}

[[visure]]

## Responsabilità

L’ente indica come responsabile del trattamento e referente {{responsabile}}. Questi tiene aggiornato l’elenco degli operatori, li designa
per iscritto e li istruisce, e risponde alle verifiche del Comune.

L’ente dichiara che i dati chiesti sono pertinenti, necessari e non eccedenti rispetto alle finalità indicate; che non li comunicherà a terzi né li
userà per altri scopi; che gli operatori lavorano da postazioni non accessibili al pubblico; che comunicherà subito al Comune ogni variazione.

La presente adesione è parte integrante della convenzione che sarà stipulata. L’allegato elenca chi è da abilitare.

[[firme]]

[[operatori]]
`,
};

function datiEnte({ fruitore, tipoEnte }: AccordoAdesione): (readonly [string, string])[] {
  const facoltative: [string, string | null | undefined][] = [
    ['Partita IVA', fruitore.partitaIva],
    ['Telefono', fruitore.telefono],
    ['Fax', fruitore.fax],
  ];
  return [
    ['Ente', fruitore.denominazione],
    ['Categoria', NOMI_TIPO_ENTE[tipoEnte]],
    ['Codice fiscale', fruitore.codiceFiscale],
    ['Sede', fruitore.indirizzo],
    ...facoltative.flatMap(([nome, valore]) => (valore ? [[nome, valore] as const] : [])),
    ['Posta elettronica', fruitore.email],
    ['Posta elettronica certificata', fruitore.pec],
  ];
}
