import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BANCHE } from '../domain/elenco';
import type { ArchivioBanca } from './archivio';
import { colonneDi } from './colonne-csv';
import { archivioDi } from './elenco';
import { FILE_INTESTAZIONE, schemaIntestazione } from './intestazione';

const FORME = { TESTO: '', NUMERO: ' (numero)', SI_NO: ' (`si`/`no`)', ELENCO: ' (elenco, voci separate da `|`)' };

/** The files of the archive and their columns, as the page tells them: those that a file cannot do without in bold. */
function elenco(archivio: ArchivioBanca): string {
  const file = [{ file: FILE_INTESTAZIONE, schema: schemaIntestazione(archivio) }, ...archivio.tipi];
  return file
    .map(({ file: nome, schema }) => {
      const colonne = colonneDi(schema).map((una) => {
        const scritta = `\`${una.nome}\`${FORME[una.forma]}`;
        return una.obbligatoria ? `**${scritta}**` : scritta;
      });
      return `- **\`${nome}\`**: ${colonne.join(', ')}`;
    })
    .join('\n');
}

describe('the page on importing', () => {
  it.each(BANCHE.map(({ codice }) => codice))('tells every file and every column of the archive of the bank %s, and no other', (codice) => {
    const [nome, archivio] = [codice.toLowerCase(), archivioDi(codice)];
    const pagina = readFileSync('docs/importazione.md', 'utf8');
    const [, sezione = ''] = new RegExp(`<!-- colonne ${nome} -->\\n([^]*?)\\n<!-- fine -->`).exec(pagina) ?? [];
    expect(sezione.trim()).toBe(elenco(archivio));
  });
});
