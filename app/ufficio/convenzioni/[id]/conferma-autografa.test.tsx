import { renderToStaticMarkup } from 'react-dom/server';
import { FormProvider, useForm } from 'react-hook-form';
import { expect, it } from 'vitest';
import { ConfermaAutografa } from './conferma-autografa';

function Prova({ file }: { file?: File }) {
  const form = useForm({ defaultValues: { firmataIl: '2026-03-10', accertamento: 'Carta di identità CA00000AA.' } });
  return (
    <FormProvider {...form}>
      <ConfermaAutografa file={file} firmatario="Ada Neri" />
    </FormProvider>
  );
}

it('CA-16 reads again which scan is recorded, and the whole declaration, before it is', () => {
  const html = renderToStaticMarkup(<Prova file={new File(['x'.repeat(2048)], 'scansione.pdf')} />);
  for (const frase of ['scansione.pdf', '2 KB', 'Ada Neri ha firmato di proprio pugno il 10 marzo 2026', 'Carta di identità CA00000AA.'])
    expect(html).toContain(frase);
  expect(html).toContain('finché il comune non ha controfirmato');
});
