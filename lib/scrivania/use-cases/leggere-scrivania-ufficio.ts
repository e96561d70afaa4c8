import { bancheInRitardo } from '@/lib/banche/steps';
import { NOMI_LAVORO } from '@/lib/core/lavori';
import { z } from 'zod';
import { isPersona } from '@/lib/core/attore';
import { inizioGiornata, oggi } from '@/lib/core/date';
import { vietato } from '@/lib/core/errors';
import { quanti } from '@/lib/core/parole';
import { puo, type Permesso } from '@/lib/core/permessi';
import { COSE_DA_FARE, DA_FARE } from '@/lib/documenti/domain/da-fare';
import { chiCarica, contiDaFare, esamiImpediti, firmeDaEsaminare } from '@/lib/documenti/steps';
import { pacchettiBloccati } from '@/lib/pacchetti/steps';
import { query } from '@/lib/platform/use-case';
import { protezioniSmarrite } from '@/lib/protezioni/steps';
import { segnalazioniAperte } from '@/lib/segnalazioni/steps';
import { eccezioniDaDecidere } from '@/lib/visure/steps';
import { convenzioniInVigore } from '@/lib/verifiche/steps';
import { daFirmare } from '../da-firmare';
import { compitiAdesioni } from '../domain/adesioni';
import { inArrivo } from '../domain/arrivo';
import { compito, inOrdine, type Compito } from '../domain/compito';
import { attesaDocumenti, compitiDaFare, compitiDocumentiUfficio } from '../domain/documenti';
import { attesaEsame, compitiEsame } from '../domain/firme';
import { compitiBanche } from '../domain/banche';
import { compitiPacchetti } from '../domain/pacchetti';
import { compitiProtezioni } from '../domain/protezioni';
import { compitiEccezioni, compitiSegnalazioni } from '../domain/segnalazioni';
import { attesaDiAltri, compitiFirma, compitiInVigore, compitiLegittimita } from '../domain/ufficio';
import { convenzioniDaFirmare, conti, lavoriFalliti, legittimitaDaAcquisire, messaggiDaDecidere, adesioniAperte } from '../repository';
import type { ScrivaniaUfficio } from '../views';

/** What the comune's people have to do next, each its own part, in order of urgency. Acts and numbers, nobody's personal data. */
export const leggereScrivaniaUfficio = query({
  name: 'leggere-scrivania-ufficio',
  permission: 'scrivania:leggere',
  input: z.object({}),
  discloses: false,
  run: async ({ tx, attore, now }): Promise<ScrivaniaUfficio> => {
    if (!isPersona(attore) || attore.enteId !== null) throw vietato('PERMESSO_MANCANTE', 'Questa è la scrivania dell’ufficio.');
    const giorno = oggi(now);
    const puoi = (permesso: Permesso) => puo(attore, permesso);
    const adesioni = puoi('adesione:leggere');
    const convenzioni = {
      leggere: puoi('convenzione:leggere'),
      controfirmare: puoi('convenzione:controfirmare'),
      abilitare: puoi('operatore:abilitare'),
    };
    const inVigore = convenzioni.leggere ? await convenzioniInVigore(tx, now) : [];
    const atti = convenzioni.leggere ? await convenzioniDaFirmare(tx, attore.utenteId) : [];
    const documenti = convenzioni.leggere ? await daFirmare(tx) : [];
    const esami = puoi('firma:esaminare') ? await firmeDaEsaminare(tx) : [];
    const impediti = await esamiImpediti(
      tx,
      attore,
      esami.map(({ id }) => id),
      now,
    );
    const daFare = DA_FARE.filter((cosa) => puoi(COSE_DA_FARE[cosa].permesso));
    const compiti: Compito[] = [
      ...(adesioni
        ? compitiAdesioni(
            await adesioniAperte(tx),
            {
              istruire: puoi('adesione:istruire'),
              attestare: puoi('adesione:attestare'),
              decidere: puoi('adesione:decidere'),
              generare: puoi('convenzione:generare'),
            },
            giorno,
          )
        : []),
      ...compitiEsame(
        esami.filter(({ id }) => !impediti.has(id)),
        giorno,
      ),
      ...compitiFirma(atti, convenzioni, giorno),
      ...compitiDocumentiUfficio(documenti, chiCarica(attore), giorno),
      ...(daFare.length > 0 ? compitiDaFare(await contiDaFare(tx), daFare, giorno) : []),
      ...compitiInVigore(inVigore, convenzioni, giorno),
      ...(puoi('presa-in-carico:tenere') ? compitiLegittimita(await legittimitaDaAcquisire(tx), giorno) : []),
      ...(puoi('segnalazione:rispondere') ? compitiSegnalazioni(await segnalazioniAperte(tx), giorno) : []),
      ...(puoi('eccezione:decidere') ? compitiEccezioni(await eccezioniDaDecidere(tx), giorno) : []),
      ...(puoi('banca:sorvegliare') ? compitiBanche(await bancheInRitardo(tx), giorno) : []),
      ...(puoi('pacchetto:preparare') ? compitiPacchetti(await pacchettiBloccati(tx), giorno) : []),
      ...(puoi('protezione:tenere') ? compitiProtezioni((await protezioniSmarrite(tx)).length, giorno) : []),
      ...(puoi('messaggio:ritentare')
        ? (await messaggiDaDecidere(tx)).map(({ stato, quanti: numero, dal }) =>
            compito(
              {
                chiave: `messaggi-${stato}`,
                titolo:
                  stato === 'NON_INVIATO'
                    ? `Riprova a inviare ${quanti(numero, 'messaggio', 'messaggi')}`
                    : `Controlla se ${quanti(numero, 'messaggio è partito', 'messaggi sono partiti')}`,
                dettaglio: stato === 'NON_INVIATO' ? 'Otto tentativi sono andati a vuoto' : 'Il servizio si è interrotto durante l’invio',
                href: `/ufficio/impostazioni/messaggi?stato=${stato}`,
                dal,
                urgente: true,
              },
              giorno,
            ),
          )
        : []),
    ];
    const falliti = puoi('lavoro:ritentare') ? await lavoriFalliti(tx) : [];
    return {
      compiti: inOrdine(compiti),
      inAttesaDiAltri: inOrdine([
        ...attesaDiAltri(atti, convenzioni, giorno),
        ...attesaEsame(
          esami.filter(({ id }) => impediti.has(id)),
          giorno,
        ),
        ...attesaDocumenti(documenti, giorno),
      ]),
      falliti: falliti.map(({ tipo, ...lavoro }) => ({ ...lavoro, nome: NOMI_LAVORO[tipo] })),
      inArrivo: inArrivo(inVigore, giorno, (id) => `/ufficio/verifiche/${id}`),
      conti: await conti(tx, inizioGiornata(giorno)),
      puoi: { adesioni, convenzioni: convenzioni.leggere, operatori: puoi('operatore:leggere'), registro: puoi('registro:leggere') },
    };
  },
});
