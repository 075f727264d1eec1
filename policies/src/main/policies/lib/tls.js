// Security policies, by name: which versions of TLS they accept.

// AWS builds the names of load balancers' policies from the oldest version that they accept.
const FROM_TLS_1_2 = /^ELBSecurityPolicy-(?:FS-1-2|TLS-1-2|TLS13-1-[23])-/;
const CLOUDFRONT_FROM_TLS_1_2 = /^TLSv1\.[23]_/;

/** Whether a policy of a load balancer accepts no version before TLS 1.2. */
export function isModernListenerPolicy(policy) {
  return FROM_TLS_1_2.test(policy ?? "");
}

/** Whether the least version of a CloudFront distribution is TLS 1.2 or later. */
export function isModernMinimumVersion(version) {
  return CLOUDFRONT_FROM_TLS_1_2.test(version ?? "");
}
