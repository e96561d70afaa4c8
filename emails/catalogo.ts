import type { TipoMessaggio } from '@/lib/core/messaggi';
import { adesioneBozza } from './modelli/adesione-bozza';
import { adesioneRicevuta } from './modelli/adesione-ricevuta';
import { adesioneIntegrazioneRichiesta } from './modelli/adesione-integrazione-richiesta';
import { adesioneIntegrazioneRisposta } from './modelli/adesione-integrazione-risposta';
import { adesionePresentataUfficio } from './modelli/adesione-presentata-ufficio';
import { adesioneStato } from './modelli/adesione-stato';
import { convenzioneDaFirmare } from './modelli/convenzione-da-firmare';
import { attoDaFirmare } from './modelli/atto-da-firmare';
import { convenzioneFirmataFruitore } from './modelli/convenzione-firmata-fruitore';
import { convenzioneModificata } from './modelli/convenzione-modificata';
import { convenzioneVigente } from './modelli/convenzione-vigente';
import { firmaAccettata } from './modelli/firma-accettata';
import { firmaRifiutata } from './modelli/firma-rifiutata';
import { convenzioneSospesa } from './modelli/convenzione-sospesa';
import { convenzioneRiammessa } from './modelli/convenzione-riammessa';
import { convenzioneAccessiRevocati } from './modelli/convenzione-accessi-revocati';
import { convenzioneCessata } from './modelli/convenzione-cessata';
import { convenzioneDiffidata } from './modelli/convenzione-diffidata';
import { convenzioneRimedio } from './modelli/convenzione-rimedio';
import { operatoreAbilitazioneChiesta } from './modelli/operatore-abilitazione-chiesta';
import { credenzialiNomeUtente } from './modelli/credenziali-nome-utente';
import { credenzialiPrimaPassword } from './modelli/credenziali-prima-password';
import { operatoreSospeso } from './modelli/operatore-sospeso';
import { operatoreRiammesso } from './modelli/operatore-riammesso';
import { operatoreRecapitoCambiato } from './modelli/operatore-recapito-cambiato';
import { operatoreAccessoCambiato } from './modelli/operatore-accesso-cambiato';
import { operatoreDisabilitato } from './modelli/operatore-disabilitato';
import { bancaNonAggiornata } from './modelli/banca-non-aggiornata';
import { eccezioneChiesta } from './modelli/eccezione-chiesta';
import { consultazioniSospette } from './modelli/consultazioni-sospette';
import { segnalazioneRicevuta } from './modelli/segnalazione-ricevuta';
import { pacchettoPronto } from './modelli/pacchetto-pronto';
import { relazionePronta } from './modelli/relazione-pronta';
import { documentoTrasmesso } from './modelli/documento-trasmesso';
import type { Modello } from './tipi';

/** Every message has its template: one missing does not compile. */
export const MODELLI: { readonly [T in TipoMessaggio]: Modello<T> } = {
  'adesione-bozza': adesioneBozza,
  'adesione-ricevuta': adesioneRicevuta,
  'adesione-integrazione-richiesta': adesioneIntegrazioneRichiesta,
  'adesione-integrazione-risposta': adesioneIntegrazioneRisposta,
  'adesione-presentata-ufficio': adesionePresentataUfficio,
  'adesione-stato': adesioneStato,
  'convenzione-da-firmare': convenzioneDaFirmare,
  'atto-da-firmare': attoDaFirmare,
  'convenzione-firmata-fruitore': convenzioneFirmataFruitore,
  'firma-accettata': firmaAccettata,
  'firma-rifiutata': firmaRifiutata,
  'convenzione-vigente': convenzioneVigente,
  'convenzione-modificata': convenzioneModificata,
  'convenzione-sospesa': convenzioneSospesa,
  'convenzione-riammessa': convenzioneRiammessa,
  'convenzione-accessi-revocati': convenzioneAccessiRevocati,
  'convenzione-cessata': convenzioneCessata,
  'convenzione-diffidata': convenzioneDiffidata,
  'convenzione-rimedio': convenzioneRimedio,
  'operatore-abilitazione-chiesta': operatoreAbilitazioneChiesta,
  'credenziali-nome-utente': credenzialiNomeUtente,
  'credenziali-prima-password': credenzialiPrimaPassword,
  'operatore-sospeso': operatoreSospeso,
  'operatore-riammesso': operatoreRiammesso,
  'operatore-recapito-cambiato': operatoreRecapitoCambiato,
  'operatore-accesso-cambiato': operatoreAccessoCambiato,
  'operatore-disabilitato': operatoreDisabilitato,
  'eccezione-chiesta': eccezioneChiesta,
  'consultazioni-sospette': consultazioniSospette,
  'segnalazione-ricevuta': segnalazioneRicevuta,
  'banca-non-aggiornata': bancaNonAggiornata,
  'pacchetto-pronto': pacchettoPronto,
  'relazione-pronta': relazionePronta,
  'documento-trasmesso': documentoTrasmesso,
};
