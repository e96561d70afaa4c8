'use client';

export { ErroreDiPagina as default } from '@/components/errori/errore-di-pagina';
