/**
 * `Content-Disposition` of an answer (RFC 6266): the name as it is for who reads `filename*`, and for the others the same name in ASCII,
 * its extension kept, without what a quoted string or a file system would take for something else.
 */
export function disposizione(modo: 'inline' | 'attachment', nome: string): string {
  const esteso = encodeURIComponent(nome).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${modo}; filename="${inAscii(nome)}"; filename*=UTF-8''${esteso}`;
}

function inAscii(nome: string): string {
  return nome
    .replace(/[’‘]/g, "'")
    .replace(/[–—]/g, '-')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^ -~]|["%/\\]/gu, '_');
}
