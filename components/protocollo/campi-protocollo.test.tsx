import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { protocolloDocumentoSchema } from '@/lib/documenti/schema';
import { Modulo } from '../modulo/modulo';
import { CampiProtocollo } from './campi-protocollo';

vi.mock('next/navigation', () => ({ useRouter: () => ({}), unstable_rethrow: () => undefined }));

const con = (numero: string, conferma = false) =>
  renderToStaticMarkup(
    <Modulo
      schema={protocolloDocumentoSchema}
      azione={async () => ({ ok: true, valore: undefined })}
      fatto={null}
      valoriIniziali={{ id: 'd', numero, data: '', conferma }}
    >
      <CampiProtocollo />
    </Modulo>,
  );

it('shows beside the field the number as it will be written, and who puts a wrong one right', () => {
  expect(con('123')).toContain('Sarà registrato come 0000123.');
  expect(con('')).not.toContain('Sarà registrato');
  expect(con('PG-1')).not.toContain('Sarà registrato');
  expect(con('')).toContain('il responsabile annulla la registrazione');
});

it('asks for a confirmation only where it is needed', () => {
  expect(con('123')).not.toContain('type="checkbox"');
  expect(con('123', true)).toContain('Registra comunque il numero 0000123');
});
