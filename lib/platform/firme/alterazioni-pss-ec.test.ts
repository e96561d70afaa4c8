import { descriviAlterazioni } from '@/lib/testing/firme-alterazioni';

descriviAlterazioni(new Date(Date.now() + 86_400_000), 'RSA-PSS', 'P-256');
