type Clausola = { readonly chiave: string; readonly titolo: string; readonly commi: readonly { readonly testo: string }[] };

/**
 * Opens the whole act in another tab with the clause as it is being typed: a form of its own, because what is typed must not stand in an
 * address and the page's form saves.
 */
export function aprireAnteprima(modelloId: string, { chiave, titolo, commi }: Clausola): void {
  const modulo = document.createElement('form');
  modulo.method = 'post';
  modulo.target = '_blank';
  modulo.action = `/api/documenti/anteprima/modelli/${modelloId}`;
  modulo.hidden = true;
  const campi: readonly (readonly [string, string])[] = [
    ['chiave', chiave],
    ['titolo', titolo],
    ...commi.map(({ testo }) => ['comma', testo] as const),
  ];
  for (const [nome, valore] of campi) {
    const campo = document.createElement('textarea');
    campo.name = nome;
    campo.value = valore;
    modulo.append(campo);
  }
  document.body.append(modulo);
  modulo.submit();
  modulo.remove();
}
