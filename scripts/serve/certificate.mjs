// A certificate for localhost: office.js wants https on both sides, also on one's own machine.
import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generate } from 'selfsigned';
import { inCache } from '../paths.mjs';

/** @typedef {{ key: string, cert: string }} Certificate */

const files = { key: inCache('certificate', 'key.pem'), cert: inCache('certificate', 'cert.pem') };

/**
 * The certificate of this working copy, made anew when there is none or it has run out.
 * @returns {Promise<Certificate>}
 */
export async function localCertificate() {
  if (!isValid()) await makeCertificate();
  return { key: readFileSync(files.key, 'utf8'), cert: readFileSync(files.cert, 'utf8') };
}

function isValid() {
  if (!existsSync(files.key) || !existsSync(files.cert)) return false;
  return new Date(new X509Certificate(readFileSync(files.cert)).validTo) > new Date();
}

async function makeCertificate() {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  mkdirSync(dirname(files.key), { recursive: true });
  writeFileSync(files.key, key, { mode: 0o600 });
  writeFileSync(files.cert, cert);
}

/**
 * The hash by which a browser can be told to trust this one certificate.
 * @param {Certificate} certificate
 */
export function publicKeyHash({ cert }) {
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(publicKey).digest('base64');
}
