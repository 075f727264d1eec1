// Access control lists of buckets.

const PUBLIC = ["authenticated-read", "public-read", "public-read-write", "website"];
const EVERYBODY = /\/groups\/global\/(?:AllUsers|AuthenticatedUsers)$/;

/** Whether a predefined list lets in everybody, or everybody who has an account of AWS. */
export function isPublicAcl(acl) {
  return PUBLIC.includes(acl);
}

/** The grants of an `aws_s3_bucket`, or of an `aws_s3_bucket_acl`, to everybody. */
export function publicGrants({ list }, part) {
  const own = list(part.grant ?? []);
  const grantees = list(part.access_control_policy ?? [])
    .flatMap(({ grant }) => grant)
    .flatMap(({ grantee }) => grantee);
  return own.concat(grantees).filter(({ uri }) => EVERYBODY.test(uri ?? ""));
}
