import { nomeCampo, titoloVisura } from '@/lib/banche/domain/elenco';
import { datiInRitardo, lettoreDi } from '@/lib/banche/steps';
import type { VisuraDiBanca } from '@/lib/core/banca';
import type { DataIso } from '@/lib/core/date';
import { enumera, minuscola } from '@/lib/core/parole';
import type { Tx } from '@/lib/platform/db';
import { apertura } from '@/lib/profili/domain/aperture';
import { conEccezioni, type Condizioni } from './condizioni';
import { idDi, operatoreDi } from './domain/chi';
import { ricercheOfferte, verificheOfferte, visureOfferte } from './domain/offerta';
import type { Concessa } from './domain/oltre-il-profilo';
import { inCorso } from './repository-eccezioni';
import { contattiErogatore, intestazione } from './repository';
import type { ContestoConsultazione, VisuraOfferta } from './views';

/** What those conditions offer, before any search. */
export async function contestoDi(tx: Tx, condizioni: Condizioni, now: Date): Promise<ContestoConsultazione> {
  const { accesso, banca, campi, finalita, profilo, regole } = condizioni;
  const visure = visureOfferte(condizioni);
  const chiuse = condizioni.visure.filter((codice) => !visure.some((visura) => visura.codice === codice));
  return {
    chi: idDi(condizioni.chi),
    ...(await intestazione(tx, accesso)),
    profilo: profilo.nome,
    banca: banca.nome,
    finalita,
    riferimentoPratica: regole.riferimentoPratica,
    ricerche: ricercheOfferte(condizioni),
    verifiche: verificheOfferte(condizioni),
    visure: visure.map(offerta),
    altriDati: regole.eccezioneMotivata,
    pacchetti: regole.pacchetti.length > 0,
    eccezioni: await eccezioniDi(tx, condizioni, now),
    nonApribili: chiuse.map((codice) => ({ titolo: titoloVisura(codice), frase: apertura(codice, [{ ...profilo, campi }]).frase })),
    aggiornatiAl: await lettoreDi(banca.codice).aggiornatiAl(tx),
    inRitardo: await datiInRitardo(tx, banca.codice),
    contatti: await contattiErogatore(tx),
  };
}

const offerta = ({ codice, titolo, descrizione, di, allaData }: VisuraDiBanca): VisuraOfferta => ({
  codice,
  titolo,
  descrizione,
  di,
  allaData,
});

/** What one grant adds, as its operator reads it; none when nothing of it opens. */
function inParole({ campi, visure, finoAl }: Concessa): { cosa: string; finoAl: DataIso }[] {
  const nomi = [...visure.map((codice) => `«${titoloVisura(codice)}»`), ...campi.map((id) => minuscola(nomeCampo(id)))];
  return nomi.length > 0 ? [{ cosa: enumera(nomi), finoAl }] : [];
}

/** What each purpose and case opens beyond the others, as long as its exception lasts (CA-03). */
async function eccezioniDi(tx: Tx, condizioni: Condizioni, now: Date): Promise<ContestoConsultazione['eccezioni']> {
  const operatoreId = operatoreDi(condizioni.chi);
  if (!condizioni.regole.eccezioneMotivata || operatoreId === null) return [];
  const concesse = await inCorso(tx, operatoreId, condizioni.accesso.convenzioneId, now);
  const pratiche = [
    ...new Map(concesse.map(({ finalita, riferimento }) => [`${finalita}\n${riferimento}`, { finalita, riferimento }])).values(),
  ];
  return Promise.all(
    pratiche.map(async (motivi) => {
      const conLoro = await conEccezioni(tx, condizioni, motivi, now);
      return {
        ...motivi,
        visure: visureOfferte(conLoro).map(offerta),
        ricerche: ricercheOfferte(conLoro),
        concesse: conLoro.eccezioni.flatMap(inParole),
      };
    }),
  );
}
