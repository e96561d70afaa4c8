import type { Trovata } from './domain/trovata';
import type { Protezione } from './repository';

/** A protection, whether no archive has that person any more, and in which banks it is found while the protection is in force. */
export type ProtezioneView = Protezione & { readonly smarrita: boolean; readonly trovata: readonly Trovata[] };
