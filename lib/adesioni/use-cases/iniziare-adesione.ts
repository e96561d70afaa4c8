import { addGiorni, formatoItaliano, inizioGiornata, oggi } from '@/lib/core/date';
import { regola } from '@/lib/core/errors';
import { getComune } from '@/lib/enti/steps';
import { riservaIndirizzo } from '@/lib/platform/limite-indirizzo';
import { command } from '@/lib/platform/use-case';
import { nuovoCollegamento } from '../collegamenti';
import { getModelloAperto } from '../compilazione/modello';
import { contaBozzeDiCasella, inserisciAdesione, tieniCasella } from '../repository';
import { inizioSchema } from '../schema-atti';
import { BOZZE_AL_GIORNO, limiteBozze } from '../domain/limiti';
import { ultimoGiornoBozza } from '../domain/termine';

/** Begins a draft from a public page and mails the link that resumes it. Answers the token for this browser's cookie. */
export const iniziareAdesione = command({
  name: 'iniziare-adesione',
  permission: 'adesione:compilare',
  input: inizioSchema,
  run: async ({ tx, attore, input, now, indirizzoIp, nuovoId, registra, notifica }) => {
    const { erogatoreId } = attore;
    if (!(await riservaIndirizzo(tx, limiteBozze(erogatoreId), indirizzoIp, now)))
      throw regola(
        'TROPPE_BOZZE_DA_QUI',
        'Dalla tua rete sono state iniziate troppe domande nell’ultima ora. Quello che hai scritto resta in questa pagina: riprova fra un’ora, oppure scrivi all’ufficio.',
      );
    await tieniCasella(tx, erogatoreId, input.email);
    const modello = await getModelloAperto(tx, input.modelloId, now);
    const giornoFa = new Date(now.getTime() - 86_400_000);
    if ((await contaBozzeDiCasella(tx, input.email, giornoFa)) >= BOZZE_AL_GIORNO) {
      throw regola(
        'TROPPE_BOZZE',
        'A questo indirizzo abbiamo già inviato più collegamenti oggi: riprendi la bozza da uno di quelli, oppure riprova domani.',
      );
    }
    const adesioneId = nuovoId();
    const ultimoGiorno = ultimoGiornoBozza(oggi(now));
    const scadeIl = inizioGiornata(addGiorni(ultimoGiorno, 1));
    await inserisciAdesione(tx, {
      erogatoreId,
      id: adesioneId,
      stato: 'BOZZA',
      modelloId: modello.id,
      provenienza: 'ONLINE',
      dati: {},
      emailRichiedente: input.email,
      creataIl: now,
      aggiornataIl: now,
      cancellaIl: scadeIl,
    });
    const { gettone, indirizzo } = await nuovoCollegamento(tx, { erogatoreId, adesioneId }, scadeIl, now);
    const { denominazione } = await getComune(tx, erogatoreId);
    registra({ oggetto: adesioneId });
    notifica({
      tipo: 'adesione-bozza',
      destinatario: input.email,
      dati: { comune: denominazione, collegamento: indirizzo, scadeIl: formatoItaliano(ultimoGiorno) },
    });
    return { adesioneId, gettone, scadeIl };
  },
});
