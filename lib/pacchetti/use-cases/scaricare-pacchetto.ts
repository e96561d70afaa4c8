import { isPersona } from '@/lib/core/attore';
import { nonTrovato, vietato } from '@/lib/core/errors';
import { flussoDelPacchetto } from '@/lib/platform/archivio';
import { query } from '@/lib/platform/use-case';
import { numeroRichiesta } from '@/lib/visure/domain/regole-richiesta';
import { campiConcessi } from '../condizioni';
import { impedimentoAlloScarico } from '../domain/scarico';
import { ESTENSIONI, TIPI_MIME } from '../domain/file';
import { contenuto } from '../in-parole';
import { conProtetti } from '../protetti';
import { pacchetto } from '../repository';
import { conta, tieniDestinatario } from '../repository-destinatari';
import { pacchettoSchema } from '../schema';

/**
 * A package at the address (`id`) of one of its recipients (RT-12). The door has read again that whoever asks may enter under the
 * convenzione; somebody else's address is as one that is not there. Counted and in the register, with fields and subjects, before a byte
 * leaves; so is every refusal.
 */
export const scaricarePacchetto = query({
  name: 'scaricare-pacchetto',
  permission: 'pacchetto:scaricare',
  input: pacchettoSchema,
  discloses: true,
  category: 'CONSULTAZIONE',
  run: async ({ tx, attore, input: { id }, now, nuovoId, registra }) => {
    registra({ numeroRichiesta: numeroRichiesta(nuovoId(), now), dettagli: { destinatario: id } });
    if (!isPersona(attore) || attore.operatoreId === null || attore.accesso === null)
      throw vietato('PERMESSO_MANCANTE', 'Solo gli operatori di una convenzione hanno pacchetti da scaricare.');
    const destinatario = await tieniDestinatario(tx, id);
    if (!destinatario || destinatario.operatoreId !== attore.operatoreId) throw nonTrovato('Il pacchetto');
    const letto = await pacchetto(tx, destinatario.pacchettoId);
    if (!letto || letto.convenzioneId !== attore.accesso.convenzioneId) throw nonTrovato('Il pacchetto');
    const { campi, soggetti, estratto, selezione, finalita, righe, formato, sha256, dimensione } = letto;
    registra({ oggetto: estratto, finalita, chiavi: { ...selezione }, clausoleVersione: letto.clausoleVersione });
    const concessi = await campiConcessi(tx, attore.accesso);
    const perche = impedimentoAlloScarico(
      { ...letto, ...destinatario, concessi, conProtetti: (await conProtetti(tx, [letto])).size > 0 },
      now,
    );
    if (perche) throw vietato(perche.codice, perche.frase);
    if (sha256 === null || dimensione === null) throw new Error('A package that is ready has its bytes');
    await conta(tx, destinatario, now);
    const volta = destinatario.scarichi + 1;
    registra({
      campi: [...campi],
      soggetti: [...soggetti],
      dettagli: { pacchetto: letto.id, formato, righe, sha256, volta },
    });
    const deposito = { erogatoreId: attore.erogatoreId, pacchettoId: letto.id, sha256, dimensione };
    return {
      nome: `${contenuto(letto).titolo} - dati al ${letto.aggiornatiAl ?? ''}.${ESTENSIONI[formato]}`,
      mime: TIPI_MIME[formato],
      ...{ dimensione, siApre: false },
      flusso: () => flussoDelPacchetto(deposito),
    };
  },
});
