import { ErroreVarco } from '@/lib/core/errors';

/** What is wrong with an uploaded file, told beside it. */
export const fileRifiutato = (codice: string, frase: string): ErroreVarco => new ErroreVarco('NON_VALIDO', codice, frase, { file: frase });
