import type { Messaggi, TipoMessaggio } from '@/lib/core/messaggi';
import { prendere, segnareInviato, type DaInviare } from '@/lib/platform/uscita';

/** Says the subject of a message; its templates are above `lib`, so the caller brings them. */
export type Oggetto = (messaggio: DaInviare) => string;

/** Of the past no worker is alive, and none would look for one. */
const NESSUNO = { id: 0 };

/**
 * The mail of the past. What the story's acts put in the outbox is taken from it as the worker would, and noted as sent on the day of the
 * act; nothing leaves the house: a mailbox filled today with eight months of old messages would tell lies about when they were written.
 * What the simulated people need of it, their one-time links, they read here. From the end of the loading on, messages leave as usual.
 */
export class PostaSimulata {
  private readonly ricevuti: DaInviare[] = [];

  constructor(private readonly oggetto: Oggetto) {}

  /** Empties the outbox as of that instant. */
  async ritira(adesso: Date): Promise<void> {
    for (;;) {
      const messaggio = await prendere(adesso, NESSUNO);
      if (messaggio === null) return;
      this.ricevuti.push(messaggio);
      await segnareInviato(messaggio, this.oggetto(messaggio), adesso);
    }
  }

  /** What the latest message of that kind says, among those that fit. Throws when there is none. */
  async leggi<T extends TipoMessaggio>(tipo: T, adatto: (messaggio: Ricevuto<T>) => boolean, adesso: Date): Promise<Messaggi[T]> {
    await this.ritira(adesso);
    const dello = this.ricevuti.filter((uno) => uno.tipo === tipo) as readonly unknown[] as readonly Ricevuto<T>[];
    const messaggio = dello.findLast(adatto);
    if (!messaggio) throw new Error(`No message ${tipo} has come`);
    return messaggio.dati;
  }
}

type Ricevuto<T extends TipoMessaggio> = { readonly destinatario: string; readonly dati: Messaggi[T] };
