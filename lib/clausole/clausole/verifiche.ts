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
  versione: 1,
  parte: 'PROTEZIONE_DEI_DATI',
  nome: 'Verifiche periodiche',
  schema: z.object({ trimestrale: z.boolean(), annuale: z.boolean(), sospensioneAutomatica: z.boolean() }),
  modulo: {
    trimestrale: { etichetta: 'Ogni tre mesi l’ente controlla l’elenco dei propri operatori' },
    annuale: { etichetta: 'Ogni anno il comune verifica finalità e operatori' },
    sospensioneAutomatica: {
      etichetta: 'Senza risposta dopo il sollecito gli accessi sono sospesi',
      aiuto: 'Mai per le forze di polizia.',
    },
  },
  testo: {
    titolo: 'Verifiche periodiche',
    commi: [
      '{{verifica_annuale}} l’Erogatore verifica se le finalità sono ancora attuali e quanti operatori sono attivi; chiude gli accessi privi di fondamento e quelli a dati che vanno chiesti ad altri.',
      '{{verifica_trimestrale}} il Fruitore controlla l’elenco dei propri operatori e ne comunica l’esito.',
      'Il Fruitore controlla periodicamente gli accessi dei propri operatori e informa subito l’Erogatore delle anomalie.',
      'Se la verifica resta senza risposta dopo il sollecito, gli accessi sono {{sospesi_senza_risposta}} finché la risposta non arriva.',
    ],
  },
  segnaposti: {
    verifica_annuale: obbligatorio('«Ogni anno», dove c’è la verifica dell’Erogatore'),
    verifica_trimestrale: obbligatorio('«Ogni tre mesi», dove c’è la verifica del Fruitore'),
    sospesi_senza_risposta: obbligatorio('«sospesi», dove la mancata risposta sospende gli accessi'),
  },
  valori: ({ trimestrale, annuale, sospensioneAutomatica }) => ({
    verifica_annuale: annuale ? 'Ogni anno' : null,
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
  come: ({ sospensioneAutomatica }) =>
    `Le date compaiono tra le scadenze e «Verifiche» mostra chi usa l’accesso. ${sospensioneAutomatica ? 'Senza risposta l’ufficio sospende gli accessi.' : 'Senza risposta decide il responsabile: nessuna sospensione automatica.'}`,
});
