/** The owner's connection: `DATABASE_URL` is the owner's address, known to the command line only. */
import { connetti, type Connessione } from './connessione';

export type Proprietario = Connessione;

/** @param url the owner's address. Throws what `pg` throws when the server does not answer. */
export const connettiProprietario = (url: string): Promise<Proprietario> => connetti(url);
