import { personaDelComune } from '@/lib/core/attore';
import { oggi } from '@/lib/core/date';
import { transitare } from '@/lib/core/transizioni';
import { command } from '@/lib/platform/use-case';
import { archiviareAtto, disegnareAtto, rileggereAtto } from '@/lib/atti/steps';
import { leggereAttestazione } from '../atti';
import { derogaNecessaria, titoloInVigore } from '../domain/attestazione';
import { TRANSIZIONI_ADESIONE } from '../domain/stati';
import { notificaStato } from '../notifiche';
import { cambiaAdesione, getAdesioneAllaVersione } from '../repository';
import { altriAttestatori, preparatori, titoliDi } from '../repository-attestazione';
import { attestazioneSchema } from '../schema-atti';

/**
 * LE-02: the Sindaco, or a delegate whose act is on file, attests in writing that the preconditions of legitimacy hold. Who attests is
 * not who prepared the request; in a one-person office the waiver is explained and recorded. The attestation is an act of its own, archived
 * with it.
 */
export const attestareLegittimita = command({
  name: 'attestare-legittimita',
  permission: 'adesione:attestare',
  input: attestazioneSchema,
  prepare: (preparazione) => {
    const { input } = preparazione;
    return disegnareAtto(preparazione, 'ATTESTAZIONE_LEGITTIMITA', async (tx, chi) =>
      leggereAttestazione(tx, await getAdesioneAllaVersione(tx, input.id, input.versione), input, chi),
    );
  },
  run: async (contesto) => {
    const { tx, attore, input, now, preparato, registra } = contesto;
    const { utenteId } = personaDelComune(attore);
    const { id, versione, motivo } = input;
    registra({ oggetto: id });
    const adesione = await getAdesioneAllaVersione(tx, id, versione);
    const stato = transitare(TRANSIZIONI_ADESIONE, adesione.stato, 'attestareLegittimita');
    const giorno = oggi(now);
    const titolo = titoloInVigore(await titoliDi(tx, utenteId), giorno);
    const occhi = {
      attesta: utenteId,
      preparatori: await preparatori(tx, adesione),
      altriAttestatori: await altriAttestatori(tx, utenteId, giorno, now),
    };
    const deroga = derogaNecessaria(occhi, input.deroga);
    registra({ oggetto: id, dettagli: { titolo: titolo.qualifica, atto: titolo.attoNumero, ...(deroga === null ? {} : { deroga }) } });
    await rileggereAtto(contesto);
    await cambiaAdesione(tx, id, versione, {
      stato,
      legittimitaMotivo: motivo,
      legittimitaDa: utenteId,
      legittimitaIl: now,
      legittimitaDelegaId: titolo.id,
      legittimitaDeroga: deroga,
      aggiornataIl: now,
    });
    await archiviareAtto(contesto, preparato.atto, { adesioneId: id }, adesione.numero ?? '');
    await notificaStato(contesto, adesione, stato, null);
    return { stato };
  },
});
