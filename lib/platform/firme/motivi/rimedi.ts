/** What helps whenever the file that was sent is not the one that was signed: in the middle of a sentence, and as one of its own. */
export const CHIEDILO = 'carica, o chiedi di nuovo a chi lo ha firmato, il file così come è uscito dal programma di firma';
export const CHIEDILO_INTERO = 'Carica, o chiedi di nuovo a chi lo ha firmato, il file così come è uscito dal programma di firma';
