/**
 * The page numbers to show: first, last, the current one and its neighbours; `null` where numbers are left out.
 * A gap of a single page is filled with that page, because an ellipsis would take the same room.
 */
export function numeriDiPagina(pagina: number, pagine: number): (number | null)[] {
  const visibili = [1, pagina - 1, pagina, pagina + 1, pagine];
  const ordinati = [...new Set(visibili)].filter((numero) => numero >= 1 && numero <= pagine).sort((a, b) => a - b);
  return ordinati.flatMap((numero, indice) => {
    const salto = numero - (ordinati[indice - 1] ?? numero - 1);
    if (salto === 1) return [numero];
    return salto === 2 ? [numero - 1, numero] : [null, numero];
  });
}
