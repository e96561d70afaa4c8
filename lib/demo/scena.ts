import { nominativo } from '@/lib/core/nominativo';
import { preparareContoDemo } from '@/lib/identita/use-cases/preparare-conto-demo';
import type { Richiesta } from '@/lib/platform/apertura';
import { improntaGettone } from '@/lib/platform/gettoni';
import type { Proprietario } from '@/lib/platform/proprietario';
import account from './account.json';
import type { Calendario } from './calendario';
import { RUOLI_DEMO, type ComuneDemo, type RuoloDemo } from './comuni/tipi';
import { Conto, type Postazione } from './conto';
import { attivareChiave } from './flusso';
import type { Fondato } from './fondazione';
import type { Mestiere } from './mestieri';
import { aprireModelli } from './modelli';
import type { PersonaDemo } from './persone';
import type { PostaSimulata } from './posta';
import type { Orologio, Regia } from './regia';

/** What all stories share: the clock, the days, the mail, and the eyes of the owner on ids that no screen shows. */
export type Teatro = {
  readonly db: Proprietario;
  readonly orologio: Orologio;
  readonly regia: Regia;
  readonly calendario: Calendario;
  readonly posta: PostaSimulata;
  /** The worker's long work, done at that instant. */
  readonly svolgiLavori: (adesso: Date) => Promise<unknown>;
};

/** One comune at work: its people at their desks, and the ways in which others knock at its door. */
export class Scena {
  readonly erogatoreId: string;
  private modelli: ReadonlyMap<string, string> = new Map();
  /** With which its system delivers changes; null where it does not. */
  chiaveDelFlusso: string | null = null;
  private readonly conti = new Map<string, Conto>();
  private protocolli = 1000;

  constructor(
    readonly teatro: Teatro,
    readonly comune: ComuneDemo,
    { erogatoreId }: Fondato,
    readonly mestiere: Mestiere,
  ) {
    this.erogatoreId = erogatoreId;
    for (const [indice, ruolo] of RUOLI_DEMO.entries()) {
      const nome = `${ruolo}.${comune.codice}`;
      this.conti.set(
        nome,
        new Conto(teatro.orologio, nome, account.password, { indirizzoIp: `${comune.rete}.${20 + indice}`, etichetta: null }),
      );
    }
  }

  get adesso(): Date {
    return this.teatro.orologio.adesso;
  }

  /** A request of one of the comune's people, logged in. */
  come(ruolo: RuoloDemo): Promise<Richiesta> {
    return this.conto(`${ruolo}.${this.comune.codice}`).richiesta();
  }

  /** The model of that code; without one, the comune's first. */
  modello(codice?: string): string {
    const id = codice === undefined ? [...this.modelli.values()][0] : this.modelli.get(codice);
    if (id === undefined) throw new Error(`No model ${codice ?? ''} is open here`);
    return id;
  }

  /** Its models, under the act that approved them. */
  async apreModelli(): Promise<void> {
    this.chiaveDelFlusso = await attivareChiave(this.comune, () => this.come('tecnico'));
    this.modelli = await aprireModelli(this.comune, this.sistema());
  }

  conto(nomeUtente: string): Conto {
    const conto = this.conti.get(nomeUtente);
    if (!conto) throw new Error(`Nobody here is called ${nomeUtente}`);
    return conto;
  }

  anonimo(): Richiesta {
    return { credenziale: { tipo: 'ANONIMO', erogatoreId: this.erogatoreId }, now: this.adesso, indirizzoIp: '192.0.2.60' };
  }

  sistema(): Richiesta {
    return { credenziale: { tipo: 'SISTEMA', erogatoreId: this.erogatoreId }, now: this.adesso, indirizzoIp: null };
  }

  conCollegamento(gettone: string): Richiesta {
    return { credenziale: { tipo: 'COLLEGAMENTO', tokenHash: improntaGettone(gettone) }, now: this.adesso, indirizzoIp: '192.0.2.60' };
  }

  /** The published name and password for an account that was invited; from now on it acts with them. */
  async pubblica(utenteId: string, nomeUtente: string, postazione: Postazione): Promise<Conto> {
    await preparareContoDemo.esegui(this.sistema(), { utenteId, nomeUtente, password: account.password });
    const conto = this.conti.get(nomeUtente) ?? new Conto(this.teatro.orologio, nomeUtente, account.password, postazione);
    this.conti.set(nomeUtente, conto);
    return conto;
  }

  /** The account of somebody just invited: under the published name when it has one, otherwise by the link that it was mailed. */
  async attiva({ nome, cognome, email }: PersonaDemo, nomePubblicato: string | null, postazione: Postazione): Promise<Conto> {
    const { posta, db } = this.teatro;
    const { nomeUtente } = await posta.leggi(
      'credenziali-nome-utente',
      ({ dati }) => dati.operatore === nominativo({ nome, cognome }),
      this.adesso,
    );
    if (nomePubblicato !== null) {
      const [utente] = await db.esegui<{ id: string }>('SELECT id FROM utente WHERE nome_utente = $1', [nomeUtente]);
      return this.pubblica(utente?.id ?? '', nomePubblicato, postazione);
    }
    const { collegamento } = await posta.leggi('credenziali-prima-password', ({ destinatario }) => destinatario === email, this.adesso);
    return Conto.daInvito(this.teatro.orologio, nomeUtente, collegamento, postazione);
  }

  /** Everybody goes home: no session of the story is left open. */
  async chiude(): Promise<void> {
    for (const conto of this.conti.values()) await conto.esci();
  }

  /** The next number of the comune's protocol: other offices use it too, so that ours are not in a row. */
  protocollo(): string {
    this.protocolli += 17 + (this.protocolli % 29);
    return String(this.protocolli).padStart(7, '0');
  }
}
