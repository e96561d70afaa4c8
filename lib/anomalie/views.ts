type Persona = { readonly utenteId: string | null; readonly nominativo: string; readonly ente: string | null };

/** Consultations refused to one person for one reason. */
export type RifiutiPerPersona = Persona & { readonly motivo: string; readonly quanti: number; readonly ultimo: Date };

/** Many wrong passwords for one account within an hour. */
export type Raffica = Persona & { readonly quanti: number; readonly indirizzi: number; readonly dal: Date; readonly al: Date };

/** A credential that nobody uses. */
export type Disuso = Persona & {
  readonly operatoreId: string;
  readonly convenzione: string;
  readonly abilitatoIl: Date;
  readonly ultimoAccesso: Date | null;
};

/** Sessions of one account open at the same time, where the clauses allow them and have them watched. */
export type Sovrapposizione = Persona & { readonly quante: number; readonly postazioni: number; readonly ultima: Date };

/** Requests of one person, in one hour, that look like a robot's (SA-12). */
export type Automatismo = Persona & {
  readonly sospetto: 'RITMO' | 'SEQUENZA';
  readonly quante: number;
  readonly dal: Date;
  readonly al: Date;
};

export type Anomalie = {
  readonly rifiuti: readonly RifiutiPerPersona[];
  readonly raffiche: readonly Raffica[];
  readonly automatismi: readonly Automatismo[];
  readonly disusi: readonly Disuso[];
  readonly sovrapposizioni: readonly Sovrapposizione[];
};
