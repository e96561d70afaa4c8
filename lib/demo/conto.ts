import { accedere } from '@/lib/identita/use-cases/accedere';
import { cambiarePassword } from '@/lib/identita/use-cases/cambiare-password';
import { impostarePrimaPassword } from '@/lib/identita/use-cases/impostare-prima-password';
import { uscire } from '@/lib/identita/use-cases/uscire';
import type { Richiesta } from '@/lib/platform/apertura';
import { improntaGettone } from '@/lib/platform/gettoni';
import type { Orologio } from './regia';

/** Shorter than the shortest idle lock of the presets: after it the person logs in again. */
const PAZIENZA_MINUTI = 8;
const AGENTE = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

export type Postazione = { readonly indirizzoIp: string; readonly etichetta: string | null };

/** Somebody at its desk: logs in by the same login as everybody, changes the password when told to, leaves at the end of the day. */
export class Conto {
  private gettone: string | null = null;
  private ultimoUso = new Date(0);
  private cambi = 0;

  constructor(
    private readonly orologio: Orologio,
    readonly nomeUtente: string,
    private password: string,
    private readonly postazione: Postazione,
  ) {}

  /**
   * From the two messages that an invited person gets, the user id by one way and the one-time link by the other (CA-18), to the first
   * login.
   */
  static async daInvito(orologio: Orologio, nomeUtente: string, collegamento: string, postazione: Postazione): Promise<Conto> {
    const gettone = collegamento.slice(collegamento.lastIndexOf('/') + 1);
    const { password } = await impostarePrimaPassword.esegui({ now: orologio.adesso, indirizzoIp: postazione.indirizzoIp }, { gettone });
    const conto = new Conto(orologio, nomeUtente, password, postazione);
    await conto.entra();
    return conto;
  }

  /** A request of this person, now; opens a session when there is none that still lives. */
  async richiesta(): Promise<Richiesta> {
    this.orologio.passano(7);
    const fermo = this.orologio.adesso.getTime() - this.ultimoUso.getTime();
    if (this.gettone === null || fermo > PAZIENZA_MINUTI * 60_000) await this.entra();
    this.ultimoUso = this.orologio.adesso;
    return this.conSessione();
  }

  async entra(): Promise<void> {
    const { nomeUtente, password, postazione } = this;
    const { gettone, deveCambiarePassword } = await accedere.esegui(this.anonima(), {
      nomeUtente,
      password,
      agente: AGENTE,
      postazione: postazione.etichetta,
    });
    this.gettone = gettone;
    this.ultimoUso = this.orologio.adesso;
    this.orologio.passano(11);
    if (deveCambiarePassword) await this.cambiaPassword();
  }

  /** A login with the wrong password: refused, and in the register. */
  async sbagliaPassword(): Promise<void> {
    await accedere
      .esegui(this.anonima(), {
        nomeUtente: this.nomeUtente,
        password: 'non-la-ricordo-7',
        agente: AGENTE,
        postazione: this.postazione.etichetta,
      })
      .catch(() => undefined);
    this.orologio.passano(13);
  }

  async esci(): Promise<void> {
    if (this.gettone === null) return;
    await uscire.esegui(this.anonima(), { tokenHash: improntaGettone(this.gettone) });
    this.gettone = null;
  }

  private async cambiaPassword(): Promise<void> {
    this.cambi += 1;
    const nuova = `Ginestra-alta-${this.cambi}7`;
    const { gettone } = await cambiarePassword.esegui(this.conSessione(), { attuale: this.password, nuova, ripetuta: nuova });
    this.gettone = gettone;
    this.password = nuova;
    this.orologio.passano(29);
  }

  private anonima() {
    return { now: this.orologio.adesso, indirizzoIp: this.postazione.indirizzoIp };
  }

  private conSessione(): Richiesta {
    return { credenziale: { tipo: 'SESSIONE', tokenHash: improntaGettone(this.gettone ?? '') }, ...this.anonima() };
  }
}
