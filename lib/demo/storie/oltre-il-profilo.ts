import { rispondereSegnalazione } from '@/lib/segnalazioni/use-cases/rispondere-segnalazione';
import { segnalareIncongruenza } from '@/lib/segnalazioni/use-cases/segnalare-incongruenza';
import { aprireVisura } from '@/lib/visure/use-cases/aprire-visura';
import { cercarePersone } from '@/lib/visure/use-cases/cercare-persone';
import { chiedereEccezione } from '@/lib/visure/use-cases/chiedere-eccezione';
import { decidereEccezione } from '@/lib/visure/use-cases/decidere-eccezione';
import type { Conto } from '../conto';
import { creaCaso } from '../popolazione/caso';
import type { Storia } from '../regia';
import type { Scena } from '../scena';

const CHIESTE = {
  concessa: {
    finalita: 'F2',
    riferimento: 'Prot. 31877/4',
    campi: ['residenzaDal', 'motivoIscrizione'],
    competenza: 'L’esenzione per i nuovi residenti è riconosciuta dall’azienda sanitaria.',
    pertinenza: 'L’esenzione decorre dal giorno in cui la persona è venuta ad abitare nel comune.',
    necessita: 'La persona non ha documenti che lo provino e la domanda scade a fine mese.',
  },
  inAttesa: {
    finalita: 'F3',
    riferimento: 'Prot. 40212/2',
    campi: ['motivoCancellazione'],
    competenza: 'I controlli sulle dichiarazioni spettano a chi le ha ricevute.',
    pertinenza: 'La persona dichiara di essersi trasferita; risulta cancellata senza dire perché.',
    necessita: 'Se la cancellazione è per irreperibilità la dichiarazione non è vera.',
  },
} as const;

/** Two requests of data beyond the profile, one granted and one that waits (CA-03); two things that did not add up, one answered. */
export async function* oltreIlProfilo(scena: Scena, operatore: Conto): Storia {
  const { calendario, orologio } = scena.teatro;
  yield calendario.alle(9, '09:40');
  await segnala(scena, operatore, 'Prot. 29004/1', 'La persona ha mostrato un documento con un altro luogo di nascita.');
  yield calendario.alle(8, '15:10');
  const { id: concessa } = await chiedereEccezione.esegui(await operatore.richiesta(), CHIESTE.concessa);
  await operatore.esci();
  yield calendario.alle(7, '10:20');
  await decidereEccezione.esegui(await scena.come('responsabile'), {
    id: concessa,
    esito: 'CONCESSA',
    giorni: 30,
    risposta: 'I dati servono a questa sola pratica e per il tempo della domanda.',
  });
  orologio.passano(600);
  await risponde(scena);
  yield calendario.alle(2, '11:30');
  await chiedereEccezione.esegui(await operatore.richiesta(), CHIESTE.inAttesa);
  await segnala(scena, operatore, 'Prot. 41560/3', 'La famiglia non comprende una persona che vive all’indirizzo da mesi.');
  await operatore.esci();
}

/** Something read in a visura of its own does not add up. */
async function segnala(scena: Scena, operatore: Conto, riferimento: string, testo: string): Promise<void> {
  const motivazione = { finalita: 'F1', riferimento };
  const caso = creaCaso(riferimento);
  for (let prova = 0; prova < 8; prova += 1) {
    const { risultati } = await cercarePersone.esegui(await operatore.richiesta(), { ...scena.mestiere.cerca(caso), ...motivazione });
    const trovato = risultati[0];
    if (!trovato) continue;
    scena.teatro.orologio.passano(35);
    const { estremi, id } = await aprireVisura.esegui(await operatore.richiesta(), {
      visura: 'INDIVIDUALE',
      id: trovato.id,
      ...motivazione,
    });
    scena.teatro.orologio.passano(80);
    await segnalareIncongruenza.esegui(await operatore.richiesta(), { numeroRichiesta: estremi.numeroRichiesta, soggetto: id, testo });
    return;
  }
  throw new Error('Nobody was found to tell something of');
}

async function risponde(scena: Scena): Promise<void> {
  const [aperta] = await scena.teatro.db.esegui<{ id: string }>(
    "SELECT id FROM segnalazione WHERE erogatore_id = $1 AND stato = 'APERTA' ORDER BY creata_il LIMIT 1",
    [scena.erogatoreId],
  );
  await rispondereSegnalazione.esegui(await scena.come('ufficio'), {
    id: aperta?.id,
    esito: 'CORRETTA',
    risposta: 'Avevi ragione: il luogo di nascita era stato trascritto male, ora è quello dell’atto.',
  });
}
