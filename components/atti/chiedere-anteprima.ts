/** Where a preview is drawn, and with what. */
export type Anteprima = {
  /** Address of the route that answers the PDF. */
  readonly indirizzo: string;
  /** What is asked, read at the moment of asking. */
  readonly richiesta: () => unknown;
};

/** How a browser's viewer opens it: as wide as its frame, without the column of the pages. */
const VISTA = '#navpanes=0&view=FitH';

/**
 * Asks for a preview in a frame, as a form that is there only to be sent: what has been typed travels in
 * the body and never in an address, and a form may be asked from inside another one.
 */
export function chiedereAnteprima({ indirizzo, richiesta }: Anteprima, destinazione: string): void {
  const modulo = document.createElement('form');
  modulo.method = 'post';
  modulo.action = `${indirizzo}${VISTA}`;
  modulo.target = destinazione;
  modulo.hidden = true;
  const campo = document.createElement('input');
  campo.type = 'hidden';
  campo.name = 'richiesta';
  campo.value = JSON.stringify(richiesta());
  modulo.append(campo);
  document.body.append(modulo);
  modulo.submit();
  modulo.remove();
}

const NON_PRONTA = 'L’anteprima non si è potuta preparare: controlla il collegamento e riprova.';

/** The preview itself, to be opened where one wants, or the sentence that says why there is none: it is asked before any page is opened. */
export async function leggereAnteprima({ indirizzo, richiesta }: Anteprima): Promise<{ pdf: Blob; nome: string } | { frase: string }> {
  try {
    const risposta = await fetch(indirizzo, { method: 'POST', body: new URLSearchParams({ richiesta: JSON.stringify(richiesta()) }) });
    const tipo = risposta.headers.get('content-type') ?? '';
    if (risposta.ok && tipo === 'application/pdf')
      return { pdf: await risposta.blob(), nome: nomeDi(risposta.headers.get('content-disposition') ?? '') };
    return { frase: tipo.startsWith('text/plain') ? (await risposta.text()).trim() : NON_PRONTA };
  } catch {
    return { frase: NON_PRONTA };
  }
}

/** The name that our routes give, without its accents (RFC 6266, `filename`). */
const nomeDi = (disposizione: string): string => /filename="([^"]+)"/.exec(disposizione)?.[1] ?? 'documento.pdf';
