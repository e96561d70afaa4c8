/** The simulated time. Every act takes a little of it, so that no two rows of the register stand at the same instant. */
export class Orologio {
  constructor(private istante: Date) {}

  get adesso(): Date {
    return this.istante;
  }

  /** Never backwards: a story that is late acts now. */
  avanzaA(istante: Date): void {
    if (istante > this.istante) this.istante = istante;
  }

  passano(secondi: number): void {
    this.istante = new Date(this.istante.getTime() + secondi * 1000);
  }
}

/** What happens to one ente, one operator, one office: each `yield` says when it goes on. */
export type Storia = AsyncGenerator<Date, void, void>;

/**
 * Plays all stories together in the order of their instants, one act at a time: numbers, protocols and terms come out as they would have,
 * and the same day of loading gives the same story.
 */
export class Regia {
  private readonly attese: { quando: Date; storia: Storia }[] = [];

  constructor(private readonly orologio: Orologio) {}

  /** A story begins, now or in the middle of another one. */
  async entra(storia: Storia): Promise<void> {
    const passo = await storia.next();
    if (!passo.done) this.attese.push({ quando: passo.value, storia });
  }

  /** To the end of all stories. `avanzamento` is told each instant at which something happens. */
  async recita(avanzamento: (istante: Date) => void): Promise<void> {
    while (this.attese.length > 0) {
      const prima = this.attese.reduce((a, b) => (b.quando < a.quando ? b : a));
      this.attese.splice(this.attese.indexOf(prima), 1);
      this.orologio.avanzaA(prima.quando);
      avanzamento(prima.quando);
      await this.entra(prima.storia);
    }
  }
}
