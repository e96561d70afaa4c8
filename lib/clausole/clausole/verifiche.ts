import { z } from 'zod';
import { addMesi, confronta, type DataIso } from '@/lib/core/date';
import { definisci, obbligatorio } from '../definizione';

/** The first day after `oggi` that is a whole number of periods from the signing, within the term; null when there is none. */
function prossima(stipulataIl: DataIso, scadenzaIl: DataIso, oggi: DataIso, mesi: number): DataIso | null {
  for (let volta = 1; ; volta += 1) {
    const il = addMesi(stipulataIl, mesi * volta);
    if (confronta(il, scadenzaIl) > 0) return null;
    if (confronta(il, oggi) >= 0) return il;
  }
}

/** SA-05, SA-14, SA-15, CH-14, CA-20, LE-04: who still needs access, and why. */
export const verifiche = definisci({
  chiave: 'verifiche',
  versione: 2,
  parte: 'PROTEZIONE_DEI_DATI',
  nome: 'Verifiche periodiche',
  schema: z.object({
    trimestrale: z.boolean(),
    annuale: z.boolean(),
    /** The fruitore too, also together with the comune (SA-15). */
    annualeFruitore: z.boolean(),
    /** The outcome of the yearly one is an act of the technical manager, sent to the fruitore (SA-05). */
    attoDelTecnico: z.boolean(),
    sospensioneAutomatica: z.boolean(),
  }),
  esempio: { trimestrale: false, annuale: true, annualeFruitore: false, attoDelTecnico: false, sospensioneAutomatica: false },
  modulo: {
    trimestrale: { etichetta: 'Ogni tre mesi l’ente controlla l’elenco dei propri operatori' },
    annuale: { etichetta: 'Ogni anno il comune verifica finalità e operatori' },
    annualeFruitore: { etichetta: 'Ogni anno anche l’ente verifica profili, operatori e uso' },
    attoDelTecnico: { etichetta: 'L’esito annuale è un atto del responsabile tecnico, trasmesso all’ente' },
    sospensioneAutomatica: {
      etichetta: 'Senza risposta dopo il sollecito gli accessi sono sospesi',
      aiuto: 'Mai per le forze di polizia.',
    },
  },
  testo: {
    titolo: 'Verifiche periodiche',
    commi: [
      '{{verifica_annuale}} l’Erogatore verifica se le finalità sono ancora attuali e quanti operatori sono attivi; chiude gli accessi privi di fondamento e quelli a dati che vanno chiesti ad altri.',
      'L’esito è {{atto_della_verifica}}.',
      '{{verifica_annuale_fruitore}} il Fruitore, anche insieme all’Erogatore, verifica che i profili siano assegnati bene, che gli operatori siano ancora quelli e che il modo di accedere e l’uso dei dati corrispondano alle finalità.',
      '{{verifica_trimestrale}} il Fruitore controlla l’elenco dei propri operatori e ne comunica l’esito.',
      'Il Fruitore controlla periodicamente gli accessi dei propri operatori e informa subito l’Erogatore delle anomalie.',
      'Se la verifica resta senza risposta dopo il sollecito, gli accessi sono {{sospesi_senza_risposta}} finché la risposta non arriva.',
    ],
  },
  segnaposti: {
    verifica_annuale: obbligatorio('«Ogni anno», dove c’è la verifica dell’Erogatore'),
    atto_della_verifica: obbligatorio('l’atto del responsabile tecnico trasmesso all’ente, dove il modello lo chiede'),
    verifica_annuale_fruitore: obbligatorio('«Almeno ogni anno», dove verifica anche il Fruitore'),
    verifica_trimestrale: obbligatorio('«Ogni tre mesi», dove c’è la verifica del Fruitore'),
    sospesi_senza_risposta: obbligatorio('«sospesi», dove la mancata risposta sospende gli accessi'),
  },
  valori: ({ trimestrale, annuale, annualeFruitore, attoDelTecnico, sospensioneAutomatica }) => ({
    verifica_annuale: annuale ? 'Ogni anno' : null,
    atto_della_verifica: attoDelTecnico ? 'un atto sottoscritto dal responsabile tecnico dell’Erogatore e trasmesso al Fruitore' : null,
    verifica_annuale_fruitore: annualeFruitore ? 'Almeno ogni anno' : null,
    verifica_trimestrale: trimestrale ? 'Ogni tre mesi' : null,
    sospesi_senza_risposta: sospensioneAutomatica ? 'sospesi' : null,
  }),
  regole: ({ trimestrale, annuale, sospensioneAutomatica }) => ({
    verificaTrimestrale: trimestrale,
    verificaAnnuale: annuale,
    sospensioneAutomatica,
  }),
  calendario: ({ trimestrale, annuale }, { stipulataIl, scadenzaIl, oggi }) => {
    const trimestre = trimestrale ? prossima(stipulataIl, scadenzaIl, oggi, 3) : null;
    const anno = annuale ? prossima(stipulataIl, scadenzaIl, oggi, 12) : null;
    return [
      ...(trimestre ? [{ tipo: 'VERIFICA_TRIMESTRALE', il: trimestre, descrizione: 'Verifica trimestrale degli operatori' }] : []),
      ...(anno ? [{ tipo: 'VERIFICA_ANNUALE', il: anno, descrizione: 'Verifica annuale di finalità e operatori' }] : []),
    ];
  },
  come: ({ attoDelTecnico, sospensioneAutomatica }) =>
    `Le date compaiono tra le scadenze e «Verifiche» mostra chi usa l’accesso. ${attoDelTecnico ? 'L’atto annuale lo firma il responsabile tecnico e giunge all’ente. ' : ''}${sospensioneAutomatica ? 'Senza risposta l’ufficio sospende gli accessi.' : 'Senza risposta decide il responsabile: nessuna sospensione automatica.'}`,
});
