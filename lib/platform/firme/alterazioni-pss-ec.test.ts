import { descriviAlterazioni } from '@/lib/testing/firme-alterazioni';

descriviAlterazioni('RSA-PSS', 'P-256');
