/** Check digit of 11-digit numbers (partita IVA, numeric codici fiscali of bodies and provisional ones): Luhn's, D.M. 23 December 1976. */
export function cifraControlloValida(undiciCifre: string): boolean {
  if (!/^\d{11}$/.test(undiciCifre)) return false;
  const somma = [...undiciCifre].reduce((totale, cifra, indice) => {
    const valore = Number(cifra) * (indice % 2 === 0 ? 1 : 2);
    return totale + (valore > 9 ? valore - 9 : valore);
  }, 0);
  return somma % 10 === 0;
}

/** Digits only, without the `IT` prefix and spaces that people paste along. */
export function normalizzaPartitaIva(testo: string): string {
  return testo
    .replace(/[\s.]/g, '')
    .toUpperCase()
    .replace(/^IT(?=\d)/, '');
}

/** 11 digits with the right check digit. Says nothing of whether the number is in use. All zeros is nobody's. */
export function isPartitaIvaFormale(testo: string): boolean {
  const cifre = normalizzaPartitaIva(testo);
  return cifre !== '00000000000' && cifraControlloValida(cifre);
}
