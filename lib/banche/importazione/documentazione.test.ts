import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ARCHIVIO_ANAGRAFE } from '@/lib/anagrafe/importazione/archivio';
import { colonneDi } from './colonne-csv';
import { FILE_INTESTAZIONE, schemaIntestazione } from './intestazione';

const FORME = { TESTO: '', NUMERO: ' (numero)', SI_NO: ' (`si`/`no`)', ELENCO: ' (elenco, voci separate da `|`)' };

/** The files of the archive and their columns, as the page tells them: those that a file cannot do without in bold. */
function elenco(archivio: typeof ARCHIVIO_ANAGRAFE): string {
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
  it('tells every file and every column of the archive, and no other', () => {
    const pagina = readFileSync('docs/importazione.md', 'utf8');
    const [, sezione = ''] = /<!-- colonne anagrafe -->\n([^]*?)\n<!-- fine -->/.exec(pagina) ?? [];
    expect(sezione.trim()).toBe(elenco(ARCHIVIO_ANAGRAFE));
  });
});
