import { minuscola } from '@/lib/core/parole';

/** What was found, without what whoever reads the whole sentence is told to do: a finding says «what: what to do about it». */
export function soloIlFatto(frase: string): string {
  return frase.split(/: |\. /)[0]?.replace(/\.$/, '') ?? frase;
}

/** The same within a sentence, after «perché». */
export function perche(frase: string): string {
  return minuscola(soloIlFatto(frase));
}
