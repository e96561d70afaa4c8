import { accogliereAdesione } from '@/lib/adesioni/use-cases/accogliere-adesione';
import { attestareLegittimita } from '@/lib/adesioni/use-cases/attestare-legittimita';
import { chiedereIntegrazioni } from '@/lib/adesioni/use-cases/chiedere-integrazioni';
import { iniziareAdesione } from '@/lib/adesioni/use-cases/iniziare-adesione';
import { leggereAdesione } from '@/lib/adesioni/use-cases/leggere-adesione';
import { presentareAdesione } from '@/lib/adesioni/use-cases/presentare-adesione';
import { registrareAdesionePervenuta } from '@/lib/adesioni/use-cases/registrare-adesione-pervenuta';
import { registrareProtocollo } from '@/lib/adesioni/use-cases/registrare-protocollo';
import { respingereAdesione } from '@/lib/adesioni/use-cases/respingere-adesione';
import { rispondereIntegrazione } from '@/lib/adesioni/use-cases/rispondere-integrazione';
import { ritirareAdesione } from '@/lib/adesioni/use-cases/ritirare-adesione';
import { scaricareAllegato } from '@/lib/adesioni/use-cases/scaricare-allegato';
import { salvarePasso } from '@/lib/adesioni/use-cases/salvare-passo';
import { PASSI, SCHEMI_PASSO } from '@/lib/adesioni/schema';
import { caricareCopiaFirmata } from '@/lib/convenzioni/use-cases/caricare-copia-firmata';
import { oggi } from '@/lib/core/date';
import type { TipoDocumento } from '@/lib/core/documenti';
import type { FileRicevuto } from '@/lib/core/file';
import { raccogliere } from '@/lib/core/flusso';
import { scaricareDocumento } from '@/lib/documenti/use-cases/scaricare-documento';
import type { Richiesta } from '@/lib/platform/apertura';
import { firmato, lettera } from './carte';
import type { RuoloDemo } from './comuni/tipi';
import type { EnteDemo } from './enti';
import { idSeminato } from './fondazione';
import type { PersonaDemo } from './persone';
import type { Scena } from './scena';

/** One request of adhesion, act by act, by who does each. */
export class AdesioneDemo {
  adesioneId = '';
  private gettone = '';

  constructor(
    readonly scena: Scena,
    readonly ente: EnteDemo,
  ) {}

  /** Somebody of the ente fills in the first `passi` steps of the wizard. */
  async compila(passi: number = PASSI.length): Promise<void> {
    const {
      scena,
      ente: { dati },
    } = this;
    const email = dati.ente.email;
    const { adesioneId, gettone } = await iniziareAdesione.esegui(scena.anonimo(), {
      modelloId: scena.modello(this.ente.modello),
      email,
    });
    this.adesioneId = adesioneId;
    this.gettone = gettone;
    for (const passo of PASSI.slice(0, passi)) {
      scena.teatro.orologio.passano(140);
      const valori = Object.fromEntries(
        Object.keys(SCHEMI_PASSO[passo].shape)
          .map((chiave) => [chiave, dati[chiave as keyof typeof dati]])
          .filter(([, valore]) => valore !== undefined),
      );
      await salvarePasso.esegui(scena.conCollegamento(gettone), { passo, completo: true, valori });
    }
  }

  async presenta(): Promise<void> {
    await presentareAdesione.esegui(this.scena.conCollegamento(this.gettone), { dichiara: true });
  }

  /** The whole request came by PEC: the office types it in, with the letter it came in. */
  async arrivaPerPec(): Promise<void> {
    const {
      scena,
      ente: { dati, rappresentante },
    } = this;
    const now = scena.adesso;
    const data = oggi(now);
    const file = await lettera({
      titolo: 'Domanda di adesione alla convenzione',
      numero: scena.protocollo(),
      chi: dati.ente.denominazione,
      data,
      firma: rappresentante,
      now,
      paragrafi: [
        `${dati.ente.denominazione} chiede di aderire alla convenzione per la consultazione dell’anagrafe, con i dati riportati nel modulo allegato.`,
      ],
    });
    this.adesioneId = idSeminato(`${scena.comune.codice}/${this.ente.sigla}`);
    await registrareAdesionePervenuta.esegui(await scena.come('ufficio'), {
      ...dati,
      id: this.adesioneId,
      modelloId: scena.modello(this.ente.modello),
      provenienza: 'PEC',
      ricevutaIl: data,
      file,
    });
  }

  async protocolla(): Promise<void> {
    const { scena } = this;
    await registrareProtocollo.esegui(await scena.come('ufficio'), {
      ...(await this.letta('ufficio')),
      protocolloNumero: scena.protocollo(),
      protocolloData: oggi(scena.adesso),
    });
  }

  async chiedeIntegrazioni(richiesta: string): Promise<void> {
    await chiedereIntegrazioni.esegui(await this.scena.come('ufficio'), { ...(await this.letta('ufficio')), richiesta });
  }

  async risponde(risposta: string): Promise<void> {
    await rispondereIntegrazione.esegui(this.scena.conCollegamento(this.gettone), { risposta });
  }

  async attesta(): Promise<void> {
    const motivo =
      'Le finalità dichiarate rientrano nei compiti istituzionali dell’ente, le norme indicate le sorreggono e i dati chiesti sono pertinenti e non eccedenti.';
    await attestareLegittimita.esegui(await this.scena.come('responsabile'), { ...(await this.letta('responsabile')), motivo });
  }

  async accoglie(): Promise<void> {
    await accogliereAdesione.esegui(await this.scena.come('ufficio'), await this.letta('ufficio'));
  }

  async respinge(motivo: string): Promise<void> {
    await respingereAdesione.esegui(await this.scena.come('responsabile'), { ...(await this.letta('responsabile')), motivo });
  }

  async ritira(motivo: string): Promise<void> {
    await ritirareAdesione.esegui(this.scena.conCollegamento(this.gettone), { motivo });
  }

  /** Its two acts are signed: the agreement by the ente's signatory, through the link, and the attestation by who attests. */
  async firmaGliAtti(): Promise<void> {
    const { scena, ente, gettone } = this;
    const collegamento = () => Promise.resolve(scena.conCollegamento(gettone));
    const accordo = await this.atto('ACCORDO_ADESIONE');
    if (accordo)
      await this.firma(accordo, await scaricareAllegato.esegui(await collegamento(), { id: accordo }), ente.rappresentante, collegamento);
    const attestazione = await this.atto('ATTESTAZIONE_LEGITTIMITA');
    if (!attestazione) throw new Error('Nobody has attested');
    const responsabile = () => scena.come('responsabile');
    const { nome, mime, flusso } = await scaricareDocumento.esegui(await responsabile(), { id: attestazione });
    const file = { nome, mime, contenuto: await raccogliere(flusso()) };
    await this.firma(attestazione, file, scena.comune.persone.responsabile, responsabile);
  }

  private async firma(documentoId: string, atto: FileRicevuto, persona: PersonaDemo, chi: () => Promise<Richiesta>): Promise<void> {
    const { orologio } = this.scena.teatro;
    orologio.passano(300);
    await caricareCopiaFirmata.esegui(await chi(), { documentoId, file: await firmato(atto, persona, orologio.adesso) });
  }

  private async atto(tipo: TipoDocumento): Promise<string | undefined> {
    const [riga] = await this.scena.teatro.db.esegui<{ id: string }>('SELECT id FROM documento WHERE adesione_id = $1 AND tipo = $2', [
      this.adesioneId,
      tipo,
    ]);
    return riga?.id;
  }

  /** Who acts opens the request first, as the screen makes everybody do; answers what the act's form sends back. */
  private async letta(ruolo: RuoloDemo): Promise<{ id: string; versione: number }> {
    const { versione } = await leggereAdesione.esegui(await this.scena.come(ruolo), { id: this.adesioneId });
    return { id: this.adesioneId, versione };
  }
}
